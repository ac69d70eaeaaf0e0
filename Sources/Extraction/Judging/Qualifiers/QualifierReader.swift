import DanishLanguage
import KnowledgeModel

/// What the qualifiers of a finished claim may be, and what the article shows for each: what the rules made of them
/// counts as evidence like the rest. No feature holds a name.
struct QualifierReader {
  /// A value that may be taken.
  struct Option<Value> {
    var value: Value
    var bag: FeatureBag
  }

  /// How sure a claim is told, and of a holding, whether it is over or still to come.
  struct Standing: Hashable {
    var status: HoldingStatus?
    var certainty: Certainty
  }

  let workspace: Workspace
  let names: FeatureNames?
  let dates: [DateSite]
  /// By sentence.
  let sources: [[SourceSite]]
  /// By sentence: what it speaks of.
  let ends: [Set<Proposal.End>]
  private let byFrom: [Proposal.End: [Int]]
  private let byTo: [Proposal.End: [Int]]

  /// - Parameter names: collects the names of all features, for training.
  init(_ workspace: Workspace, names: FeatureNames? = nil) {
    self.workspace = workspace
    self.names = names
    dates = DateSite.all(in: workspace)
    sources = workspace.sentences.indices.map { SourceSite.all(in: $0, of: workspace) }
    ends = workspace.titleChunks.map { chunks in
      var ends: Set<Proposal.End> = []
      for chunk in chunks {
        if let draft = chunk.draft { ends.insert(.draft(draft)) }
        if let post = chunk.title?.post { ends.insert(.post(post)) }
      }
      return ends
    }
    byFrom = Dictionary(grouping: workspace.proposals.indices) { workspace.proposals[$0].from }
    byTo = Dictionary(grouping: workspace.proposals.indices) { workspace.proposals[$0].to }
  }

  /// At most this many are looked at, so that the time stays linear in the text.
  private static let reach = 20

  func claims(from end: Proposal.End) -> [Proposal] {
    (byFrom[end] ?? []).prefix(QualifierReader.reach).map { workspace.proposals[$0] }
  }

  func claims(to end: Proposal.End) -> [Proposal] {
    (byTo[end] ?? []).prefix(QualifierReader.reach).map { workspace.proposals[$0] }
  }

  /// The clause that makes a claim: the rule's, else the one in which the claim's words end.
  func clause(of proposal: Proposal) -> Clause? {
    let clauses = workspace.clauses[proposal.sentence]
    if let clause = proposal.clause { return clauses[clause] }
    let chunks = workspace.sentences[proposal.sentence]
    return clauses.first { clause in
      clause.chunks.contains { chunks[$0].tokens.contains(proposal.tokens.upperBound - 1) }
    }
  }

  /// Behind or ahead of the day of publication.
  func tense(of date: PartialDate) -> Symbol {
    guard let published = workspace.article.published else { return .none }
    if date == published { return .today }
    if date.month == nil, date.year == published.year { return .thisYear }
    if date.day == nil, date.year == published.year, date.month == published.month { return .thisMonth }
    return date.dayNumber > published.dayNumber ? .future : .past
  }
}

extension Symbol {
  static let today = Symbol("today"), thisYear = Symbol("this-year"), thisMonth = Symbol("this-month")
  static let future = Symbol("future")
}
