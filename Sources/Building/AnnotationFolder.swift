import Exporting
public import KnowledgeModel

/// Writes annotations into a folder, one `NAME.json` an article.
public struct AnnotationFolder {
  private let path: String
  private var names: Set<String> = []

  /// Makes the folder if it is not there.
  public init(_ path: String) throws(OutputError) {
    try OutputFile.makeFolder(path)
    self.path = path
  }

  /// A finding tells where an article of the same name was written before: it is not overwritten.
  public mutating func write(_ annotation: Annotation) throws(OutputError) -> Finding? {
    let file = (path.hasSuffix("/") ? path : path + "/") + annotation.article + ".json"
    guard names.insert(annotation.article).inserted else {
      return Finding(
        .error, source: file,
        message: "another article of this name has just been written; give each of them an --out folder of its own")
    }
    try OutputFile.write(Array(AnnotationWriter().json(annotation).utf8), to: file)
    return nil
  }
}
