public import DanishLanguage
public import KnowledgeModel

/// Reads a document into what it says: the nodes and the claims between them, each with its evidence.
public struct Extractor: Sendable {
  let lexicons: Lexicons
  var models: ExtractionModels
  private let forms: WordForms
  private let frames = FrameIndex(RuleList.frames)
  private let wordings = WordingIndex(RuleList.wordings)
  private let stakeWordings = WordingIndex(RuleList.stakeWordings)

  public init(lexicons: Lexicons, models: ExtractionModels = ExtractionModels()) {
    self.lexicons = lexicons
    self.models = models
    forms = WordForms(lexicons, models.ordinaryWords)
  }

  public func graph(of document: Document) -> ArticleGraph { read(document).graph() }

  /// Everything up to the graph.
  func read(_ document: Document) -> Workspace {
    var workspace = proposed(document)
    workspace.noteLanguage()
    if let model = models.claims {
      workspace.judge(by: model)
      workspace.attribute(where: \.isLearned)
    }
    workspace.complete()
    return workspace
  }

  /// The document with nothing found in it yet.
  func workspace(of document: Document) -> Workspace {
    Workspace(document, lexicons: lexicons, ordinaryWords: models.ordinaryWords, forms: forms)
  }

  /// The document with its mentions found and its names linked.
  func named(_ document: Document) -> Workspace {
    var workspace = workspace(of: document)
    workspace.findMentions(with: models)
    workspace.linkNames()
    workspace.noteTitles()
    return workspace
  }

  /// The document with all that the rules propose, each step in its turn.
  func proposed(_ document: Document) -> Workspace {
    var workspace = named(document)
    workspace.resolveReferences(choosing: Workspace.chosen(by: models.references))
    workspace.findPosts(with: models.postOwners)
    workspace.joinPostWordings()
    workspace.resolvePostReferences()
    workspace.groupPosts()
    workspace.titleChunks = workspace.sentences
    workspace.readPhrases(wordings)
    workspace.groupPersons()
    workspace.groupBodies()
    workspace.readClauses(frames)
    workspace.readCareerLines()
    workspace.dateEvents()
    workspace.weighPhrases()
    workspace.readPhrases(stakeWordings)
    workspace.denyRumours()
    workspace.attribute()
    workspace.completeSuccessions()
    workspace.readCandidateTitles()
    return workspace
  }
}
