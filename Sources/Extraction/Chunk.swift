import DanishLanguage
import KnowledgeModel

/// A run of tokens that the rules see as one: a name, a title, a date, or a single word.
struct Chunk {
  enum Content {
    case word
    case name
    // Boxed: few chunks have one, and all chunks are copied often.
    indirect case title(TitleMention)
    indirect case date(DatePhrase)
    /// `54-årige`, `, 54,`
    case age
  }

  var tokens: Range<Int>
  var content: Content
  /// What it speaks of: an index into `Workspace.drafts`.
  var draft: Int?
  /// Stands in the genitive.
  var isGenitive = false
  /// How it speaks of the draft.
  var form: Mention.Form = .name

  var isName: Bool { if case .name = content { true } else { false } }
  var isWord: Bool { if case .word = content { true } else { false } }
  var isAge: Bool { if case .age = content { true } else { false } }
  var title: TitleMention? { if case .title(let title) = content { title } else { nil } }
  var date: DatePhrase? { if case .date(let date) = content { date } else { nil } }
}

/// A title in the text, with what stands at it.
struct TitleMention {
  var lemma: String
  var titleClass: TitleEntry.Class
  var scope: String
  var gender: Gender?
  var isPlural: Bool
  var isDefinite: Bool
  /// What a word before it tells: `tidligere`.
  var status: HoldingStatus?
  /// The country of a nationality adjective before it.
  var country: String?
  /// The party of a party adjective before it.
  var party: String?
  /// The name in a compound: `Nato` in `Nato-chefen`.
  var compoundName: String?
  /// Index into `Workspace.posts`, once the organisation is found.
  var post: Int?
  /// Whether the organisation stands in the words around the title.
  var hasLocalOrganisation = false
  /// `posten`: goes back to a post named elsewhere.
  var isReference = false
  /// `topchefen` of the post of a director: stands for a post with another title.
  var isOtherWording = false
  /// How likely the model of owners holds it to name this post, 0 to 1; nil where no model chose.
  var confidence: Double?
  /// The tokens of title, modifiers and organisation together.
  var phrase: Range<Int>
}

/// A post while the article is being read.
struct PostDraft: Hashable {
  var title: String
  /// Index into `Workspace.drafts`.
  var organisation: Int?
}
