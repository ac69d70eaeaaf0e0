/// Words that tell an ordinal from a number with a full stop where a capital follows.
enum Ordinals {
  /// Before the number of a day.
  static let dayLeaders: WordSet = ["den", "Den", "d."]

  /// Before the number of a king or queen.
  static let regnalNames: WordSet = [
    "Albert", "Carl", "Charles", "Christian", "Elizabeth", "Erik", "Frederik", "Gustav", "Gustaf", "Harald", "Henrik",
    "Knud",
    "Ludvig", "Margrethe", "Olav", "Valdemar", "Wilhelm",
  ]

  /// After an ordinal, also with a capital.
  static let followers: WordSet = [
    "Januar", "Februar", "Marts", "April", "Maj", "Juni", "Juli", "August", "September", "Oktober", "November",
    "December",
    "Behandling", "Division", "Juledag", "Pinsedag", "Påskedag", "Verden", "Verdens", "Verdenskrig",
  ]
}
