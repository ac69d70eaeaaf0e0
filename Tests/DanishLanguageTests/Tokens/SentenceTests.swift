import DanishLanguage
import KnowledgeModel
import Testing

@Suite struct SentenceTests {
  /// `‖` stands where a new sentence begins, and is taken out of the text.
  @Test(arguments: [
    "Solen skinner. ‖Hunden sover! ‖Hvad nu? ‖Ja.",
    // Dots that end nothing.
    "Mødet er d. 3. maj kl. 9. ‖Der er kaffe.",
    "Vi mødte dr. Holt og adm. direktør Lind, bl.a. Fru Bæk.",
    "Det koster 5 mio. kr. ‖Bestyrelsen er glad.",
    "H. C. Lind og J.D. Bæk sejler.",
    "Mødet er den 12. ‖Ministeren kommer den 13. Maj.",
    "Dronning Margrethe 2. ‖Hun sov længe.",
    "Frederik 10. ankom.",
    "Han kom på vej ... og så gik han.",
    // Quotes.
    "»Det er slut.« ‖Hunden gøede.",
    "»Er det slut?« spørger Ea Bæk.",
    "»Det er slut!« siger Bæk. ‖Så går hun.",
    "\"Det var godt. ‖Det var skidt,\" siger Bæk.",
    "Hun nikker. ‖\"Ja,\" siger hun.",
    "Hun nikker. ‖»Vi tager hjem.« ‖De går.",
    "- Hvorfor dog? spørger han. ‖- Derfor, siger hun.",
    // Brackets.
    "Han sejlede. ‖(Arkivfoto: Ord) ‖Bagefter sov han.",
    "Ea Bæk (V) siger nej. ‖Det er alt (sagde hun).",
    // Names that start with a small letter.
    "Hun købte den. ‖iPhone er dyr.",
    // A headline that ran into the text.
    "To gange tvilling i byen ‖Det er sket for tredje gang.",
    "NY KURS ‖Hunden sover igen.",
    // Names are not mistaken for a start.
    "Han var chef for Den jyske Opera og Det Radikale Venstre i år.",
    "Hvad har I det fra, og kan De se det?",
    "Han valgte Herlev Sammen som navn.",
  ])
  func sentences(_ marked: String) {
    #expect(split(marked.replacing("‖", with: "")) == marked.split(separator: "‖").map(trimmed))
  }

  /// Line breaks.
  @Test(arguments: [
    ("Byen får ny bro\n\nDet bliver dyrt\n\nSlut.", ["Byen får ny bro", "Det bliver dyrt", "Slut."], [0, 1, 2]),
    ("En lang linje som er\nbrudt midt i en sætning.", ["En lang linje som er\nbrudt midt i en sætning."], [0]),
    ("- Ja\n- Nej\n- Måske", ["- Ja", "- Nej", "- Måske"], [0, 0, 0]),
    (
      "Her er en tekst som nogen har brudt ved en bestemt bredde, sådan at\nVejle kommen"
        + "er til at stå først på en linje, og ingen ved om de skal\nLe eller græde.",
      [
        "Her er en tekst som nogen har brudt ved en bestemt bredde, sådan at\nVejle kommen"
          + "er til at stå først på en linje, og ingen ved om de skal\nLe eller græde."
      ], [0]
    ),
    (
      "Ny bro\nHer er en tekst som er skrevet på en enkelt linje og er ganske lang.",
      ["Ny bro", "Her er en tekst som er skrevet på en enkelt linje og er ganske lang."], [0, 0]
    ),
  ])
  func lines(_ text: String, _ expected: [String], _ paragraphs: [Int]) {
    let document = Tokenizer().document(of: Article(identity: "a", name: "a", text: text))
    #expect(document.sentences.map { $0.span.text(in: text) } == expected)
    #expect(document.sentences.map(\.paragraph) == paragraphs)
  }

  @Test func headlineAndDatelineStandAlone() {
    let text = "Byen får ny bro Vejle, 3. maj 2024 Broen bliver dyr"
    var article = Article(identity: "a", name: "a", text: text)
    article.headlineSpan = Span(0, 16)
    article.datelineSpan = Span(17, 35)
    let document = Tokenizer().document(of: article)
    #expect(
      document.sentences.map { $0.span.text(in: text) } == [
        "Byen får ny bro", "Vejle, 3. maj 2024", "Broen bliver dyr",
      ])
  }

  private func split(_ text: String) -> [String] {
    Tokenizer().document(of: Article(identity: "a", name: "a", text: text)).sentences.map { $0.span.text(in: text) }
  }

  private func trimmed(_ part: Substring) -> String { part.hasSuffix(" ") ? String(part.dropLast()) : String(part) }
}
