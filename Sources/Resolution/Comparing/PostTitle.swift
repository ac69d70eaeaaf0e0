/// How titles are made comparable.
enum PostTitle {
  /// Equal for `adm. direktør` and `administrerende direktør`.
  static func key(_ title: String) -> String {
    NameFolding.words(title).map { written[$0] ?? $0 }.joined(separator: " ")
  }

  private static let written = [
    "adm.": "administrerende", "adm": "administrerende", "gen.sekr.": "generalsekretaer", "fmd.": "formand",
    "dir.": "direktoer", "koncerndir.": "koncerndirektoer", "red.": "redaktoer", "ordf.": "ordfoerer",
  ]
}
