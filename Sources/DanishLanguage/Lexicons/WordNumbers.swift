/// Words with their numbers 0, 1, …, told apart byte by byte.
///
/// A `String` is hashed and compared by canonical equivalence, which costs much where it has letters beyond ASCII.
/// Texts and lexicons are in NFC, so their bytes tell the same.
public struct WordNumbers: Sendable {
  /// A place of the table: the number of a word plus one, 0 where it is free, with a part of the word's hash, so that
  /// few other words are looked at.
  private struct Slot: Sendable {
    let tag: UInt32
    let number: UInt32
  }

  /// Of all words, one after another.
  private var bytes: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// A bit for each length and for each first byte that a word has: a cheap look that rules most others out.
  private var lengths: UInt64 = 0
  private var heads: UInt64 = 0
  /// An open-addressing table, at most half full.
  private var slots = [Slot](repeating: Slot(tag: 0, number: 0), count: 2)

  public init() {}

  public var count: Int { ends.count }

  /// All words, by their numbers.
  public var words: [String] {
    ends.indices.map { number in
      String(decoding: bytes[(number > 0 ? ends[number - 1] : 0)..<ends[number]], as: UTF8.self)
    }
  }

  public func number(of word: String) -> Int? {
    guard lengths & WordNumbers.bit(word.utf8.count) != 0 else { return nil }
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  public func number(of word: Substring) -> Int? {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  private func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard lengths & WordNumbers.bit(word.count) != 0, heads & WordNumbers.head(of: word) != 0 else { return nil }
    return find(word, hash: WordNumbers.hash(word)).number
  }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
  private static func head(of word: UnsafeBufferPointer<UInt8>) -> UInt64 { 1 << UInt64((word.first ?? 0) & 63) }

  /// The number of a word, the next one if it is new.
  @discardableResult public mutating func insert(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { insert($0) }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = WordNumbers.hash(word)
    let place = find(word, hash: hash)
    if let number = place.number { return number }
    bytes += word
    lengths |= WordNumbers.bit(word.count)
    heads |= WordNumbers.head(of: word)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[place.slot] = Slot(tag: WordNumbers.tag(hash), number: UInt32(ends.count))
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(tag: 0, number: 0), count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].number > 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(tag: WordNumbers.tag(hash), number: UInt32(number + 1))
    }
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> (slot: Int, number: Int?) {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: hash) & mask
      while case let slot = slots[place], slot.number > 0 {
        let number = Int(slot.number) - 1
        if slot.tag == WordNumbers.tag(hash), isWord(number, word) { return (place, number) }
        place = (place + 1) & mask
      }
      return (place, nil)
    }
  }

  private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number > 0 ? ends[number - 1] : 0
    guard ends[number] - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<word.count where bytes[start + place] != word[place] { return false }
      return true
    }
  }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  /// Eight bytes at a time.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    let count = raw.count
    var hash = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    // The last load overlaps what is hashed already.
    if count >= 8 {
      var place = 0
      while place < count - 8 {
        hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      return mix(hash ^ raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
      let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return mix(hash ^ (UInt64(first) << 32 | UInt64(last)))
    }
    guard count > 0 else { return hash }
    return mix(hash ^ (UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1])))
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
