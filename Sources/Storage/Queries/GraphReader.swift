internal import GRDB
internal import KnowledgeModel

/// Reads article graphs back, each table once, whatever their number.
struct GraphReader {
  let db: Database
  let path: String

  /// By identity.
  func articles() throws -> [Article] {
    try Row.fetchAll(db, sql: "SELECT * FROM article ORDER BY identity").map(article)
  }

  /// By identity; only the one article where `identity` is given.
  func graphs(identity: String? = nil) throws -> [ArticleGraph] {
    let filter = identity == nil ? "" : "WHERE article.identity = ?"
    let arguments: StatementArguments = identity.map { [$0] } ?? []
    var drafts: [Draft] = []
    var places: [Int64: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM article \(filter) ORDER BY identity", arguments: arguments) {
      places[row["id"]] = drafts.count
      drafts.append(Draft(article: try article(row)))
    }
    try readNodes(filter, arguments, into: &drafts, places)
    try readClaims(filter, arguments, into: &drafts, places)
    let findings = try Row.fetchCursor(
      db,
      sql: "SELECT finding.* FROM finding JOIN article ON article.id = finding.article \(filter) ORDER BY 1, 2",
      arguments: arguments)
    while let row = try findings.next() {
      guard let place = places[row[0]] else { continue }
      drafts[place].findings.append(
        Finding(try value(row[2]), source: row[3], span: span(row[4], row[5]), message: row[6]))
    }
    return drafts.map {
      ArticleGraph(article: $0.article, nodes: $0.nodes, claims: $0.claims, findings: $0.findings)
    }
  }

  private struct Draft {
    let article: Article
    var nodes: [Node] = []
    var claims: [Claim] = []
    var findings: [Finding] = []
    /// The id of each node's row.
    var ids: [Int64: NodeID] = [:]
  }

  private func readNodes(
    _ filter: String, _ arguments: StatementArguments, into drafts: inout [Draft], _ places: [Int64: Int]
  ) throws {
    var aliases: [Int64: [String]] = [:]
    let aliasRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT alias.node, alias.form FROM alias JOIN node ON node.id = alias.node
        JOIN article ON article.id = node.article \(filter) ORDER BY alias.node, alias.position
        """, arguments: arguments)
    while let row = try aliasRows.next() { aliases[row[0], default: []].append(row[1]) }

    var mentions: [Int64: [Mention]] = [:]
    let mentionRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT mention.node, mention.lower, mention.upper, mention.form, mention.reason
        FROM mention JOIN node ON node.id = mention.node
        JOIN article ON article.id = node.article \(filter) ORDER BY mention.node, mention.position
        """, arguments: arguments)
    while let row = try mentionRows.next() {
      mentions[row[0], default: []].append(
        Mention(span: Span(row[1], row[2]), form: try value(row[3]), reason: row[4]))
    }

    let nodeRows = try Row.fetchAll(
      db,
      sql: """
        SELECT node.id, node.article, node.key, node.kind, node.name, organisation.key, node.position FROM node
        JOIN article ON article.id = node.article LEFT JOIN node AS organisation ON organisation.id = node.organisation
        \(filter) ORDER BY node.article, node.position
        """, arguments: arguments)
    for row in nodeRows {
      guard let place = places[row[1]] else { continue }
      let organisation: String? = row[5]
      let node = Node(
        article: drafts[place].article.id, kind: try value(row[3]), name: row[4],
        organisation: try organisation.map(value), aliases: aliases[row[0]] ?? [], mentions: mentions[row[0]] ?? [])
      drafts[place].ids[row[0]] = node.id
      drafts[place].nodes.append(node)
    }
  }

  private func readClaims(
    _ filter: String, _ arguments: StatementArguments, into drafts: inout [Draft], _ places: [Int64: Int]
  ) throws {
    let articleOfClaim = "FROM claim JOIN article ON article.id = claim.article"
    var evidence: [Int64: [Evidence]] = [:]
    let evidenceRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT claim.article, evidence.* \(articleOfClaim) JOIN evidence ON evidence.claim = claim.id
        \(filter) ORDER BY evidence.claim, evidence.position
        """, arguments: arguments)
    while let row = try evidenceRows.next() {
      guard let place = places[row[0]] else { continue }
      evidence[row[1], default: []].append(
        Evidence(
          article: drafts[place].article.id, span: Span(row[3], row[4]), sentence: Span(row[5], row[6]),
          rule: row[7]))
    }

    let claimRows = try Row.fetchCursor(
      db, sql: "SELECT claim.* \(articleOfClaim) \(filter) ORDER BY claim.article, claim.position",
      arguments: arguments)
    while let row = try claimRows.next() {
      guard let place = places[row["article"]] else { continue }
      let ids = drafts[place].ids
      let (attributedTo, status, since, until): (Int64?, String?, String?, String?) =
        (row["attributedTo"], row["status"], row["since"], row["until"])
      guard let from = ids[row["source"]], let to = ids[row["target"]] else {
        throw StoreError.damaged(path: path, detail: "a claim joins nodes of other articles")
      }
      drafts[place].claims.append(
        Claim(
          try value(row["relation"]), from: from, to: to, status: try status.map(value), since: try since.map(value),
          until: try until.map(value), certainty: try value(row["certainty"]),
          attributedTo: attributedTo.flatMap { ids[$0] }, confidence: row["confidence"],
          evidence: evidence[row["id"]] ?? []))
    }
  }

  private func article(_ row: Row) throws -> Article {
    let published: String? = row["published"]
    return Article(
      identity: row["identity"], name: row["name"], text: row["text"],
      headlineSpan: span(row["headlineLower"], row["headlineUpper"]),
      datelineSpan: span(row["datelineLower"], row["datelineUpper"]), title: row["title"],
      published: try published.map(value), outlet: row["outlet"], author: row["author"], url: row["url"],
      language: row["language"])
  }

  private func span(_ lower: Int?, _ upper: Int?) -> Span? {
    guard let lower, let upper else { return nil }
    return Span(lower, upper)
  }

  private func value<Value: RawRepresentable<String>>(_ word: String) throws -> Value {
    guard let value = Value(rawValue: word) else { throw unknown(word, Value.self) }
    return value
  }

  private func value<Value: LosslessStringConvertible>(_ word: String) throws -> Value {
    guard let value = Value(word) else { throw unknown(word, Value.self) }
    return value
  }

  private func value(_ hex: String) throws -> NodeID {
    guard let id = NodeID(hex) else { throw unknown(hex, NodeID.self) }
    return id
  }

  private func unknown(_ word: String, _ type: Any.Type) -> StoreError {
    .damaged(path: path, detail: "'\(word)' is no \(type)")
  }
}
