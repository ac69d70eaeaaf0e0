import DanishLanguage
import KnowledgeModel

/// What a pattern found: the chunks under the names that it keeps, and all chunks that it covers.
struct PatternMatch {
  var captures: Captures
  var range: Range<Int>
}

/// What a pattern keeps, by name; of the few there are, a list is the quickest.
struct Captures {
  private var kept: [(name: String, chunks: [Int])] = []

  subscript(name: String) -> [Int]? {
    get { kept.last { $0.name == name }?.chunks }
    set { kept.append((name, newValue ?? [])) }
  }

  /// Forgets what was kept after the first `count`.
  mutating func restore(_ count: Int) { kept.removeLast(kept.count - count) }

  var count: Int { kept.count }
}

/// Tries a pattern at every chunk of a sentence. Gaps are bounded, so the time is linear in the sentence.
final class PatternMatcher {
  let chunks: [Chunk]
  let words: [Word]
  let drafts: [Draft]
  /// Chunks between which a sentence proper lies: without the opening dash and the final mark.
  let body: Range<Int>
  /// What each chunk is.
  let kinds: [KindSet]

  init(_ chunks: [Chunk], workspace: Workspace) {
    self.chunks = chunks
    self.words = workspace.words
    drafts = workspace.drafts
    kinds = chunks.map { PatternMatcher.kinds(of: $0, workspace) }
    var lower = 0
    var upper = chunks.count
    let words = workspace.words
    func isMark(_ index: Int) -> Bool {
      chunks[index].isWord && !words[chunks[index].tokens.lowerBound].isLetterOrDigit
    }
    while lower < upper, isMark(lower) { lower += 1 }
    while lower < upper, isMark(upper - 1), words[chunks[upper - 1].tokens.lowerBound].form != ")" { upper -= 1 }
    body = lower..<upper
  }

  /// The matches from left to right; at each place the first that the pattern's order of choices finds.
  func matches(of pattern: Pattern) -> [PatternMatch] {
    var found: [PatternMatch] = []
    for start in body where mayBegin(pattern.opening, at: start) {
      var captures = Captures()
      var end = start
      if match(
        pattern.root, at: start, &captures,
        then: { place, _ in
          end = place
          return place > start
        })
      {
        found.append(PatternMatch(captures: captures, range: start..<end))
      }
    }
    return found
  }

  private func mayBegin(_ opening: Opening, at place: Int) -> Bool {
    opening.isAnything || !opening.kinds.isDisjoint(with: kinds[place]) || opening.isStart && place == body.lowerBound
      || !opening.words.isEmpty && chunks[place].isWord && opening.words.contains(lowered(place, words))
  }

  private func lowered(_ index: Int, _ words: [Word]) -> String { words[chunks[index].tokens.lowerBound].lower }

  private func match(
    _ element: Pattern.Element, at place: Int, _ captures: inout Captures,
    then rest: (Int, inout Captures) -> Bool
  ) -> Bool {
    switch element {
    case .words(let forms):
      return place < body.upperBound && chunks[place].isWord && forms.set.contains(lowered(place, words))
        && rest(place + 1, &captures)
    case .mark(let mark):
      guard place < chunks.count, chunks[place].isWord else { return false }
      let form = lowered(place, words)
      return (form == mark || mark == "-" && ["–", "—"].contains(form)) && rest(place + 1, &captures)
    case .kind(let thing):
      guard place < body.upperBound, kinds[place].contains(thing.kinds),
        thing.features.allSatisfy({ has(chunks[place], $0) })
      else { return false }
      return keep([place], as: thing.capture, &captures) { rest(place + 1, &$0) }
    case .people(let capture):
      for (indices, end) in people(at: place) where keep(indices, as: capture, &captures, then: { rest(end, &$0) }) {
        return true
      }
      return false
    case .gap(let limit, let any):
      var end = place
      while true {
        if rest(end, &captures) { return true }
        guard end < body.upperBound, end - place < limit, isFiller(chunks[end], any: any) else { return false }
        end += 1
      }
    case .start: return place == body.lowerBound && rest(place, &captures)
    case .end: return place == body.upperBound && rest(place, &captures)
    case .sequence(let elements): return match(elements, from: 0, at: place, &captures, then: rest)
    case .either(let choices):
      for choice in choices {
        let before = captures.count
        if match(choice, at: place, &captures, then: rest) { return true }
        captures.restore(before)
      }
      return false
    case .not(let inner):
      var ignored = captures
      return !match(inner, at: place, &ignored, then: { _, _ in true }) && rest(place, &captures)
    case .maybe(let inner):
      let before = captures.count
      if match(inner, at: place, &captures, then: rest) { return true }
      captures.restore(before)
      return rest(place, &captures)
    }
  }

