import DanishLanguage
import Synchronization

/// The forms that were met, kept between documents: most words of a text are old acquaintances.
final class WordForms: Sendable {
  private let lexicons: Lexicons
  private let ordinaryWords: WordList?
  private let limit: Int
  private let kept = Mutex(WordMap<WordForm>())

  /// `limit` bounds the forms that are kept from one document to the next, and with them the memory: some 400 bytes each.
  init(_ lexicons: Lexicons, _ ordinaryWords: WordList?, limit: Int = 60_000) {
    self.lexicons = lexicons
    self.ordinaryWords = ordinaryWords
    self.limit = limit
  }

  func look(up forms: some Collection<String>) -> [WordForm] {
    kept.withLock { kept in
      if kept.values.count > limit { kept = WordMap() }
      return forms.map { form in
        if let known = kept[form] { return known }
        let new = WordForm(form, lexicons, ordinaryWords)
        kept[form, default: new] = new
        return new
      }
    }
  }
}
