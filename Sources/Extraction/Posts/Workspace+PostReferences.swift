import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Resolves `posten`, `jobbet`, `formandsposten` to the post spoken of: the last with the title in the compound,
  /// else the one under discussion in this sentence or those before.
  mutating func resolvePostReferences() {
    var titles: [TitleSpokenOf] = []
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        let chunk = sentences[sentence][place]
        if chunk.isWord, chunk.draft == nil, words[chunk.tokens.lowerBound].wordForm.mayReferToPost {
          resolvePostReference(place, in: sentence, titles)
        }
        guard let title = sentences[sentence][place].title, let post = title.post, !title.isPlural else { continue }
        titles.append(
          TitleSpokenOf(
            post: post, sentence: sentence, title: title, isBesideName: isBesidePerson(place, in: sentence)))
      }
    }
  }

  /// `økonomichef Lone Berg`, `økonomichef i Falck Lone Berg`
  private func isBesidePerson(_ place: Int, in sentence: Int) -> Bool {
    let chunks = sentences[sentence]
    func isPerson(_ chunk: Chunk) -> Bool { chunk.isName && draft(of: chunk)?.kind == .person }
    // `Lone Berg, økonomichef i Falck,`
    if place > 1, text(chunks[place - 1]) == ",", isPerson(chunks[place - 2]) { return true }
    for next in chunks[(place + 1)...].prefix(3) {
      if isPerson(next) { return true }
      if next.isWord, !["i", "for", "på", "ved", "hos"].contains(text(next)), next.draft == nil { return false }
    }
    return false
  }

  /// A title that stood before, with its post.
  private struct TitleSpokenOf {
    let post: Int
    let sentence: Int
    let title: TitleMention
    /// `økonomichef Lone Berg`
    let isBesideName: Bool
  }

  private mutating func resolvePostReference(_ place: Int, in sentence: Int, _ titles: [TitleSpokenOf]) {
    let word = text(sentences[sentence][place])
    let (isPointedAt, isNew) = (isPointedAt(place, in: sentence), isNew(place, in: sentence))
    guard
      let (title, isGenitive) = Workspace.referredTitle(word, lexicons)
        ?? (PostWords.bare.contains(word) && (isPointedAt || isNew) ? ("", false) : nil)
    else { return }
    let near = titles.suffix(Workspace.titleReach)
    let spokenOf =
      isNew
      ? near.last { words[$0.title.phrase].contains { $0.lower == "ny" || $0.lower == "nye" } }?.post
      : title.isEmpty
        ? isPointedAt ? near.last?.post : postSpokenOf(in: sentence, near)
        : near.last { posts[$0.post].title.lowercased().hasSuffix(title) }?.post
    guard let post = postNamed(behind: place, in: sentence) ?? spokenOf else { return }
    let tokens = sentences[sentence][place].tokens
    sentences[sentence][place].content = .title(
      TitleMention(
        lemma: posts[post].title, titleClass: .office, scope: "", isPlural: false, isDefinite: true, post: post,
        isReference: true, phrase: tokens))
    sentences[sentence][place].isGenitive = isGenitive
  }

  /// How many titles back `posten` is looked for, so that the time stays linear in the text.
  private static let titleReach = 100

  /// `stillingen som direktør i Falck`
  private func postNamed(behind place: Int, in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    guard place + 2 < chunks.count, chunks[place + 1].isWord, text(chunks[place + 1]) == "som" else { return nil }
    return chunks[place + 2].title?.post
  }

  /// The title that a word refers to, empty where it tells none; nil where the word is no reference to a post.
  private static func referredTitle(_ word: String, _ lexicons: Lexicons) -> (title: String, isGenitive: Bool)? {
    for (form, isGenitive) in [(word, false), (word.hasSuffix("s") ? String(word.dropLast()) : "", true)]
    where !form.isEmpty {
      if PostWords.withoutTitle.contains(form) { return ("", isGenitive) }
      if let head = PostWords.title(in: form, lexicons) { return (head, isGenitive) }
    }
    return nil
  }

  /// Whether a word, in lower case, may go back to a post.
  static func mayReferToPost(_ word: String, _ lexicons: Lexicons) -> Bool {
    PostWords.bare.contains(word) || referredTitle(word, lexicons) != nil
  }

  /// `det job`, `den post`: the one just spoken of
  private func isPointedAt(_ place: Int, in sentence: Int) -> Bool {
    let chunks = sentences[sentence]
    // `det gamle job`
    let before = place > 1 && text(chunks[place - 1]) == "gamle" ? place - 2 : place - 1
    guard before >= 0, chunks[before].isWord else { return false }
    return ["det", "den", "dette", "denne"].contains(text(chunks[before]))
  }

  /// `det nye job`, `sit nye job`
  private func isNew(_ place: Int, in sentence: Int) -> Bool {
    guard place > 1, text(sentences[sentence][place - 1]) == "nye" else { return false }
    return ["det", "den", "sit", "sin", "hendes", "hans"].contains(text(sentences[sentence][place - 2]))
  }

  /// `vicedirektør`, `næstformand`: more often who stands by than what is spoken of.
  private func isDeputy(_ post: Int) -> Bool {
    ["vice", "næst", "sous"].contains { posts[post].title.hasPrefix($0) }
  }

  /// What is to be filled counts more than what somebody holds.
  private func postSpokenOf(in sentence: Int, _ titles: ArraySlice<TitleSpokenOf>) -> Int? {
    var weights: [Int: Double] = [:]
    for found in titles {
      let distance = Double(sentence - found.sentence)
      // Who is called so is more than the post spoken of, here above all: `økonomichef Lone Berg overtager posten`.
      let weight =
        (found.title.isReference ? 2.0 : found.title.titleClass == .office ? 1.5 : 0.7)
        * (!found.isBesideName ? 1 : distance == 0 ? 0.15 : 0.4) * (isDeputy(found.post) ? 0.5 : 1)
      weights[found.post, default: 0] += weight / (1 + distance)
    }
    return weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
