import DanishLanguage
import Synchronization

/// The forms that were met, kept between documents: most words of a text are old acquaintances.
final class WordForms: Sendable {
  private struct State {
    var numbers = WordNumbers()
    var forms: [WordForm] = []
  }

  private let lexicons: Lexicons
  private let ordinaryWords: WordList?
  private let limit: Int
  private let state = Mutex(State())

  /// `limit` bounds the forms that are kept, and with them the memory: some 400 bytes each.
  init(_ lexicons: Lexicons, _ ordinaryWords: WordList?, limit: Int = 60_000) {
    self.lexicons = lexicons
    self.ordinaryWords = ordinaryWords
    self.limit = limit
  }

  func look(up forms: some Collection<String>) -> [WordForm] {
    state.withLock { state in
      if state.forms.count > limit { state = State() }
      return forms.map { form in
        let number = state.numbers.insert(form)
        if number == state.forms.count { state.forms.append(WordForm(form, lexicons, ordinaryWords)) }
        return state.forms[number]
      }
    }
  }
}
