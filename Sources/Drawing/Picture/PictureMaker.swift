import KnowledgeModel

extension Picture {
  /// - Parameter left: how many nodes of the whole graph are not in `graph`.
  init(_ graph: KnowledgeGraph, left: Int, options: DrawingOptions, layout: Layout) {
    self = PictureMaker(graph, words: Words(language: options.labels), hasFrames: layout == .dot)
      .picture(title: options.title, left: left)
  }
}

/// Turns a graph into a drawing; shapes and arrows are numbered by kind and name, never by id.
struct PictureMaker {
  let graph: KnowledgeGraph
  let words: Words
  let hasFrames: Bool
  let entities: [EntityID: Entity]
  let articles: [ArticleID: Article]
  /// In the order of the drawing.
  let sorted: [Entity]
  /// In the order of their ends.
  let statements: [Statement]

  init(_ graph: KnowledgeGraph, words: Words, hasFrames: Bool) {
    self.graph = graph
    self.words = words
    self.hasFrames = hasFrames
    let entities = Dictionary(graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.entities = entities
    articles = Dictionary(graph.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ entity: Entity) -> (Int, String, String, EntityID) {
      let organisation = entity.organisation.flatMap { entities[$0]?.name } ?? ""
      return (entity.kind.drawingOrder, entity.name, organisation, entity.id)
    }
    let sorted = entities.values.sorted { key($0) < key($1) }
    self.sorted = sorted
    let place = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
    func key(_ statement: Statement) -> (Int, Int, Int, String, String) {
      (
        place[statement.from] ?? 0, place[statement.to] ?? 0, Relation.allCases.firstIndex(of: statement.relation) ?? 0,
        statement.status?.rawValue ?? "", statement.certainty.rawValue
      )
    }
    statements = graph.statements.filter { place[$0.from] != nil && place[$0.to] != nil }.sorted { key($0) < key($1) }
  }

  func picture(title: String?, left: Int) -> Picture {
    var picture = Picture(
      title: PlainText(title ?? defaultTitle), subtitle: PlainText(subtitle(left: left)),
      summary: statements.filter { $0.relation != .postIn }.prefix(PictureMaker.summaryLimit).map {
        PlainText(sentence($0))
      })
    guard !sorted.isEmpty else {
      picture.notice = PlainText(words.pick("Der er intet at tegne", "There is nothing to draw"))
      return picture
    }
    let ends = addShapes(to: &picture)
    addArrows(to: &picture, ends)
    for arrow in picture.arrows {
      for case .shape(let index) in [arrow.from, arrow.to] { picture.shapes[index].degree += 1 }
    }
    if hasFrames { picture.rows = Shelves(picture).rows }
    picture.legend = legend(of: picture)
    return picture
  }

  /// Shapes and frames, and where each entity is found among them.
  private func addShapes(to picture: inout Picture) -> [EntityID: Arrow.End] {
    var ends: [EntityID: Arrow.End] = [:]
    var posts: [EntityID: [Int]] = [:]
    let framed = hasFrames ? Set(sorted.compactMap(\.organisation)) : []
    for entity in sorted where !framed.contains(entity.id) {
      let index = picture.shapes.count
      picture.shapes.append(
        Shape(id: "n\(index + 1)", kind: entity.kind, label: label(entity), tooltip: tooltip(entity)))
      ends[entity.id] = .shape(index)
      if hasFrames, let organisation = entity.organisation { posts[organisation, default: []].append(index) }
    }
    for entity in sorted where framed.contains(entity.id) {
      let index = picture.frames.count
      picture.frames.append(
        Frame(
          id: "c\(index + 1)", kind: entity.kind, label: label(entity), tooltip: tooltip(entity),
          posts: posts[entity.id] ?? []))
      ends[entity.id] = .frame(index)
    }
    return ends
  }

  private func addArrows(to picture: inout Picture, _ ends: [EntityID: Arrow.End]) {
    for statement in statements where !(hasFrames && statement.relation == .postIn) {
      guard let from = ends[statement.from], let to = ends[statement.to] else { continue }
      let look = statement.relation == .postIn ? Look(.belonging) : Look(statement)
      picture.arrows.append(
        Arrow(
          id: "e\(picture.arrows.count + 1)", from: from, to: to, look: look,
          verb: PlainText(words.verb(statement.relation, statement.status)),
          period: period(statement).map { PlainText($0) }, caveat: caveat(statement).map { PlainText($0) },
          tooltip: tooltip(statement), link: link(statement), hasDirection: !statement.relation.isSymmetric))
    }
    let met = Set(picture.arrows.flatMap { [$0.from, $0.to] })
    for source in sorted {
      guard let end = ends[source.id], !met.contains(end), let subject = subject(of: source, ends) else { continue }
      picture.arrows.append(
        Arrow(
          id: "e\(picture.arrows.count + 1)", from: end, to: subject, look: Look(.source),
          verb: PlainText(words.pick("beretter om", "reports on")), period: nil, caveat: nil,
          tooltip: tooltip(source), link: nil, hasDirection: false))
    }
  }

  /// The person whom most of what an otherwise unconnected source says is about.
  private func subject(of source: Entity, _ ends: [EntityID: Arrow.End]) -> Arrow.End? {
    var counts: [EntityID: Int] = [:]
    for statement in statements where statement.attributedTo.contains(source.id) {
      for id in [statement.from, statement.to] where entities[id]?.kind == .person { counts[id, default: 0] += 1 }
    }
    let best = sorted.max { (counts[$0.id] ?? 0) < (counts[$1.id] ?? 0) }
    return best.flatMap { counts[$0.id] == nil ? nil : ends[$0.id] }
  }

  private func legend(of picture: Picture) -> [LegendEntry] {
    let kinds = Set(picture.shapes.map(\.kind) + picture.frames.map(\.kind))
    let looks = Set(picture.arrows.map(\.look))
    let attributed = Look(.stated, isAttributed: true)
    return [NodeKind.person, .organisation, .mediaOutlet, .post].filter(kinds.contains).map {
      .kind($0, PlainText($0 == .post && !picture.frames.isEmpty ? words.framedPost : words.kind($0)))
    }
      + Look.Tone.allCases.compactMap { tone in
        guard let meaning = words.meaning(of: tone), looks.contains(where: { $0.tone == tone && $0 != attributed })
        else { return nil }
        return .look(Look(tone), PlainText(meaning))
      }
      + (looks.contains(where: \.isAttributed) ? [.look(attributed, PlainText(words.attributed))] : [])
  }

  /// The longest description, in sentences.
  private static let summaryLimit = 60
}
