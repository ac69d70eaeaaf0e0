public import DanishLanguage
public import KnowledgeModel

/// Reads a document into what it says: the nodes and the claims between them, each with its evidence.
public struct Extractor: Sendable {
  private let lexicons: Lexicons
  private let ordinaryWords: WordList?
  private let frames = FrameIndex(RuleList.frames)

  /// - Parameter ordinaryWords: a dictionary, which tells ordinary words from names.
  public init(lexicons: Lexicons, ordinaryWords: WordList? = nil) {
    self.lexicons = lexicons
    self.ordinaryWords = ordinaryWords
  }

  public func graph(of document: Document) -> ArticleGraph { read(document).graph() }

  /// Everything up to the graph, each step in its turn.
  func read(_ document: Document) -> Workspace {
    var workspace = Workspace(document, lexicons: lexicons)
    workspace.findMentions(ordinaryWords: ordinaryWords)
    workspace.linkNames()
    workspace.noteTitles()
    workspace.resolveReferences()
    workspace.findPosts()
    workspace.groupPosts()
    workspace.titleChunks = workspace.sentences
    workspace.readPhrases(RuleList.wordings)
    workspace.groupPersons()
    workspace.groupBodies()
    workspace.readClauses(frames)
    workspace.attribute()
    workspace.complete()
    return workspace
  }
}
