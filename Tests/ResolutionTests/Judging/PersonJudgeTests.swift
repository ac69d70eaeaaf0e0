import KnowledgeModel
import Testing

@Suite struct PersonJudgeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let articles: [(day: String, lines: [String])]
    let names: (String, String)
    let sizes: [Int]
    var testDescription: String { what }

    init(_ what: String, _ articles: [String]..., names: (String, String), sizes: [Int]) {
      self.what = what
      self.articles = articles.enumerated().map { ("2024-0\($0 + 1)-01", $1) }
      self.names = names
      self.sizes = sizes
    }
  }

  static let cases = [
    Case(
      "the same name and post", ["Ida Holm: formand @ Havnen"], ["Ida Holm: formand @ Havnen"],
      names: ("Ida Holm", ""), sizes: [2]),
    Case("the same name, nothing told", ["Ida Holm:"], ["Ida Holm:"], names: ("Ida Holm", ""), sizes: [2]),
    Case(
      "hyphens and transliteration", ["Åse Bæk-Lund: formand @ Havnen"], ["Aase Baek Lund: formand @ Havnen"],
      names: ("Åse Bæk-Lund", "Aase Baek Lund"), sizes: [2]),
    Case(
      "two of one name in different worlds", ["Bo Dam: træner @ Fjord IF"], ["Bo Dam: redaktør @ Kystbladet"],
      names: ("Bo Dam", ""), sizes: [1, 1]),
    Case(
      "different worlds that an article joins", ["Bo Dam: træner @ Fjord IF"], ["Bo Dam: redaktør @ Kystbladet"],
      ["Bo Dam: træner @ Fjord IF, redaktør @ Kystbladet"], names: ("Bo Dam", ""), sizes: [3]),
    Case(
      "two of one name in different parties", ["Bo Dam: Venstre"], ["Bo Dam: Enhedslisten"],
      names: ("Bo Dam", ""), sizes: [1, 1]),
    Case(
      "a politician who changes posts", ["Bo Dam: skatteminister @ Danmark"], ["Bo Dam: borgmester @ Havby Kommune"],
      names: ("Bo Dam", ""), sizes: [2]),
    Case(
      "a middle name left out", ["Ida Marie Holm: formand @ Havnen"], ["Ida Holm: formand @ Havnen"],
      names: ("Ida Holm", "Ida Marie Holm"), sizes: [2]),
    Case(
      "a middle name left out, nothing in common", ["Ida Marie Holm:"], ["Ida Holm:"],
      names: ("Ida Holm", "Ida Marie Holm"), sizes: [1, 1]),
    Case(
      "an initial", ["Ida Marie Holm: Venstre"], ["Ida M. Holm: Venstre"],
      names: ("Ida M. Holm", "Ida Marie Holm"), sizes: [2]),
    Case(
      "another middle name", ["Ida Marie Holm: Venstre"], ["Ida Bæk Holm: Venstre"],
      names: ("Ida Bæk Holm", "Ida Marie Holm"), sizes: [1, 1]),
    Case(
      "a bare surname with the post", ["Ida Holm: formand @ Havnen"], ["Holm: formand @ Havnen"],
      names: ("Ida Holm", "Holm"), sizes: [2]),
    Case(
      "a bare surname with nothing in common", ["Ida Holm: formand @ Havnen"], ["Holm: direktør @ Blåhøj"],
      names: ("Ida Holm", "Holm"), sizes: [1, 1]),
    Case(
      "a bare surname that fits two alike", ["Ida Holm: Venstre"], ["Bo Holm: Venstre"], ["Holm: Venstre"],
      names: ("Holm", "Holm"), sizes: [1]),
    Case(
      "a bare surname that fits one better", ["Ida Holm: ordfører @ Venstre"], ["Bo Holm: Venstre"],
      ["Holm: ordfører @ Venstre"], names: ("Holm", "Ida Holm"), sizes: [2]),
    Case(
      "two bare surnames", ["Holm: Venstre"], ["Holm: formand @ Havnen"], names: ("Holm", ""), sizes: [1, 1]),
    Case(
      "different given names", ["Ida Holm: formand @ Havnen"], ["Bo Holm: formand @ Havnen"],
      names: ("Ida Holm", "Bo Holm"), sizes: [1, 1]),
    Case(
      "two that one article tells apart", ["Ida Holm: Venstre", "Ida Marie Holm: Venstre"], ["Ida Holm: Venstre"],
      names: ("Ida Holm", "Ida Marie Holm"), sizes: [2, 1]),
    Case(
      "father and son in one post", ["Bo Dam: borgmester @ Havby Kommune"],
      ["Bo Dam: former borgmester @ Havby Kommune 1998"], names: ("Bo Dam", ""), sizes: [1, 1]),
    Case(
      "junior is no surname", ["Bo Dam junior: formand @ Havnen"], ["Bo Dam senior: formand @ Havnen"],
      names: ("Bo Dam junior", "Bo Dam senior"), sizes: [1, 1]),
  ]

  @Test(arguments: cases) func personsOfLikeNames(_ test: Case) {
    #expect(Merged(test.articles).sizes(.person, test.names.0, test.names.1) == test.sizes)
    #expect(Merged(test.articles.reversed()).sizes(.person, test.names.0, test.names.1) == test.sizes)
  }

  @Test func reasonsNameWhatIsShared() throws {
    let merged = Merged([
      ("2024-01-01", ["Ida Marie Holm: formand @ Havnen"]), ("2024-02-01", ["Holm: formand @ Havnen"]),
    ])
    let person = try #require(merged.graph.entities.first { $0.kind == .person })
    #expect(person.reasons.count == 1)
    #expect(try #require(person.reasons.first).hasPrefix("'Holm' is a shorter form of 'Ida Marie Holm', and both with"))
  }
}
