import Foundation
import TestSupport
import Testing

/// Help, wrong usage, and the exit statuses.
struct UsageTests {
  let vidensgraf: Command

  init() throws { vidensgraf = try Command() }

  private static let subcommands = [
    "build", "add", "remove", "export", "show", "stats", "extract", "explain", "evaluate", "tokens",
  ]

  @Test func withoutArgumentsItHelps() throws {
    let result = try vidensgraf()
    #expect(result.status == 0)
    for name in UsageTests.subcommands { #expect(result.output.contains("  \(name)")) }
    #expect(result.output.contains("EXIT STATUS"))
  }

  @Test(arguments: subcommands)
  func everyCommandHelpsWithExamples(_ name: String) throws {
    let result = try vidensgraf(name, "--help")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("EXAMPLES\n  vidensgraf \(name) "))
  }

  @Test func theVersionIsTold() throws {
    let result = try vidensgraf("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["sing"], ["build"], ["build", "a.txt", "-o", "a.gif"], ["build", "a.txt", "-o", "svg"],
    ["build", "a.txt", "--layout", "round"], ["build", "a.txt", "--labels", "no"], ["add", "a.txt"],
    ["export", "--store", "s"], ["export", "-o", "a", "--store", "s"],
    ["extract", "a.txt", "--format", "xml"], ["show", "--store", "s"],
    ["tokens", "a.txt", "b.txt"], ["add", "a.txt", "--store", "s", "--quiet", "--verbose"],
  ])
  func wrongUsageIsTwo(_ arguments: [String]) throws {
    try vidensgraf.folder.write("a.txt", harbourArticle)
    let result = try vidensgraf.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
    #expect(try vidensgraf.files == ["a.txt"])
  }

  @Test(arguments: [
    ["extract", "missing.txt"], ["explain", "missing.txt"], ["tokens", "missing.txt"], ["evaluate", "missing"],
    ["evaluate", "."], ["claims", "evaluate", "missing"], ["claims", "train", "missing", "--out", "."],
    ["names", "train", "--train", "missing.iob2", "-o", "a.model"],
    ["pos", "train", "--train", "a.txt", "-o", "a.model"],
  ])
  func whatCannotBeReadIsOne(_ arguments: [String]) throws {
    try vidensgraf.folder.write("a.txt", harbourArticle)
    let result = try vidensgraf.run(arguments)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("missing") || result.errors.contains("a.txt") || result.errors.contains("gold"))
    #expect(try vidensgraf.files == ["a.txt"])
  }

  @Test(arguments: [
    ["add", "a.txt", "--store", "missing/s.sqlite"], ["add", "a.txt", "--store", "a.txt"],
    ["stats", "--store", "s.sqlite"],
    ["show", "Ida", "--store", "a.txt"], ["remove", "a.txt", "--store", "s.sqlite"],
    ["export", "-o", "a.svg", "--store", "s.sqlite"], ["build", "a.txt", "-o", "missing/a.svg"],
    ["build", "a.txt", "-o", "folder.svg"], ["extract", "a.txt", "--out", "a.txt"],
    ["build", "a.txt", "-o", "a.svg", "--data", "folder.svg"], ["explain", "a.txt", "-o", "missing/a.html"],
  ])
  func whatCannotBeUsedIsThree(_ arguments: [String]) throws {
    try vidensgraf.folder.write("a.txt", harbourArticle)
    try vidensgraf.folder.write("folder.svg/x", "")
    let result = try vidensgraf.run(arguments)
    #expect(result.status == 3)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: "))
    #expect(try vidensgraf.files == ["a.txt", "folder.svg", "folder.svg/x"])
  }

  @Test func theDataFolderIsNamedWhereItIsMissing() throws {
    var vidensgraf = vidensgraf
    vidensgraf.environment["VIDENSGRAF_DATA"] = vidensgraf.folder.path
    let result = try vidensgraf("extract", "-", input: harbourArticle)
    #expect(result.status == 3)
    #expect(result.errors.contains(vidensgraf.folder.path))
    #expect(result.errors.contains("VIDENSGRAF_DATA"))
  }
}
