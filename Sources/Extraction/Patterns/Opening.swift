import DanishLanguage

/// What a pattern can begin with: a cheap look that rules most places of a sentence out.
struct Opening: Sendable {
  private(set) var words = WordSet()
  private(set) var kinds: KindSet = []
  /// It begins at the start of the sentence.
  private(set) var isStart = false
  /// It may begin with anything.
  private(set) var isAnything = false

  init(_ element: Pattern.Element) { add(element) }

  private mutating func add(_ element: Pattern.Element) {
    switch element {
    case .words(let forms): words = words.union(forms.set)
    case .kind(let thing): kinds.formUnion(thing.kinds)
    case .people: kinds.formUnion(.person)
    case .start: isStart = true
    case .sequence(let elements):
      if let first = elements.first { add(first) } else { isAnything = true }
    case .either(let choices): for choice in choices { add(choice) }
    default: isAnything = true
    }
  }
}
