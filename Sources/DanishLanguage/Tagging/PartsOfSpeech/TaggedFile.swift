public import Foundation

/// A file of sentences with parts of speech: CoNLL-U, or a token and its UPOS tag by tab on each line, with an empty
/// line after each sentence.
public struct TaggedFile: Sendable, Hashable {
  public var sentences: [TaggedSentence]

  /// - Throws: `ModelError`, its file with the line (`dev.conllu:12`), where the file cannot be read or a line does
  ///   not fit.
  public init(contentsOf url: URL) throws(ModelError) {
    try self.init(text: TokenLines.text(of: url), file: url.path)
  }

  public init(text: String, file: String) throws(ModelError) {
    sentences = []
    for lines in TokenLines(text).sentences {
      var current = TaggedSentence()
      for (number, line) in lines {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if fields.count == 1 && line.hasPrefix("#") { continue }
        // Ranges of tokens (3-4) and empty nodes (3.1) are no tokens of their own.
        if fields.count == 10 && (fields[0].contains("-") || fields[0].contains(".")) { continue }
        let columns =
          fields.count == 10 ? (form: fields[1], tag: fields[3]) : (form: fields[0], tag: fields[fields.count - 1])
        guard fields.count == 10 || fields.count == 2, !columns.form.isEmpty,
          let tag = PartOfSpeech(rawValue: String(columns.tag))
        else {
          throw ModelError(
            file: "\(file):\(number)",
            problem: "expected the ten columns of CoNLL-U, or TOKEN<tab>TAG, with a UPOS tag; got '\(line)'",
            isOfTokens: true)
        }
        current.forms.append(String(columns.form))
        current.tags.append(tag)
      }
      if !current.forms.isEmpty { sentences.append(current) }
    }
  }
}
