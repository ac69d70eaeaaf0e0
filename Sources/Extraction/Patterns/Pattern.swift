import DanishLanguage

/// A wording as a rule writes it: a small regular expression over the chunks of one sentence.
///
/// | written | matches |
/// |---|---|
/// | `person` `org` `outlet` `place` `agent` `owner` | a chunk that speaks of one; `agent` is any of the first three |
/// | `people` | persons joined by commas and `og`, their titles between them allowed |
/// | `post` | a title with the post that it names |
/// | `occupation` | a title that names no post |
/// | `date` `age` | a date phrase, an age |
/// | `person.gen` `post.def` `post.plural` | the same in the genitive, definite, plural; `!gen` not so |
/// | `person=p` | the same, kept under the name `p` |
/// | `'siger'` `'er\|var'` | a word of that form, in lower case |
/// | `,` `:` `(` `)` | that mark |
/// | `~` | up to 5 words that are no person, organisation, outlet, title or mark |
/// | `~~` | up to 12 chunks of any kind but quotation marks |
/// | `^` `$` | the start or end of the sentence, its dash and final mark not counted |
/// | `[ a b ]` | the same as `a b`, for what follows it |
/// | `a\|b` in `[a \| b]` | either |
/// | `a?` | `a` or nothing, rather `a` |
/// | `!a` | nothing, where `a` does not follow |
final class Pattern: Sendable {
  indirect enum Element: Sendable {
    case words(Words)
    case mark(String)
    case kind(Thing)
    case people(capture: String?)
    case gap(Int, any: Bool)
    case start
    case end
    case sequence([Element])
    case either([Element])
    case maybe(Element)
    case not(Element)
  }

  /// Words of which one must stand there; boxed, for elements are copied often.
  final class Words: Sendable {
    let set: WordSet

    init(_ set: WordSet) { self.set = set }
  }

  /// A thing of a kind.
  final class Thing: Sendable {
    let kinds: KindSet
    let features: [Feature]
    let capture: String?

    init(_ kind: Kind, features: [Feature], capture: String?) {
      kinds = kind.set
      self.features = features
      self.capture = capture
    }
  }

  enum Kind: String, Sendable { case person, org, outlet, place, agent, owner, post, occupation, date, age, kin, party }

  enum Feature: Sendable, Hashable {
    case genitive(Bool)
    case definite(Bool)
    case plural(Bool)
    case pronoun(Bool)
    case bare(Bool)
    case local(Bool)
  }

  /// What is wrong with a pattern's source: a programming error, found by the test that reads all rules.
  struct SyntaxError: Error, CustomStringConvertible {
    let description: String
  }

  let source: String
  let root: Element
  /// Sets of words of which a sentence must have one each, so that most patterns are not even tried.
  let required: [WordSet]
  /// Kinds of things that it must have each.
  let requiredKinds: KindSet
  let opening: Opening

  init(_ source: String) throws(SyntaxError) {
    self.source = source
    var parser = PatternParser(source)
    root = try parser.parse()
    required = Pattern.required(in: root)
    requiredKinds = Pattern.requiredKinds(in: root)
    opening = Opening(root)
  }

  private static func required(in element: Element) -> [WordSet] {
    switch element {
    case .words(let words): [words.set]
    case .sequence(let elements): elements.flatMap { required(in: $0) }
    default: []
    }
  }

  private static func requiredKinds(in element: Element) -> KindSet {
    switch element {
    case .kind(let thing): thing.kinds
    case .people: .person
    case .sequence(let elements): elements.reduce(into: []) { $0.formUnion(requiredKinds(in: $1)) }
    default: []
    }
  }
}
