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

/// Shuffles the same way each time.
struct FixedGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
