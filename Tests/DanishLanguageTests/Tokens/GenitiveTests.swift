import DanishLanguage
import Testing

@Suite struct GenitiveTests {
  private static let known: Set<String> = ["Nato", "Danmark", "Lise", "Venstre", "Kina", "Egons", "Egon"]

  @Test(arguments: [
    ("Lars'", "Lars"), ("Jens'", "Jens"), ("Anders’", "Anders"), ("Marx'", "Marx"), ("DR's", "DR"), ("TV2’s", "TV2"),
    ("Natos", "Nato"), ("Danmarks", "Danmark"), ("Lises", "Lise"), ("Venstres", "Venstre"), ("Kinas", "Kina"),
    // Unknown, but of a genitive's shape.
    ("DRs", "DR"), ("Frederiksens", "Frederiksen"), ("Hjørrings", "Hjørring"),
  ])
  func genitives(_ form: String, _ base: String) {
    #expect(Genitive.base(of: form, isKnown: Self.known.contains) == base)
  }

  @Test(arguments: [
    "Lars", "Mads", "Jens", "Anders", "Hans", "Niels", "Thomas", "Aarhus", "Horsens", "Paris", "Reuters", "Hamas",
    // Known as it stands, so its s is its own.
    "Egons",
    // Unknown, and such endings end names too often.
    "Alkmenes", "Tikonis", "Zandros", "Grylss",
    "SAS", "Danmark", "sku'", "s", "'s", "",
  ])
  func names(_ form: String) {
    #expect(Genitive.base(of: form, isKnown: Self.known.contains) == nil)
  }
}
