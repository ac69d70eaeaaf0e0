import KnowledgeModel
import TestSupport
import Testing

@testable import Reading

@Suite struct OpeningTests {
  /// The marked words are the headline.
  @Test(arguments: [
    "⟦Havnen får ny formand⟧\n\nIda Holm er valgt.",
    "\n\n  ⟦Hvem tager over?⟧  \n\nIda Holm er valgt.",
    "# ⟦Havnen får ny formand⟧\nIda Holm er valgt.",
    "#   ⟦Havnen får ny formand⟧\n\nIda Holm er valgt.",
    "⟦Havnen får ny formand⟧\n12. maj 2024\n\nIda Holm er valgt.",
    "12. maj 2024\n\n⟦Havnen får ny formand⟧\n\nIda Holm er valgt.",
    "⟦Ærø får ny færge⟧\n\n12. maj 2024\n\nDen hedder Åse.",
  ])
  func findsTheHeadline(marked: String) {
    let text = MarkedText(marked)
    #expect(Opening(of: text.text).headline == text.spans.first)
  }

  @Test(arguments: [
    "", "\n \n", "Havnen får ny formand", "Ida Holm er valgt.\n\nHun er 43 år.",
    "Ida Holm er valgt\ntil formand.\n\nHun er 43 år.", "- Jeg glæder mig\n\nSådan siger Ida Holm.",
    "»Jeg glæder mig.«\n\nSådan siger Ida Holm.", "Det siger hun:\n\nJeg glæder mig.",
    "12. maj 2024\n\nIda Holm er valgt.",
    String(repeating: "lang ", count: 30) + "linje\n\nIda Holm er valgt.", "# \n\nIda Holm er valgt.",
    "#havnen\n\nIda Holm er valgt.",
  ])
  func findsNoHeadline(text: String) {
    #expect(Opening(of: text).headline == nil)
  }

  @Test(arguments: [
    ("⟦12. maj 2024⟧\n\nIda Holm er valgt.", "2024-05-12"),
    ("Havnen får ny formand\n\nAf Bo Lind\n\n ⟦Publiceret 12.05.2024 kl. 10.15⟧\n\nIda Holm er valgt.", "2024-05-12"),
    ("# Havnen får ny formand\n⟦tirsdag den 3. juni 2025⟧\n\nIda Holm er valgt.", "2025-06-03"),
  ])
  func findsTheDateline(marked: String, iso: String) {
    let text = MarkedText(marked)
    let dateline = Opening(of: text.text).dateline
    #expect(dateline?.span == text.spans.first)
    #expect(dateline?.date.description == iso)
  }

  @Test func aDateFartherDownIsNoDateline() {
    #expect(Opening(of: "En.\n\nTo.\n\nTre.\n\nFire.\n\n12. maj 2024\n\nFem.").dateline == nil)
  }
}
