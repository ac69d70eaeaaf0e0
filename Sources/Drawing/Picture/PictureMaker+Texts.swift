import KnowledgeModel

/// What is said of a graph, an entity and a statement.
extension PictureMaker {
  /// The article's own title; for several, how many and whom they are about.
  var defaultTitle: String {
    let names = Importance(graph).ranked.filter { $0.kind == .person || $0.kind == .organisation }
      .prefix(3).map(\.name)
    switch graph.articles.count {
    case 0: return names.isEmpty ? words.pick("Vidensgraf", "Knowledge graph") : words.list(names)
    case 1:
      if let title = graph.articles[0].title, !PlainText(title).text.isEmpty { return title }
      return names.isEmpty ? graph.articles[0].name : words.list(names)
    default:
      let count = words.articles(graph.articles.count)
      return names.isEmpty ? count : "\(count): \(words.list(names))"
    }
  }

  func subtitle(left: Int) -> String {
    var parts = [words.articles(graph.articles.count), words.claims(graph.statements.count)]
    if let span = words.span(graph.articles.compactMap(\.published)) { parts.append(span) }
    if left > 0 {
      parts.append(
        words.pick(
          "de \(sorted.count) vigtigste navne og poster, \(left) er udeladt",
          "the \(sorted.count) most important names and posts, \(left) left out"))
    }
    return parts.joined(separator: " · ")
  }

  /// A post outside a frame names its organisation.
  func label(_ entity: Entity) -> PlainText {
    let text = PlainText(entity.name)
    return text.text.isEmpty ? PlainText(words.pick("(uden navn)", "(no name)")) : text
  }

  func period(_ statement: Statement) -> String? {
    words.period(
      since: statement.since, until: statement.until,
      isRunning: statement.certainty == .stated && statement.status != .former && statement.status != .incoming)
  }

  func caveat(_ statement: Statement) -> String? {
    words.caveat(statement.certainty, sources: statement.attributedTo.compactMap { entities[$0]?.name }.sorted())
  }

  /// `Jens Stoltenberg er generalsekretær i Nato (siden 2014)`
  func sentence(_ statement: Statement) -> String {
    let names = [statement.from, statement.to].map { entities[$0].map(fullName) ?? "?" }
    let notes = [period(statement), caveat(statement)].compactMap(\.self).joined(separator: ", ")
    return "\(names[0]) \(words.verb(statement.relation, statement.status)) \(names[1])"
      + (notes.isEmpty ? "" : " (\(notes))")
  }

  func tooltip(_ statement: Statement) -> [PlainText] {
    [PlainText(sentence(statement))] + quotes([statement])
  }

  func tooltip(_ entity: Entity) -> [PlainText] {
    let count = Set(entity.members.map(\.article)).count
    var lines = [PlainText("\(fullName(entity)) · \(words.kind(entity.kind)) · \(words.articles(count))")]
    if !entity.aliases.isEmpty {
      lines.append(PlainText(words.pick("også: ", "also: ") + entity.aliases.joined(separator: ", ")))
    }
    let about = statements.filter { $0.from == entity.id || $0.to == entity.id || $0.attributedTo.contains(entity.id) }
    return lines + quotes(about.sorted { $0.supports.count > $1.supports.count })
  }

  /// The article that a reader is sent to: the first with an address.
  func link(_ statement: Statement) -> WebAddress? {
    statement.supports.lazy.compactMap { articles[$0.article]?.url.flatMap(WebAddress.init) }.first
  }

  /// `generalsekretær, Nato`
  private func fullName(_ entity: Entity) -> String {
    let organisation = entity.organisation.flatMap { entities[$0]?.name }
    return entity.name + (organisation.map { ", \($0)" } ?? "")
  }

  /// The sentences that say it, each with its article and rule; three at most.
  private func quotes(_ statements: [Statement]) -> [PlainText] {
    var lines: [PlainText] = []
    for statement in statements {
      for support in statement.supports {
        guard let article = articles[support.article], let evidence = support.evidence.first else { continue }
        let sentence = PlainText(evidence.sentence.text(in: article.text)).text
        let date = article.published.map { ", " + words.date($0) } ?? ""
        let rule = words.pick("regel", "rule") + " " + evidence.rule
        let line = PlainText("»\(sentence)« – \(article.title ?? article.name)\(date) (\(rule))", limit: 600)
        if !lines.contains(line) { lines.append(line) }
        if lines.count == 3 { return lines }
      }
    }
    return lines
  }
}
