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
  private static let denying: WordSet = ["afvise", "benægte", "dementere", "nægte", "afkræfte"]
  private static let rumouring: WordSet = ["rygtes", "forlyde", "spekulere", "spå", "gætte", "udse"]
  private static let foreseeing: WordSet = [
    "forvente", "vente", "planlægge", "håbe", "ønske", "love", "forudse", "overveje",
  ]
  /// `ingen tror på, at …`
  private static let believing: WordSet = ["tro", "mene", "regne", "forestille"]
  private static let wishing: WordSet = ["kræve", "opfordre", "foreslå", "håbe", "ønske"]

  /// Certainty of a clause: its own negation and modals, then those of the clauses that it depends on.
  func stance(of clause: Clause) -> Stance {
    var stance = ownStance(clause)
    var current = clause
    var steps = 0
    while let parent = current.parent, steps < 4, current.kind == .complement || current.kind == .infinitive {
      let governor = clauses[clause.sentence][parent]
      let lemma = governor.verb.lemma
      if isDenying(governor, current) || current.kind == .complement && endsRumours(governor) {
        stance.certainty = .denied
      } else if Workspace.rumouring.contains(lemma) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .complement, speaksOfRumours(governor) || leavesOpen(governor) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .complement, isAnonymous(governor) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .infinitive, isNegotiation(governor) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if current.kind == .infinitive, lemma == "tilbyde" {
        // `takkede nej, da hun fik tilbudt at blive direktør`
        stance.certainty = .denied
        if !clauses[clause.sentence][..<current.number].suffix(Workspace.clauseReach).contains(where: isRefusal) {
          stance.isHypothetical = true
        }
      } else if Workspace.wishing.contains(lemma) || governor.verb.isNegated && Workspace.believing.contains(lemma),
        current.kind == .complement
      {
        stance.isHypothetical = true
      } else if Workspace.foreseeing.contains(lemma), stance.certainty == .stated {
        stance.certainty = .expected
      }
      if current.kind == .infinitive {
        // `forsøgte at hente`: whether it came about is not told
        if ["forsøge", "prøve"].contains(lemma), governor.verb.tense == .past || governor.verb.isPerfect {
          stance.isHypothetical = true
        }
        // `anbefaler medlemmerne at vælge Lone Berg`
        if ["anbefale", "opfordre", "foreslå"].contains(lemma) { stance.isHypothetical = true }
        // `behøver ikke at søge posten`: whether it will be so is not told
        if lemma == "behøve" { stance.isHypothetical = true }
        // `er blandt favoritterne til at blive`, `var tæt på at blive`
        if isCandidacy(governor) || governor.verb.tense == .past && governor.forms.contains(run: ["tæt", "på"]) {
          stance.isHypothetical = true
        }
        let outer = ownStance(governor)
        if governor.verb.isNegated, !isDenying(governor, current), !Workspace.denying.contains(lemma) {
          stance.certainty = .denied
        }
        if outer.certainty == .expected || outer.certainty == .rumoured, stance.certainty == .stated {
          stance.certainty = outer.certainty
        }
        if outer.isPast, governor.verb.tense == .past || lemma == "være" || lemma == "nå" { stance.isPast = true }
        if stance.certainty == .stated, !stance.isPast, lemma != "være" || isAboutTo(governor), !isGoingOn(governor) {
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
    let forms = clause.forms
    if Workspace.denying.contains(lemma) || ["sige", "takke"].contains(lemma) && forms.contains("nej")
      || governed.kind == .infinitive && ["afslå", "undlade"].contains(lemma)
    {
      return !clause.verb.isNegated
    }
    // `Planerne om, at …, er droppet`
    if comesToNothing(clause) { return true }
    guard governed.kind == .complement else { return false }
    // `skrev fejlagtigt, at …`
    if forms.contains(where: ["fejlagtigt", "ukorrekt", "urigtigt"].contains) { return true }
    switch lemma {
    case "kalde": return isDismissive(clause)
    case "passe", "stemme": return clause.verb.isNegated
    case "være", "gribe":
      return !(clause.verb.isNegated ? Workspace.truths : Workspace.falsehoods).isDisjoint(with: forms)
    default: return false
    }
  }

  static let truths: WordSet = ["rigtigt", "sandt", "korrekt", "tale"]
  /// What is said of a tale that is not true.
  static let falsehoods: WordSet = [
    "luften", "opspind", "opdigtet", "nonsens", "vrøvl", "sludder", "løgn", "falsk", "usandt", "usande", "forkert",
    "forkerte", "skrøne", "fiktion", "fantasi", "ønsketænkning", "misforståelse", "udelukket",
  ]
  /// What somebody calls it who does not believe it.
  private static let dismissals = falsehoods.union(["and", "rygter", "gætværk", "spekulation", "pjat"])

  /// `Planen om, at …, er droppet`, `er lagt i graven`
  private func comesToNothing(_ clause: Clause) -> Bool {
    guard !clause.verb.isNegated else { return false }
    let endsSomething =
      ["falde", "kuldsejle", "strande"].contains(clause.verb.lemma)
      || clause.verb.isPassive && Workspace.dropping.contains(clause.verb.lemma)
      || Workspace.endsOfPlans.contains { clause.forms.contains(run: $0) }
    return endsSomething
      && wordsAround(clause).contains { word in Workspace.plans.contains { word.lower.hasPrefix($0) } }
  }

  /// The words of its sentence, of a long one those near by, so that the time stays linear in it.
  private func wordsAround(_ clause: Clause) -> ArraySlice<Word> {
    let tokens = document.sentences[clause.sentence].tokens
    let middle = sentences[clause.sentence][clause.verb.main].tokens.lowerBound
    return words[max(tokens.lowerBound, middle - 100)..<min(tokens.upperBound, middle + 100)]
  }

  private static let plans = ["plan", "forslag", "idé", "ide", "tanke", "rygte", "projekt", "handel", "fusion", "snak"]
  private static let dropping: WordSet = [
    "droppe", "opgive", "skrinlægge", "aflyse", "forkaste", "nedstemme", "afvise",
  ]
  private static let endsOfPlans = [
    ["lagt", "i", "graven"], ["taget", "af", "bordet"], ["faldet", "til", "jorden"],
    ["faldt", "til", "jorden"], ["skudt", "ned"], ["skudt", "til", "jorden"],
  ]

  /// `bliver ved med at …`, `fortsætter med at …`
  private func isGoingOn(_ clause: Clause) -> Bool {
    clause.verb.lemma == "fortsætte" || clause.verb.lemma == "blive" && clause.forms.contains(run: ["ved", "med"])
  }

  /// `vil hverken be- eller afkræfte, at …`, `udelukker ikke, at …`
  private func leavesOpen(_ clause: Clause) -> Bool {
    clause.verb.isNegated && ["bekræfte", "afkræfte", "afvise", "benægte", "udelukke"].contains(clause.verb.lemma)
  }

  /// `har rygterne svirret om, at …`
  private func speaksOfRumours(_ clause: Clause) -> Bool {
    clause.forms.contains { form in
      ["rygte", "spekulation", "gætteri", "forlydende", "snak"].contains { form.hasPrefix($0) }
    }
  }

  /// `er det slut med rygterne om, at …`, `rygterne om, at …, giver han ikke meget for`
  private func endsRumours(_ clause: Clause) -> Bool {
    guard speaksOfRumours(clause) else { return false }
    let forms = clause.forms
    return forms.contains(run: ["slut", "med"]) && !clause.verb.isNegated
      || clause.verb.lemma == "give" && forms.contains(run: ["ikke", "meget", "for"])
  }

  /// `forhandler om at …`, `er i forhandlinger om at …`
  private func isNegotiation(_ clause: Clause) -> Bool {
    clause.verb.lemma == "forhandle" || clause.forms.contains { $0.hasPrefix("forhandling") }
  }

  /// `flere kilder fortæller, at …`, `unavngivne medarbejdere siger, at …`, `det fortælles, at …`
  private func isAnonymous(_ clause: Clause) -> Bool {
    // `VG har hørt, at …`, `det hedder sig, at …`
    if clause.verb.lemma == "høre" || clause.verb.lemma == "hedde" && clause.forms.contains("sig") { return true }
    if clause.verb.isPassive, ["fortælle", "sige", "hævde", "påstå"].contains(clause.verb.lemma) {
      return !clause.arguments.contains { $0.preposition == "af" }
    }
    return !Workspace.anonymous.isDisjoint(with: clause.forms)
      && !(clause.subject?.chunks ?? []).contains { place in
        sentences[clause.sentence][place].draft.map { drafts[$0].kind != .outlet } ?? false
      }
  }

  /// `Det skriver VG, der henviser til to kilder.`
  func namesNoSource(_ sentence: Int) -> Bool {
    sentences[sentence].contains { $0.isWord && Workspace.anonymous.contains(text($0)) }
  }

  private static let anonymous: WordSet = [
    "kilder", "kilde", "kilderne", "kilden", "anonyme", "anonym", "unavngivne", "unavngiven",
  ]

  /// `er på vej til at …`, `er klar til at …`
  private func isAboutTo(_ clause: Clause) -> Bool {
    let forms = clause.forms
    return forms.contains(run: ["på", "vej"]) || forms.contains(run: ["tæt", "på"])
      || !Set(forms).isDisjoint(with: ["klar", "parat", "indstillet"])
  }

  /// `er blandt favoritterne til at blive …`
  private func isCandidacy(_ clause: Clause) -> Bool {
    if ["gå", "byde"].contains(clause.verb.lemma) && clause.forms.contains("efter")
      || ["kandidere", "kæmpe"].contains(clause.verb.lemma)
    {
      return true
    }
    return clause.forms.contains { form in
      form.contains(bytesOf: "favorit") || ["kandidat", "emne", "bud", "opbakning"].contains { form.hasPrefix($0) }
    }
  }

  /// `kalder han fri fantasi`
  private func isDismissive(_ clause: Clause) -> Bool {
    return wordsAround(clause).contains { Workspace.dismissals.contains($0.lower) }
  }

  private func ownStance(_ clause: Clause) -> Stance {
    var stance = Stance()
    let forms = clause.forms
    stance.isPast = clause.verb.tense == .past || clause.verb.isPerfect
    if clause.kind == .conditional { stance.isHypothetical = true }
    // `Hvem tager over, når X stopper?`: that X stops is no question.
    if isQuestion(clause.sentence), clause.kind != .temporal, clause.kind != .relative { stance.isHypothetical = true }
    if isSupposed(clause) { stance.isHypothetical = true }
    let modal = clause.verb.modals.first
    let modalIsPresent = clause.verb.tense == .present
    if let modal {
      switch modal {
      // `skulle have afløst`, where no plan is told
      case "skulle" where !modalIsPresent && clause.verb.isPerfect && clause.kind == .main: stance.isHypothetical = true
      case "skulle" where forms.contains(run: ["efter", "planen"]): stance.certainty = .expected
      case "skulle", "ville":
        stance.certainty = modalIsPresent ? .expected : clause.kind == .main ? .rumoured : .expected
      // `kunne være blevet`
      case "kunne" where !modalIsPresent && clause.verb.isPerfect: stance.isHypothetical = true
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
    if stance.certainty == .stated, modalIsPresent, !clause.verb.isPerfect,
      clauses(below: clause).contains(where: { $0.kind == .conditional })
    {
      stance.certainty = .expected
    }
    if forms.contains("ifølge"), !Workspace.anonymous.isDisjoint(with: forms) { stance.certainty = .rumoured }
    if clause.verb.isNegated { stance.certainty = .denied }
    return stance
  }

  func isQuestion(_ sentence: Int) -> Bool {
    document.sentences[sentence].tokens.last.map { words[$0].form == "?" } ?? false
  }

  /// `Havde Lone Berg været direktør, var …`: a condition without `hvis`.
  private func isSupposed(_ clause: Clause) -> Bool {
    let clauses = clauses[clause.sentence]
    guard clause.number == 0, clauses.count > 1, clause.chunks.first == clause.verb.finite, clause.verb.tense == .past
    else { return false }
    return clauses[1].kind == .main && clauses[1].chunks.first == clauses[1].verb.finite
  }

  private static let becoming: WordSet = ["blive", "overtage", "afløse", "efterfølge", "få", "ende"]

}
