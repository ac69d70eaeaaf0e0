import DanishLanguage
import KnowledgeModel

/// The words of a clause, and how it says what it says.
struct ClauseFeatures {
  /// Of the verb.
  let lemma: Symbol
  /// The content words, twenty at most.
  private let words: [Symbol]
  private let certainty: Symbol
  private let isPast: Bool
  private let kind: Symbol
  private let isNegated: Bool
  private let modal: Symbol?
  private let tense: Symbol
  private let isPerfect: Bool
  private let parent: Symbol?

  init(_ clause: Clause, _ chunks: [Chunk], _ workspace: Workspace) {
    lemma = Symbol(clause.verb.lemma)
    var words: [Symbol] = []
    for index in clause.chunks where words.count < 20 {
      guard chunks[index].isWord, chunks[index].draft == nil else { continue }
      let word = workspace.words[chunks[index].tokens.lowerBound]
      if word.lower.utf8.count > 2, word.isLetterOrDigit { words.append(SentenceView.symbol(of: word)) }
    }
    self.words = words
    let stance = workspace.stance(of: clause)
    certainty = Symbol(stance.isHypothetical ? "hypothetical" : stance.certainty.rawValue)
    isPast = stance.isPast
    kind = Symbol(clause.kind.rawValue)
    isNegated = clause.verb.isNegated
    modal = clause.verb.modals.first.map { Symbol($0) }
    tense = Symbol(clause.verb.tense.rawValue)
    isPerfect = clause.verb.isPerfect
    let clauses = workspace.clauses[clause.sentence]
    parent = clause.parent.flatMap { clauses.indices.contains($0) ? Symbol(clauses[$0].verb.lemma) : nil }
  }

  func write(into bag: inout FeatureBag) {
    for word in words { bag.add(.word, word) }
    bag.add(.stance, certainty, isPast ? .past : .present)
    bag.add(.kind, kind, lemma)
    if isNegated { bag.add(.negated) }
    if let modal { bag.add(.modal, modal) }
    bag.add(.tense, tense, isPerfect ? .perfect : .none)
    if let parent { bag.add(.parent, parent) }
  }
}
