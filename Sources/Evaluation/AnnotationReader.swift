public import Foundation
public import KnowledgeModel

/// Reads graphs in the annotation guideline's JSON.
public struct AnnotationReader: Sendable {
  public init() {}

  /// All graphs of a folder with their texts, sorted by name in code-point order. JSON without lists of `nodes` and
  /// `claims`, such as `identities.json`, is passed over.
  ///
  /// - Throws: `EvaluationError` where the folder has no graph, a graph has no text, or a file is malformed.
  public func goldArticles(in folder: URL) throws(EvaluationError) -> [GoldArticle] {
    let path = folder.path(percentEncoded: false)
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw EvaluationError(path, "cannot be listed; give a folder of NAME.txt and NAME.json files")
    }
    var articles: [GoldArticle] = []
    for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where file.hasSuffix(".json") {
      let url = folder.appendingPathComponent(file)
      guard let graph = try annotation(at: url) else { continue }
      let text = url.deletingPathExtension().appendingPathExtension("txt")
      guard FileManager.default.fileExists(atPath: text.path(percentEncoded: false)) else {
        throw EvaluationError(
          url.path(percentEncoded: false), "has no \(text.lastPathComponent) beside it; add the article's text")
      }
      articles.append(
        GoldArticle(name: String(file.dropLast(5)), textPath: text.path(percentEncoded: false), graph: graph))
    }
    guard !articles.isEmpty else {
      throw EvaluationError(path, "has no gold graphs; give a folder of NAME.txt and NAME.json files")
    }
    return articles
  }

  /// One graph; nil where the JSON is something else.
  public func annotation(at url: URL) throws(EvaluationError) -> Annotation? {
    let path = url.path(percentEncoded: false)
    guard let bytes = try? Data(contentsOf: url) else {
      throw EvaluationError(path, "cannot be read; check that it is there and its permissions")
    }
    return try annotation(from: bytes, path: path)
  }

  /// - Parameter path: names the file in errors.
  public func annotation(from json: Data, path: String) throws(EvaluationError) -> Annotation? {
    let remedy = "see Data/Corpus/GUIDELINE.md for the shape"
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    } catch {
      throw EvaluationError(path, "is no JSON; \(remedy)")
    }
    guard let object = value as? [String: Any], object["nodes"] is [Any], object["claims"] is [Any] else { return nil }
    do {
      return try JSONDecoder().decode(Annotation.self, from: json)
    } catch {
      throw EvaluationError(path, "\(AnnotationReader.explain(error, in: object)); \(remedy)")
    }
  }

  /// `nodes[3].kind: 'persn' is not known`
  private static func explain(_ error: any Error, in json: [String: Any]) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.reduce("") { place, key in
        key.intValue.map { "\(place)[\($0)]" } ?? (place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)")
      }
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): return "\(place(context.codingPath + [key])) is missing"
    case .valueNotFound(_, let context): return "\(place(context.codingPath)) is null"
    case .typeMismatch(_, let context): return "\(place(context.codingPath)) has the wrong type"
    case .dataCorrupted(let context):
      let value = context.codingPath.reduce(json as Any?) { value, key in
        key.intValue.flatMap { (value as? [Any])?[$0] } ?? (value as? [String: Any])?[key.stringValue]
      }
      return "\(place(context.codingPath)): '\(value ?? "")' is not known"
    default: return "cannot be decoded"
    }
  }
}
