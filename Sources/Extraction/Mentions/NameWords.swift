import DanishLanguage
import KnowledgeModel

/// What lexicons, dictionary and the article itself tell of single words: which are names and which are ordinary.
struct NameWords {
  private let lexicons: Lexicons
  private let ordinaryWords: WordList?
  /// What may be a name of the article or the base of one.
  private let forms: WordSet
  /// Lower-case words of the article that are in no list; `3F` is none.
  private let lowercase: WordSet
  /// Capitalised words that stand where only a name has a capital.
  private let standing: WordSet
  /// The same with the word after them.
  private let standingPairs: Set<[String]>
  /// Capitalised words with nothing behind them that they could own.
  private let phraseFinal: WordSet
  /// Capitalised words right behind another one, and of these the ones behind a given name.
  private let closing: WordSet
  private let behindGiven: WordSet

  init(_ words: [Word], lexicons: Lexicons, ordinaryWords: WordList?) {
    self.lexicons = lexicons
    self.ordinaryWords = ordinaryWords
    var forms = WordSet()
    var lowercase = WordSet()
    for word in words where word.isLetterOrDigit {
      if word.wordForm.hasCapital || word.wordForm.startsWithNumber {
        forms.insert(word.form)
      } else if !word.isFunctionWord, !word.wordForm.isDictionaryWord {
        lowercase.insert(word.lower)
      }
    }
    self.forms = forms
    self.lowercase = lowercase
    var standing: WordSet = []
    var pairs: Set<[String]> = []
    var closing: WordSet = []
    var behindGiven = WordSet()
    for place in words.indices.dropFirst()
    where words[place].isCapitalised && words[place - 1].isCapitalised && words[place - 1].isLetterOrDigit
      && words[place - 1].sentence == words[place].sentence
    {
      closing.insert(words[place].form)
      if words[place - 1].wordForm.isGivenName { behindGiven.insert(words[place].form) }
    }
    self.closing = closing
    self.behindGiven = behindGiven
    var phraseFinal = WordSet()
    for place in words.indices where words[place].isCapitalised && words[place].lower.utf8.last == UInt8(ascii: "s") {
      let next = place + 1
      if next == words.count || words[next].sentence != words[place].sentence || [".", ","].contains(words[next].form) {
        phraseFinal.insert(words[place].form)
      }
    }
    self.phraseFinal = phraseFinal
    for place in words.indices.dropFirst() where words[place].isCapitalised && !words[place].opensSentence {
      guard words[place - 1].isLetterOrDigit,
        !words[place - 1].isCapitalised || words[place - 1].sentence != words[place].sentence
          // `Ifølge Dagbladet Kompas`
          || words[place - 1].opensSentence && words[place - 1].isFunctionWord
      else { continue }
      standing.insert(words[place].form)
      guard place + 1 < words.count else { continue }
      let next = words[place + 1].form
      pairs.insert([words[place].form, next])
      // `Dagbladet Kompas'` tells of `Dagbladet Kompas` too.
      if let base = NameWords.withoutGenitive(next) { pairs.insert([words[place].form, base]) }
    }
    self.standing = standing
    standingPairs = pairs
  }

  func isOrdinary(_ word: Word) -> Bool {
    word.isFunctionWord || word.wordForm.isDictionaryWord || lowercase.contains(word.lower)
  }

  /// An ordinary word, in lower case: of the dictionary, or used so in the article.
  func isOrdinary(_ lower: String) -> Bool {
    lexicons.functionWords.contains(lower) || lowercase.contains(lower) || ordinaryWords?.contains(lower) ?? false
  }

  /// Whether the article has this form, which has a capital or begins with a number.
  func has(_ form: String) -> Bool { forms.contains(form) }

  /// Whether the article has this form, capital and all, inside a sentence as the first word of a name.
  func stands(_ form: String) -> Bool { standing.contains(form) }
  func stands(_ form: String, _ next: String) -> Bool { standingPairs.contains([form, next]) }

  /// Whether this form, which may be a genitive, stands at the end of a phrase somewhere in the article.
  func closesPhrase(_ form: String) -> Bool { phraseFinal.contains(form) }

  /// Whether the article has it behind a given name.
  func isSurnameHere(_ form: String) -> Bool { behindGiven.contains(form) }

  /// Whether a person's name may end in this form somewhere in the article: `Krag` where it has Peter Krag.
  func isLastName(_ form: String) -> Bool {
    closing.contains(form)
      && (lexicons.surnames.contains(form) || behindGiven.contains(form) || !isCommonNoun(form.lowercased()))
  }

  /// A given name or surname.
  func isKnown(_ form: String) -> Bool { lexicons.givenNames.contains(form) || lexicons.surnames.contains(form) }

  func isGiven(_ form: String) -> Bool {
    lexicons.givenNames.contains(form)
      || form.contains("-") && form.split(separator: "-").allSatisfy { lexicons.givenNames.contains(String($0)) }
  }

  /// A common noun, also a compound that no dictionary has: `nomineringsudvalget`.
  func isCommonNoun(_ lower: String) -> Bool {
    isOrdinary(lower) || lexicons.organisationNouns[lower] != nil || isDictionaryCompound(lower)
      || lower.count >= 8 && organisationNoun(lower) != nil
  }

  /// A word of the dictionary or a compound of two.
  func isDictionaryCompound(_ lower: String) -> Bool {
    guard let ordinaryWords else { return false }
    if ordinaryWords.contains(lower) { return true }
    let letters = lower.unicodeScalars
    // No Danish word is longer.
    guard (8...60).contains(letters.count) else { return false }
    for cut in letters.indices.dropFirst(3).dropLast(3) {
      let (head, tail) = (lower[..<cut], lower[cut...])
      guard ordinaryWords.classes(of: tail).contains(.noun) || lexicons.organisationNouns[tail] != nil else { continue }
      if ordinaryWords.contains(head) { return true }
      if let last = head.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "e"),
        ordinaryWords.contains(head.dropLast())
      {
        return true
      }
    }
    return false
  }

  func organisationNoun(_ lower: String) -> OrganisationNoun? { lexicons.organisationNoun(endingOf: lower) }

  /// A noun of the dictionary, in lower case.
  func isNoun(_ lower: String) -> Bool { ordinaryWords?.classes(of: lower).contains(.noun) ?? false }

  /// An ordinary noun or adjective of the dictionary, in lower case.
  func isDictionaryWord(_ lower: String) -> Bool { ordinaryWords?.contains(lower) ?? false }

  static func withoutGenitive(_ word: String) -> String? {
    guard Genitive.mayEnd(word) else { return nil }
    for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    if word.hasSuffix("'") || word.hasSuffix("’") { return String(word.dropLast()) }
    return word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : nil
  }
}
