import DanishLanguage
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
