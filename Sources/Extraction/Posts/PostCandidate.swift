/// Whose a post can be: what a title in the text is decided between.
struct PostCandidate {
  enum Owner: Hashable {
    /// An index into `Workspace.drafts`.
    case draft(Int)
    /// A post whose organisation the article does not tell.
    case nobody
    /// No post at all: a mere occupation, an office in general.
    case none
  }

  var owner: Owner
  /// How the words around the title name it: `genitive`, `i`, `compound`; empty where they do not.
  var way = ""
  /// The tokens that name it, where they belong to the title's phrase.
  var phrase: Range<Int>?
}

/// Where a title stands.
struct TitleSite: Hashable, Comparable {
  let sentence: Int
  /// The index of its chunk in the sentence.
  let place: Int

  static func < (a: TitleSite, b: TitleSite) -> Bool { (a.sentence, a.place) < (b.sentence, b.place) }
}

extension [TitleSite] {
  /// How many of the sites, which are in order, come before one.
  func count(before site: TitleSite) -> Int { frontCount(where: { $0 < site }) }
}
