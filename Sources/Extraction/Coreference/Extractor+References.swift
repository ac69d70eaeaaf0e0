import DanishLanguage
public import KnowledgeModel

extension Extractor {
  /// What an annotated article teaches about noun phrases: each that is an alias of a node of the annotation, or of
  /// none.
  ///
  /// The extractor needs its models of names for this, not its model of references.
  public func referenceChoices(in document: Document, annotated annotation: Annotation, article: Int) -> [Choice] {
    var workspace = named(document)
    var choices: [Choice] = []
    workspace.resolveReferences { choice, workspace in
      let form = choice.reference.form
      let meant = annotation.nodes.filter { node in
        node.kind != .post
          && (node.aliases ?? []).contains { alias in
            let last = alias.lowercased().split(separator: " ").last.map(String.init) ?? ""
            return last == form || last == form + "s"
          }
      }
      let names = Set(meant.map { $0.label.lowercased() })
      let right = choice.candidates.indices.filter { index in
        guard let draft = choice.candidates[index] else { return names.isEmpty }
        return names.contains(workspace.drafts[draft].name.lowercased())
      }
      guard right.count == 1, let best = right.first else { return .nobody }
      let labels = choice.candidates.map { $0.map { form + " = " + workspace.drafts[$0].name } ?? form + " = nobody" }
      choices.append(Choice(candidates: choice.features, right: best, article: article, labels: labels))
      return choice.candidates[best].map(Antecedent.one) ?? .nobody
    }
    return choices
  }
}
