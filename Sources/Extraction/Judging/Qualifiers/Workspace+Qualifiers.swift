import KnowledgeModel
import Foundation

extension Workspace {
  /// Settles how sure each claim is, when it holds and who says so, by what the whole article shows.
  mutating func settleQualifiers(by model: ChoiceModel) {
    if model.isEmpty || ProcessInfo.processInfo.environment["QOFF"] != nil { return }
    let reader = QualifierReader(self)
    for index in proposals.indices where proposals[index].relation != .postIn {
      let proposal = proposals[index]
      if let standing = reader.standings(of: proposal).best(by: model) {
        proposals[index].status = standing.status
        proposals[index].certainty = standing.certainty
      }
      if proposal.relation.isLasting {
        if let since = reader.dates(.since, of: proposal).best(by: model) { proposals[index].since = since }
        if let until = reader.dates(.until, of: proposal).best(by: model) { proposals[index].until = until }
      }
      if let source = reader.sources(of: proposal).best(by: model) { proposals[index].attributedTo = source }
    }
  }

  /// What an annotated article teaches about qualifiers: of each claim that is right, each qualifier.
  func qualifierChoices(alignment: GoldAlignment, article: Int) -> [Choice] {
    let reader = QualifierReader(self, names: FeatureNames())
    var choices: [Choice] = []
    var kind = ""
    func choose<Value>(_ options: [QualifierReader.Option<Value>], _ isRight: (Value) -> Bool) {
      if !options.contains(where: { isRight($0.value) }) { print("NOCAND", Value.self, proposals.count, article, kind, options.count) }
      guard options.count > 1, let right = options.firstIndex(where: { isRight($0.value) }) else { return }
      choices.append(Choice(candidates: options.map(\.bag.namedFeatures), right: right, article: article))
    }
    for proposal in proposals where proposal.relation != .postIn {
      guard
        let claim = alignment.claims(from: proposal.from, to: proposal.to).first(where: {
          $0.relation == proposal.relation
        })
      else { continue }
      kind = "\(document.article.name) \(proposal.from) \(claim)"
      choose(reader.standings(of: proposal)) {
        $0 == .init(status: proposal.status == nil ? nil : claim.status ?? .current, certainty: claim.certainty ?? .stated)
      }
      if proposal.relation.isLasting {
        choose(reader.dates(.since, of: proposal)) { $0 == claim.since }
        choose(reader.dates(.until, of: proposal)) { $0 == claim.until }
      }
      choose(reader.sources(of: proposal)) { $0.flatMap { alignment.id(of: .draft($0)) } == claim.attributedTo }
    }
    return choices
  }
}

extension Array {
  /// The value of the option that the model scores highest; of equals the first.
  fileprivate func best<Value>(by model: ChoiceModel) -> Value? where Element == QualifierReader.Option<Value> {
    var scores = map { model.score($0.bag) }
    if Value.self != QualifierReader.Standing.self { scores[0] -= ProcessInfo.processInfo.environment["QB"].flatMap(Double.init) ?? 0 }
    return scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }.map { self[$0].value }
  }
}
