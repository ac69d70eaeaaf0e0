import Testing

@testable import DanishLanguage

struct WordShapeTests {
  @Test(
    arguments: [
      ("Hansen", "Xx", "Xxxxx"), ("EU-landene", "X-x", "XX-xxxx"), ("ÆØÅ", "X", "XXX"),
      ("1990'erne", "0?x", "0000?xxxx"),
      ("", "", ""), ("🇩🇰", "?", "??"), ("e\u{301}t", "x?x", "x?x"),
    ])
  func drawsTheOutline(_ form: String, _ short: String, _ long: String) {
    let shape = WordShape(form)
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).replacing("'", with: "?") }
    #expect(text(shape.short) == short)
    #expect(text(shape.long) == long)
  }
}
