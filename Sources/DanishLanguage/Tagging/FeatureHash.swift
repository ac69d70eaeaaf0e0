/// Features are told apart by 32 bits of hash: of a template's number and the bytes or hashes that fill it.
///
/// Among 200,000 features some five share a hash with another, which costs nothing measurable; in return a feature
/// is four bytes wherever it is kept.
struct FeatureHash {
  private var state: UInt64

  init(_ template: Int) {
    state = 0xCBF2_9CE4_8422_2325 ^ (UInt64(truncatingIfNeeded: template) &* 0x9E37_79B9_7F4A_7C15)
  }

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  mutating func add(_ number: UInt32) {
    state = (state ^ UInt64(number)) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  /// The hash of what was added; more may be added afterwards.
  var value: UInt32 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: mixed ^ (mixed >> 33))
  }

  static func of(_ template: Int, bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = FeatureHash(template)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  static func of(_ template: Int, _ parts: UInt32...) -> UInt32 {
    var hash = FeatureHash(template)
    for part in parts { hash.add(part) }
    return hash.value
  }

  /// A word's feature as seen from the token that stands `offset` away from it.
  static func moved(_ feature: UInt32, by offset: Int) -> UInt32 {
    var mixed = feature &+ UInt32(truncatingIfNeeded: offset) &* 0x9E37_79B1
    mixed = (mixed ^ (mixed >> 16)) &* 0x85EB_CA6B
    return mixed ^ (mixed >> 13)
  }
}
