import DanishLanguage
import KnowledgeModel

/// How a clause stands to what it says.
struct Stance {
  var certainty: Certainty = .stated
  /// Told in the past tense.
  var isPast = false
  /// Not told at all: a question, a condition, a wish.
  var isHypothetical = false
}

extension Workspace {
  private static let denying: Set<String> = ["afvise", "benægte", "dementere", "nægte", "afkræfte"]
  private static let rumouring: Set<String> = ["rygtes", "forlyde", "spekulere", "spå", "gætte", "udse"]
  private static let foreseeing: Set<String> = [
    "forvente", "vente", "planlægge", "håbe", "ønske", "love", "forudse", "overveje",
  ]
  private static let wishing: Set<String> = ["kræve", "opfordre", "foreslå", "håbe", "ønske"]

  /// Certainty of a clause: its own negation and modals, then those of the clauses that it depends on.
  func stance(of clause: Clause) -> Stance {
    var stance = ownStance(clause)
    var current = clause
    var steps = 0
    while let parent = current.parent, steps < 4, current.kind == .complement || current.kind == .infinitive {
      let governor = clauses[clause.sentence][parent]
      let lemma = governor.verb.lemma
      if isDenying(governor, current) {
        stance.certainty = .denied
      } else if Workspace.rumouring.contains(lemma) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .complement, speaksOfRumours(governor) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .complement, isAnonymous(governor) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if Workspace.wishing.contains(lemma), current.kind == .complement {
        stance.isHypothetical = true
      } else if Workspace.foreseeing.contains(lemma), stance.certainty == .stated {
        stance.certainty = .expected
      }
      if current.kind == .infinitive {
        if isCandidacy(governor) { stance.isHypothetical = true }
        let outer = ownStance(governor)
        if governor.verb.isNegated, !isDenying(governor, current), !Workspace.denying.contains(lemma) {
          stance.certainty = .denied
        }
        if outer.certainty == .expected || outer.certainty == .rumoured, stance.certainty == .stated {
          stance.certainty = outer.certainty
        }
        if outer.isPast, governor.verb.tense == .past || lemma == "være" || lemma == "nå" { stance.isPast = true }
        if stance.certainty == .stated, !stance.isPast, lemma != "være" || isAboutTo(governor) {
          stance.certainty = .expected
        }
      }
      current = governor
      steps += 1
    }
    return stance
  }

  /// `afviser, at …`, `det passer ikke, at …`, `har sagt nej til at …`
  private func isDenying(_ clause: Clause, _ governed: Clause) -> Bool {
    let lemma = clause.verb.lemma
    let chunks = sentences[clause.sentence]
    func has(_ words: Set<String>) -> Bool {
      clause.chunks.contains { chunks[$0].isWord && words.contains(text(chunks[$0])) }
    }
    if Workspace.denying.contains(lemma) || ["sige", "takke"].contains(lemma) && has(["nej"]) {
      return !clause.verb.isNegated
    }
    if governed.kind == .infinitive, ["afslå", "undlade", "nægte"].contains(lemma) { return !clause.verb.isNegated }
    guard governed.kind == .complement else { return false }
    switch lemma {
    case "kalde": return isDismissive(clause)
    case "passe", "stemme": return clause.verb.isNegated
    case "være":
      return clause.verb.isNegated
        ? has(["rigtigt", "sandt", "korrekt", "tale"])
        : has(["forkert", "usandt", "løgn", "opspind", "falsk", "misforståelse", "udelukket"])
    default: return false
    }
  }

  private static let dismissals: Set<String> = [
    "and", "fantasi", "luften", "opspind", "opdigtet", "nonsens", "vrøvl", "sludder", "løgn", "falsk", "usandt",
    "forkert", "skrøne", "rygter", "gætværk", "spekulation", "pjat",
  ]

  /// `har rygterne svirret om, at …`
  private func speaksOfRumours(_ clause: Clause) -> Bool {
    clause.chunks.contains { place in
      let chunk = sentences[clause.sentence][place]
      return chunk.isWord
        && ["rygte", "spekulation", "gætteri", "forlydende", "snak"].contains { text(chunk).hasPrefix($0) }
    }
  }

