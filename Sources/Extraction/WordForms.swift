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

  /// `limit` bounds the forms that are kept from one document to the next, and with them the memory: some 400 bytes each.
  init(_ lexicons: Lexicons, _ ordinaryWords: WordList?, limit: Int = 60_000) {
    self.lexicons = lexicons
    self.ordinaryWords = ordinaryWords
    self.limit = limit
  }

  func look(up forms: some Collection<String>) -> [WordForm] {
    let known = state.withLock { state in
      if state.forms.count > limit { state = State() }
      return forms.map { form in state.numbers.number(of: form).map { state.forms[$0] } }
    }
    // Made outside of the lock, so that no thread waits for it.
    let new = zip(forms, known).filter { $1 == nil }.map { WordForm($0.0, lexicons, ordinaryWords) }
    guard !new.isEmpty else { return known.compactMap { $0 } }
    return state.withLock { state in
      for form in new where state.numbers.insert(form.form) == state.forms.count { state.forms.append(form) }
      var rest = new[...]
      // The table may have been emptied in between.
      return known.map {
        $0
          ?? rest.popFirst().map { form in
            state.numbers.number(of: form.form).map { state.forms[$0] } ?? form
          }
      }.compactMap { $0 }
    }
  }
}
