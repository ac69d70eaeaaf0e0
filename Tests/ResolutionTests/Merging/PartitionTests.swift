import Testing

@testable import Resolution

@Suite struct PartitionTests {
  private func partition() -> Partition {
    Partition(articles: [0, 0, 1, 1, 2], names: ["a", "b", "a", "c", "b"])
  }

  @Test func joiningIsTransitiveAndKeepsReasons() {
    var partition = partition()
    partition.join(0, 2, because: "one")
    partition.join(2, 4, because: "two")
    partition.join(0, 4, because: "again")
    #expect(Set(partition.group(of: 4).members) == [0, 2, 4])
    #expect(partition.group(of: 0).reasons == ["one", "two"])
    #expect(partition.roots.count == 3)
  }

  @Test func oneArticleTellsApart() {
    var partition = partition()
    #expect(!partition.mayJoin(0, 1))
    partition.join(0, 2, because: "name")
    #expect(!partition.mayJoin(2, 1))
    #expect(!partition.mayJoin(0, 3))
    #expect(partition.mayJoin(2, 4))
  }
}
