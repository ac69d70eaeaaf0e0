import DanishLanguage

/// Verbs that bring what somebody says, in the forms in which news have them.
enum SpeechVerbs {
  /// What a person does: `siger`.
  static let telling: WordSet = [
    "siger", "sagde", "fortæller", "fortalte", "udtaler", "udtalte", "forklarer", "forklarede", "mener", "mente",
    "svarer", "svarede", "tilføjer", "tilføjede", "understreger", "lyder", "vurderer", "bekræfter", "bekræftede",
    "afviser", "afviste", "erkender", "fastslår", "konstaterer", "kommenterer", "lover", "spurgte", "roser", "kalder",
    "forsikrer", "forsikrede", "bedyrer", "bedyrede", "påpeger", "påpegede", "pointerer", "pointerede", "indrømmer",
    "indrømmede", "erklærer", "erklærede", "erkendte", "fastslog", "konstaterede", "vurderede", "lovede",
    "kommenterede",
    "hævder", "hævdede", "anfører", "anførte", "husker",
  ]

  /// What an outlet does too: `skriver`.
  static let writing: WordSet = [
    "skriver", "skrev", "erfarer", "erfarede", "oplyser", "oplyste", "meddeler", "meddelte", "rapporterer", "beretter",
    "berettede", "afslører", "afslørede", "citerer", "melder", "meldte", "citerede", "rapporterede",
  ]

  /// The same behind an auxiliary: `kan fortælle`, `har skrevet`.
  static let reported: WordSet = [
    "fortælle", "fortalt", "skrive", "skrevet", "afsløre", "afsløret", "berette", "berettet", "oplyse", "oplyst",
    "erfare", "erfaret", "rapportere", "rapporteret", "melde", "meldt", "omtale", "omtalt", "beskrive", "beskrevet",
  ]

  static let reporting = telling.union(writing)
}
