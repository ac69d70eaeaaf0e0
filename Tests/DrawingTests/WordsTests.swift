import KnowledgeModel
import Testing

@testable import Drawing

@Suite struct WordsTests {
  @Test(
    arguments: [
      ("2014", nil, true, "siden 2014", "since 2014"), (nil, "2023-09", true, "til sept. 2023", "until Sept 2023"),
      ("2024-05-01", nil, false, "fra 1. maj 2024", "from 1 May 2024"),
      ("2014", "2023-09-12", false, "2014 – 12. sept. 2023", "2014 – 12 Sept 2023"),
    ] as [(String?, String?, Bool, String, String)]) func periods(
      _ since: String?, _ until: String?, _ isRunning: Bool, _ danish: String, _ english: String
    )
  {
    for (language, expected) in [(LabelLanguage.danish, danish), (.english, english)] {
      let words = Words(language: language)
      #expect(
        words.period(
          since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) }, isRunning: isRunning)
          == expected)
    }
  }

  @Test(
    arguments: [
      (Certainty.stated, [], nil), (.stated, ["VG"], "ifølge VG"), (.rumoured, [], "rygte"),
      (.expected, ["NRK", "VG"], "ventet, ifølge NRK og VG"), (.denied, ["Ida Holm"], "afvises ifølge Ida Holm"),
    ] as [(Certainty, [String], String?)]) func caveats(
      _ certainty: Certainty, _ sources: [String], _ expected: String?
    )
  {
    #expect(Words(language: .danish).caveat(certainty, sources: sources) == expected)
  }

  @Test func relationsDifferInBothLanguages() {
    for language in LabelLanguage.allCases {
      let words = Words(language: language)
      #expect(Set(Relation.allCases.map { words.verb($0, nil) }).count == Relation.allCases.count)
      #expect(Set(HoldingStatus.allCases.map { words.verb(.holdsPost, $0) }).count == HoldingStatus.allCases.count)
    }
  }

  @Test(arguments: [
    ("Lang forening for noget", 12, ["Lang", "forening for", "noget"]), ("kort", 12, ["kort"]), ("", 12, []),
    ("abcdefghijkl", 4, ["abcdef", "ghijkl"]),
  ]) func labelsAreWrapped(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(PlainText(text).lines(of: width).map(\.text) == lines)
  }

  @Test func likeThingsStandTogether() {
    let order = Seriation([1, 2, 3, 4]) { abs($0 - $1) == 2 ? 1 : 0 }.order
    #expect(order == [1, 3, 2, 4] || order == [2, 4, 1, 3] || order == [3, 1, 2, 4] || order == [1, 3, 4, 2])
  }
}
