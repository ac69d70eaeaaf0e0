public import Foundation

/// A file of tokens and IOB2 tags, separated by a tab, with an empty line after each sentence:
///
/// ```
/// Karen   B-PER
/// Lund    I-PER
/// sover   O
/// ```
///
/// Lines that begin with `# ` and hold no tab are comments.
public struct Iob2File: Sendable, Hashable {
  public var sentences: [NameSentence]

  public init(sentences: [NameSentence]) { self.sentences = sentences }

  /// - Throws: `ModelError`, its file with the line (`train.iob2:12`), where the file cannot be read or a line does
  ///   not fit.
  public init(contentsOf url: URL) throws(ModelError) {
    try self.init(text: TokenLines.text(of: url), file: url.path)
  }

  public init(text: String, file: String) throws(ModelError) {
    sentences = []
    for lines in TokenLines(text).sentences {
      var current = NameSentence(forms: [], names: [])
      for (number, line) in lines {
        if line.hasPrefix("# ") && !line.contains("\t") { continue }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 2, !fields[0].isEmpty else {
          throw ModelError(
            file: "\(file):\(number)", problem: "expected TOKEN<tab>TAG, got '\(line)'", isOfTokens: true)
        }
        guard Iob2File.append(String(fields[1]), to: &current, form: String(fields[0])) else {
          throw ModelError(
            file: "\(file):\(number)",
            problem: "expected O, or B- or I- with PER, ORG, LOC or MISC, an I- after its like; got '\(fields[1])'",
            isOfTokens: true)
        }
      }
      if !current.forms.isEmpty { sentences.append(current) }
    }
  }

  /// False where the tag does not fit.
  private static func append(_ tag: String, to sentence: inout NameSentence, form: String) -> Bool {
    let token = sentence.forms.count
    sentence.forms.append(form)
    if tag == "O" { return true }
    guard let type = NameType(rawValue: String(tag.dropFirst(2))) else { return false }
    if tag.hasPrefix("B-") {
      sentence.names.append(NameSentence.Name(tokens: token..<token + 1, type: type))
      return true
    }
    guard tag.hasPrefix("I-"), let last = sentence.names.indices.last, sentence.names[last].type == type,
      sentence.names[last].tokens.upperBound == token
    else { return false }
    sentence.names[last].tokens = sentence.names[last].tokens.lowerBound..<token + 1
    return true
  }

  /// The file's text.
  public var text: String {
    var text = ""
    for sentence in sentences {
      var tags = [String](repeating: "O", count: sentence.forms.count)
      for name in sentence.names {
        for token in name.tokens { tags[token] = (token == name.tokens.lowerBound ? "B-" : "I-") + name.type.rawValue }
      }
      for (form, tag) in zip(sentence.forms, tags) { text += form + "\t" + tag + "\n" }
      text += "\n"
    }
    return text
  }
}
