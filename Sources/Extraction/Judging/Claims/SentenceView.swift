import DanishLanguage
import KnowledgeModel

/// A sentence as the judge looks at it: who stands where, as what part of which clause.
struct SentenceView {
  /// A node where the sentence speaks of it.
  struct Place {
    let end: Proposal.End
    let kind: NodeKind
    /// Index into `chunks`.
    let chunk: Int
    /// The same in the sentence's chunks with persons grouped, which the clauses speak of.
    let grouped: Int
  }

  /// A grouped chunk's part in a clause.
  struct Part {
    let clause: Int
    let role: Symbol
  }

  let sentence: Int
  let chunks: [Chunk]
  let places: [Place]
  /// By grouped chunk.
  private let parts: [[Part]]
  /// By chunk: the word, or what kind of thing it is.
  let symbols: [Symbol]
  /// What each clause in which a node stands shows, the same for all of them.
  private let clauseFeatures: [ClauseFeatures?]

  init?(_ sentence: Int, of workspace: Workspace) {
    let chunks = workspace.titleChunks[sentence]
    let grouped = workspace.sentences[sentence]
    var places: [Place] = []
    var host = 0
    for (index, chunk) in chunks.enumerated() {
      while host + 1 < grouped.count, grouped[host].tokens.upperBound <= chunk.tokens.lowerBound { host += 1 }
      if let draft = chunk.draft, workspace.drafts[draft].kind != .place || workspace.drafts[draft].detail != "area" {
        places.append(
          Place(end: .draft(draft), kind: workspace.drafts[draft].kind.nodeKind, chunk: index, grouped: host))
      }
      if let post = chunk.title?.post {
        places.append(Place(end: .post(post), kind: .post, chunk: index, grouped: host))
      }
    }
    if places.count < 2 { return nil }
    self.sentence = sentence
    self.chunks = chunks
    self.places = places
    let clauses = workspace.clauses[sentence]
    symbols = chunks.map { SentenceView.symbol(of: $0, workspace) }
    var parts: [[Part]] = Array(repeating: [], count: grouped.count)
    for (number, clause) in clauses.enumerated() {
      for chunk in clause.subject?.chunks ?? [] {
        parts[chunk].append(Part(clause: number, role: clause.verb.isPassive ? .patient : .agent))
      }
      for argument in clause.arguments {
        let role: Symbol =
          switch (argument.preposition, clause.verb.isPassive) {
          case ("", false): .patient
          case ("", true): .object
          case ("af", true): .agent
          case (let preposition, _): Symbol(preposition)
          }
        for chunk in argument.chunks { parts[chunk].append(Part(clause: number, role: role)) }
      }
    }
    self.parts = parts
    var isNeeded = [Bool](repeating: false, count: clauses.count)
    for place in places { for part in parts[place.grouped] { isNeeded[part.clause] = true } }
    clauseFeatures = zip(clauses, isNeeded).map { $1 ? ClauseFeatures($0, grouped, workspace) : nil }
  }

  /// What the clause of a part shows.
  func features(of part: Part) -> ClauseFeatures? { clauseFeatures[part.clause] }

  /// The parts that a place plays in the clauses.
  func parts(of place: Place) -> [Part] { parts[place.grouped] }

  static func symbol(of chunk: Chunk, _ workspace: Workspace) -> Symbol {
    switch chunk.content {
    case .date: return .date
    case .age: return .age
    case .title: return chunk.isGenitive ? .titleGenitive : .title
    case .name, .word:
      guard let draft = chunk.draft else {
        return chunk.isName ? .name : symbol(of: workspace.words[chunk.tokens.lowerBound])
      }
      switch (workspace.drafts[draft].kind, chunk.isGenitive) {
      case (.person, false): return .person
      case (.person, true): return .personGenitive
      case (.organisation, false): return .organisation
      case (.organisation, true): return .organisationGenitive
      case (.outlet, false): return .outlet
      case (.outlet, true): return .outletGenitive
      case (.place, _): return .place
      }
    }
  }

  /// A word itself; what may be a name is abstracted, and so are numbers.
  static func symbol(of word: Word) -> Symbol {
    word.isCapitalised && (!word.opensSentence || !word.wordForm.isCommon) ? .capital : word.wordForm.symbol
  }
}

extension Symbol {
  static let agent = Symbol("agent"), patient = Symbol("patient"), object = Symbol("object")
  static let date = Symbol("DATE"), age = Symbol("AGE"), title = Symbol("TITLE"), titleGenitive = Symbol("TITLE's")
  static let name = Symbol("NAME"), person = Symbol("PERSON"), personGenitive = Symbol("PERSON's")
  static let organisation = Symbol("ORGANISATION"), organisationGenitive = Symbol("ORGANISATION's")
  static let outlet = Symbol("OUTLET"), outletGenitive = Symbol("OUTLET's"), place = Symbol("PLACE")
  static let capital = Symbol("CAPITAL"), number = Symbol("NUMBER"), none = Symbol("-")
}
