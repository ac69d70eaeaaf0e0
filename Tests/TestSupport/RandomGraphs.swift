public import KnowledgeModel

/// Articles on the same handful of people, parties and companies, made by chance but the same for the same seed.
public enum RandomGraphs {
  public static func make(seed: UInt64, articles: Int) -> [ArticleGraph] {
    var random = SeededGenerator(seed: seed)
    return (0..<articles).map { graph(number: $0, &random) }
  }

  private static func graph(number: Int, _ random: inout SeededGenerator) -> ArticleGraph {
    let year = 2015 + Int.random(in: 0..<10, using: &random)
    var builder = GraphBuilder("\(number).txt", text: "Artikel \(number) om Ida Holm", published: "\(year)-05-01")
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let (name, acronym) = pick(organisations, &random)
      let explains = Bool.random(using: &random)
      let organisation = builder.organisation(
        explains ? name : pick([name, acronym], &random), aliases: explains && acronym != name ? [acronym] : [])
      let post = builder.post(pick(["formand", "direktør", "adm. direktør", "minister"], &random), at: organisation)
      let person = builder.person(pick(people, &random))
      let other = builder.person(pick(people, &random))
      let outlet = builder.outlet(pick(["Kystbladet", "TV Fjord", "TV-Fjord"], &random))
      let status = pick(HoldingStatus.allCases, &random)
      let until = status == .former && Bool.random(using: &random) ? "\(year - 3)" : nil
      builder.claim(
        .holdsPost, person, post, status: status, until: until, certainty: pick(Certainty.allCases, &random),
        attributedTo: Bool.random(using: &random) ? outlet : nil, words: "Ida Holm")
      builder.claim(.memberOf, other, organisation)
      if person != other { builder.claim(.succeeds, person, other) }
      builder.claim(.statedTo, person, outlet)
    }
    return builder.graph
  }

  private static let people = [
    "Ida Holm", "Ida Marie Holm", "Ida M. Holm", "Holm", "Bo Holm", "Åse Bæk-Lund", "Åse Bæk Lund", "Aase Lund", "Lund",
  ]
  private static let organisations = [
    ("Fjordens Havn", "FH"), ("Fagligt Hus", "FH"), ("Danske Søfolk", "DS"), ("Blåhøj", "Blåhøj"),
    ("Danmark", "Danmark"),
  ]

  private static func pick<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
