/// Reads what `ByteWriter` wrote, and never past the end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private let file: String

  init(_ bytes: ArraySlice<UInt8>, file: String) {
    self.bytes = bytes
    position = bytes.startIndex
    self.file = file
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func byte() throws(ModelError) -> UInt8 {
    guard position < bytes.endIndex else {
      throw ModelError(file: file, problem: "ends too early; fetch it again or run `make model`")
    }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func uint32() throws(ModelError) -> UInt32 {
    var number: UInt32 = 0
    for shift in 0..<4 { number |= UInt32(try byte()) << (8 * UInt32(shift)) }
    return number
  }

  mutating func uint64() throws(ModelError) -> UInt64 {
    let low = try uint32()
    return UInt64(low) | UInt64(try uint32()) << 32
  }

  mutating func variable() throws(ModelError) -> UInt32 {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let next = try byte()
      guard shift < 32 else {
        throw ModelError(file: file, problem: "holds a number that is too long; run `make model`")
      }
      number |= UInt32(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
  }

  mutating func string() throws(ModelError) -> String {
    let count = Int(try variable())
    var content: [UInt8] = []
    for _ in 0..<count { content.append(try byte()) }
    return String(decoding: content, as: UTF8.self)
  }
}
