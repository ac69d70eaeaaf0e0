import DanishLanguage
public import KnowledgeModel

extension Extractor {
  /// What an annotated article teaches about the kinds of names: each name that is a node of it, or none.
  ///
  /// ```swift
  /// var choices: [Choice] = []
  /// for (number, example) in examples.enumerated() {
  ///   choices += extractor.nameKindChoices(in: example.document, annotated: example.annotation, article: number)
  /// }
  /// let model = ChoiceTrainer().model(of: choices)
  /// ```
  ///
  /// The extractor needs its word list and name recogniser for this, not its model of kinds.
  public func nameKindChoices(in document: Document, annotated annotation: Annotation, article: Int) -> [Choice] {
    var kinds: [String: Draft.Kind] = [:]
    for node in annotation.nodes {
      let kind: Draft.Kind
      switch node.kind {
      case .person: kind = .person
      case .organisation: kind = .organisation
      case .mediaOutlet: kind = .outlet
      case .post: continue
      }
      for form in [node.label] + (node.aliases ?? []) where kinds[form.lowercased()] == nil {
        kinds[form.lowercased()] = kind
      }
    }
    let workspace = workspace(of: document)
    return workspace.describedNames(with: models).compactMap { name, clues, run in
      var kind = kinds[name.lowercased()] ?? .place
      if kind == .organisation, run.entry?.nameClass == .country { kind = .place }
      // A name of another extent than the annotated one teaches nothing.
      if kind == .place, run.entry == nil,
        kinds.keys.contains(where: { $0.contains(name.lowercased()) || name.lowercased().contains($0) })
      {
        return nil
      }
      let candidates = Draft.Kind.allCases.map { NameKindJudge.features(clues, for: $0) }
      return Choice(candidates: candidates, right: kind.rawValue, article: article)
    }
  }
}
