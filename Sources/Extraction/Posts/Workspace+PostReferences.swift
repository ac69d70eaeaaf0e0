import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Resolves `posten`, `jobbet`, `formandsposten` to the post spoken of: the last with the title in the compound,
  /// else the one under discussion in this sentence or those before.
  mutating func resolvePostReferences() {
    for sentence in sentences.indices {
      for place in sentences[sentence].indices
      where sentences[sentence][place].isWord && sentences[sentence][place].draft == nil {
        let word = text(sentences[sentence][place])
        guard
          let (title, isGenitive) = referredTitle(word)
            ?? (PostWords.bare.contains(word) && isPointedAt(place, in: sentence) ? ("", false) : nil)
        else { continue }
        guard
          let post = postNamed(behind: place, in: sentence)
            ?? (title.isEmpty
              ? postSpokenOf(before: place, in: sentence) : postTitled(title, before: place, in: sentence))
        else { continue }
        let tokens = sentences[sentence][place].tokens
        sentences[sentence][place].content = .title(
          TitleMention(
            lemma: posts[post].title, titleClass: .office, scope: "", isPlural: false, isDefinite: true, post: post,
            isReference: true, phrase: tokens))
        sentences[sentence][place].isGenitive = isGenitive
      }
    }
  }

  /// `stillingen som direktør i Falck`
  private func postNamed(behind place: Int, in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    guard place + 2 < chunks.count, chunks[place + 1].isWord, text(chunks[place + 1]) == "som" else { return nil }
    return chunks[place + 2].title?.post
  }

  /// The title that a word refers to, empty where it tells none; nil where the word is no reference to a post.
  private func referredTitle(_ word: String) -> (title: String, isGenitive: Bool)? {
    for (form, isGenitive) in [(word, false), (word.hasSuffix("s") ? String(word.dropLast()) : "", true)]
    where !form.isEmpty {
      if PostWords.withoutTitle.contains(form) { return ("", isGenitive) }
      if let head = PostWords.title(in: form, lexicons) { return (head, isGenitive) }
    }
    return nil
  }

  /// `det job`, `den post`: the one just spoken of
  private func isPointedAt(_ place: Int, in sentence: Int) -> Bool {
    guard place > 0, sentences[sentence][place - 1].isWord else { return false }
    return ["det", "den", "dette", "denne"].contains(text(sentences[sentence][place - 1]))
  }

  private func postTitled(_ title: String, before place: Int, in sentence: Int) -> Int? {
    titles(before: place, in: sentence).last { posts[$0.post].title.lowercased().hasSuffix(title) }?.post
  }

  /// The titles named up to here, with their posts.
  private func titles(
    before place: Int, in sentence: Int
  ) -> [(post: Int, sentence: Int, title: TitleMention, isBeside: Bool)] {
    var found: [(Int, Int, TitleMention, Bool)] = []
    for number in 0...sentence {
      for (index, chunk) in sentences[number].enumerated() where number < sentence || index < place {
        guard let title = chunk.title, let post = title.post, !title.isPlural else { continue }
        let next = sentences[number].indices.contains(index + 1) ? sentences[number][index + 1] : nil
        found.append((post, number, title, next?.isName ?? false))
      }
    }
    return found
  }

  /// What is to be filled counts more than what somebody holds.
  private func postSpokenOf(before place: Int, in sentence: Int) -> Int? {
    let titles = titles(before: place, in: sentence)
    if isPointedAt(place, in: sentence) { return titles.last?.post }
    var weights: [Int: Double] = [:]
    for (post, number, title, isBeside) in titles {
      let distance = Double(sentence - number)
      // Who is called so is more than the post spoken of: `økonomichef Lone Berg overtager posten`.
      let weight = (title.isReference ? 2.0 : title.titleClass == .office ? 1.5 : 0.7) * (isBeside ? 0.4 : 1)
      weights[post, default: 0] += weight / (1 + distance)
    }
    return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
