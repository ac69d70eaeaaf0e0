/// Cuts a lexicon phrase into the tokens that the tokenizer would make of it.
struct PhraseCutter {
  func words(of phrase: String) -> [String] {
    phrase.split(separator: " ").map(String.init)
  }
}
