public import DanishLanguage
public import Foundation

/// What the extractor has learned: from dictionaries, from texts with marked names, and from annotated articles.
public struct ExtractionModels: Sendable {
  /// Tells ordinary words from names.
  public var ordinaryWords: WordList?
  public var names: NameRecogniser?
  /// Weighs what tells a person's name from an organisation's, an outlet's and a place's.
  public var nameKinds = ChoiceModel.empty {
    didSet { kindWeights = NameKindJudge.weights(of: nameKinds) }
  }
  private(set) var kindWeights: WeightTable?
  /// Weighs what tells whom or what a definite noun means.
  public var references = ChoiceModel.empty
  /// Weighs what tells whose a post is where the words around it do not say.
  public var postOwners = ChoiceModel.empty
  /// Weighs what the rules propose, and what else may be; without it, all that the rules propose is drawn.
  public var claims: ClaimModel?

  /// Nothing learned.
  public init() {}

  /// Reads the models of a folder, `Data/Model`.
  ///
  /// - Throws: `ModelError`, naming the file, where one is missing or does not fit.
  public init(folder: URL, lexicons: Lexicons) throws(ModelError) {
    let words = try WordList(contentsOf: folder.appendingPathComponent("words.list"))
    ordinaryWords = words
    names = NameRecogniser(
      model: try NameModel(contentsOf: folder.appendingPathComponent("names.model"), words: words), lexicons: lexicons)
    nameKinds = try ChoiceModel(contentsOf: folder.appendingPathComponent("name-kinds.tsv"))
    kindWeights = NameKindJudge.weights(of: nameKinds)
    references = try ChoiceModel(contentsOf: folder.appendingPathComponent("references.tsv"))
    postOwners = try ChoiceModel(contentsOf: folder.appendingPathComponent("post-owners.tsv"))
    claims = try ClaimModel(contentsOf: folder.appendingPathComponent("claims.tsv"))
  }
}
