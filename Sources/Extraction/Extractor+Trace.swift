public import KnowledgeModel

extension Extractor {
  /// How a document is read, for one who writes a rule: the chunks of each sentence, its clauses with subject, verb and
  /// arguments, and what the rules propose.
  public func trace(of document: Document) -> String {
    let workspace = read(document)
    var lines: [String] = []
    for sentence in workspace.sentences.indices {
      lines.append(workspace.sentences[sentence].map { workspace.shown($0) }.joined(separator: " "))
      for clause in workspace.clauses[sentence] {
        let chunks = workspace.sentences[sentence]
        func shown(_ argument: Argument) -> String {
          let names = argument.chunks.map { workspace.shown(chunks[$0]) }.joined(separator: "+")
          return argument.preposition.isEmpty ? names : argument.preposition + ":" + names
        }
        let verb = (clause.verb.modals + [clause.verb.lemma]).joined(separator: "+")
        let marks =
          (clause.verb.isPassive ? " passive" : "") + (clause.verb.isNegated ? " negated" : "")
          + (clause.verb.isPerfect ? " perfect" : "")
        lines.append(
          "  \(clause.kind) \(clause.opener) [\(verb) \(clause.verb.tense)\(marks)] subject \(clause.subject.map(shown) ?? "-") arguments \(clause.arguments.map(shown).joined(separator: ", "))"
        )
      }
      for proposal in workspace.proposals where proposal.sentence == sentence {
        lines.append("  => \(workspace.shown(proposal))")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Workspace {
  func shown(_ chunk: Chunk) -> String {
    let words = span(of: chunk.tokens).text(in: article.text)
    if let title = chunk.title {
      return
        "{\(words)|\(title.lemma)\(title.post.map { "@" + (posts[$0].organisation.map { drafts[$0].name } ?? "-") } ?? "")\(chunk.draft.map { "=" + drafts[$0].name } ?? "")}"
    }
    if let draft = chunk.draft {
      return "[\(words)|\(drafts[draft].kind):\(drafts[draft].name)\(chunk.isGenitive ? "'s" : "")]"
    }
    if let date = chunk.date { return "<\(words)|\(date.preposition) \(date.date)>" }
    return words
  }

  func shown(_ proposal: Proposal) -> String {
    func name(_ end: Proposal.End) -> String {
      switch end {
      case .draft(let draft): drafts[draft].name
      case .post(let post): posts[post].title + " @ " + (posts[post].organisation.map { drafts[$0].name } ?? "-")
      }
    }
    let qualifiers = [
      proposal.status?.rawValue, proposal.certainty?.rawValue, proposal.since.map { "since \($0)" },
      proposal.until.map { "until \($0)" }, proposal.attributedTo.map { "by " + drafts[$0].name },
    ]
    return
      "\(proposal.relation.rawValue)(\(name(proposal.from)) -> \(name(proposal.to))) \(qualifiers.compactMap { $0 }.joined(separator: " ")) [\(proposal.rule)]"
  }
}
