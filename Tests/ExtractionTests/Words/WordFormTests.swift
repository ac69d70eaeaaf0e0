import DanishLanguage
import KnowledgeModel
import TestSupport
import Testing

@testable import Extraction

@Suite struct WordFormTests {
  private let lexicons: Lexicons

  init() throws { lexicons = try Lexicons(folder: Repository.data("Lexicons")) }

  private func form(_ form: String) -> WordForm { WordForm(form, lexicons, nil) }

  @Test func capitalsLettersAndNumbersAreToldApart() {
    #expect(form("Åse").isCapitalised && !form("åse").isCapitalised)
    #expect(form("DSB").isAcronym && form("DSB").isAllCapitals && !form("Dsb").isAcronym)
    #expect(form("AaB").hasInnerCapital && !form("TV2-chef").hasInnerCapital)
    #expect(form("3F").startsWithNumber && !form("3F").startsWithLetter && form("3F").isLetterOrDigit)
    #expect(!form("»").isLetterOrDigit && !form("").isLetterOrDigit)
  }

  /// What is ruled out here is not looked for.
  @Test(arguments: ["direktør", "direktørens", "eksminister", "fiskeriordføreren", "formandsposten"])
  func aTitleMayBegin(with word: String) { #expect(form(word).mayBeginTitle) }

  @Test(arguments: ["siden", "1.", "2014", "mandag", "onsdags", "maj", "ultimo", "mellem", "årsskiftet", "her"])
  func aDateMayBegin(with word: String) { #expect(form(word).mayBeginDate) }

  @Test(arguments: ["selskabet", "selskabets", "nordmanden", "socialdemokraten", "forgængeren"])
  func aNounMayRefer(_ word: String) { #expect(form(word).mayRefer) }

  /// Every word that `ClauseReader` takes for an opener passes.
  @Test func aClauseMayBeginWithEveryOpener() {
    let classes = [ClauseWords.conditional, ClauseWords.temporal, ClauseWords.reason, ClauseWords.questions]
    for word in classes.flatMap(\.words) + ["at", "der", "som", "om"] { #expect(form(word).mayBeginClause, "\(word)") }
  }

  /// Every kind of date phrase is still found behind what rules words out.
  @Test(arguments: [
    "1. maj", "12. september 2023", "2.5.2024", "tirsdag", "tirsdag den 7. maj", "onsdags", "mandag i sidste uge",
    "i maj", "siden 2014", "ved årsskiftet", "til sommer", "med udgangen af september", "1. maj næste år", "1993-1999",
    "mellem 1993 og 1999", "i fjor", "i år", "i dag", "i går", "i aftes", "i morges", "i nat", "i morgen", "ultimo maj",
    "sidste uge", "næste måned", "sidste sommer", "månedens udgang", "årets udgang", "udgangen af året",
    "her til morgen", "til jul", "nytår", "ved udgangen af måneden", "frem til maj", "til og med juni", "pr. 1. juni",
  ])
  func aDateIsFound(_ phrase: String) {
    let article = Article(
      identity: "x", name: "x", text: "Det sker " + phrase + ".", published: PartialDate("2024-05-15"))
    let workspace = Extractor(lexicons: lexicons).workspace(of: Tokenizer().document(of: article))
    let dates = DateFinder(words: workspace.words, published: article.published)
    #expect(dates.date(at: 2, limit: workspace.words.count) != nil)
  }

  @Test func ordinaryWordsAreRuledOut() {
    let word = form("hurtigt")
    #expect(!word.mayBeginTitle && !word.mayBeginName && !word.mayBeginDate && !word.mayBeginClause)
    #expect(!word.mayRefer && !word.mayReferToPost && word.verbs.isEmpty)
  }

  /// The same forms are the same objects until the table is full; then it begins anew.
  @Test func formsAreKeptUpToALimit() {
    let forms = WordForms(lexicons, nil, limit: 3)
    let first = forms.look(up: ["en", "to", "en"])
    #expect(first[0] === first[2])
    #expect(forms.look(up: ["en"])[0] === first[0])
    let many = forms.look(up: ["tre", "fire", "fem"])
    #expect(many.map(\.form) == ["tre", "fire", "fem"])
    let again = forms.look(up: ["en"])[0]
    #expect(again !== first[0] && again.form == "en")
  }
}
