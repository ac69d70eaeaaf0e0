import Building
import Foundation
import KnowledgeModel
import Reading
import TestSupport

/// What many tests need and what takes a while to make.
enum Shared {
  static let data = DataFolder(url: Repository.root.appendingPathComponent("Data"))

  /// Tells paths from the repository on, wherever the tests run.
  static let reader = ArticleReader(currentFolder: Repository.root.path)
  static let pipeline = Result { try Pipeline(data: data, reader: reader) }

  /// The samples of `Data/Articles`, in the order of their files.
  static let samples: Result<[ArticleGraph], any Error> = Result {
    try graphs(of: sampleSources, by: pipeline.get())
  }

  static var sampleSources: [ArticleSource] { sources(in: "Data/Articles") }

  static func sources(in folder: String) -> [ArticleSource] {
    reader.sources(at: [Repository.root.appendingPathComponent(folder).path]).sources
  }

  static func graphs(of sources: [ArticleSource], by pipeline: Pipeline) -> [ArticleGraph] {
    var graphs: [ArticleGraph] = []
    pipeline.run(sources) { graphs += $0.compactMap(\.graph) }
    return graphs
  }
}
