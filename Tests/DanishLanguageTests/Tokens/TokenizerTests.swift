import DanishLanguage
import KnowledgeModel
import Testing

@Suite struct TokenizerTests {
  /// Tokens parted by `|`; the text is what is left when the bars are taken out and `_` is a space.
  @Test(arguments: [
    "Naboen|_|sover|.",
    // Abbreviations keep their dot.
    "Adm.|_|direktør|_|Bo|_|Ly|_|og|_|fhv.|_|rektor|_|Ea|_|Bæk",
    "Hun|_|ejer|_|bl.a.|_|køer|,|_|f.eks.|_|to|_|hhv.|_|tre|.",
    "Prisen|_|er|_|ca.|_|4|_|mio.|_|kr.|,|_|siger|_|han",
    "Det|_|koster|_|9|_|kr.|.",
    "Sofa|,|_|seng|_|m.v.|_|står|_|i|_|stuen",
    "cand.scient.pol.|_|og|_|dr.phil.|_|Ib|_|Lund",
    "en|_|4-cyl.|_|motor",
    // Words that only look like one.
    "Farvel|_|til|_|DR|.|_|Alle|_|gik",
    "Han|_|kan|_|tr|.|_|Bagefter",
    "Vi|_|ses|_|i|_|maj|.",
    "Det|_|var|_|en|_|pige|.|_|ved|_|søen",
    // Initials.
    "J.D.|_|Holt|_|og|_|H.C.|_|Lind|_|så|_|B.T.|_|i|_|går",
    "K.|_|J.|_|Dam|_|tog|_|vitamin|_|C|.|_|Det|_|hjalp",
    // Ordinals, dates, clock times, amounts.
    "1.|_|maj|_|og|_|d.|_|24.|_|juni",
    "Kong|_|Christian|_|4.|_|byggede",
    "Det|_|var|_|den|_|5.|_|august|,|_|kl.|_|20.15",
    "mødet|_|2.5.2024|_|og|_|26/8|_|og|_|14:30",
    "100.000|_|mod|_|2,5|_|og|_|0,15|_|pct.|_|i|_|1987",
    "Siden|_|2019|.|_|Derefter",
    "Hver|_|af|_|de|_|12|.|_|Resten",
    "10-15|_|mænd|_|i|_|1.-3.|_|klasse|_|og|_|1990-2000",
    "9,5|_|kr.|_|eller|_|25,-|_|i|_|alt|_|i|_|'90",
    "25|%|_|eller|_|25|_|%|_|af|_|§|_|5",
    // Hyphens, slashes, signs within words.
    "Nato-chefen|_|og|_|EU-kommissær|_|på|_|42-årige|_|Ea",
    "tv-|_|og|_|radio-udstyr|,|_|ind-|_|og|_|udland",
    "rådmand|_|og|_|-formand|_|-|_|begge|_|dele",
    "A/S|,|_|km/t|_|og|_|børn/voksne|_|hos|_|B&O",
    "Rusland–Kina|_|–|_|igen",
    // Apostrophes.
    "Lars'|_|hus|,|_|DR's|_|tag|_|og|_|80'ernes|_|rock'n'roll",
    "Han|_|ka'|_|sgu'|_|ikke",
    "Han|_|sagde|_|'|hej|'|_|og|_|gik",
    "Lars’|_|hus|_|og|_|TV2’s|_|studie",
    // Quotes, dashes, dots.
    "»|Nej|,|«|_|sagde|_|hun|.|_|\"|Jo|,|\"|_|sagde|_|han|.|_|“|Tja|,|”|_|sagde|_|vi",
    "-|_|Hvad|?|_|spurgte|_|han",
    "Måske|...|_|Nej|…|_|Tja|_|...",
    "Hun|_|tog|_|\"Op\"-knappen",
    "(|Arkivfoto|)|_|[|sic|]",
    // The net.
    "Se|_|https://ord.dk/a?b=c,d|,|_|www.ord.dk|_|eller|_|ord.dk|.",
    "Skriv|_|til|_|ea.bæk@ord.dk|,|_|#dkpol|_|og|_|@ea_b|.",
    "Hos|_|Yahoo!|_|og|_|Yahoo!|_|igen",
    // Full stops that nobody put a space after.
    "Så|_|var|_|det|_|slut|.|Derefter|_|gik|_|de",
    // Not letters of ours.
    "Łódź|,|_|Πάρος|_|og|_|東京",
    "e\u{301}n|_|🙂|_|to",
  ])
  func tokens(_ marked: String) {
    let pieces = marked.split(separator: "|").map { String($0) }
    let text = pieces.map { $0 == "_" ? " " : $0 }.joined()
    let document = Tokenizer().document(of: Article(identity: "a", name: "a", text: text))
    #expect(document.tokens.map(\.form) == pieces.filter { $0 != "_" })
  }

  @Test func spansPointIntoTheText() {
    let text = "På Ærø — »ja« 🙂 4.\u{A0}maj"
    let document = Tokenizer().document(of: Article(identity: "a", name: "a", text: text))
    #expect(document.tokens.map { $0.span.text(in: text) } == document.tokens.map(\.form))
    #expect(document.tokens.map(\.form) == ["På", "Ærø", "—", "»", "ja", "«", "🙂", "4.", "maj"])
  }

  @Test(arguments: ["", " ", "\n\n \u{2028}\t"])
  func nothing(_ text: String) {
    let document = Tokenizer().document(of: Article(identity: "a", name: "a", text: text))
    #expect(document.tokens.isEmpty)
    #expect(document.sentences.isEmpty)
  }
}
