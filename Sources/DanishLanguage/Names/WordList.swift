public import Foundation

/// The words of a Danish spelling dictionary in all their forms, with their classes; hashes only, so that a word in
/// ten thousand that is none may pass for one.
///
/// ```swift
/// words.contains("bagte")  // true
/// words.contains("København")  // false: a name, not an ordinary word
/// ```
public struct WordList: Sendable {
  /// Rising.
  private let hashes: [UInt32]
  private let classes: [UInt8]
  /// Where the hashes with each upper half begin.
  private let starts: [UInt32]
  /// Tells one list from another.
  let checksum: UInt64

  /// Reads a file that `WordList.bytes` made.
  public init(contentsOf url: URL) throws(ModelError) {
    try self.init(payload: ModelFile.payload(of: url, as: .words), file: url.path)
  }

  /// The list that stands as `words.list` in the folder of a model.
  init(beside model: URL) throws(ModelError) {
    try self.init(contentsOf: model.deletingLastPathComponent().appendingPathComponent("words.list"))
  }

  init(payload: ArraySlice<UInt8>, file: String) throws(ModelError) {
    var reader = ByteReader(payload, file: file)
    let count = Int(try reader.variable())
    var hashes: [UInt32] = []
    var classes: [UInt8] = []
    hashes.reserveCapacity(count)
    classes.reserveCapacity(count)
    var hash: UInt32 = 0
    for _ in 0..<count {
      hash &+= try reader.variable()
      hashes.append(hash)
      classes.append(try reader.byte())
    }
    self.init(hashes: hashes, classes: classes, checksum: ModelFile.checksum(payload))
  }

  private init(hashes: [UInt32], classes: [UInt8], checksum: UInt64) {
    self.hashes = hashes
    self.classes = classes
    self.checksum = checksum
    var starts = [UInt32](repeating: 0, count: 1 << 16 + 1)
    for hash in hashes { starts[Int(hash >> 16) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    self.starts = starts
  }

  /// Whether the word, given in lower case, is an ordinary Danish word, in any form but the genitive's.
  public func contains(_ lowercased: String) -> Bool { classes(of: lowercased).isOrdinary }
  public func contains(_ lowercased: Substring) -> Bool { classes(of: lowercased).isOrdinary }

  /// What the dictionary says of the form; its case counts. None where it is not there.
  public func classes(of form: String) -> WordClasses { classes(of: WordList.hash(form.utf8)) }
  public func classes(of form: Substring) -> WordClasses { classes(of: WordList.hash(form.utf8)) }

  private func classes(of hash: UInt32) -> WordClasses {
    let half = Int(hash >> 16)
    for place in Int(starts[half])..<Int(starts[half + 1]) where hashes[place] == hash {
      return WordClasses(rawValue: classes[place])
    }
    return []
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 { FeatureHash.of(0, bytes: bytes) }

  /// The file of a word list.
  public static func bytes(of words: [String: WordClasses]) -> [UInt8] {
    var classes: [UInt32: UInt8] = [:]
    for (word, found) in words { classes[hash(word.utf8), default: 0] |= found.rawValue }
    var writer = ByteWriter()
    writer.writeVariable(UInt32(classes.count))
    var last: UInt32 = 0
    for (hash, found) in classes.sorted(by: { $0.key < $1.key }) {
      writer.writeVariable(hash - last)
      writer.write(found)
      last = hash
    }
    return ModelFile.wrap(writer.bytes, as: .words)
  }
}
