import Testing

@testable import Evaluation

@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("ÆRØ Kommune", "ærø kommune"), ("A\u{30A}rhus", "Århus"), (" Ida\u{A0}\t Holm\n", "ida holm"), ("Groß", "GROSS"),
    ("Weißer", "weiẞer"), ("ΝΙΚΟΣ", "νικος"), ("ﬁsk", "FISK"), ("Ida\u{1C}Holm", "Ida Holm"), ("ſ", "S"),
  ])
  func isTheSame(a: String, b: String) {
    #expect(FoldedName(a) == FoldedName(b))
  }

  @Test(arguments: [("Aarhus", "Århus"), ("Ida Holm", "IdaHolm"), ("ı", "i"), ("Møller", "Moller"), ("Nato", "Nat o")])
  func isNotTheSame(a: String, b: String) {
    #expect(FoldedName(a) != FoldedName(b))
  }

  @Test(arguments: [nil, "", " \u{3000}\n"])
  func isEmpty(name: String?) {
    #expect(FoldedName(name).isEmpty)
  }
}
