import DanishLanguage
import KnowledgeModel

/// A noun phrase that may speak of somebody or something named before: `selskabet`, `direktøren`, `nordmanden`.
struct Reference {
  enum Kind {
    case organisation(OrganisationNoun)
    case title(TitleMention)
    case person(Gender?)
    /// `den 54-årige jurist`
    case aged(Gender?)
    /// The member of a party.
    case member(String)
  }

  var kind: Kind
  /// In lower case, without the genitive.
  var form: String
  var isGenitive: Bool

  /// Clues are weighed apart for each of these.
  var family: String {
    switch kind {
    case .organisation: "organisation"
    case .title: "title"
    case .aged: "aged"
    case .person, .member: "person"
    }
  }
}

/// Whom a reference may mean, with what speaks for each; nil is nobody.
struct ReferenceChoice {
  var reference: Reference
  var candidates: [Int?]
  var features: [Features]
}

extension Workspace {
  /// The reference that the chunk may be.
  func reference(at site: TitleSite) -> Reference? {
    let chunks = sentences[site.sentence]
    let chunk = chunks[site.place]
    let isBeforeName = site.place + 1 < chunks.count && chunks[site.place + 1].isName
    if !isBeforeName, let reference = agedReference(at: site) { return reference }
    if let title = chunk.title {
      guard title.isDefinite, !title.isPlural, !isBeforeName, !standsBefore(person: chunks, site.place) else {
        return nil
      }
      return Reference(kind: .title(title), form: text(chunk), isGenitive: chunk.isGenitive)
    }
    guard chunk.isWord, !isBeforeName, words[chunk.tokens.lowerBound].isLetterOrDigit else { return nil }
    guard words[chunk.tokens.lowerBound].wordForm.mayRefer else { return nil }
    let word = text(chunk)
    for (form, isGenitive) in word.hasSuffix("s") ? [(word, false), (String(word.dropLast()), true)] : [(word, false)]
    where form.count > 3 {
      let before = site.place > 0 && chunks[site.place - 1].isWord ? text(chunks[site.place - 1]) : ""
      if let noun = isGenitive
        ? lexicons.organisationNoun(endingOf: form) : words[chunk.tokens.lowerBound].wordForm.organisationNoun,
        noun.isDefinite || ["samme"].contains(before)
      {
        return Reference(kind: .organisation(noun), form: form, isGenitive: isGenitive)
      }
      if let gender = lexicons.personWords[form] {
        return Reference(kind: .person(gender), form: form, isGenitive: isGenitive)
      }
      if let nationality = lexicons.nationalities[form], !nationality.isAdjective, nationality.isDefinite,
        !nationality.isPlural
      {
        return Reference(kind: .person(nil), form: form, isGenitive: isGenitive)
      }
      if let party = lexicons.partyWords[form], form.hasSuffix("en") {
        return Reference(kind: .member(party.name), form: form, isGenitive: isGenitive)
      }
    }
    return nil
  }

  /// Whether a word, in lower case, may go back to somebody or something as a noun, in the genitive too.
  static func mayRefer(_ word: String, _ lexicons: Lexicons) -> Bool {
    [word, word.hasSuffix("s") ? String(word.dropLast()) : word].contains { form in
      lexicons.organisationNoun(endingOf: form) != nil || lexicons.personWords.contains(form)
        || lexicons.nationalities.contains(form) || lexicons.partyWords.contains(form)
    }
  }

  /// `den 54-årige jurist`, `den 54-årige` alone: whatever the noun, somebody spoken of before.
  private func agedReference(at site: TitleSite) -> Reference? {
    let chunks = sentences[site.sentence]
    let chunk = chunks[site.place]
    let age = chunk.isAge ? site.place : site.place - 1
    guard age > 0, chunks[age].isAge, chunks[age - 1].isWord, text(chunks[age - 1]) == "den" else { return nil }
    let form = text(chunk)
    if chunk.isAge {
      guard age + 1 < chunks.count, chunks[age + 1].isWord, isClosing(text(chunks[age + 1])) else { return nil }
      return Reference(kind: .aged(nil), form: form, isGenitive: false)
    }
    if let title = chunk.title {
      guard !title.isPlural, !standsBefore(person: chunks, site.place) else { return nil }
      return Reference(kind: .aged(title.gender), form: form, isGenitive: chunk.isGenitive)
    }
    // An adjective has its noun still to come.
    guard chunk.isWord, words[chunk.tokens.lowerBound].isLetterOrDigit, !isClosing(form),
      site.place + 1 == chunks.count || chunks[site.place + 1].isWord && isClosing(text(chunks[site.place + 1]))
        || !chunks[site.place + 1].isWord && chunks[site.place + 1].title == nil
    else { return nil }
    // `den 54-årige mand` is more often somebody else.
    if ["mand", "kvinde", "dreng", "pige"].contains(form) { return nil }
    let gender = lexicons.personWords[form + "en"] ?? lexicons.personWords[form + "n"] ?? nil
    return Reference(kind: .aged(gender), form: form, isGenitive: false)
  }

  /// What can stand behind a whole noun phrase: a mark, a verb, a preposition or the like.
  private func isClosing(_ word: String) -> Bool {
    word.first?.isLetter != true || lexicons.functionWords.contains(word) || !lexicons.verbs.forms(of: word).isEmpty
  }

  /// `direktøren, X,` and `direktøren for X` name the person or the post themselves.
  private func standsBefore(person chunks: [Chunk], _ place: Int) -> Bool {
    guard place + 2 < chunks.count, chunks[place + 2].isName else { return false }
    let next = text(chunks[place + 1])
    func isPerson(_ place: Int) -> Bool {
      chunks.indices.contains(place) && chunks[place].draft.map { drafts[$0].kind == .person } ?? false
    }
    if next == "," { return isPerson(place + 2) }
    guard ["for", "i", "på", "ved", "hos"].contains(next) else { return false }
    // `Direktøren for Falck siger …`, of whom the sentence before speaks
    let opensSentence = chunks[..<place].allSatisfy { $0.isWord && !words[$0.tokens.lowerBound].isLetterOrDigit }
    return !opensSentence || isPerson(place + 3)
      || chunks.indices.contains(place + 3) && chunks[place + 3].isWord && text(chunks[place + 3]) == ","
  }
}