  /// `flere kilder fortæller, at …`
  private func isAnonymous(_ clause: Clause) -> Bool {
    (clause.subject?.chunks ?? []).contains { place in
      let chunk = sentences[clause.sentence][place]
      return chunk.isWord && ["kilder", "kilde", "kilderne"].contains(text(chunk))
    }
  }

  /// `er på vej til at …`, `er klar til at …`
  private func isAboutTo(_ clause: Clause) -> Bool {
    let chunks = sentences[clause.sentence]
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    return forms.contains(run: ["på", "vej"]) || forms.contains(run: ["tæt", "på"])
      || !Set(forms).isDisjoint(with: ["klar", "parat", "indstillet"])
  }

  /// `er blandt favoritterne til at blive …`
  private func isCandidacy(_ clause: Clause) -> Bool {
    clause.chunks.contains { place in
      let chunk = sentences[clause.sentence][place]
      return chunk.isWord && ["favorit", "kandidat", "emne", "bud"].contains { text(chunk).hasPrefix($0) }
    }
  }

  /// `kalder han fri fantasi`
  private func isDismissive(_ clause: Clause) -> Bool {
    let last = document.sentences[clause.sentence].tokens
    return words[last].contains { Workspace.dismissals.contains($0.lower) }
  }

  private func ownStance(_ clause: Clause) -> Stance {
    var stance = Stance()
    let chunks = sentences[clause.sentence]
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    stance.isPast = clause.verb.tense == .past || clause.verb.isPerfect
    if clause.kind == .conditional { stance.isHypothetical = true }
    if let last = document.sentences[clause.sentence].tokens.last, words[last].form == "?" {
      stance.isHypothetical = true
    }
    let modal = clause.verb.modals.first
    let modalIsPresent = clause.verb.tense == .present
    if let modal {
      switch modal {
      case "skulle", "ville":
        stance.certainty = modalIsPresent ? .expected : clause.kind == .main ? .rumoured : .expected
      case "kunne":
        if modalIsPresent || Workspace.becoming.contains(clause.verb.lemma) { stance.certainty = .rumoured }
      case "burde": stance.isHypothetical = true
      default: break
      }
    }
    if ["forvente", "vente", "spå"].contains(clause.verb.lemma) { stance.certainty = .expected }
    if forms.contains(where: ClauseWords.uncertain.contains) { stance.certainty = .rumoured }
    // `skal være blandt kandidaterne`: others say so
    if modal == "skulle", clause.verb.lemma == "være", forms.contains("blandt") { stance.certainty = .rumoured }
    // `køber Falck, hvis …`
    if stance.certainty == .stated, modalIsPresent, !clause.verb.isPerfect, isConditioned(clause) {
      stance.certainty = .expected
    }
    if forms.contains("ifølge"), !Set(forms).isDisjoint(with: ["kilder", "kilde"]) { stance.certainty = .rumoured }
    if clause.verb.isNegated { stance.certainty = .denied }
    return stance
  }

  private static let becoming: Set<String> = ["blive", "overtage", "afløse", "efterfølge", "få", "ende"]

  private func isConditioned(_ clause: Clause) -> Bool {
    clauses(below: clause).contains { $0.kind == .conditional }
  }

