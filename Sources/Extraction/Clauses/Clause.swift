import DanishLanguage
import KnowledgeModel

/// A clause of a sentence: one verb with its subject and its other arguments.
struct Clause {
  enum Kind: String {
    case main
    /// `at …`, `om …`, `hvem …`
    case complement
    /// `der …`, `som …`
    case relative
    /// `når …`, `da …`, `inden …`
    case temporal
    /// `hvis …`
    case conditional
    /// `at blive …`
    case infinitive
  }

  var kind: Kind
  var sentence: Int
  /// Indices into the sentence's chunks, in order.
  var chunks: [Int]
  var verb: VerbGroup
  var subject: Argument?
  var arguments: [Argument] = []
  /// What a relative clause with a subject of its own says something about: its object.
  var antecedent: Argument?
  /// The clause that it depends on, or whose subject it shares: an index into the sentence's clauses.
  var parent: Int?
  /// Its place among the clauses of its sentence.
  var number = 0
  /// The word that opens it: `at`, `hvis`; empty for a main clause.
  var opener = ""
  /// Its words, in lower case; names, titles and dates are none. Once clauses are read, no word becomes anything else.
  var forms: [String] = []
}

/// The verb of a clause with its auxiliaries.
struct VerbGroup {
  /// The infinitive of the main verb.
  var lemma: String
  /// Of the finite verb; nil in an infinitive clause.
  var tense: VerbForm.Tense
  var isPassive = false
  /// `har` or `er` with a participle.
  var isPerfect = false
  var isNegated = false
  /// The infinitives of the modal verbs in it: `skulle`, `ville`, `kunne`.
  var modals: [String] = []
  /// The index of the finite verb's chunk, and of the main verb's.
  var finite: Int
  var main: Int
}

/// A noun phrase, or several joined by commas and `og`, with the preposition before it.
struct Argument {
  /// Empty without one.
  var preposition: String
  /// Indices into the sentence's chunks.
  var chunks: [Int]
}
