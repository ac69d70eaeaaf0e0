import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Makes one chunk of each post with what belongs to it: `Natos tidligere generalsekretær`, `chef for PET`.
  mutating func groupPosts() {
    for sentence in sentences.indices {
      var grouped: [Chunk] = []
      var end = sentences[sentence].first?.tokens.lowerBound ?? 0
      let chunks = sentences[sentence]
      for (place, chunk) in chunks.enumerated() {
        guard chunk.tokens.lowerBound >= end else { continue }
        // The first title whose phrase begins here takes in what stands in it.
        let owner = chunks[place..<min(place + 6, chunks.count)].first {
          $0.title?.phrase.lowerBound == chunk.tokens.lowerBound
        }
        if var owner, let title = owner.title {
          let isGenitive = owner.isGenitive && title.phrase.upperBound == owner.tokens.upperBound
          owner.tokens =
            min(
              title.phrase.lowerBound, owner.tokens.lowerBound)..<max(title.phrase.upperBound, owner.tokens.upperBound)
          owner.isGenitive = isGenitive
          // `Lindbergs souschef, Bo Dam,`: a genitive makes it definite.
          if let last = grouped.last, last.isGenitive || last.isWord && isPossessive(text(last)) {
            var definite = title
            definite.isDefinite = true
            owner.content = .title(definite)
          }
          end = owner.tokens.upperBound
          grouped.append(owner)
        } else {
          end = chunk.tokens.upperBound
          grouped.append(chunk)
        }
      }
      sentences[sentence] = grouped
    }
  }

  /// Makes one chunk of each person with title, party, age and apposition: `statsminister X (S)`, `X, direktør i Y,`.
  mutating func groupPersons() {
    for sentence in sentences.indices {
      let last = sentences[sentence].lastIndex { $0.isName && draft(of: $0)?.kind == .person }
      guard let last else { continue }
      var place = 0
      var grouped: [Chunk] = []
      while place < sentences[sentence].count {
        if place <= last, let (chunk, next) = personPhrase(at: place, in: sentence) {
          grouped.append(chunk)
          place = next
        } else {
          grouped.append(sentences[sentence][place])
          place += 1
        }
      }
      sentences[sentence] = grouped
    }
  }

  private func personPhrase(at start: Int, in sentence: Int) -> (Chunk, Int)? {
    let chunks = sentences[sentence]
    func word(_ place: Int) -> String {
      chunks.indices.contains(place) && chunks[place].isWord ? text(chunks[place]) : ""
    }
    func isPerson(_ place: Int) -> Bool {
      chunks.indices.contains(place) && chunks[place].isName
        && chunks[place].draft.map { drafts[$0].kind == .person } ?? false
    }
    func isTitle(_ place: Int) -> Bool { chunks.indices.contains(place) && chunks[place].title != nil }
    if let kin = kinPhrase(at: start, chunks, isPerson: isPerson) { return kin }
    var place = start
    var closesApposition = false
    // Before the name.
    var sawTitle = false
    if chunks[place].isGenitive, isTitle(place + 1) { place += 1 }
    while place < chunks.count {
      if isTitle(place) || isAge(chunks[place]) || isNationality(chunks[place])
        || isParty(chunks[place], genitiveOnly: true) || isPartyWord(chunks[place])
      {
        sawTitle = sawTitle || isTitle(place)
        place += 1
        continue
      }
      if ["og", "&"].contains(word(place)), isTitle(place + 1), isTitle(place - 1) {
        place += 1
        continue
      }
      if ["den", "det", "de"].contains(word(place)), place == start, place + 1 < chunks.count, isAge(chunks[place + 1])
      {
        place += 1
        continue
      }
      break
    }
    if sawTitle, ["i", "på", "for", "ved"].contains(word(place)), place + 3 < chunks.count, chunks[place + 1].isName,
      !isPerson(place + 1),
      word(place + 2) == ",", isPerson(place + 3)
    {
      place += 2
    }
    // `programchef på TV 2 Lone Berg`
    if sawTitle, ["i", "på", "for", "ved", "hos"].contains(word(place)), place + 2 < chunks.count,
      chunks[place + 1].isName, !chunks[place + 1].isGenitive, !isPerson(place + 1), isPerson(place + 2)
    {
      place += 2
    }
    if !isPerson(place), place > start, word(place) == ",", isPerson(place + 1) {
      // `Natos generalsekretær, X,`: the title must be a definite one; `hans bror, X,` too.
      let before = chunks[..<place].last { $0.title != nil } ?? chunks[place - 1]
      let stands = before.title.map { $0.isDefinite || $0.hasLocalOrganisation || $0.country != nil } ?? false
      if sawTitle, stands, chunks[place - 1].isGenitive == false {
        place += 1
        closesApposition = true
      }
    }
    guard isPerson(place), !sawTitle || place == start || chunks[place - 1].title?.isPlural != true else { return nil }
    var chunk = chunks[place]
    var end = place + 1
    // After the name.
    while end < chunks.count, !chunk.isGenitive {
      if word(end) == "(", end + 2 < chunks.count, word(end + 2) == ")" {
        end += 3
      } else if word(end) == "(", end + 4 < chunks.count, word(end + 4) == ")" {
        end += 5
      } else if word(end) == ",", end + 1 < chunks.count, isAge(chunks[end + 1]) {
        end += 2
        if word(end) == "år" { end += 1 }
        if word(end) == ",", !isAppositionHead(end + 1, chunks) { end += 1 }
      } else if word(end) == ",", isAppositionHead(end + 1, chunks), !isPerson(end + 2) {
        // `X, direktør i Y og formand for Z,`
        end += 2
        while ["og", ","].contains(word(end)), isTitle(end + 1), !isPerson(end + 2), end + 2 < chunks.count { end += 2 }
        if end + 1 < chunks.count, ["i", "på", "ved", "for", "hos", "fra"].contains(word(end)), chunks[end + 1].isName,
          !isPerson(end + 1)
        {
          end += 2
        }
        if word(end) == "," { end += 1 }
        closesApposition = false
        break
      } else if ["fra", "for"].contains(word(end)), end + 1 < chunks.count,
        isParty(chunks[end + 1], genitiveOnly: false)
      {
        end += 2
      } else if word(end) == "fra" || word(end) == "i" && sawTitle || word(end) == "på" && sawTitle,
        end + 1 < chunks.count, chunks[end + 1].isName, !isPerson(end + 1),
        !chunks[end + 1].isGenitive
      {
        end += 2
      } else {
        break
      }
    }
    if closesApposition, word(end) == "," { end += 1 }
    guard end > start + 1 else { return nil }
    chunk.tokens = chunks[start].tokens.lowerBound..<chunks[end - 1].tokens.upperBound
    return (chunk, end)
  }

  /// `hendes mand, Lars Lund,`: the person, with whose he is.
  private func kinPhrase(at start: Int, _ chunks: [Chunk], isPerson: (Int) -> Bool) -> (Chunk, Int)? {
    guard start + 2 < chunks.count,
      chunks[start].isGenitive || chunks[start].isWord && isPossessive(text(chunks[start])),
      chunks[start + 1].isWord, words[chunks[start + 1].tokens.lowerBound].wordForm.isKin
    else { return nil }
    let hasComma = chunks[start + 2].isWord && text(chunks[start + 2]) == ","
    let place = hasComma ? start + 3 : start + 2
    guard isPerson(place), !chunks[place].isGenitive else { return nil }
    var end = place + 1
    if hasComma {
      guard end < chunks.count, chunks[end].isWord, text(chunks[end]) == "," else { return nil }
      end += 1
    }
    var person = chunks[place]
    person.tokens = chunks[start].tokens.lowerBound..<chunks[end - 1].tokens.upperBound
    return (person, end)
  }

  /// `hans`, `partiets`
  private func isPossessive(_ word: String) -> Bool {
    if ["sin", "hans", "hendes", "deres", "vores", "dens", "dets", "begges"].contains(word) { return true }
    return word.hasSuffix("s") && lexicons.organisationNouns[String(word.dropLast())]?.isDefinite ?? false
  }

  /// Makes a body speak of its organisation, for which it acts: `Dansk Industris bestyrelse`, `bestyrelsen i Falck`.
  mutating func groupBodies() {
    for sentence in sentences.indices {
      let chunks = sentences[sentence]
      guard chunks.contains(where: { $0.isWord && words[$0.tokens.lowerBound].wordForm.isBody }) else { continue }
      var grouped: [Chunk] = []
      var place = 0
      while place < chunks.count {
        var chunk = chunks[place]
        guard chunk.isWord, words[chunk.tokens.lowerBound].wordForm.isBody else {
          grouped.append(chunk)
          place += 1
          continue
        }
        var next = place + 1
        // `Natos 31 medlemslande`
        if let number = grouped.last, number.isWord,
          text(number).first?.isNumber ?? false || ["fem", "seks", "alle"].contains(text(number)),
          grouped.count > 1, grouped[grouped.count - 2].isGenitive
        {
          grouped.removeLast()
        }
        if let owner = grouped.last, owner.isGenitive, let draft = owner.draft, drafts[draft].kind != .person {
          grouped.removeLast()
          chunk.tokens = owner.tokens.lowerBound..<chunk.tokens.upperBound
          chunk.draft = draft
          chunk.form = .nounPhrase
        } else if next + 1 < chunks.count, chunks[next].isWord,
          ["i", "for", "på", "bag", "hos", "ved"].contains(text(chunks[next])),
          let draft = chunks[next + 1].draft, drafts[draft].kind != .person, !chunks[next + 1].isGenitive
        {
          chunk.tokens = chunk.tokens.lowerBound..<chunks[next + 1].tokens.upperBound
          chunk.draft = draft
          chunk.form = .nounPhrase
          next += 2
        }
        grouped.append(chunk)
        place = next
      }
      sentences[sentence] = grouped
    }
  }

  private static let bodies: WordSet = [
    "bestyrelse", "bestyrelsen", "hovedbestyrelse", "hovedbestyrelsen", "kongres", "kongressen", "generalforsamling",
    "generalforsamlingen", "repræsentantskab", "repræsentantskabet", "ledelse", "ledelsen", "direktion", "direktionen",
    "landsmøde", "landsmødet", "byråd", "byrådet", "kommunalbestyrelse", "kommunalbestyrelsen", "regionsråd",
    "regionsrådet", "medlemmer", "medlemmerne", "partnerkreds", "partnerkredsen", "forretningsudvalg",
    "forretningsudvalget", "delegerede", "folketingsgruppe", "folketingsgruppen", "menighedsråd", "menighedsrådet",
    "delegeretmøde", "delegeretmødet", "gruppe", "gruppen", "bagland", "baglandet", "aktionærer", "aktionærerne",
    "medlemslande", "medlemslandene", "medlemsstater", "medlemsstaterne", "topmøde",
    "topmødet", "partnerne", "partnere",
  ]

  static func isBody(_ word: String) -> Bool { bodies.contains(word) }

  private func isAppositionHead(_ place: Int, _ chunks: [Chunk]) -> Bool {
    guard chunks.indices.contains(place), let title = chunks[place].title else { return false }
    return !title.isPlural && !chunks[place].isGenitive
  }

  private func isAge(_ chunk: Chunk) -> Bool { if case .age = chunk.content { true } else { false } }

  private func isNationality(_ chunk: Chunk) -> Bool {
    chunk.isWord && words[chunk.tokens.lowerBound].wordForm.isNationality
  }

  func isParty(_ chunk: Chunk, genitiveOnly: Bool) -> Bool {
    guard chunk.isName, let draft = chunk.draft, drafts[draft].detail == "party" else { return false }
    return chunk.isGenitive == genitiveOnly
  }

  /// `socialdemokraten`, `SF'eren` before a name.
  func isPartyWord(_ chunk: Chunk) -> Bool {
    chunk.isWord && words[chunk.tokens.lowerBound].wordForm.isPartyWord
  }
}
