import KnowledgeModel

/// A drawing as values: what is drawn, in which words and in which rows; how it looks is the writer's.
struct Picture: Sendable, Hashable {
  var title: PlainText
  var subtitle: PlainText
  /// The drawing in sentences, for those who cannot see it.
  var summary: [PlainText]
  /// What is drawn by itself or inside a frame: persons, outlets, posts, organisations without posts.
  var shapes: [Shape] = []
  /// Organisations and outlets with their posts inside.
  var frames: [Frame] = []
  var arrows: [Arrow] = []
  /// The shapes from top to bottom, as indices; empty where the layout decides.
  var rows: [[Int]] = []
  var legend: [LegendEntry] = []
  /// Said in the middle of an empty drawing.
  var notice: PlainText?
}

/// A person, an outlet, a post or an organisation.
struct Shape: Sendable, Hashable {
  /// `n1`, `n2`, …
  let id: String
  let kind: NodeKind
  let label: PlainText
  let tooltip: [PlainText]
  /// How many arrows meet here.
  var degree = 0
}

/// An organisation or outlet drawn around its posts.
struct Frame: Sendable, Hashable {
  /// `c1`, `c2`, …
  let id: String
  let kind: NodeKind
  let label: PlainText
  let tooltip: [PlainText]
  /// Its posts, as indices of `Picture.shapes`; never empty.
  let posts: [Int]

  /// Where arrows to the frame end, before they are cut at its border.
  var anchor: Int { posts[(posts.count - 1) / 2] }
}

/// A statement between two nodes.
struct Arrow: Sendable, Hashable {
  /// `e1`, `e2`, …
  let id: String
  let from: End
  let to: End
  let look: Look
  /// `er`
  let verb: PlainText
  /// `siden 2014`
  let period: PlainText?
  /// `rygte, ifølge VG`
  let caveat: PlainText?
  let tooltip: [PlainText]
  let link: WebAddress?
  let hasDirection: Bool

  /// Indices of `Picture.shapes` and `Picture.frames`.
  enum End: Sendable, Hashable {
    case shape(Int)
    case frame(Int)
  }
}

/// One sign and what it means.
enum LegendEntry: Sendable, Hashable {
  case kind(NodeKind, PlainText)
  case look(Look, PlainText)
}

/// What an arrow's drawing tells at a glance: its tone is one of the certainties or statuses, and dots mean a named source.
struct Look: Sendable, Hashable {
  let tone: Tone
  let isAttributed: Bool

  /// In the order of the legend.
  enum Tone: String, Sendable, Hashable, CaseIterable {
    case stated, acting, former, expected, rumoured, denied
    /// Joins an outlet that is only named as a source to what it reports on.
    case source
    /// Joins a post to its organisation, where the layout has no frames.
    case belonging
  }

  init(_ tone: Tone, isAttributed: Bool = false) {
    self.tone = tone
    self.isAttributed = isAttributed
  }

  init(_ statement: Statement) {
    let tone: Tone =
      switch (statement.certainty, statement.status) {
      case (.denied, _): .denied
      case (.rumoured, _): .rumoured
      case (.expected, _), (_, .incoming): .expected
      case (_, .former): .former
      case (_, .acting): .acting
      default: .stated
      }
    self.init(tone, isAttributed: !statement.attributedTo.isEmpty)
  }
}
