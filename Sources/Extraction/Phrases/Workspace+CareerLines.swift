import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Reads the lines of a career told without verbs: `Kontorchef i Skatteministeriet 2004-2010.`, `Siden 2022: Direktør i
  /// Falck`, `Medlem af Venstre siden 1999.`, `Gift med Bo Lund.`
  mutating func readCareerLines() {
    let lines = Set(sentences.indices.filter(isCareerLine))
    // A line on its own is a headline.
    for sentence in lines.sorted() where lines.contains(sentence - 1) || lines.contains(sentence + 1) {
      guard let person = protagonist(before: sentence) else { continue }
      let chunks = sentences[sentence]
      for place in chunks.indices {
        if let post = chunks[place].title?.post, let span = careerSpan(at: place, in: sentence) {
          let isPast = span.until.flatMap { end in article.published.map { end < $0 } } ?? false
          propose(.holdsPost, .draft(person), .post(post), at: place, in: sentence) {
            $0.status = isPast ? .former : .current
            $0.isNow = !isPast
            ($0.since, $0.until) = (span.since, span.until)
          }
        }
        if chunks[place].isWord, text(chunks[place]) == "medlem", place + 2 < chunks.count,
          ["af", "i"].contains(text(chunks[place + 1])),
          let body = end(chunks[place + 2], wanting: [.organisation])
        {
          let span = careerSpan(at: place + 2, in: sentence)
          propose(.memberOf, .draft(person), body, at: place, in: sentence) {
            ($0.since, $0.until) = (span?.since, span?.until)
          }
        }
      }
      guard let opener = careerOpener(of: sentence), chunks[opener].isWord,
        text(chunks[opener]) == "gift" || lexicons.kinship.contains(text(chunks[opener]))
      else { continue }
      for kin in relatives(behind: opener, chunks) where kin != person {
        propose(.familyOf, .draft(person), .draft(kin), at: opener, in: sentence) { _ in }
      }
    }
  }

  /// `Gift med Bo Lund`, `Mor til Ole og Kim`: the persons right behind the word, not those told of further on.
  private func relatives(behind opener: Int, _ chunks: [Chunk]) -> [Int] {
    var found: [Int] = []
    for chunk in chunks[(opener + 1)...] {
      if let draft = chunk.draft, drafts[draft].kind == .person {
        found.append(draft)
      } else if chunk.isWord, !["med", "til", "af", "og"].contains(text(chunk)), !(text(chunk) == "," && found.isEmpty)
      {
        break
      }
    }
    return found
  }

  private mutating func propose(
    _ relation: Relation, _ from: Proposal.End, _ to: Proposal.End, at place: Int, in sentence: Int,
    _ change: (inout Proposal) -> Void
  ) {
    var proposal = Proposal(
      relation: relation, from: from, to: to, tokens: sentences[sentence][place].tokens, sentence: sentence,
      rule: "career-line")
    change(&proposal)
    proposals.append(proposal)
  }

  /// Without a main clause, and opened by a post, a membership or a relative.
  private func isCareerLine(_ sentence: Int) -> Bool {
    guard !clauses[sentence].contains(where: { $0.kind == .main && $0.verb.lemma != "gifte" }),
      let opener = careerOpener(of: sentence)
    else { return false }
    let chunks = sentences[sentence]
    if chunks[opener].title?.post != nil {
      // `Direktør i Falck, Bo Lund`, `Ny direktør fra 1. maj`
      let namesHolder = chunks.contains { $0.draft.map { drafts[$0].kind == .person } ?? false }
      let isNews = words[chunks[opener].tokens].contains { Workspace.openings.contains($0.lower) }
      return !namesHolder && !isNews
        && chunks.indices.contains { chunks[$0].title != nil && careerSpan(at: $0, in: sentence) != nil }
    }
    guard chunks[opener].isWord, opener + 1 < chunks.count, chunks[opener + 1].isWord || chunks[opener + 1].date != nil
    else { return false }
    let words = [text(chunks[opener]), text(chunks[opener + 1])]
    return words == ["medlem", "af"] || words[0] == "gift"
      || lexicons.kinship.contains(words[0]) && ["af", "til"].contains(words[1])
  }

  /// The first thing behind the dash, the years and the colon that may open the line.
  private func careerOpener(of sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    return chunks.indices.first { place in
      chunks[place].date == nil && (!chunks[place].isWord || words[chunks[place].tokens.lowerBound].isLetterOrDigit)
    }
  }

  /// From when to when the post at `place` was held: told behind it, or before it where the line opens with dates.
  private func careerSpan(at place: Int, in sentence: Int) -> (since: PartialDate?, until: PartialDate?)? {
    let chunks = sentences[sentence]
    let opens = chunks.prefix { $0.title == nil }.contains { $0.date != nil }
    let next = chunks[(place + 1)...].firstIndex { $0.title != nil } ?? chunks.endIndex
    let last = chunks[..<place].lastIndex { $0.title != nil } ?? -1
    let told = (opens ? chunks[(last + 1)..<place] : chunks[place..<next]).compactMap(\.date)
    guard !told.isEmpty else { return nil }
    let since = told.first(where: \.isStart)?.date
    let until = told.lazy.compactMap(\.end).first ?? told.first(where: \.isEnd)?.date
    if let since, let published = article.published, published.dayNumber < since.dayNumber { return nil }
    return since == nil && until == nil ? nil : (since, until)
  }

  /// Whose career a line tells: whom the last line that opens with a person speaks of, else the first person of the
  /// sentence that leads the lines in.
  private func protagonist(before sentence: Int) -> Int? {
    func person(_ chunk: Chunk?) -> Int? { chunk?.draft.flatMap { drafts[$0].kind == .person ? $0 : nil } }
    for back in stride(from: sentence - 1, through: max(0, sentence - Workspace.careerReach), by: -1) {
      if let opener = careerOpener(of: back), let found = person(sentences[back][opener]) { return found }
      if clauses[back].contains(where: { $0.kind == .main }), let found = sentences[back].lazy.compactMap(person).first
      {
        return found
      }
    }
    return nil
  }

  private static let careerReach = 20
}