  private func match(
    _ elements: [Pattern.Element], from index: Int, at place: Int, _ captures: inout Captures,
    then rest: (Int, inout Captures) -> Bool
  ) -> Bool {
    guard index < elements.count else { return rest(place, &captures) }
    return match(elements[index], at: place, &captures) { next, kept in
      match(elements, from: index + 1, at: next, &kept, then: rest)
    }
  }

  private func keep(
    _ indices: [Int], as capture: String?, _ captures: inout Captures,
    then rest: (inout Captures) -> Bool
  ) -> Bool {
    guard let capture else { return rest(&captures) }
    let before = captures.count
    captures[capture] = indices
    if rest(&captures) { return true }
    captures.restore(before)
    return false
  }

  /// Persons from `place` on, the longest list first: `X`, `X og Y`, `X, Y og Z`.
  private func people(at place: Int) -> [(indices: [Int], end: Int)] {
    guard place < body.upperBound, kinds[place].contains(.person), !chunks[place].isGenitive else { return [] }
    var lists: [(indices: [Int], end: Int)] = [([place], place + 1)]
    var indices = [place]
    var end = place + 1
    while end < body.upperBound {
      var next = end
      if next + 2 < body.upperBound, lowered(next, words) == "(", lowered(next + 2, words) == ")" { next += 3 }
      guard next < body.upperBound, chunks[next].isWord, [",", "og", "samt"].contains(lowered(next, words)) else {
        break
      }
      let closes = lowered(next, words) != ","
      next += 1
      if next < body.upperBound, case .title = chunks[next].content, chunks[next].draft == nil { next += 1 }
      guard next < body.upperBound, kinds[next].contains(.person), !chunks[next].isGenitive else { break }
      indices.append(next)
      end = next + 1
      if closes {
        lists.append((indices, end))
        break
      }
    }
    return lists.reversed()
  }

  private static func kinds(of chunk: Chunk, _ workspace: Workspace) -> KindSet {
    var kinds: KindSet = []
    if let draft = chunk.draft.map({ workspace.drafts[$0] }) {
      switch draft.kind {
      case .person: kinds = [.person, .agent, .owner]
      case .organisation: kinds = [.org, .agent, .owner]
      case .outlet: kinds = [.outlet, .agent, .owner]
      case .place: kinds = draft.detail == "area" ? [.place, .agent] : [.place, .org, .agent]
      }
      if draft.detail == "party" { kinds.formUnion(.party) }
    }
    switch chunk.content {
    case .word:
      if workspace.words[chunk.tokens.lowerBound].wordForm.isKin { kinds.formUnion(.kin) }
    case .name: break
    case .title(let title): kinds.formUnion(title.post != nil ? .post : .occupation)
    case .date: kinds.formUnion(.date)
    case .age: kinds.formUnion(.age)
    }
    return kinds
  }

  private func has(_ chunk: Chunk, _ feature: Pattern.Feature) -> Bool {
    switch feature {
    case .genitive(let value): chunk.isGenitive == value
    case .definite(let value): (chunk.title?.isDefinite ?? isDefiniteNoun(chunk)) == value
    case .plural(let value): (chunk.title?.isPlural ?? false) == value
    case .pronoun(let value): (chunk.form == .pronoun) == value
    case .local(let value): (chunk.title?.hasLocalOrganisation ?? false) == value
    case .bare(let value): (chunk.title.map { !$0.hasLocalOrganisation } ?? false) == value
    }
  }

  /// `broren`, `datteren`; the genitive does not count.
  private func isDefiniteNoun(_ chunk: Chunk) -> Bool {
    let word = words[chunk.tokens.lowerBound].lower
    return ["en", "et", "ne"].contains { word.hasSuffix($0) } && word.count > 4
  }

  private func isFiller(_ chunk: Chunk, any: Bool) -> Bool {
    let word = words[chunk.tokens.lowerBound]
    if any { return !PatternMatcher.quotes.contains(word.form) }
    switch chunk.content {
    case .date, .age: return true
    case .word: return word.isLetterOrDigit && chunk.draft == nil
    case .name: return chunk.draft.map { drafts[$0].kind == .place } ?? true
    case .title: return false
    }
  }

  private static let quotes: WordSet = ["»", "«", "\"", "“", "”", "„"]
}
