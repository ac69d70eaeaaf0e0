import Foundation

/// How a verb form stands in a text.
public struct VerbForm: Sendable, Hashable {
  public enum Tense: String, Sendable, Hashable { case infinitive, present, past, participle }

  /// The infinitive: `afløse`.
  public let lemma: String
  public let tense: Tense
  /// The s-passive: `afløses`.
  public let isPassive: Bool

  public init(lemma: String, tense: Tense, isPassive: Bool) {
    self.lemma = lemma
    self.tense = tense
    self.isPassive = isPassive
  }
}

/// Danish verbs by their forms.
public struct VerbLexicon: Sendable {
  private var forms = WordMap<[VerbForm]>()

  /// Reads `verbs.tsv`.
  ///
  /// - Throws: `LexiconError`, naming file and line.
  init(folder: URL) throws(LexiconError) {
    for row in try TSVTable("verbs.tsv", in: folder, columns: ["INFINITIVE", "PRESENT", "PAST", "PARTICIPLE"]).rows {
      let lemma = row[0]
      add(lemma, VerbForm(lemma: lemma, tense: .infinitive, isPassive: false))
      add(row[1], VerbForm(lemma: lemma, tense: .present, isPassive: false))
      for past in row.list(2) { add(past, VerbForm(lemma: lemma, tense: .past, isPassive: false)) }
      for participle in row.list(3) { add(participle, VerbForm(lemma: lemma, tense: .participle, isPassive: false)) }
      guard !lemma.hasSuffix("s") else { continue }
      add(lemma + "s", VerbForm(lemma: lemma, tense: .present, isPassive: true))
      for past in row.list(2) where past.hasSuffix("e") {
        add(past + "s", VerbForm(lemma: lemma, tense: .past, isPassive: true))
      }
    }
  }

  private mutating func add(_ word: String, _ form: VerbForm) {
    if !(forms[word] ?? []).contains(form) { forms[word, default: []].append(form) }
  }

  /// What a word, in lower case, can be as a verb; empty where it is none.
  public func forms(of word: String) -> [VerbForm] { forms[word] ?? [] }
}
