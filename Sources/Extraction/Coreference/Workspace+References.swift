import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Notes which titles stand at which persons, so that `direktøren` can be resolved.
  mutating func noteTitles() {
    for chunks in sentences {
      for place in chunks.indices {
        guard let title = chunks[place].title, !title.isPlural else { continue }
        for holder in [place + 1, place + 2, place - 2] where chunks.indices.contains(holder) {
          guard let draft = chunks[holder].draft, drafts[draft].kind == .person, !chunks[holder].isGenitive else { continue }
          let isBeside = holder == place + 1
          let isApposition = !isBeside && chunks[(place + holder) / 2].isWord && text(chunks[(place + holder) / 2]) == ","
          guard isBeside || isApposition else { continue }
          drafts[draft].titles.insert(title.lemma)
          if drafts[draft].gender == nil { drafts[draft].gender = title.gender }
          break
        }
      }
    }
  }

  /// Resolves `klubben`, `direktøren`, `han` and the like to what was spoken of before.
  mutating func resolveReferences() {
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        let chunk = sentences[sentence][place]
        if chunk.draft != nil { continue }
        if let title = chunk.title {
          guard let person = holder(of: title, at: place, in: sentence) else { continue }
          refer(sentence, place, to: person, .nounPhrase, "holds the post of \(title.lemma)")
        } else if chunk.isWord {
          resolveWord(sentence, place)
        }
      }
    }
  }

  private mutating func refer(_ sentence: Int, _ place: Int, to draft: Int, _ form: Mention.Form, _ reason: String, isGenitive: Bool = false) {
    sentences[sentence][place].draft = draft
    sentences[sentence][place].form = form
    if sentences[sentence][place].title == nil { sentences[sentence][place].isGenitive = isGenitive }
    drafts[draft].add(Mention(span: span(of: sentences[sentence][place].tokens), form: form, reason: reason))
  }

  private mutating func resolveWord(_ sentence: Int, _ place: Int) {
    let word = text(sentences[sentence][place])
    if let (gender, isGenitive) = Workspace.pronouns[word] {
      if let person = antecedent(gender, before: place, in: sentence) {
        if drafts[person].gender == nil { drafts[person].gender = gender }
        refer(sentence, place, to: person, .pronoun, "\(word) after \(drafts[person].name)", isGenitive: isGenitive)
      }
      return
    }
    if ["sin", "sit", "sine"].contains(word) {
      if let person = subject(of: sentence, before: place) {
        refer(sentence, place, to: person, .pronoun, "\(word): the subject, \(drafts[person].name)", isGenitive: true)
      }
      return
    }
    var noun = lexicons.organisationNouns[word]
    var isGenitive = false
    if noun == nil || noun?.isDefinite == false, word.hasSuffix("s") {
      noun = lexicons.organisationNouns[String(word.dropLast())]
      isGenitive = true
    }
    if let noun, noun.isDefinite, !isFollowedByName(sentence, place), let draft = organisation(noun, before: place, in: sentence) {
      refer(sentence, place, to: draft, .nounPhrase, "\(word): the \(noun.kind) spoken of", isGenitive: isGenitive)
      return
    }
    let isOwned = word.hasSuffix("s") && lexicons.personWords[word] == nil
    let form = isOwned ? String(word.dropLast()) : word
    let nationality = lexicons.nationalities[form]
    if lexicons.personWords[form] != nil || nationality.map({ !$0.isAdjective && $0.isDefinite && !$0.isPlural }) ?? false,
      !isFollowedByName(sentence, place), let person = antecedent(lexicons.personWords[form] ?? nil, before: place, in: sentence)
    {
      refer(sentence, place, to: person, .nounPhrase, "\(word): the person spoken of", isGenitive: isOwned)
    } else if let party = lexicons.partyWords[form], form.hasSuffix("en"), !isFollowedByName(sentence, place),
      let person = antecedent(nil, before: place, in: sentence)
    {
      refer(sentence, place, to: person, .nounPhrase, "\(word): the member of \(party.name) spoken of", isGenitive: isOwned)
    }
  }

  private static let pronouns: [String: (Gender, Bool)] = [
    "han": (.male, false), "ham": (.male, false), "hans": (.male, true), "hun": (.female, false),
    "hende": (.female, false), "hendes": (.female, true),
  ]

  private func isFollowedByName(_ sentence: Int, _ place: Int) -> Bool {
    let next = place + 1
    return sentences[sentence].indices.contains(next) && sentences[sentence][next].isName
  }

  /// The person whom a definite title stands for, where no name stands beside it.
  private func holder(of title: TitleMention, at place: Int, in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    guard title.isDefinite, !title.isPlural else { return nil }
    func isPerson(_ index: Int) -> Bool {
      chunks.indices.contains(index) && chunks[index].draft.map { drafts[$0].kind == .person } ?? false && chunks[index].isName
    }
    if isPerson(place + 1) { return nil }
    if chunks.indices.contains(place + 1), text(chunks[place + 1]) == ",", isPerson(place + 2) { return nil }
    // `direktøren for X` names the post itself.
    if chunks.indices.contains(place + 2), ["for", "i", "på", "ved", "hos"].contains(text(chunks[place + 1])), chunks[place + 2].isName { return nil }
    let holders = drafts.indices.filter { index in
      drafts[index].kind == .person && drafts[index].titles.contains { $0 == title.lemma || $0.hasSuffix(title.lemma) || title.lemma.hasSuffix($0) }
    }
    let start = words[chunks[place].tokens.lowerBound].span.lower
    func lastBefore(_ index: Int) -> Int { drafts[index].mentions.map(\.span.lower).filter { $0 < start }.max() ?? -1 }
    if let best = holders.max(by: { (lastBefore($0), $1) < (lastBefore($1), $0) }) { return best }
    let hasAge = title.phrase.lowerBound > 0 && words[title.phrase.lowerBound - 1].lower.hasSuffix("årige")
    return hasAge ? antecedent(title.gender, before: place, in: sentence) : nil
  }

  /// The person whom a pronoun most likely means: the subject of this sentence, else of the nearest before.
  private func antecedent(_ gender: Gender?, before place: Int, in sentence: Int) -> Int? {
    func fits(_ draft: Int) -> Bool {
      drafts[draft].kind == .person && (gender == nil || drafts[draft].gender == nil || drafts[draft].gender == gender)
    }
    func candidates(_ chunks: ArraySlice<Chunk>) -> [Int] {
      chunks.filter { !$0.isGenitive }.compactMap(\.draft).filter(fits)
    }
    if let here = candidates(sentences[sentence][..<place]).first { return here }
    var back = sentence - 1
    while back >= 0, sentence - back <= 6 {
      let chunks = sentences[back][...]
      let found = candidates(chunks)
      if !found.isEmpty {
        // Who speaks is taken up again before who is spoken of.
        return speaker(in: back).flatMap { fits($0) ? $0 : nil } ?? found.first
      }
      back -= 1
    }
    return nil
  }

  /// The person beside a verb of saying.
  func speaker(in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    for place in chunks.indices where chunks[place].isWord && NameFeatures.reporting.contains(text(chunks[place])) {
      var next = place + 1
      while next < chunks.count, next - place <= 4 {
        if let draft = chunks[next].draft, drafts[draft].kind == .person { return draft }
        if chunks[next].isWord, text(chunks[next]) == "," { break }
        next += 1
      }
    }
    return nil
  }

  private func subject(of sentence: Int, before place: Int) -> Int? {
    sentences[sentence][..<place].first { chunk in
      !chunk.isGenitive && chunk.draft.map { drafts[$0].kind == .person } ?? false
    }?.draft
  }

  /// The organisation or outlet that a definite noun most likely means: the last one of a kind that fits.
  private func organisation(_ noun: OrganisationNoun, before place: Int, in sentence: Int) -> Int? {
    func fits(_ chunk: Chunk) -> Bool {
      guard let draft = chunk.draft, chunk.form != .pronoun else { return false }
      let detail = drafts[draft].detail
      switch (drafts[draft].kind, noun.kind) {
      case (.outlet, "outlet"): return true
      case (.outlet, _): return false
      case (_, "outlet"): return false
      case (.place, "municipality"): return ["municipality", "city", "town"].contains(detail)
      case (.place, "country"): return detail == "country"
      case (.place, _), (.person, _): return false
      case (.organisation, "party"): return detail == "party"
      case (.organisation, "municipality"): return detail == "municipality"
      case (.organisation, "country"), (.organisation, "government"): return false
      case (.organisation, let kind):
        return detail == kind || detail.isEmpty || (detail != "party" && detail != "country" && detail != "ministry" && !Workspace.distinct.contains(kind))
      }
    }
    if let here = sentences[sentence][..<place].last(where: fits) { return here.draft }
    var back = sentence - 1
    while back >= 0 {
      if let found = sentences[back].first(where: fits) { return found.draft }
      back -= 1
    }
    return nil
  }

  /// Nouns that do not stand for just any organisation.
  private static let distinct: Set<String> = ["club", "university", "museum", "bank", "ministry", "hospital", "union", "church", "school", "court", "authority"]
}
