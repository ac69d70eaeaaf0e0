/// Appends numbers and strings to bytes, little-endian.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Seven bits a byte, the lowest first (LEB128).
  mutating func writeVariable(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The length in bytes, then the bytes.
  mutating func write(_ string: String) {
    writeVariable(UInt32(string.utf8.count))
    bytes.append(contentsOf: string.utf8)
  }
}
