import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Dates what the sentence before tells: `Det sker 1. august.`, `Hendes sidste arbejdsdag er 31. oktober.`
  mutating func dateEvents() {
    let told = Dictionary(grouping: proposals.indices) { proposals[$0].sentence }
    for sentence in sentences.indices {
      let toldHere = Dictionary(grouping: told[sentence] ?? []) { proposals[$0].clause }
      for clause in clauses[sentence] {
        let chunks = sentences[sentence]
        guard let phrase = clause.chunks.lazy.compactMap({ chunks[$0].date }).first else { continue }
        let date = date(of: phrase, in: clause)
        let forms = clause.forms
        if isEndOfTerm(clause, forms) {
          var owners = clause.chunks.filter { chunks[$0].isGenitive }.compactMap { chunks[$0].draft }
          // `Lone Berg, hvis kontrakt udløber`
          if clause.opener == "hvis", let owner = clause.chunks.first.flatMap({ person(before: $0, in: sentence) }) {
            owners.append(owner)
          }
          dateEnd(near: sentence, told, by: date) { holding in
            owners.contains { holding.from == .draft($0) } && [.current, .acting].contains(holding.status)
          }
        } else if isHappening(clause, forms) || forms.contains(run: ["første", "arbejdsdag"]) {
          let lastSentence = clause.number < Workspace.clauseReach ? told[sentence - 1] ?? [] : []
          for index in lastSentence + (toldHere[clause.number - 1] ?? []) {
            if endsSomething(phrase) { endStandIn(index, by: date) } else { dateChange(index, by: date) }
          }
        } else if forms.contains(run: ["sidste", "arbejdsdag"])
          || forms.contains(run: ["sidste", "dag"]) && clause.chunks.contains(where: { chunks[$0].title?.post != nil }),
          ["være", "blive", "have", "få"].contains(clause.verb.lemma)
        {
          if let person = whoseLastDay(clause) {
            endHolding(of: person, near: sentence, by: date, isPast: clause.verb.tense == .past)
          } else {
            dateEnd(near: sentence, told, by: date) { Workspace.endings.contains($0.rule) }
          }
        }
      }
    }
  }

  /// `Hun har sidste arbejdsdag 1. maj.`, `Fredag er sidste arbejdsdag for Lone Berg.`
  private func whoseLastDay(_ clause: Clause) -> Int? {
    let chunks = sentences[clause.sentence]
    func person(_ argument: Argument?) -> Int? {
      argument?.chunks.lazy.compactMap { chunks[$0].draft }.first { drafts[$0].kind == .person }
    }
    return person(clause.verb.lemma == "have" ? clause.subject : clause.arguments.first { $0.preposition == "for" })
  }

  private func person(before place: Int, in sentence: Int) -> Int? {
    sentences[sentence][..<place].lazy.reversed().compactMap(\.draft).first { drafts[$0].kind == .person }
  }

  /// Ends the post that a person holds by what is told up to a sentence, else by what comes behind it.
  private mutating func endHolding(of person: Int, near sentence: Int, by date: PartialDate, isPast: Bool) {
    let held = proposals.indices.suffix(latest.count).filter { index in
      let proposal = proposals[index]
      return proposal.relation == .holdsPost && proposal.from == .draft(person) && proposal.until == nil
        && (proposal.certainty ?? .stated) == .stated && proposal.status != .incoming
        && (proposal.status != .former || Workspace.endings.contains(proposal.rule) || proposal.sentence == sentence)
    }
    guard let index = held.last(where: { proposals[$0].sentence <= sentence }) ?? held.first else { return }
    proposals[index].until = date
    guard let published = article.published else { return }
    proposals[index].status = date < published || isPast && date == published ? .former : .current
  }

  /// `hendes kontrakt udløber`, `hans mandat løber ud`
  private func isEndOfTerm(_ clause: Clause, _ forms: [String]) -> Bool {
    (clause.verb.lemma == "udløbe" || clause.verb.lemma == "løbe" && forms.contains("ud"))
      && !Workspace.terms.isDisjoint(with: forms)
  }

  private static let terms: WordSet = [
    "kontrakt", "mandat", "åremål", "åremålsansættelse", "valgperiode", "periode",
  ]

  /// `Det sker`, `Skiftet træder i kraft`
  private func isHappening(_ clause: Clause, _ forms: [String]) -> Bool {
    switch clause.verb.lemma {
    case "ske": !Workspace.happenings.isDisjoint(with: forms)
    // `Aftalen om vindmøller gælder …`: of something else
    case "gælde":
      clause.verb.finite > 0 && Workspace.happenings.contains(text(sentences[clause.sentence][clause.verb.finite - 1]))
    // `Handlen ventes afsluttet i august.`
    case "afslutte", "gennemføre", "vente", "forvente":
      !Workspace.happenings.isDisjoint(with: forms) && !Workspace.closings.isDisjoint(with: forms)
    case "beslutte": forms.contains("det")
    case "træde": forms.contains(run: ["i", "kraft"])
    default: false
    }
  }

  private static let closings: WordSet = ["afsluttet", "gennemført", "afsluttes", "gennemføres"]

  private static let happenings: WordSet = [
    "det", "dette", "skiftet", "overtagelsen", "overdragelsen", "handlen", "salget", "købet", "fusionen", "udnævnelsen",
    "ansættelsen", "konstitueringen", "ordningen", "aftalen", "kontrakten",
  ]

  /// `Ordningen gælder til udgangen af maj.`
  private mutating func endStandIn(_ index: Int, by date: PartialDate) {
    guard proposals[index].relation == .holdsPost, proposals[index].until == nil,
      [.incoming, .acting].contains(proposals[index].status)
    else { return }
    proposals[index].until = date
  }

  private mutating func dateChange(_ index: Int, by date: PartialDate) {
    let proposal = proposals[index]
    guard proposal.clause != nil, proposal.since == nil, proposal.until == nil || proposal.until == article.published
    else { return }
    if proposal.relation == .holdsPost,
      Workspace.endings.contains(proposal.rule) || proposal.rule == Frame.dismiss.name
    {
      proposals[index].until = date
    } else if proposal.relation == .succeeds || proposal.relation == .owns || proposal.status == .incoming
      || proposal.rule == Frame.become.name
    {
      proposals[index].since = date
      // `køber … Handlen ventes afsluttet i april.`
      if proposal.relation == .owns, (proposal.certainty ?? .stated) == .stated,
        article.published.map({ $0.dayNumber < date.dayNumber }) ?? false
      {
        proposals[index].certainty = .expected
      }
    }
  }

  /// Ends the last holding of those meant that this sentence or the two before tell.
  private mutating func dateEnd(
    near sentence: Int, _ told: [Int: [Int]], by date: PartialDate, where isMeant: (Proposal) -> Bool
  ) {
    let ending = (sentence - 2...sentence).flatMap { told[$0] ?? [] }.last { index in
      proposals[index].relation == .holdsPost && isMeant(proposals[index])
    }
    guard let ending, proposals[ending].until == nil else { return }
    proposals[ending].until = date
  }
}
