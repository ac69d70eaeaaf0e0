import DanishLanguage
import KnowledgeModel

/// One way in which a verb tells of posts, people and organisations: the verbs, what must stand with them, and the
/// claims that their arguments then make. Active and passive, any tense and any word order are one frame.
final class Frame: Sendable {
  enum Voice: Sendable { case any, active, passive }

  /// An argument by the part that it plays, whatever the voice.
  enum Role: Sendable, Hashable {
    /// Who does it: the subject of the active, the `af` of the passive.
    case agent
    /// Whom it is done to: the object of the active, the subject of the passive.
    case patient
    /// The surface subject.
    case subject
    /// A post as predicate, object, or behind `som` or `til`.
    case post
    /// What one of these prepositions governs; `'s` is a genitive.
    case after([String])
    /// A party as object or behind `af`.
    case party
    /// The post behind `som konstitueret`.
    case actingPost
    /// The post behind `ti år som`, which no other role takes.
    case postOfYears
    /// As `post`, else the post that the subject is said to come into.
    case comingPost
    /// The post that the holder is said to come into, where none is named.
    case awaitedPost
    /// As `post`, else the post that the subject is said to hold, else the post that the article is about.
    case ownPost
    /// The post that the subject is said to hold, where none is named.
    case heldPost
    /// The post that the subject is said to hold at the organisation that is the object or behind a preposition.
    case heldPostThere
    /// As `post`, else the post that the article is about.
    case postAtStake
    /// Who is said to leave the post that the article is about.
    case leaver
  }

  /// Where the event stands in a holding.
  enum Phase: Sendable {
    case none, beginning, appointment, lasting, ending
  }

  struct Draw: Sendable {
    var relation: Relation
    var from: Role
    var to: Role
    var phase: Phase = .none
    var status: HoldingStatus?
    var certainty: Certainty?
    /// Whether a negated clause still draws it, as denied.
    var survivesNegation = true
    /// The kinds that `from` may be of, where they are fewer than the relation's.
    var only: NodeKinds?
  }

  /// Kebab-case, as evidence shows it.
  let name: String
  /// Infinitives, some with the words that must stand with them in the clause: `gå af`, `sige op`; `*` is any.
  let verbs: WordMap<[[String]]>
  let voice: Voice
  /// A modal verb that must stand with it: `ville`.
  let modal: String?
  /// Modal verbs that must not.
  let withoutModals: WordSet
  /// Words of which one run must stand in the clause, `posten efter`; empty for none.
  let cues: [[String]]
  /// Words of which none may stand in the clause.
  let blockers: WordSet
  /// Whether a date must stand in the clause.
  let needsDate: Bool
  /// Whether the clause must be negated, which is then no denial: `genopstiller ikke`.
  let needsNegation: Bool
  /// Whether `posten` may stand for the post, where the holder is said to hold another.
  let acceptsReferences: Bool
  /// Verbs of which one must stand in an infinitive clause below: `beder hende om at blive`; empty for none.
  let governed: WordSet
  /// A part that must be played, or nothing is drawn.
  let requires: Role?
  let draws: [Draw]
  let matching: [String]
  let notMatching: [String]

  /// Whether an argument of it falls back on what the article as a whole tells.
  var looksForStakes: Bool {
    let roles: Set<Role> = [.postAtStake, .ownPost, .comingPost, .heldPost, .heldPostThere, .leaver]
    return draws.contains { roles.contains($0.from) || roles.contains($0.to) }
  }

  init(
    _ name: String, verbs: [String], voice: Voice = .any, modal: String? = nil, withoutModals: Set<String> = [],
    cues: [String] = [], blockers: Set<String> = [],
    needsDate: Bool = false, needsNegation: Bool = false, acceptsReferences: Bool = true, governed: Set<String> = [],
    requires: Role? = nil, draws: [Draw], matching: [String],
    notMatching: [String] = []
  ) {
    self.name = name
    var particles = WordMap<[[String]]>()
    for verb in verbs {
      let words = verb.split(separator: " ").map(String.init)
      if let lemma = words.first { particles[lemma, default: []].append(Array(words.dropFirst())) }
    }
    self.verbs = particles
    self.voice = voice
    self.modal = modal
    self.withoutModals = WordSet(withoutModals)
    self.cues = cues.map { $0.split(separator: " ").map(String.init) }
    self.blockers = WordSet(blockers)
    self.needsDate = needsDate
    self.needsNegation = needsNegation
    self.acceptsReferences = acceptsReferences
    self.governed = WordSet(governed)
    self.requires = requires
    self.draws = draws
    self.matching = matching
    self.notMatching = notMatching
  }
}

extension Frame.Draw {
  static func holds(
    _ person: Frame.Role, _ phase: Frame.Phase, _ post: Frame.Role = .post, status: HoldingStatus? = nil,
    _ certainty: Certainty? = nil, survivesNegation: Bool = true
  ) -> Self {
    Self(
      relation: .holdsPost, from: person, to: post, phase: phase, status: status, certainty: certainty,
      survivesNegation: survivesNegation)
  }

  static func claim(
    _ relation: Relation, _ from: Frame.Role, _ to: Frame.Role, _ certainty: Certainty? = nil,
    phase: Frame.Phase = .none,
    only: NodeKinds? = nil, survivesNegation: Bool = true
  ) -> Self {
    Self(
      relation: relation, from: from, to: to, phase: phase, certainty: certainty, survivesNegation: survivesNegation,
      only: only)
  }
}
