import DanishLanguage
import KnowledgeModel

/// Writes down what one sentence shows of two nodes that stand in it: the words at and between them, the clause that
/// both belong to, and how each is named. No feature holds a name.
struct SightingReader {
  let view: SentenceView
  let workspace: Workspace
  /// Words that any place in the sentence sees in the same way.
  private let shared: [Symbol]

  init(_ view: SentenceView, _ workspace: Workspace) {
    self.view = view
    self.workspace = workspace
    var shared: [Symbol] = []
    let tokens = workspace.document.sentences[view.sentence].tokens
    if view.sentence == 0 { shared.append(Symbol("headline")) }
    if let last = tokens.last, workspace.words[last].form == "?" { shared.append(Symbol("question")) }
    if view.chunks.contains(where: { $0.date != nil }) { shared.append(Symbol("date")) }
    if tokens.contains(where: { ClauseWords.quotes.contains(workspace.words[$0].form) }) {
      shared.append(Symbol("quote"))
    }
    self.shared = shared
  }

  func write(_ from: SentenceView.Place, _ to: SentenceView.Place, into bag: inout FeatureBag) {
    writeBetween(from, to, into: &bag)
    writeClauses(from, to, into: &bag)
    writeForm(of: from, .from, beside: to, into: &bag)
    writeForm(of: to, .to, beside: from, into: &bag)
    for symbol in shared { bag.add(.sentence, symbol) }
    let others = view.places.prefix(SightingReader.rivalReach).filter { $0.end != from.end && $0.end != to.end }
    let equals = others.filter { $0.kind == from.kind }.count
    let rivals = others.filter { $0.kind == to.kind }.count
    bag.add(.rivals, Symbol(min(equals, 3)), Symbol(min(rivals, 3)))
  }

  /// How many places of a sentence are looked at for others that could be meant.
  private static let rivalReach = 40

  // MARK: - Words

  private func writeBetween(_ from: SentenceView.Place, _ to: SentenceView.Place, into bag: inout FeatureBag) {
    let symbols = view.symbols
    if from.chunk == to.chunk {
      bag.add(.order, .same)
      return
    }
    let order: Symbol = from.chunk < to.chunk ? .forward : .backward
    let first = min(from.chunk, to.chunk)
    let last = max(from.chunk, to.chunk)
    let between = symbols[first + 1..<last]
    bag.add(.order, order)
    bag.add(.gap, order, Symbol(SightingReader.bin(between.count)))
    if between.count <= 4 { bag.add(.path, between, ending: order) }
    if between.count <= 15 {
      for symbol in between { bag.add(.between, order, symbol) }
      for (a, b) in zip(between, between.dropFirst()) { bag.add(.between, order, a, b) }
    }
    let left = first > 0 ? symbols[first - 1] : .none
    let right = last + 1 < symbols.count ? symbols[last + 1] : .none
    bag.add(.left, order, left)
    bag.add(.right, order, right)
    bag.add(.left, order, first > 1 ? symbols[first - 2] : .none, left)
    bag.add(.right, order, right, last + 2 < symbols.count ? symbols[last + 2] : .none)
    if let next = between.first, let previous = between.last {
      bag.add(.inner, order, next, previous)
    }
  }

  private static func bin(_ count: Int) -> Int {
    switch count {
    case ...3: count
    case ...5: 5
    case ...8: 8
    case ...14: 14
    default: 20
    }
  }

  // MARK: - Clauses

  private func writeClauses(_ from: SentenceView.Place, _ to: SentenceView.Place, into bag: inout FeatureBag) {
    if from.grouped == to.grouped { bag.add(.clause, .same) }
    var isShared = false
    for a in view.parts(of: from) {
      guard let b = view.parts(of: to).first(where: { $0.clause == a.clause }), let clause = view.features(of: a) else {
        continue
      }
      isShared = true
      bag.add(.frame, clause.lemma, a.role, b.role)
      bag.add(.roles, a.role, b.role)
      bag.add(.verb, clause.lemma)
      clause.write(into: &bag)
    }
    if isShared { return }
    bag.add(.clause, .apart)
    let a = view.parts(of: from).first
    let b = view.parts(of: to).first
    bag.add(.roles, .apart, a?.role ?? .none, b?.role ?? .none)
    if let a, let clause = view.features(of: a) { bag.add(.verbFrom, clause.lemma, a.role) }
    if let b, let clause = view.features(of: b) { bag.add(.verbTo, clause.lemma, b.role) }
    (b ?? a).flatMap(view.features)?.write(into: &bag)
  }

  // MARK: - Ends

  private func writeForm(
    of place: SentenceView.Place, _ side: Symbol, beside other: SentenceView.Place, into bag: inout FeatureBag
  ) {
    let chunk = view.chunks[place.chunk]
    bag.add(.form, side, Symbol(chunk.form.rawValue), chunk.isGenitive ? .genitive : .none)
    guard place.kind == .post, let title = chunk.title else { return }
    bag.add(
      .titleMark, title.isPlural ? .plural : title.isDefinite ? .definite : .bare,
      title.hasLocalOrganisation ? .local : .none)
    if title.isReference { bag.add(.titleMark, Symbol("reference")) }
    if let status = title.status { bag.add(.titleStatus, Symbol(status.rawValue)) }
    // Whose title it looks to be.
    for (neighbour, relation) in [
      (place.chunk + 1, Symbol.next), (place.chunk - 2, .before), (place.chunk + 2, .after),
    ] {
      guard view.chunks.indices.contains(neighbour), let draft = view.chunks[neighbour].draft,
        workspace.drafts[draft].kind == .person
      else { continue }
      bag.add(.titleOwner, relation, other.end == .draft(draft) ? .this : .other)
    }
  }
}

extension Symbol {
  static let sentence = Symbol("sentence"), rivals = Symbol("rivals"), order = Symbol("order"), gap = Symbol("gap")
  static let path = Symbol("path"), between = Symbol("between"), left = Symbol("left"), right = Symbol("right")
  static let inner = Symbol("inner"), clause = Symbol("clause"), frame = Symbol("frame"), roles = Symbol("roles")
  static let verb = Symbol("verb"), verbFrom = Symbol("verb-from"), verbTo = Symbol("verb-to"), word = Symbol("word")
  static let stance = Symbol("stance"), kind = Symbol("clause-kind"), negated = Symbol("negated"),
    modal = Symbol("modal")
  static let tense = Symbol("tense"), parent = Symbol("parent"), form = Symbol("form"), titleMark = Symbol("title")
  static let titleStatus = Symbol("title-status"), titleOwner = Symbol("title-owner")
  static let plural = Symbol("plural"), definite = Symbol("definite"), bare = Symbol("bare")
  static let next = Symbol("next"), before = Symbol("before"), after = Symbol("after")
  static let this = Symbol("this"), other = Symbol("other")
  static let from = Symbol("from"), to = Symbol("to"), same = Symbol("same"), apart = Symbol("apart")
  static let forward = Symbol(">"), backward = Symbol("<"), past = Symbol("past"), present = Symbol("present")
  static let perfect = Symbol("perfect"), genitive = Symbol("genitive"), local = Symbol("local")
}
