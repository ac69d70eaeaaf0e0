import Building
import Drawing
import Foundation
import KnowledgeModel
import Storage
import TestSupport
import Testing

/// The same articles give the same bytes, whatever the order and however often.
struct OrderTests {
  @Test func twoRunsAreTheSame() throws {
    let again = try Shared.graphs(of: Shared.sampleSources, by: Pipeline(data: Shared.data, reader: Shared.reader))
    #expect(try again == Shared.samples.get())
  }

  @Test func workingOnSeveralAtOnceChangesNothing() throws {
    let pipeline = try Shared.pipeline.get()
    let oneByOne = Shared.sampleSources.compactMap { pipeline.outcome(of: $0).graph }
    #expect(try oneByOne == Shared.samples.get())
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyOrderGivesTheSame(_ seed: UInt64) throws {
    let samples = try Shared.samples.get()
    var generator = SeededGenerator(seed: seed)
    let shuffled = samples.shuffled(using: &generator)
    #expect(shuffled.map(\.article.identity) != samples.map(\.article.identity))
    #expect(try dump(shuffled) == dump(samples))
    let pipeline = try Shared.pipeline.get()
    let (merge, same) = (pipeline.merge(shuffled), pipeline.merge(samples))
    #expect(merge.graph == same.graph)
    #expect(merge.annotations == same.annotations)
    #expect(Diagram(merge.graph).dot() == Diagram(same.graph).dot())
  }

  @Test func whatComesAndGoesLeavesNoTrace() throws {
    let samples = try Shared.samples.get()
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path + "/graph.sqlite")
    try store.add(samples)
    try store.add(samples)
    #expect(try store.remove(identity: samples[3].article.identity))
    var rest = samples
    rest.remove(at: 3)
    #expect(try store.dump() == dump(rest))
    let pipeline = try Shared.pipeline.get()
    #expect(try pipeline.merge(store.graphs()).graph == pipeline.merge(rest).graph)
  }

  private func dump(_ graphs: [ArticleGraph]) throws -> String {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path + "/graph.sqlite")
    for graph in graphs { try store.add(graph) }
    return try store.dump()
  }
}
