import DanishLanguage

/// Wordings by the words that their patterns cannot do without, so that a sentence is tried with few of them.
struct WordingIndex: Sendable {
  struct Candidate: Sendable {
    let pattern: Pattern
    let wording: Wording
    /// Numbers of sets of words.
    fileprivate let required: Range<Int>
  }

  private var candidates: [Candidate] = []
  /// The sets of words in which a word is, by their numbers.
  private var sets = WordMap<[Int]>()
  private var setCount = 0

  init(_ wordings: [Wording]) {
    for wording in wordings {
      for pattern in wording.patterns {
        let first = setCount
        for words in pattern.required {
          for word in words.words { sets[word, default: []].append(setCount) }
          setCount += 1
        }
        candidates.append(Candidate(pattern: pattern, wording: wording, required: first..<setCount))
      }
    }
  }

  /// The patterns for which a sentence has the words and the kinds of things that they ask for, in order.
  func candidates(for matcher: PatternMatcher) -> [Candidate] {
    var isMet = [Bool](repeating: false, count: setCount)
    for chunk in matcher.chunks where chunk.isWord {
      for set in sets[matcher.words[chunk.tokens.lowerBound].lower] ?? [] { isMet[set] = true }
    }
    let present = matcher.kinds.reduce(into: KindSet()) { $0.formUnion($1) }
    return candidates.filter { candidate in
      candidate.pattern.requiredKinds.isSubset(of: present) && candidate.required.allSatisfy { isMet[$0] }
    }
  }
}
