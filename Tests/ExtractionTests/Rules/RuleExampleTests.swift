import DanishLanguage
import KnowledgeModel
import TestSupport
import Testing

@testable import Extraction

/// Each rule's own examples: what it must draw, and where it must be silent.
struct RuleExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    /// `relation(from -> to)`; empty where the rule must be silent.
    let claims: [String]

    var testDescription: String { "\(rule): \(text)" }

    init(rule: String, matching: String) throws {
      let halves = matching.split(separator: " => ").map(String.init)
      try #require(halves.count == 2, "expected 'text => relation(from -> to)', got '\(matching)'")
      self.rule = rule
      text = halves[0]
      claims = halves[1].split(separator: "; ").map(String.init)
    }

    init(rule: String, notMatching: String) {
      self.rule = rule
      text = notMatching
      claims = []
    }
  }

  static let wordings = RuleList.wordings + RuleList.stakeWordings

  static func examples() throws -> [Example] {
    let matching = wordings.map { ($0.name, $0.matching) } + RuleList.frames.map { ($0.name, $0.matching) }
    let notMatching = wordings.map { ($0.name, $0.notMatching) } + RuleList.frames.map { ($0.name, $0.notMatching) }
    return try matching.flatMap { rule, texts in try texts.map { try Example(rule: rule, matching: $0) } }
      + notMatching.flatMap { rule, texts in texts.map { Example(rule: rule, notMatching: $0) } }
  }

  @Test func everyRuleHasANameOfItsOwnAndAnExample() {
    let names = RuleExampleTests.wordings.map(\.name) + RuleList.frames.map(\.name)
    #expect(Set(names).count == names.count)
    for wording in RuleExampleTests.wordings {
      #expect(wording.syntaxErrors.isEmpty, "\(wording.name)")
      #expect(!wording.matching.isEmpty, "\(wording.name)")
    }
    for frame in RuleList.frames { #expect(!frame.matching.isEmpty, "\(frame.name)") }
  }

  @Test(arguments: try examples())
  func drawsWhatItsExamplesSay(_ example: Example) throws {
    let article = Article(
      identity: "example", name: "example", text: example.text, published: PartialDate("2024-05-15"))
    let workspace = try Reader.extractor.get().proposed(Tokenizer().document(of: article))
    let drawn = workspace.proposals.filter { $0.rule == example.rule }.map { workspace.described($0) }
    if example.claims.isEmpty {
      #expect(drawn.isEmpty)
    } else {
      for claim in example.claims {
        #expect(drawn.contains(claim), "drawn: \(workspace.proposals.map { workspace.described($0) })")
      }
    }
  }
}

extension Workspace {
  /// `relation(from -> to)`, a post as `title @ organisation`.
  func described(_ proposal: Proposal) -> String {
    func name(_ end: Proposal.End) -> String {
      switch end {
      case .draft(let draft): drafts[draft].name
      case .post(let post): posts[post].title + " @ " + (posts[post].organisation.map { drafts[$0].name } ?? "None")
      }
    }
    return "\(proposal.relation.rawValue)(\(name(proposal.from)) -> \(name(proposal.to)))"
  }
}
