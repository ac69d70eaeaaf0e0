import DanishLanguage
import KnowledgeModel

/// A person, organisation, outlet or place while the article is being read; only what a claim or a mention makes
/// worth a node becomes one.
struct Draft {
  enum Kind: Int, CaseIterable {
    case person, organisation, outlet, place

    /// As features name it.
    var name: String {
      switch self {
      case .person: "person"
      case .organisation: "organisation"
      case .outlet: "outlet"
      case .place: "place"
      }
    }

    /// A place becomes an organisation where it acts or a post belongs to it.
    var nodeKind: NodeKind {
      switch self {
      case .person: .person
      case .organisation, .place: .organisation
      case .outlet: .mediaOutlet
      }
    }
  }

  var kind: Kind
  /// The fullest form, without genitive.
  let name: String
  let lowerName: String
  /// `name` in words.
  let words: [String]
  /// The lexicons' kind of organisation or place: `club`, `ministry`, `country`; empty where unknown.
  var detail: String
  /// The country that it is, or is in; empty where unknown.
  var country: String
  /// The canonical name in the lexicons; empty where they have none.
  var canonical = ""
  var gender: Gender?
  var mentions: [Mention] = []
  /// The lemmas of the titles that the text puts on a person.
  var titles: Set<String> = []
  /// The nouns that stand beside the name: `bryggeri` at `bryggeriet Fuglsang`.
  var nouns: Set<String> = []
  /// A person's party.
  var party: Int?

  /// Where the furthest mention ever added begins.
  private var furthest = -1

  init(kind: Kind, name: String, detail: String, country: String) {
    self.kind = kind
    self.name = name
    lowerName = name.lowercased()
    words = name.split(separator: " ").map(String.init)
    self.detail = detail
    self.country = country
  }

  mutating func add(_ mention: Mention) {
    // Most are added in the order of the text.
    guard mention.span.lower > furthest || !mentions.contains(where: { $0.span == mention.span }) else { return }
    furthest = max(furthest, mention.span.lower)
    mentions.append(mention)
  }
}
