import KnowledgeModel

enum Story {
  /// The story of the seed article.
  static var nato: KnowledgeGraph {
    var sketch = GraphSketch()
    sketch.article("nato", published: "2023-06-28", url: "https://avis.example/nato?side=1&del=2")
    let (jens, mette) = (sketch.add(.person, "Jens Stoltenberg"), sketch.add(.person, "Mette Frederiksen"))
    let joe = sketch.add(.person, "Joe Biden")
    let (vg, nrk) = (sketch.add(.mediaOutlet, "VG"), sketch.add(.mediaOutlet, "NRK"))
    let nato = sketch.add(.organisation, "Nato")
    let chief = sketch.add(.post, "generalsekretær", at: nato)
    let leader = sketch.add(.post, "statsminister", at: sketch.add(.organisation, "Danmark"))
    let president = sketch.add(.post, "præsident", at: sketch.add(.organisation, "USA"))
    sketch.say(.holdsPost, jens, chief, since: "2014", until: "2023-09")
    sketch.say(.holdsPost, mette, leader)
    sketch.say(.holdsPost, joe, president)
    sketch.say(.memberOf, mette, sketch.add(.organisation, "Socialdemokratiet"))
    sketch.say(.candidateFor, mette, chief, certainty: .rumoured)
    sketch.say(.candidateFor, jens, chief, by: vg)
    sketch.say(.backs, nato, jens, certainty: .expected, by: vg)
    sketch.say(.backs, joe, jens, by: nrk)
    sketch.say(.statedTo, jens, nrk, by: vg)
    return sketch.graph
  }

  /// `count` nodes in parts of four: two persons, and an organisation with a post that one held and the other holds.
  static func many(_ count: Int) -> KnowledgeGraph {
    var sketch = GraphSketch()
    sketch.article("mange", published: "2024-01-01")
    var last: EntityID?
    for number in 0..<count / 4 {
      let (old, new) = (sketch.add(.person, "Anna Nummer \(number)"), sketch.add(.person, "Bo Nummer \(number)"))
      let organisation = sketch.add(.organisation, "Forening \(number)")
      let post = sketch.add(.post, "formand", at: organisation)
      sketch.say(.holdsPost, old, post, .former, until: "2023")
      sketch.say(.holdsPost, new, post, since: "2023-05-02")
      sketch.say(.succeeds, new, old)
      if number % 3 == 1, let last { sketch.say(.owns, last, organisation) }
      last = organisation
    }
    return sketch.graph
  }
}
