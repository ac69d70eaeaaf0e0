/// Takes the genitive's ending off a name and leaves alone the `s` that is the name's own.
public enum Genitive {
  /// The name that `form` is the genitive of, or nil where it is none or cannot be told from a name in `s`.
  ///
  /// ```swift
  /// Genitive.base(of: "Danmarks") { $0 == "Danmark" }  // "Danmark"
  /// Genitive.base(of: "Lars'") { _ in false }          // "Lars"
  /// Genitive.base(of: "Anders") { _ in false }         // nil
  /// ```
  ///
  /// - Parameter isKnown: whether the lexicons, or the article itself, have this word as a name.
  public static func base(of form: String, isKnown: (String) -> Bool) -> String? {
    guard mayEnd(form) else { return nil }
    if let base = baseBeforeApostrophe(form) { return base }
    guard form.hasSuffix("s"), form.unicodeScalars.count > 2 else { return nil }
    let base = String(form.dropLast())
    if NamesInS.all.contains(form) || isKnown(form) { return nil }
    if isKnown(base) { return base }
    return looksLikeGenitive(form, base: base) ? base : nil
  }

  /// Whether the last byte is one that a genitive may end in: of `s`, `'` or `’`.
  @inlinable public static func mayEnd(_ form: String) -> Bool {
    form.utf8.last.map { $0 == UInt8(ascii: "s") || $0 == UInt8(ascii: "'") || $0 == 0x99 } ?? false
  }

  /// `DR's`, `Lars'`, `Marx’`; but `sku'` is no genitive.
  private static func baseBeforeApostrophe(_ form: String) -> String? {
    for ending in ["'s", "’s"] where form.count > 2 && form.hasSuffix(ending) { return String(form.dropLast(2)) }
    guard form.count > 2, form.hasSuffix("'") || form.hasSuffix("’") else { return nil }
    let base = form.dropLast()
    return base.last.map { "sxzSXZ".contains($0) } ?? false ? String(base) : nil
  }

  /// Of unknown words: acronyms, and what ends in a consonant; `-as`, `-es`, `-is`, `-os`, `-us` and `-ss` end names too often.
  private static func looksLikeGenitive(_ form: String, base: String) -> Bool {
    if base.unicodeScalars.allSatisfy({ ScalarClass($0) == .upper }) { return true }
    return base.last.map { !"aeiouyæøåsxz".contains($0) } ?? false
  }
}
