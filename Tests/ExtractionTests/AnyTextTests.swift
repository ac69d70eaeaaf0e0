import KnowledgeModel
import TestSupport
import Testing

@testable import Extraction

/// No text makes the reader crash or point outside the text.
struct AnyTextTests {
  static let pieces = [
    "Statsminister", "Lone", "Berg", "(S)", "»", "«", "\"", ",", ".", "–", "-", "\n", "\n\n", "bliver", "afløser", "er",
    "som",
    "direktør", "for", "Nato", "Natos", "ifølge", "TV 2", "siger", "til", "der", "at", "hvis", "1. maj", "2024",
    "54-årige", "'s",
    "🇩🇰", "e\u{301}", "\u{202E}", "\u{0}", "ﬁ", "Æ", "og", "hun", "sin", "søn", "posten", "ejer", "50 procent", "?", "(",
    ")", "/ritzau/",
  ]

  @Test(arguments: 0..<40)
  func pointsIntoAnyText(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
      AnyTextTests.pieces.randomElement(using: &generator) ?? ""
    }.joined(separator: Bool.random(using: &generator) ? " " : "")
    try check(text)
  }

  @Test func readsAnArticleCutAnywhere() throws {
    let text = """
      Natos generalsekretær, Lone Berg, stopper 1. juni. Hun afløses af statsminister Jens Lund (S), skriver Politiken.

      – Jeg glæder mig, siger Lund til TV 2. Hans bror, Bo Lund, ejer »Vestbo A/S«.
      """
    for count in stride(from: 0, through: text.unicodeScalars.count, by: 7) {
      try check(String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))))
    }
  }

  private func check(_ text: String) throws {
    let graph = try Reader.graph(of: text)
    let length = text.utf8.count
    for mention in graph.nodes.flatMap(\.mentions) { #expect(mention.span.upper <= length) }
    let known = Set(graph.nodes.map(\.id))
    for claim in graph.claims {
      #expect(known.contains(claim.from) && known.contains(claim.to))
      #expect(!claim.evidence.isEmpty)
      for evidence in claim.evidence {
        #expect(evidence.span.upper <= length && !evidence.span.isEmpty && evidence.sentence.contains(evidence.span))
      }
    }
  }
}
