import KnowledgeModel
import TestSupport
import Testing

@testable import DanishLanguage

/// What the lexicons say of words from all over the news.
struct LexiconsTests {
  static let lexicons = Result { try Lexicons(folder: Repository.data("Lexicons")) }

  private func lexicons() throws -> Lexicons { try LexiconsTests.lexicons.get() }

  @Test(
    arguments: [
      ("Berlingske", .outlet, "newspaper"), ("TV 2", .outlet, "broadcaster"), ("Ritzau", .outlet, "agency"),
      ("The New York Times", .outlet, "newspaper"), ("Socialdemokratiet", .party, "party"),
      ("Radikale Venstre", .party, "party"), ("Arbeiderpartiet", .party, "party"), ("Norge", .country, "country"),
      ("Forenede Arabiske Emirater", .country, "country"), ("Justitsministeriet", .organisation, "ministry"),
      ("Klima-, Energi- og Forsyningsministeriet", .organisation, "ministry"), ("Højesteret", .organisation, "court"),
      ("Folketinget", .organisation, "parliament"), ("Dansk Metal", .organisation, "union"),
      ("Rigshospitalet", .organisation, "hospital"), ("FC Midtjylland", .organisation, "club"),
      ("Syddansk Universitet", .organisation, "university"), ("Carlsberg", .organisation, "company"),
      ("Odense Kommune", .organisation, "municipality"), ("Odense", .municipality, "municipality"),
      ("Ribe", .place, "town"), ("Bornholm", .municipality, "municipality"), ("Storebælt", .place, "water"),
      ("Kyiv", .place, "city"), ("Texas", .place, "region"), ("Champions League", .place, "event"),
    ] as [(String, NameEntry.Class, String)])
  func knowsTheName(_ name: String, _ nameClass: NameEntry.Class, _ detail: String) throws {
    let words = PhraseCutter().readings(of: name)
    let entry = try #require(try lexicons().names.value(of: words[0]))
    #expect(entry.nameClass == nameClass)
    #expect(entry.detail == detail)
  }

  @Test(
    arguments: [
      ("statsministeren", "statsminister", .office), ("borgmestre", "borgmester", .office),
      ("formænd", "formand", .office), ("direktør", "direktør", .office), ("kongen", "konge", .office),
      ("præsidenterne", "præsident", .office), ("journalisten", "journalist", .role),
      ("seniorøkonom", "seniorøkonom", .role), ("professoren", "professor", .role), ("lektor", "lektor", .role),
      ("skuespilleren", "skuespiller", .occupation), ("landmand", "landmand", .occupation),
      ("forfatter", "forfatter", .occupation), ("topchefen", "topchef", .office),
    ] as [(String, String, TitleEntry.Class)])
  func readsTheTitle(_ form: String, _ lemma: String, _ titleClass: TitleEntry.Class) throws {
    let found = try #require(try lexicons().titles.longestMatch(in: [form], at: 0, limit: 1))
    #expect(found.entry.lemma == lemma)
    #expect(found.entry.titleClass == titleClass)
    #expect(!found.isGenitive)
  }

  /// Founders and owners are relations, and members of a party or an assembly too.
  @Test(arguments: ["stifter", "ejeren", "medejer", "grundlæggeren"])
  func knowsNoTitleThatIsARelation(_ word: String) throws {
    #expect(try lexicons().titles.longestMatch(in: [word], at: 0, limit: 1) == nil)
  }

  @Test(
    arguments: [
      ("fiskeriordføreren", "fiskeri", "ordfører"), ("havnedirektører", "havne", "direktør"),
      ("kajakformandens", "kajak", "formand"), ("bro-minister", "bro", "minister"),
    ])
  func splitsACompound(_ word: String, _ prefix: String, _ head: String) throws {
    let found = try #require(try lexicons().titles.compound(word))
    #expect(found.prefix == prefix)
    #expect(found.head.lemma == head)
    #expect(found.isGenitive == word.hasSuffix("s"))
  }

  @Test(arguments: ["formand", "ønsker", "chef", "-chef"])
  func splitsNoBareHead(_ word: String) throws {
    #expect(try lexicons().titles.compound(word) == nil)
  }

  @Test(
    arguments: [
      (["Skovby", "Kommune"], "municipality"), (["Nordby", "Boldklub"], "sport"), (["Kastanjestyrelsen"], "authority"),
      (["Hvalpsund", "Folkeblad"], "outlet"), (["Tænketanken", "Horisont"], "thinktank"), (["Kommune"], nil),
      (["Lise", "Bro"], nil),
    ] as [([String], String?)])
  func tellsTheKindByItsWords(_ words: [String], _ kind: String?) throws {
    #expect(try lexicons().organisationWords.kind(of: words) == kind)
  }

  @Test func knowsPeopleAndTheirWords() throws {
    let lexicons = try lexicons()
    #expect(lexicons.givenNames["Mette"] == .some(.female))
    #expect(lexicons.givenNames["Lars"] == .some(.male))
    for surname in [
      "Jensen", "Bjerregaard", "Nørgaard", "Hoydal", "Lynge", "Lindström", "Nguyen", "Yılmaz", "Sjevtjenko",
    ] {
      #expect(lexicons.surnames.contains(surname))
    }
    #expect(["von", "van", "de", "af", "bin", "la"].allSatisfy(lexicons.nameParticles.contains))
    #expect(lexicons.personWords["kvinden"] == .some(.female))
    #expect(lexicons.kinship["søsteren"] == .some(.female))
    #expect(lexicons.nationalities["norske"]?.country == "Norge")
    #expect(lexicons.partyLetters["S"]?.first?.name == "Socialdemokratiet")
    #expect(lexicons.titleModifiers["fhv."] == .former)
    #expect(lexicons.companyForms.contains("A/S"))
    #expect(lexicons.organisationNouns["klubben"]?.isDefinite == true)
    #expect(lexicons.capitals["Frankrig"] == "Paris")
  }

  /// A place or a person's name as an organisation would swallow every other use of it.
  @Test(arguments: ["Norden", "Bremen", "Carlsen", "FN"])
  func keepsAnAmbiguousNameInItsFirstMeaning(_ name: String) throws {
    let entry = try lexicons().names.value(of: [name])
    #expect(name == "FN" ? entry?.name == "FN" : entry?.nameClass != .organisation)
  }
}
