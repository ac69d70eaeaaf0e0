/// Every rule, each once, in the order in which they are read.
enum RuleList {
  /// Noun phrases: who is what, and whose.
  static let wordings: [Wording] = [
    .titleBeforeName,
    .titleCommaName,
    .titleAfterName,
    .partyLetter,
    .partyGenitive,
    .partyFrom,
    .kinGenitive,
    .kinOf,
    .successorGenitive,
    .predecessorGenitive,
    .founder,
    .owner,
    .partOf,
    .interview,
  ]

  /// Verbs: what happens.
  static let frames: [Frame] = [
    .saysTo,
    .askedBy,
    .toldOutlet,
    .be,
    .become,
    .serveAs,
    .lead,
    .continueAs,
    .start,
    .appoint,
    .dismiss,
    .resign,
    .succeed,
    .takeOver,
    .candidate,
    .candidateNoun,
    .back,
    .own,
    .belong,
    .found,
    .member,
    .marry,
  ]
}
