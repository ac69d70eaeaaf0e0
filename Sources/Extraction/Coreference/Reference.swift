import DanishLanguage
import KnowledgeModel

/// A noun phrase that may speak of somebody or something named before: `selskabet`, `direktøren`, `nordmanden`.
struct Reference {
  enum Kind {
    case organisation(OrganisationNoun)
    case title(TitleMention)
    case person(Gender?)
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
    if let title = chunk.title {
      guard title.isDefinite, !title.isPlural, !isBeforeName, !standsBefore(person: chunks, site.place) else {
        return nil
      }
      return Reference(kind: .title(title), form: text(chunk), isGenitive: chunk.isGenitive)
    }
    guard chunk.isWord, !isBeforeName, words[chunk.tokens.lowerBound].isLetterOrDigit else { return nil }
    let word = text(chunk)
    for (form, isGenitive) in [(word, false), (word.hasSuffix("s") ? String(word.dropLast()) : "", true)]
    where form.count > 3 {
      let before = site.place > 0 && chunks[site.place - 1].isWord ? text(chunks[site.place - 1]) : ""
      if let noun = lexicons.organisationNoun(endingOf: form), noun.isDefinite || ["samme"].contains(before) {
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

  /// `direktøren, X,` and `direktøren for X` name the person or the post themselves.
  private func standsBefore(person chunks: [Chunk], _ place: Int) -> Bool {
    guard place + 2 < chunks.count, chunks[place + 2].isName else { return false }
    let next = text(chunks[place + 1])
    return next == "," && chunks[place + 2].draft.map { drafts[$0].kind == .person } ?? false
      || ["for", "i", "på", "ved", "hos"].contains(next)
  }
}
