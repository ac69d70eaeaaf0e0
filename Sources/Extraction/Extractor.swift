public import DanishLanguage
public import KnowledgeModel

/// Reads a document into what it says: the nodes and the claims between them, each with its evidence.
public struct Extractor: Sendable {
  private let lexicons: Lexicons
  private let frames = FrameIndex(RuleList.frames)

  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  public func graph(of document: Document) -> ArticleGraph {
    var workspace = Workspace(document, lexicons: lexicons)
    workspace.findMentions()
    workspace.linkNames()
    workspace.noteTitles()
    workspace.resolveReferences()
    workspace.findPosts()
    workspace.groupPosts()
    workspace.titleChunks = workspace.sentences
    workspace.readPhrases(RuleList.wordings)
    workspace.groupPersons()
    workspace.readClauses(frames)
    workspace.attribute()
    workspace.complete()
    return workspace.graph()
  }
}
