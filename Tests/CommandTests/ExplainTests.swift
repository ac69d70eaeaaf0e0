import Foundation
import TestSupport
import Testing

struct ExplainTests {
  let vidensgraf: Command

  init() throws { vidensgraf = try Command() }

  @Test func sentencesAreFollowedByTheirClaims() throws {
    let result = try vidensgraf("explain", "-", input: harbourArticle)
    #expect(result.status == 0)
    #expect(result.output.contains(/\[Ida Holmskov n\d+\]/))
    #expect(result.output.contains(/\n    → .*\n      rule \w+: “/))
  }

  @Test func thePageNeedsNothingElse() throws {
    let result = try vidensgraf("explain", "-", "--format", "html", "-o", "a.html", input: harbourArticle)
    #expect(result.status == 0)
    let page = try vidensgraf.read("a.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<mark class=\"person\""))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("href="))
  }

  @Test func aMissingArticleIsOne() throws {
    let result = try vidensgraf("explain", "missing.txt")
    #expect(result.status == 1)
    #expect(result.errors.contains("missing.txt"))
  }

  @Test func tokensAreWrittenAsCoNLLU() throws {
    let result = try vidensgraf("tokens", "-", "--format", "conllu", input: "Ida går. Bo står.")
    #expect(result.status == 0)
    #expect(result.output.contains("# text = Ida går.\n1\tIda\t_\t_\t"))
    #expect(result.output.contains("\t_\n2\tgår\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t."))
    #expect(result.output.hasSuffix("\n\n"))
    #expect(try vidensgraf("tokens", "-", input: "Ida går. Bo står.").output == "Ida går .\nBo står .\n")
    #expect(try vidensgraf("tokens", "-", "--tags", input: "Ida går.").output == "Ida/PROPN går/VERB ./PUNCT\n")
  }
}
