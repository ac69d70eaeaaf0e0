import DanishLanguage
import KnowledgeModel

/// All that is known of one article while it is read. Each step takes it, adds to it and hands it on.
struct Workspace {
  private let given: Given
  let words: [Word]
  var drafts: [Draft] = []
  /// By name, the drafts that bear it.
  private var draftsByName: [String: [Int]] = [:]
  private(set) var posts: [PostDraft] = []
  private var postNumbers: [PostDraft: Int] = [:]
  /// By sentence, covering each of its tokens once.
  var sentences: [[Chunk]] = []
  /// By sentence.
  var clauses: [[Clause]] = []
  /// The chunks as they were before persons were grouped, with every title on its own.
  var titleChunks: [[Chunk]] = []
  /// Names without their genitive, by where they stand.
  var baseForms: [Span: String] = [:]
  /// How much speaks for each post that it is the one that changes hands.
  var stakes: [Int: Double] = [:]
  /// Where the drafts went that were found to mean the same as another.
  var joined: [Int: Int] = [:]
  var proposals: [Proposal] = []
  /// A model has decided which proposals are drawn.
  var isJudged = false
  var findings: [Finding] = []

  init(_ document: Document, lexicons: Lexicons, ordinaryWords: WordList?, forms: WordForms) {
    var words: [Word] = []
    words.reserveCapacity(document.tokens.count)
    let forms = forms.look(up: document.tokens.lazy.map(\.form))
    var text = document.article.text
    text.withUTF8 { bytes in
      var end = 0
      for (number, sentence) in document.sentences.enumerated() {
        var opens = true
        for place in sentence.tokens {
          let span = document.tokens[place].span
          let word = Word(
            wordForm: forms[place], span: span, sentence: number, opensSentence: opens,
            opensLine: words.isEmpty || bytes[end..<span.lower].contains(UInt8(ascii: "\n")))
          end = span.upper
          if word.isLetterOrDigit, !(opens && Workspace.isKicker(word)) { opens = false }
          words.append(word)
        }
      }
    }
    self.words = words
    given = Given(document: document, lexicons: lexicons, ordinaryWords: ordinaryWords)
  }

  /// What stays as it is; kept apart, for a workspace is copied often.
  private final class Given {
    let document: Document
    let lexicons: Lexicons
    let ordinaryWords: WordList?

    init(document: Document, lexicons: Lexicons, ordinaryWords: WordList?) {
      self.document = document
      self.lexicons = lexicons
      self.ordinaryWords = ordinaryWords
    }
  }

  var document: Document { given.document }
  var lexicons: Lexicons { given.lexicons }
  var ordinaryWords: WordList? { given.ordinaryWords }

  /// What stands before the first sentence of a line without being part of it: `07.52`, `DØDSFALD`.
  private static func isKicker(_ word: Word) -> Bool {
    guard word.opensLine else { return false }
    let digits = word.form.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits >= 3, word.form.utf8.allSatisfy({ $0 < UInt8(ascii: "A") }) { return true }
    return word.isCapitalised && word.form.utf8.count > 3 && word.wordForm.isAllCapitals
      && word.wordForm.isDictionaryWord
  }

  var article: Article { document.article }

  func span(of tokens: Range<Int>) -> Span {
    Span(words[tokens.lowerBound].span.lower, words[tokens.upperBound - 1].span.upper)
  }

  /// The draft that a chunk speaks of.
  func draft(of chunk: Chunk) -> Draft? { chunk.draft.map { drafts[$0] } }

  /// The index of the draft of that kind and name, made if there is none.
  mutating func draftIndex(_ kind: Draft.Kind, named name: String, detail: String = "", country: String = "") -> Int {
    if let index = drafts(named: name).first(where: {
      drafts[$0].kind == kind || kind == .organisation && drafts[$0].kind == .place
    }) {
      return index
    }
    draftsByName[name, default: []].append(drafts.count)
    drafts.append(Draft(kind: kind, name: name, detail: detail, country: country))
    return drafts.count - 1
  }

  /// The indices of the drafts of that name.
  func drafts(named name: String) -> [Int] { draftsByName[name] ?? [] }

  /// The index of the post, made if there is none.
  mutating func postIndex(_ post: PostDraft) -> Int {
    if let index = postNumbers[post] { return index }
    postNumbers[post] = posts.count
    posts.append(post)
    return posts.count - 1
  }
}

/// A claim that a rule proposes.
struct Proposal {
  enum End: Hashable {
    case draft(Int)
    case post(Int)

    /// Tells it from all others of the article.
    var number: Int {
      switch self {
      case .draft(let draft): 2 * draft
      case .post(let post): 2 * post + 1
      }
    }
  }

  var relation: Relation
  var from: End
  var to: End
  var status: HoldingStatus?
  var certainty: Certainty?
  var since: PartialDate?
  var until: PartialDate?
  /// Told of today: `er nu`, `er i dag`, `nuværende`.
  var isNow = false
  /// When an appointment was made.
  var eventDate: PartialDate?
  var attributedTo: Int?
  /// The tokens that made it.
  var tokens: Range<Int>
  var sentence: Int
  var rule: String
  /// The clause that made it, in its sentence.
  var clause: Int?
  /// No rule proposed it.
  var isLearned: Bool { rule.hasPrefix("learned-") }
  /// How likely it is right, 0 to 1; nil where no model judged it.
  var confidence: Double?
}
