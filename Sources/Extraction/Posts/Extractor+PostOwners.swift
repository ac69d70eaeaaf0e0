public import KnowledgeModel

extension Extractor {
  public func postOwnerChoices(in document: Document, annotated annotation: Annotation, article: Int) -> [Choice] { [] }
}
