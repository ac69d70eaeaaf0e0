public import KnowledgeModel

/// Makes annotated sentences of an article whose graph is known: its names are found again in the text, and what the
/// graph does not list (places, works) is completed from the lexicons and by a model.
public struct ArticleProjection: Sendable {
  private let lexicons: Lexicons
  private let words: WordList
  /// Finds what the graph does not list; nil completes from the lexicons alone.
  private let recogniser: NameRecogniser?

  public init(lexicons: Lexicons, words: WordList, recogniser: NameRecogniser?) {
    self.lexicons = lexicons
    self.words = words
    self.recogniser = recogniser
  }

  /// The document's sentences with their names.
  public func sentences(of document: Document, annotation: Annotation) -> [NameSentence] {
    let forms = document.tokens.map(\.form)
    let names = PhraseFinder(annotation, projection: self)
    let predicted = recogniser?.names(in: document) ?? []
    return document.sentences.map { sentence in
      let start = sentence.tokens.lowerBound
      var found = names.names(in: forms, tokens: sentence.tokens)
      func add(_ tokens: Range<Int>, _ type: NameType) {
        guard !found.contains(where: { $0.tokens.overlaps(tokens) }) else { return }
        found.append(NameSentence.Name(tokens: tokens, type: type))
      }
      for (tokens, type) in places(in: forms, sentence.tokens) { add(tokens, type) }
      for name in predicted where sentence.tokens.contains(name.tokens.lowerBound) { add(name.tokens, name.type) }
      found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      return NameSentence(
        forms: Array(forms[sentence.tokens]),
        names: found.map {
          NameSentence.Name(tokens: $0.tokens.lowerBound - start..<$0.tokens.upperBound - start, type: $0.type)
        })
    }
  }

  /// Countries and places of the lexicons, which a graph lists only where they act.
  private func places(in forms: [String], _ range: Range<Int>) -> [(Range<Int>, NameType)] {
    var found: [(Range<Int>, NameType)] = []
    var token = range.lowerBound
    while token < range.upperBound {
      defer { token += 1 }
      guard forms[token].first?.isUppercase == true, !isOrdinary(forms[token]),
        let match = lexicons.names.longestMatch(
          in: forms, at: token, limit: range.upperBound, ending: NameSource.withoutGenitive)
      else { continue }
      if [.country, .municipality, .place].contains(match.value.nameClass) {
        found.append((token..<token + match.count, .location))
      }
      token += match.count - 1
    }
    return found
  }

  func isOrdinary(_ form: String) -> Bool { words.contains(form.lowercased()) }

  /// Aliases such as `Afløseren` and `Den tidligere direktør` are no names.
  func isName(_ words: [String], _ type: NameType, alsoCalled label: String) -> Bool {
    guard let first = words.first, let last = words.last, let letter = first.first else { return false }
    let hasInnerCapital = first.dropFirst().contains(where: \.isUppercase)
    if words.count == 1 {
      return hasInnerCapital
        || letter.isUppercase && (!isOrdinary(first) || label.split(separator: " ").contains(first[...]))
    }
    if type == .person {
      return letter.isUppercase && !lexicons.functionWords.contains(first.lowercased())
        && words.allSatisfy { $0.first?.isUppercase == true || lexicons.nameParticles.contains($0) }
    }
    return (letter.isUppercase || letter.isNumber) && (last.contains(where: \.isUppercase) || !isOrdinary(first))
  }

  /// A person's alias without the title before it: `Direktør Lund`.
  func withoutTitle(_ words: [String]) -> [String] {
    Array(words.drop { lexicons.titles.longestMatch(in: [$0.lowercased()], at: 0, limit: 1) != nil })
  }

  /// The type of a node's name, nil where its kind has none.
  func type(of name: [String], kind: NodeKind) -> NameType? {
    switch kind {
    case .person: return .person
    case .mediaOutlet: return .organisation
    case .organisation:
      // The corpora call a country or a town a place even where it acts.
      let known = lexicons.names.value(of: name)?.nameClass
      return known == .country || known == .municipality || known == .place ? .location : .organisation
    case .post: return nil
    }
  }
}

/// The names of one graph, to be found in its text.
private struct PhraseFinder {
  private var names: PhraseIndex<NameType> = PhraseIndex()

  init(_ annotation: Annotation, projection: ArticleProjection) {
    let cutter = PhraseCutter()
    for node in annotation.nodes {
      for form in [node.label] + (node.aliases ?? []) {
        for reading in cutter.readings(of: form) {
          let words = node.kind == .person ? projection.withoutTitle(reading) : reading
          guard let type = projection.type(of: words, kind: node.kind),
            form == node.label && node.implied != true && node.kind != .person
              || projection.isName(words, type, alsoCalled: node.label)
          else { continue }
          names.insert(words, type)
        }
      }
    }
  }

  func names(in forms: [String], tokens range: Range<Int>) -> [NameSentence.Name] {
    var found: [NameSentence.Name] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if let match = names.longestMatch(
        in: forms, at: token, limit: range.upperBound, ending: NameSource.withoutGenitive)
      {
        found.append(NameSentence.Name(tokens: token..<token + match.count, type: match.value))
        token += match.count
      } else {
        // Nato-chefen: the corpora mark the whole word by its first part.
        if let hyphen = forms[token].firstIndex(of: "-"),
          let type = names.value(of: [String(forms[token][..<hyphen])]), type != .person
        {
          found.append(NameSentence.Name(tokens: token..<token + 1, type: type))
        }
        token += 1
      }
    }
    return found
  }
}
