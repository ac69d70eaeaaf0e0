import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Denies what is rumoured of somebody who turns it down there or in the next two sentences, `nævnes som kandidat, men
  /// hun takker nej`, and what is rumoured or foreseen where the next sentence calls it untrue.
  mutating func denyRumours() {
    for index in proposals.indices where isOpen(proposals[index]) {
      if proposals[index].certainty == .rumoured && turnsDown(proposals[index])
        || isDismissed(in: proposals[index].sentence)
      {
        deny(index)
      } else if deniesWhatIsBefore(proposals[index].sentence + 1) {
        deny(index)
        proposals[index].attributedTo = thirdParty(denier(of: proposals[index]), to: proposals[index])
      }
    }
  }

  /// Denies a claim; who is said to lose a post and does not has it all the same.
  mutating func deny(_ index: Int) {
    guard proposals[index].relation == .holdsPost,
      proposals[index].rule == Frame.dismiss.name || Workspace.endings.contains(proposals[index].rule)
    else {
      proposals[index].certainty = .denied
      return
    }
    proposals[index].certainty = nil
    proposals[index].status = .current
    proposals[index].until = nil
    proposals[index].attributedTo = nil
  }

  /// `er ikke i familie med`
  mutating func denyKinship() {
    for index in proposals.indices
    where proposals[index].relation == .familyOf && clause(endingOf: proposals[index])?.verb.isNegated ?? false {
      proposals[index].certainty = .denied
    }
  }

  /// `Rygterne om, at …, er grebet ud af luften`
  private func isDismissed(in sentence: Int) -> Bool {
    clauses[sentence].prefix(Workspace.clauseReach).contains { clause in
      ["være", "kalde", "gribe", "mangle"].contains(clause.verb.lemma) && !clause.verb.isNegated
        && !Workspace.falsehoods.isDisjoint(with: clause.forms)
    }
  }

  /// `Det afviser Jens Lund.`: who denies what the sentence before tells, where somebody else is the source of that.
  func denier(of proposal: Proposal) -> Int? {
    let next = proposal.sentence + 1
    guard deniesWhatIsBefore(next), let clause = clauses[next].first else { return nil }
    return speaker(in: next) ?? clause.subject?.chunks.lazy.compactMap { self.sentences[next][$0].draft }.first
  }

  /// `Det afviser klubben.`, `Rygterne afviser han.`, `Det er grebet ud af luften, siger han.`
  private func deniesWhatIsBefore(_ sentence: Int) -> Bool {
    guard clauses.indices.contains(sentence), let clause = clauses[sentence].first else { return false }
    let forms = clause.forms
    if isVerdict(clause, forms),
      forms.prefix(3).contains(where: { ["det", "den", "historien", "rygtet"].contains($0) })
    {
      switch clause.verb.lemma {
      // `Det passer ikke, siger klubben.`
      case "passe": if clause.verb.isNegated, clause.arguments.isEmpty { return true }
      case "være", "gribe":
        if !(clause.verb.isNegated ? Workspace.truths : Workspace.falsehoods).isDisjoint(with: forms) { return true }
      // `Den historie har intet på sig.`
      case "have":
        if clause.verb.isNegated || forms.contains("intet") {
          return forms.contains("hold") || forms.contains(run: ["på", "sig"])
        }
      // `Det kommer ikke til at ske.`
      case "ske": return clause.verb.isNegated
      case "blive": return clause.verb.isNegated && forms.contains(run: ["til", "noget"])
      case "komme":
        if clause.verb.isNegated, clauses(below: clause).contains(where: { $0.verb.lemma == "ske" }) { return true }
      default: break
      }
    }
    return !clause.verb.isNegated && ["afvise", "benægte", "dementere", "afkræfte"].contains(clause.verb.lemma)
      && forms.prefix(2).contains { ["det", "dem", "den", "rygtet", "rygterne", "historien"].contains($0) }
      && !isSilence(clause)
  }

  /// Whether a clause says no more than that something is so or not: `Det er grebet ud af luften.`, but not `Det er ikke
  /// sandt, at huset er solgt.`, `Det sker ikke uden modstand.`
  private func isVerdict(_ clause: Clause, _ forms: [String]) -> Bool {
    let chunks = sentences[clause.sentence]
    let isWhole = clause.chunks.allSatisfy { chunks[$0].isWord && chunks[$0].draft == nil || $0 < clause.verb.finite }
    return isWhole
      && clauses(below: clause).allSatisfy {
        $0.kind != .complement
          && ($0.kind != .infinitive || $0.verb.lemma == "ske" && isVerdict($0, $0.forms))
      }
      && forms.allSatisfy { form in
        form.first?.isLetter != true || ClauseWords.adverbs.contains(form) || ClauseWords.pronouns.contains(form)
          || ClauseWords.negations.contains(form) || !lexicons.verbs.forms(of: form).isEmpty
          || Workspace.verdicts.contains(form)
      }
  }

  private static let verdicts = falsehoods.union(truths).union([
    "men", "og", "historien", "historie", "rygtet", "grebet", "ud", "af", "ren", "rene", "rent", "pure", "pureste",
    "fri", "noget", "intet", "hold", "på", "sig", "i", "virkeligheden", "helt", "til", "at", "om", "slet", "lutter",
    "den", "det",
  ])

  private func isOpen(_ proposal: Proposal) -> Bool {
    guard proposal.certainty == .rumoured || proposal.certainty == .expected, case .draft = proposal.from else {
      return false
    }
    return proposal.relation != .holdsPost || proposal.status == .incoming
  }

  /// Who denies a claim and is named as its source: a person who is no party to it.
  func thirdParty(_ denier: Int?, to proposal: Proposal) -> Int? {
    guard let denier, drafts[denier].kind == .person, proposal.from != .draft(denier), proposal.to != .draft(denier)
    else { return nil }
    return denier
  }

  /// How many sentences on a denial is looked for.
  private static let denialReach = 2

  func turnsDown(_ proposal: Proposal) -> Bool {
    let last = min(sentences.count - 1, proposal.sentence + Workspace.denialReach)
    return (proposal.sentence...last).contains { sentence in
      // `Det er noget vrøvl, siger hun`, `Jeg er ikke interesseret, siger han`
      if sentence > proposal.sentence, let speaker = speaker(in: sentence), proposal.from == .draft(speaker),
        isDismissed(in: sentence) || clauses[sentence].prefix(Workspace.clauseReach).contains(where: isOwnRefusal)
      {
        return true
      }
      let start = sentence > proposal.sentence ? 0 : proposal.clause.map { $0 + 1 } ?? clauses[sentence].count
      return clauses[sentence].dropFirst(start).prefix(Workspace.clauseReach).contains { clause in
        let isSubject = (clause.subject?.chunks ?? []).contains {
          sentences[sentence][$0].draft.map { proposal.from == .draft($0) } ?? false
        }
        return isSubject && isRefusal(clause)
      }
    }
  }

  /// `afviser`, `siger nej tak`, `er ikke interesseret`; not `afviser at udtale sig`
  func isRefusal(_ clause: Clause) -> Bool {
    let forms = clause.forms
    switch clause.verb.lemma {
    // `han vil ikke have det`
    case _
    where clause.verb.isNegated && clause.verb.modals.first == "ville" && clause.kind != .relative
      && Workspace.wanting.contains(clause.verb.lemma):
      return isOfTheMatter(clause)
    case "afvise", "benægte", "dementere":
      return !clause.verb.isNegated && !isSilence(clause) && isOfTheMatter(clause)
    case "sige", "takke", "ryste":
      return (forms.contains("nej") || forms.contains("hovedet")) && isOfTheMatter(clause)
    case "være", "have": return clause.verb.isNegated && (forms.contains("interesseret") || forms.contains("planer"))
    case "interessere", "søge": return clause.verb.isNegated && isOfTheMatter(clause)
    case "afslå": return !clause.verb.isNegated && isOfTheMatter(clause)
    case "ønske", "stille": return clause.verb.isNegated && (forms.contains("op") || forms.contains("posten"))
    default: return false
    }
  }

  /// Whether a clause speaks of nothing but the rumour or the post: `afviser det blankt`, not `afviser kritikken`.
  private func isOfTheMatter(_ clause: Clause) -> Bool {
    let chunks = sentences[clause.sentence]
    let others = clause.chunks.filter { $0 > clause.verb.main && chunks[$0].isWord }.map { text(chunks[$0]) }.filter {
      $0.first?.isLetter ?? false && !Workspace.beside.contains($0) && !ClauseWords.adverbs.contains($0)
        && !ClauseWords.pronouns.contains($0)
    }
    return others.isEmpty || others.contains { word in Workspace.matters.contains { word.hasPrefix($0) } }
  }

  /// What somebody does with a post who wants it.
  private static let wanting: WordSet = ["have", "overtage", "tage", "påtage", "stille", "søge", "være", "blive"]

  private static let beside: WordSet = [
    "nej", "tak", "hovedet", "til", "over", "for", "pure", "blankt", "kategorisk", "noget", "i", "på", "en", "et",
    "klart", "bestemt", "venligt", "kontant", "høfligt",
    "den", "det", "sms", "mail", "interview", "brev", "ad", "stillet",
  ]
  private static let matters = [
    "rygte", "histori", "spekulation", "påstand", "oplysning", "forlydende", "job", "post", "stilling", "kandidatur",
    "tilbud", "opfordring",
  ]

  /// `jeg er ikke interesseret`, `jeg stiller ikke op`
  private func isOwnRefusal(_ clause: Clause) -> Bool {
    clause.forms.contains("jeg") && isRefusal(clause)
  }

  /// `afviser at kommentere sagen`
  private func isSilence(_ clause: Clause) -> Bool {
    clauses(below: clause).contains { Workspace.speaking.contains($0.verb.lemma) }
      || !Workspace.speaking.isDisjoint(with: clause.forms)
  }

  private static let speaking: WordSet = [
    "kommentere", "udtale", "sige", "svare", "uddybe", "forholde", "diskutere", "bekræfte", "afvise", "udelukke",
    "tale", "forklare", "røbe", "afsløre", "deltage", "medvirke",
  ]
}
