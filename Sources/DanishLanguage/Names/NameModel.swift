public import Foundation
public import KnowledgeModel

/// A trained name recogniser; `Data/Model/README.md` tells how well it does.
public struct NameModel: Sendable {
  let chain: ChainModel
  let words: WordList

  /// Reads a model and the word list that it was trained with, by default `words.list` beside it.
  ///
  /// - Throws: `ModelError`, naming the file, where one is missing, foreign, cut short, altered, or not of the other.
  public init(contentsOf url: URL, words: WordList? = nil) throws(ModelError) {
    let list = if let words { words } else { try WordList(beside: url) }
    try self.init(payload: ModelFile.payload(of: url, as: .names), file: url.path, words: list)
  }

  init(payload: ArraySlice<UInt8>, file: String, words: WordList) throws(ModelError) {
    chain = try ChainModel(payload: payload, file: file, trainedWith: words)
    guard chain.scheme.isBilou, chain.scheme.count == 1 + 4 * NameType.allCases.count else {
      throw ModelError(file: file, problem: "has other labels than PER, ORG, LOC and MISC; train it again")
    }
    self.words = words
  }

  init(chain: ChainModel, words: WordList) {
    self.chain = chain
    self.words = words
  }

  /// The file of this model.
  public func bytes() -> [UInt8] { ModelFile.wrap(chain.payload(trainedWith: words), as: .names) }

  /// The names in a document, in order. To read many documents make one `NameRecogniser`, which remembers words.
  public func names(in document: Document, lexicons: Lexicons) -> [RecognisedName] {
    NameRecogniser(model: self, lexicons: lexicons).names(in: document)
  }
}
