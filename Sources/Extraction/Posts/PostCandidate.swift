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
struct TitleSite: Hashable {
  let sentence: Int
  /// The index of its chunk in the sentence.
  let place: Int
}