  /// Sets status, dates and certainty by where the event stands in a holding.
  func date(_ proposal: inout Proposal, _ draw: Frame.Draw, _ clause: Clause, _ stance: Stance) {
    let chunks = sentences[clause.sentence]
    var dates = clause.chunks.compactMap { chunks[$0].date }
    // `kom til i 2017, da hun afløste X`
    if dates.isEmpty, clause.opener == "da" || clause.opener == "hvor", let parent = clause.parent {
      dates = clauses[clause.sentence][parent].chunks.compactMap { chunks[$0].date }.filter(\.isPoint)
    }
    let published = article.published
    let speaksOfPast = stance.isPast || clause.verb.isPerfect
    func isFuture(_ date: PartialDate) -> Bool {
      guard let published else { return false }
      // `til sommer`: of this year, no more is told than that it is to come.
      if date.month == nil, date.year == published.year { return !speaksOfPast }
      return date.dayNumber > published.dayNumber
    }
    func resolved(_ phrase: DatePhrase) -> PartialDate { self.date(of: phrase, in: clause) }
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    let start =
      dates.first(where: startsSomething).map(resolved) ?? dateTold(by: "siden", under: clause)
      ?? (forms.contains(run: ["siden", "da"]) || forms.contains(run: ["lige", "siden"])
        ? dateTold(before: clause) : nil)
    let end =
      dates.first(where: \.isEnd).map(resolved) ?? dates.compactMap(\.end).first ?? dateTold(
        by: "indtil", under: clause)
      ?? (forms.contains(run: ["indtil", "da"]) ? dateTold(before: clause) : nil)
    let plain = (dates.first(where: \.isPoint) ?? dates.first { $0.preposition == "til" && !speaksOfPast }).map(
      resolved)
    let isHeld = proposal.relation == .holdsPost
    if isHeld, clause.verb.lemma == "konstituere" || actsAs(proposal.to, in: clause) { proposal.status = .acting }
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
      if isAhead || stance.certainty == .expected || stance.certainty == .rumoured || stance.certainty == .denied {
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
          published.map { $0.dayNumber - date.dayNumber > 45 || date.month == nil && date.year < $0.year }
        } ?? false
      proposal.since = isOld || date.map(isFuture) ?? false || start != nil ? date : nil
      proposal.eventDate = date
      guard isHeld, proposal.status == nil else { break }
      proposal.status = isOld ? .current : .incoming
      if !isOld, stance.certainty == .stated { proposal.certainty = .expected }
    case .lasting:
      proposal.since = start ?? (["vælge", "indvælge"].contains(clause.verb.lemma) ? plain : nil)
      proposal.until = end
      if clause.verb.isNegated, forms.contains("længere"), isHeld {
        proposal.status = .former
        proposal.certainty = nil
      }
      guard isHeld, proposal.status == nil else { break }
      if let until = proposal.until, !isFuture(until), stance.certainty == .stated {
        proposal.status = .former
      } else if let told = toldStatus(of: proposal.to, in: clause), stance.certainty == .stated {
        proposal.status = told
      } else if stance.certainty == .denied, clause.verb.modals.contains(where: ["skulle", "ville"].contains) {
        proposal.status = .incoming
      } else if stance.certainty == .expected || stance.certainty == .rumoured {
        proposal.status = .incoming
      } else if stance.isPast,
        !(clause.verb.isPerfect && clause.verb.tense == .present && (start != nil || hasDuration(forms)))
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
      proposal.until = end ?? plain ?? (start.map { isFuture($0) ? $0 : nil } ?? nil)
      guard isHeld else { break }
      if proposal.certainty == .denied {
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

  /// The date in a clause that an `indtil` or `siden` opens: `indtil han i 2021 skiftede til DR`.
  func dateTold(by opener: String, under clause: Clause) -> PartialDate? {
    guard let lower = clauses(below: clause).first(where: { $0.opener == opener }) else { return nil }
    return point(in: lower)
  }

  /// How many clauses away something is looked for, so that the time stays linear in the text.
  static let clauseReach = 12

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

  /// `fra 1. maj`, `med tiltrædelse 1. maj`
  private func startsSomething(_ phrase: DatePhrase) -> Bool {
    phrase.isStart
      || phrase.tokens.lowerBound > 0
        && ["tiltrædelse", "virkning", "start", "opstart"].contains(words[phrase.tokens.lowerBound - 1].lower)
  }

  /// What a date means in its clause: where the year or the week is not told, the past tense looks back and the
  /// present ahead.
  func date(of phrase: DatePhrase, in clause: Clause) -> PartialDate {
    guard let other = phrase.other, let published = article.published, phrase.date != published,
      (phrase.date.year, phrase.date.month) != (published.year, published.month) || phrase.date.day != nil
    else { return phrase.date }
    let (earlier, later) = phrase.date < other ? (phrase.date, other) : (other, phrase.date)
    if phrase.preposition == "siden" { return earlier }
    if startsSomething(phrase) { return phrase.date }
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

  /// `som konstitueret direktør`
  private func actsAs(_ end: Proposal.End, in clause: Clause) -> Bool {
    clause.chunks.contains { place in
      guard let title = sentences[clause.sentence][place].title, let post = title.post else { return false }
      return title.status == .acting && end == .post(post)
    }
  }

  /// `i ni år`
  private func hasDuration(_ forms: [String]) -> Bool {
    forms.contains { $0 == "år" || $0 == "årtier" || $0 == "måneder" || $0 == "årevis" }
      && forms.contains { $0 == "i" || $0 == "gennem" || $0 == "seneste" }
  }
}
