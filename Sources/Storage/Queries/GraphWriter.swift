internal import GRDB
internal import KnowledgeModel

/// Writes article graphs into the tables, inside a transaction of the caller's.
struct GraphWriter {
  let db: Database

  func add(_ graph: ArticleGraph) throws -> Change {
    try GraphCheck.check(graph)
    let digest = CanonicalText(graph).digest
    let known = try Row.fetchOne(
      db, sql: "SELECT id, digest FROM article WHERE identity = ?", arguments: [graph.article.identity])
    if let known, known["digest"] == digest { return .unchanged }
    if known != nil { _ = try remove(identity: graph.article.identity) }
    try insert(graph, digest: digest)
    return known == nil ? .added : .replaced
  }

  func remove(identity: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM article WHERE identity = ?", arguments: [identity])
    return db.changesCount > 0
  }

  private func insert(_ graph: ArticleGraph, digest: String) throws {
    let article = try insert(graph.article, digest: digest)
    let rows = try insert(graph.nodes, article: article)
    try insert(graph.claims, article: article, rows: rows)
    for (position, finding) in graph.findings.enumerated() {
      try run(
        "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          article, position, finding.severity.rawValue, finding.source, finding.span?.lower, finding.span?.upper,
          finding.message,
        ])
    }
  }

  private func insert(_ article: Article, digest: String) throws -> Int64 {
    try run(
      """
      INSERT INTO article (identity, digest, name, text, headlineLower, headlineUpper, datelineLower, datelineUpper,
        title, published, outlet, author, url, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        article.identity, digest, article.name, article.text, article.headlineSpan?.lower,
        article.headlineSpan?.upper, article.datelineSpan?.lower, article.datelineSpan?.upper, article.title,
        article.published?.description, article.outlet, article.author, article.url, article.language,
      ])
    return db.lastInsertedRowID
  }

  /// Returns the row of each node. Posts come last, so that their organisation's row is known.
  private func insert(_ nodes: [Node], article: Int64) throws -> [NodeID: Int64] {
    var rows: [NodeID: Int64] = [:]
    let numbered = Array(nodes.enumerated())
    for (position, node) in numbered.filter({ $0.element.organisation == nil })
      + numbered.filter({ $0.element.organisation != nil })
    {
      try run(
        "INSERT INTO node (key, article, position, kind, name, organisation) VALUES (?, ?, ?, ?, ?, ?)",
        [
          node.id.description, article, position, node.kind.rawValue, node.name,
          node.organisation.flatMap { rows[$0] },
        ])
      let row = db.lastInsertedRowID
      rows[node.id] = row
      for (position, alias) in node.aliases.enumerated() {
        try run("INSERT INTO alias VALUES (?, ?, ?)", [row, position, alias])
      }
      for (position, mention) in node.mentions.enumerated() {
        try run(
          "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?)",
          [row, position, mention.span.lower, mention.span.upper, mention.form.rawValue, mention.reason])
      }
    }
    return rows
  }

  private func insert(_ claims: [Claim], article: Int64, rows: [NodeID: Int64]) throws {
    for (position, claim) in claims.enumerated() {
      try run(
        """
        INSERT INTO claim (key, article, position, relation, source, target, status, since, until, certainty,
          attributedTo, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          claim.id.description, article, position, claim.relation.rawValue, rows[claim.from], rows[claim.to],
          claim.status?.rawValue, claim.since?.description, claim.until?.description, claim.certainty.rawValue,
          claim.attributedTo.flatMap { rows[$0] }, claim.confidence,
        ])
      let row = db.lastInsertedRowID
      for (position, evidence) in claim.evidence.enumerated() {
        try run(
          "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)",
          [
            row, position, evidence.span.lower, evidence.span.upper, evidence.sentence.lower,
            evidence.sentence.upper, evidence.rule,
          ])
      }
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
