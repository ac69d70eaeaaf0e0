import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Lets each wording draw its claims from the chunks of every sentence.
  mutating func readPhrases(_ wordings: WordingIndex) {
    for sentence in sentences.indices {
      let matcher = PatternMatcher(sentences[sentence], workspace: self)
      for candidate in wordings.candidates(for: matcher) {
        for match in matcher.matches(of: candidate.pattern) {
          for draw in candidate.wording.draws { propose(draw, match, candidate.wording.name, sentence) }
        }
      }
    }
  }

  private mutating func propose(_ draw: Wording.Draw, _ match: PatternMatch, _ rule: String, _ sentence: Int) {
    let chunks = sentences[sentence]
    // `Bliver Lone Berg ny direktør?`
    if rule == Wording.titleList.name, isQuestion(sentence) { return }
    // `var ifølge formand Jens Lund direktør`
    let start = match.range.lowerBound
    if rule == Wording.titleList.name,
      chunks[max(0, start - 2)..<start].contains(where: { $0.isWord && text($0) == "ifølge" })
    {
      return
    }
    // `bliver ikke medejer`
    if match.range.contains(where: { chunks[$0].isWord && ClauseWords.negations.contains(text(chunks[$0])) }) { return }
    let tokens = chunks[match.range.lowerBound].tokens.lowerBound..<chunks[match.range.upperBound - 1].tokens.upperBound
    func proposal(_ from: Proposal.End, _ to: Proposal.End) -> Proposal {
      Proposal(
        relation: draw.relation, from: from, to: to, status: draw.status, certainty: draw.certainty, tokens: tokens,
        sentence: sentence, rule: rule)
    }
    if draw.to == Wording.postAtStake || draw.to == Wording.leaver {
      for person in match.captures[draw.from] ?? [] {
        guard let from = end(chunks[person], wanting: draw.relation.fromKinds),
          let to = draw.to == Wording.leaver ? leaver() : postAtStake(besides: [from]).map({ .post($0) }), from != to
        else { continue }
        proposals.append(proposal(from, to))
      }
      return
    }
    guard let targets = match.captures[draw.to] else { return }
    if draw.from == Wording.before || draw.from == Wording.subject {
      let found =
        draw.from == Wording.before
        ? personBefore(match.range.lowerBound, in: sentence) : subject(around: match.range, in: sentence)
      guard let person = found else { return }
      for target in targets {
        guard let to = end(chunks[target], wanting: draw.relation.toKinds), to != .draft(person) else { continue }
        proposals.append(proposal(.draft(person), to))
      }
      return
    }
    guard let sources = match.captures[draw.from] else { return }
    for source in sources {
      for target in targets {
        guard let from = end(chunks[source], wanting: draw.relation.fromKinds),
          let to = end(chunks[target], wanting: draw.relation.toKinds), from != to
        else { continue }
        var proposal = proposal(from, to)
        if draw.relation == .holdsPost, draw.status == nil, let title = chunks[target].title {
          proposal.status = title.status ?? .current
          proposal.isNow = title.status == .current
        }
        if draw.relation == .holdsPost, proposal.status == .incoming, proposal.certainty == nil {
          proposal.certainty = .expected
        }
        if let place = draw.dated.flatMap({ match.captures[$0]?.first }), var date = chunks[place].date {
          if draw.status == .former, let other = date.other, let published = article.published, published < date.date {
            date = date.with(other)
          }
          proposal.since = date.isStart ? date.date : nil
          // `fra 2004 til 2012`
          let next = chunks.indices.contains(place + 1) ? chunks[place + 1].date : nil
          proposal.until =
            date.isEnd || date.isPoint && draw.status == .former
            ? date.date : date.end ?? (next?.isEnd ?? false ? next?.date : nil)
        }
        proposals.append(proposal)
      }
    }
  }

  /// Whom `sin` goes back to: the first person of the sentence outside the match.
  private func subject(around range: Range<Int>, in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    return chunks.indices.first { place in
      !range.contains(place) && !chunks[place].isGenitive
        && chunks[place].draft.map { drafts[$0].kind == .person } ?? false
    }.flatMap { chunks[$0].draft }
  }

  /// The person spoken of before a place: in the sentence, else in the two before it.
  private func personBefore(_ place: Int, in sentence: Int) -> Int? {
    func isPerson(_ chunk: Chunk) -> Bool { chunk.draft.map { drafts[$0].kind == .person } ?? false }
    if let here = sentences[sentence][..<place].last(where: { isPerson($0) && !$0.isGenitive }) { return here.draft }
    for back in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      if let found = speaker(in: back) ?? sentences[back].first(where: isPerson)?.draft { return found }
    }
    return nil
  }
}
