/// What the document and the lexicons' phrases tell of a token.
struct NameEvidence: Sendable {
  /// The class of the lexicon phrase that it is part of and its place there; 0 for none.
  var phrase: UInt32 = 0
  /// The same with the lexicon's own kind.
  var detail: UInt32 = 0
  /// Bit 0: the form stands elsewhere with a capital inside a sentence; bit 1: it stands elsewhere in lower case.
  var seen: UInt8 = 0
  /// How much the document speaks of sport: 0 not, 1 a little, 2 much.
  var topic: UInt8 = 0
  /// The tokens where the same name stands before and after this one.
  var earlier: Int32?
  var later: Int32?
}

extension NameSource {
  /// The evidence for each token of a document.
  func evidence(forms: [String], sentences: [Range<Int>], words: [NameWord]) -> [NameEvidence] {
    var evidence = [NameEvidence](repeating: NameEvidence(), count: forms.count)
    var seen: [UInt32: UInt8] = [:]
    for sentence in sentences {
      markPhrases(forms, sentence, words, &evidence)
      for token in sentence where words[token].isCapitalised {
        let isInside = token > sentence.lowerBound && !words[token - 1].isOpening
        seen[words[token].lower, default: 0] |= isInside ? 1 : 4
      }
    }
    for token in forms.indices where !words[token].isCapitalised {
      if let known = seen[words[token].lower] { seen[words[token].lower] = known | 2 }
    }
    for token in forms.indices where words[token].isCapitalised {
      evidence[token].seen = (seen[words[token].lower] ?? 0) & 3
    }
    markElsewhere(words, &evidence)
    let sport = words.count(where: \.isOfSport)
    let topic: UInt8 = sport == 0 ? 0 : sport * 60 < words.count ? 1 : 2
    if topic > 0 { for token in forms.indices where words[token].isCapitalised { evidence[token].topic = topic } }
    return evidence
  }

  private func markElsewhere(_ words: [NameWord], _ evidence: inout [NameEvidence]) {
    var last: [UInt32: Int] = [:]
    for token in words.indices where words[token].isCapitalised && !words[token].isOrdinary {
      if let earlier = last.updateValue(token, forKey: words[token].stem) {
        evidence[token].earlier = Int32(earlier)
        evidence[earlier].later = Int32(token)
      }
    }
  }

  private func markPhrases(
    _ forms: [String], _ sentence: Range<Int>, _ words: [NameWord], _ evidence: inout [NameEvidence]
  ) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard words[token].isCapitalised || forms[token].utf8.first.map({ $0 < 65 }) == true,
        let match = lexicons.names.longestMatch(
          in: forms, at: token, limit: sentence.upperBound, ending: NameSource.withoutGenitive)
      else {
        token += 1
        continue
      }
      let kind = NameSource.membership(match.value).rawValue
      let detail = FeatureHash.of(0, bytes: match.value.detail.utf8)
      for place in 0..<match.count {
        let part: UInt32 = match.count == 1 ? 3 : place == 0 ? 0 : place == match.count - 1 ? 2 : 1
        evidence[token + place].phrase = kind << 2 | part
        evidence[token + place].detail = FeatureHash.of(1, detail, kind, part)
      }
      token += match.count
    }
  }
}
