import KnowledgeModel

/// One way in which Danish news say something: a pattern, what it draws, and sentences that show it.
///
/// A rule file holds one wording, and `RuleList` names it once. Its examples are tests: in `matching`, each text must
/// give the claims after `=>`; in `notMatching`, the rule must find nothing.
final class Wording: Sendable {
  /// A claim to draw between two captures.
  struct Draw: Sendable {
    var relation: Relation
    var from: String
    var to: String
    var status: HoldingStatus?
    var certainty: Certainty?
    /// A capture whose date starts or ends the claim.
    var dated: String?
  }

  /// Stands for the person spoken of before, in a draw's `from`.
  static let before = "before"
  /// Stands for the post that changes hands in the article, in a draw's `to`.
  static let postAtStake = "post at stake"
  /// Stands for the person who leaves that post, likewise.
  static let leaver = "leaver"
  /// Stands for the subject of the sentence, likewise.
  static let subject = "subject"

  /// Kebab-case, as evidence shows it.
  let name: String
  let patterns: [Pattern]
  let draws: [Draw]
  /// `text => relation(from -> to)`, several claims separated by `;`.
  let matching: [String]
  let notMatching: [String]
  /// What went wrong in reading the patterns; the test of all rules shows it.
  let syntaxErrors: [String]

  init(_ name: String, _ sources: [String], draws: [Draw], matching: [String], notMatching: [String] = []) {
    self.name = name
    self.draws = draws
    self.matching = matching
    self.notMatching = notMatching
    var patterns: [Pattern] = []
    var errors: [String] = []
    for source in sources {
      do {
        patterns.append(try Pattern(source))
      } catch {
        errors.append(error.description)
      }
    }
    self.patterns = patterns
    syntaxErrors = errors
  }
}

extension Wording.Draw {
  static func holds(
    _ person: String, _ post: String, _ status: HoldingStatus? = nil, _ certainty: Certainty? = nil,
    dated: String? = nil
  ) -> Self {
    Self(relation: .holdsPost, from: person, to: post, status: status, certainty: certainty, dated: dated)
  }

  static func claim(
    _ relation: Relation, _ from: String, _ to: String, _ certainty: Certainty? = nil
  ) -> Self {
    Self(relation: relation, from: from, to: to, certainty: certainty)
  }
}
