import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Sets status, dates and certainty by where the event stands in a holding.
  func date(_ proposal: inout Proposal, _ draw: Frame.Draw, _ clause: Clause, _ stance: Stance) {
    let published = article.published
    let forms = clause.forms
    let speaksOfPast = stance.isPast || clause.verb.isPerfect
    let (start, end, plain) = dates(in: clause, forms, speaksOfPast: speaksOfPast)
    func isFuture(_ date: PartialDate) -> Bool {
      guard let published else { return false }
      // `til sommer`, `ved månedens udgang`: no more is told than that it is to come.
      if date.day == nil, date.year == published.year, date.month == nil || date.month == published.month {
        return !speaksOfPast
      }
      return date.dayNumber > published.dayNumber
    }
    let isHeld = proposal.relation == .holdsPost
    // A board that has constituted itself is no stand-in.
    if isHeld,
      clause.verb.lemma == "konstituere" && !forms.contains("sig") || actsAs(proposal.to, in: clause)
        || isForNow(clause, forms) || forms.contains(run: ["ad", "interim"])
        || clause.verb.lemma == "fungere" && end != nil
    {
      // `Senest var hun konstitueret.`
      let isOver =
        clause.verb.tense == .past && !clause.verb.isPerfect && ["være", "fungere"].contains(clause.verb.lemma)
        && clause.verb.modals.isEmpty && start == nil && !(end.map(isFuture) ?? false)
      proposal.status = isOver ? .former : .acting
    }
    if proposal.relation == .succeeds {
      let date = start ?? plain
      // Kept for the successor's holding of the post; a succession itself carries none.
      proposal.since = date
      if stance.certainty == .stated, date.map(isFuture) ?? !stance.isPast { proposal.certainty = .expected }
      return
    }
    switch draw.phase {
    case .none: break
    case .beginning:
      proposal.since = start ?? plain
      if end != proposal.since { proposal.until = end }
      guard isHeld, proposal.status == nil else { break }
      let isAhead = proposal.since.map(isFuture) ?? !stance.isPast
      if isAhead || (proposal.certainty ?? stance.certainty) != .stated {
        proposal.status = .incoming
        if stance.certainty == .stated { proposal.certainty = .expected }
      } else {
        proposal.status = .current
      }
    case .appointment:
      // Who is appointed has not yet taken office, unless it was long ago.
      let date = start ?? plain
      let isOld =
        date.flatMap { date in
          published.map { date.month == nil ? date.year < $0.year : $0.dayNumber - date.dayNumber > 45 }
        } ?? false
      proposal.since = isOld || date.map(isFuture) ?? false || start != nil ? date : nil
      proposal.eventDate = date
      if end != date { proposal.until = end }
      if proposal.status == .acting { proposal.since = date }
      guard isHeld, proposal.status == nil else { break }
      proposal.status = isOld ? .current : .incoming
      if !isOld, stance.certainty == .stated { proposal.certainty = .expected }
    case .lasting:
      let begins =
        ["vælge", "indvælge"].contains(clause.verb.lemma)
        || clause.verb.lemma == "blive" && proposal.relation == .memberOf
      proposal.since = start ?? (begins ? plain : nil)
      proposal.until = end
      if clause.verb.isNegated, forms.contains("længere"), isHeld {
        proposal.status = .former
        proposal.certainty = nil
      }
      guard isHeld, proposal.status == nil else { break }
      if stance.certainty == .stated, clause.verb.tense == .present, proposal.since.map(isFuture) ?? false {
        proposal.status = .incoming
        proposal.certainty = .expected
      } else if let until = proposal.until, !isFuture(until), stance.certainty == .stated {
        proposal.status = .former
      } else if let told = toldStatus(of: proposal.to, in: clause), stance.certainty == .stated {
        proposal.status = told
      } else if stance.certainty == .denied, clause.verb.modals.contains(where: ["skulle", "ville"].contains) {
        proposal.status = .incoming
      } else if stance.certainty == .expected || stance.certainty == .rumoured {
        proposal.status = .incoming
      } else if stance.isPast,
        !(clause.verb.isPerfect && clause.verb.tense == .present
          && (start != nil || hasDuration(forms) || goesOn(forms)))
      {
        proposal.status = .former
      } else {
        proposal.status = .current
      }
      if proposal.status == .incoming, proposal.since == nil, let plain, isFuture(plain) { proposal.since = plain }
    case .ending where forms.contains("øjeblikkelig") || forms.contains("omgående") || forms.contains("dags"):
      proposal.until = plain ?? published
      if isHeld, proposal.status == nil { proposal.status = .former }
      if proposal.certainty == .expected { proposal.certainty = nil }
    case .ending:
      proposal.until = end ?? plain ?? (start.map { isFuture($0) || $0 == published ? $0 : nil } ?? nil)
      guard isHeld else { break }
      // Who is said to leave is there all the same.
      if proposal.certainty == .denied || proposal.certainty == .rumoured {
        proposal.certainty = nil
        proposal.until = nil
        proposal.status = .current
        break
      }
      if proposal.certainty == .expected {
        proposal.certainty = nil
        proposal.status = .current
      }
      guard proposal.status == nil || proposal.until.map(isFuture) ?? false else { break }
      let isAhead =
        proposal.until.map(isFuture)
        ?? (!stance.isPast || ["opsige", "sige"].contains(clause.verb.lemma) && clause.verb.isPerfect)
      proposal.status = isAhead || stance.certainty == .expected ? .current : .former
    }
  }

  /// From when on, up to when, and at what time a clause tells its event.
  private func dates(
    in clause: Clause, _ forms: [String], speaksOfPast: Bool
  ) -> (start: PartialDate?, end: PartialDate?, plain: PartialDate?) {
    let chunks = sentences[clause.sentence]
    var phrases = clause.chunks.compactMap { chunks[$0].date }
    // `kom til i 2017, da hun afløste X`
    if phrases.isEmpty, clause.opener == "da" || clause.opener == "hvor", let parent = clause.parent {
      phrases = clauses[clause.sentence][parent].chunks.compactMap { chunks[$0].date }.filter(\.isPoint)
    }
    // `Frem til mødet i maj er det Lone Berg, der som konstitueret direktør …`, `endte tirsdag med, at …`
    if phrases.isEmpty, let parent = clause.parent, case let parent = clauses[clause.sentence][parent],
      clause.kind == .relative && parent.verb.lemma == "være" && parent.forms.contains("det")
        || clause.kind == .complement && ["ende", "slutte"].contains(parent.verb.lemma)
    {
      phrases = parent.chunks.compactMap { chunks[$0].date }
    }
    // `I 2020 fik hun nok og forlod posten.`
    if phrases.isEmpty, let parent = clause.parent, clause.kind == .main, ["og", "men"].contains(clause.opener),
      case let parent = clauses[clause.sentence][parent], parent.kind == .main, parent.verb.tense == clause.verb.tense,
      let front = parent.chunks.first.flatMap({ chunks[$0].date }), front.isPoint
    {
      phrases = [front]
    }
    func first(_ isMeant: (DatePhrase) -> Bool) -> PartialDate? {
      phrases.first(where: isMeant).map { date(of: $0, in: clause) }
    }
    let refersBack = forms.contains(run: ["siden", "da"]) || forms.contains(run: ["lige", "siden"])
    let start =
      first(startsSomething) ?? dateTold(by: "siden", under: clause) ?? (refersBack ? dateTold(before: clause) : nil)
    let end =
      first { endsSomething($0) && clause.opener != "indtil" } ?? phrases.compactMap(
        \.end
      ).first ?? dateTold(by: "indtil", under: clause)
      ?? endOfTerm(under: clause)
    let plain = first {
      $0.isPoint && (clause.opener == "indtil" || !endsSomething($0))
        && !opens($0.tokens.lowerBound, with: ["efter", "før"], overNames: true)
    }
    return (start, end, plain ?? first { $0.preposition == "til" && !speaksOfPast })
  }

  /// The date in a clause that an `indtil` or `siden` opens: `indtil han i 2021 skiftede til DR`.
  func dateTold(by opener: String, under clause: Clause) -> PartialDate? {
    guard let lower = clauses(below: clause).first(where: { $0.opener == opener }) else { return nil }
    return point(in: lower)
  }

  /// `en aftale, der løber til 2027`, `når kontrakten udløber 31. juli`
  private func endOfTerm(under clause: Clause) -> PartialDate? {
    guard
      let lower = clauses(below: clause).first(where: {
        [.relative, .temporal].contains($0.kind) && ["løbe", "gælde", "udløbe"].contains($0.verb.lemma)
      })
    else { return nil }
    let chunks = sentences[clause.sentence]
    return lower.chunks.lazy.compactMap { chunks[$0].date }.first { lower.kind == .temporal || $0.isEnd }
      .map { date(of: $0, in: lower) }
  }

  /// The last date told before a clause, in its sentence or the one before: what `indtil da` means.
  private func dateTold(before clause: Clause) -> PartialDate? {
    for sentence in [clause.sentence, clause.sentence - 1] where sentence >= 0 {
      let before = sentence < clause.sentence ? clauses[sentence][...] : clauses[sentence][..<clause.number]
      for other in before.suffix(Workspace.clauseReach).reversed() {
        if let date = point(in: other) { return date }
      }
    }
    return nil
  }

  private func point(in clause: Clause) -> PartialDate? {
    let chunks = sentences[clause.sentence]
    return clause.chunks.lazy.compactMap { chunks[$0].date }.first.map { date(of: $0, in: clause) }
  }

  /// `fra 1. maj`, `med tiltrædelse 1. maj`, `siden valget i 2022`
  private func startsSomething(_ phrase: DatePhrase) -> Bool {
    phrase.isStart || opens(phrase.tokens.lowerBound, with: ["siden"])
      || phrase.tokens.lowerBound > 0
        && ["tiltrædelse", "virkning", "start", "opstart"].contains(words[phrase.tokens.lowerBound - 1].lower)
  }

  /// `til mødet i april`
  func endsSomething(_ phrase: DatePhrase) -> Bool {
    if phrase.isEnd { return true }
    // `kom til i 2017`, `kom til selskabet i 2017`
    guard phrase.isPoint, phrase.tokens.lowerBound > 0, case let before = words[phrase.tokens.lowerBound - 1],
      before.lower != "til", before.wordForm.organisationNoun.map({ $0.kind == "parliament" }) ?? true
    else { return false }
    return opens(phrase.tokens.lowerBound, with: ["til", "indtil"])
  }

  /// `siden valget i 2022`, `siden partiets stiftelse i 2019`, `til mødet i april`
  private func opens(_ place: Int, with prepositions: Set<String>, overNames: Bool = false) -> Bool {
    let before = words[max(0, place - 4)..<place]
    guard let start = before.lastIndex(where: { prepositions.contains($0.lower) }) else { return false }
    return words[(start + 1)..<place].allSatisfy {
      $0.sentence == words[start].sentence && $0.isLetterOrDigit && (overNames || !$0.isCapitalised)
        && $0.verbs.isEmpty
    }
  }

  /// What a date means in its clause: where the year or the week is not told, the past tense looks back and the
  /// present ahead.
  func date(of phrase: DatePhrase, in clause: Clause) -> PartialDate {
    guard let other = phrase.other, let published = article.published, phrase.date != published,
      (phrase.date.year, phrase.date.month) != (published.year, published.month) || phrase.date.day != nil
    else { return phrase.date }
    let (earlier, later) = phrase.date < other ? (phrase.date, other) : (other, phrase.date)
    if phrase.preposition == "siden" || opens(phrase.tokens.lowerBound, with: ["siden"]) { return earlier }
    if endsSomething(phrase), !phrase.isWeekday {
      // `går af til maj`, `var indtil september direktør`
      if phrase.preposition != "indtil", phrase.preposition != "inden", clause.verb.tense == .present,
        !clause.verb.isPerfect || clause.verb.isPassive
      {
        return later
      }
      if clause.verb.tense == .past, clause.verb.modals.isEmpty, ["være", "have", "sidde"].contains(clause.verb.lemma),
        phrase.date > published
      {
        return earlier
      }
    }
    // `overtager fra 1. august`, and not last August
    if startsSomething(phrase), clause.verb.tense == .present, !clause.verb.isPerfect,
      published.dayNumber - phrase.date.dayNumber > 60
    {
      return later
    }
    if startsSomething(phrase) || endsSomething(phrase) { return phrase.date }
    if phrase.isWeekday {
      // `i mandags`, `på fredag` tell it themselves.
      guard phrase.preposition.isEmpty, clause.verb.tense == .present, !clause.verb.isPerfect else {
        return phrase.date
      }
      return later
    }
    if clause.verb.tense == .past, clause.verb.modals.isEmpty { return earlier }
    if clause.verb.isPerfect { return phrase.isStart || phrase.isEnd ? phrase.date : earlier }
    // What has just been is nearer than what comes in a year.
    let isRecent = published.dayNumber - earlier.dayNumber < 45 && earlier.dayNumber <= published.dayNumber
    return clause.verb.tense == .present && !isRecent ? later : phrase.date
  }

  /// `er tidligere direktør`
  private func toldStatus(of end: Proposal.End, in clause: Clause) -> HoldingStatus? {
    for place in clause.chunks {
      guard let title = sentences[clause.sentence][place].title, let post = title.post, end == .post(post) else {
        continue
      }
      return title.status == .former ? .former : nil
    }
    return nil
  }

  /// `varetager midlertidigt posten`, `fungerer som direktør, til en ny er fundet`
  private func isForNow(_ clause: Clause, _ forms: [String]) -> Bool {
    guard ["varetage", "fungere", "passe", "bestride", "træde", "overtage"].contains(clause.verb.lemma) else {
      return false
    }
    return !Workspace.forNow.isDisjoint(with: forms) || forms.contains(run: ["indtil", "videre"])
      || isUntilFilled(words[document.sentences[clause.sentence].tokens].map(\.lower))
  }

  private static let forNow: WordSet = ["midlertidigt", "midlertidig", "foreløbig", "foreløbigt", "imens"]
  /// Why somebody stands in.
  private static let absences: WordSet = [
    "orlov", "orloven", "barsel", "barselsorlov", "barslen", "sygemeldt", "sygemelding", "sygeorlov",
  ]

  private func isUntilFilled(_ lowered: [String]) -> Bool {
    !Workspace.absences.isDisjoint(with: lowered)
      || [
        ["finder", "en"], ["har", "fundet"], ["har", "ansat"], ["er", "fundet"], ["bliver", "fundet"], ["er", "ansat"],
        ["er", "besat"],
      ].contains {
        lowered.contains(run: $0)
      }
  }

  /// `som konstitueret direktør`
  private func actsAs(_ end: Proposal.End, in clause: Clause) -> Bool {
    clause.chunks.contains { place in
      guard let title = sentences[clause.sentence][place].title, let post = title.post else { return false }
      return title.status == .acting && end == .post(post)
    }
  }

  /// `har siden været direktør`, but not `har for to år siden været direktør`
  private func goesOn(_ forms: [String]) -> Bool {
    guard let place = forms.firstIndex(of: "siden") else { return false }
    return place == 0 || !ClauseWords.times.contains(forms[place - 1])
  }

  /// `i ni år`
  private func hasDuration(_ forms: [String]) -> Bool {
    forms.contains { $0 == "år" || $0 == "årtier" || $0 == "måneder" || $0 == "årevis" }
      && forms.contains { $0 == "i" || $0 == "gennem" || $0 == "seneste" }
  }
}
