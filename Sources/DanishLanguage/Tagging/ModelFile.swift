import Foundation

/// What every file of `Data/Model` is wrapped in: eight bytes of magic, version, kind, the payload's length and
/// checksum (all numbers little-endian), then the payload.
enum ModelFile {
  /// What is inside; the raw value stands in the file.
  enum Kind: UInt32 {
    case names = 1
    case partsOfSpeech = 2
    case words = 3

    var name: String {
      switch self {
      case .names: "a name model"
      case .partsOfSpeech: "a part-of-speech model"
      case .words: "a word list"
      }
    }
  }

  static let version: UInt32 = 1
  private static let magic: [UInt8] = Array("VGMODEL\n".utf8)
  private static let headerLength = 8 + 4 + 4 + 4 + 8

  static func wrap(_ payload: [UInt8], as kind: Kind) -> [UInt8] {
    var writer = ByteWriter()
    writer.bytes = magic
    writer.write(version)
    writer.write(kind.rawValue)
    writer.write(UInt32(payload.count))
    writer.write(checksum(payload[...]))
    return writer.bytes + payload
  }

  /// The payload of the file at `url`.
  ///
  /// - Throws: `ModelError` where the file is missing, foreign, of another version or kind, cut short or altered.
  static func payload(of url: URL, as kind: Kind) throws(ModelError) -> ArraySlice<UInt8> {
    guard let data = try? Data(contentsOf: url) else {
      throw ModelError(file: url.path, problem: "cannot be read; run `make model`, or name another file")
    }
    return try payload(of: [UInt8](data), file: url.path, as: kind)
  }

  static func payload(of bytes: [UInt8], file: String, as kind: Kind) throws(ModelError) -> ArraySlice<UInt8> {
    func failure(_ problem: String) -> ModelError { ModelError(file: file, problem: problem) }
    guard bytes.starts(with: magic.prefix(bytes.count)) && !bytes.isEmpty else {
      throw failure("is no model of vidensgraf; name a file that `names train` or `pos train` wrote")
    }
    guard bytes.count >= headerLength else { throw failure("is cut short; fetch it again or run `make model`") }
    var reader = ByteReader(bytes[magic.count...], file: file)
    let version = try reader.uint32()
    guard version == Self.version else {
      throw failure("has format version \(version), expected \(Self.version); train it again with this vidensgraf")
    }
    let found = try reader.uint32()
    guard found == kind.rawValue else {
      throw failure(
        "holds \(Kind(rawValue: found)?.name ?? "something else"), expected \(kind.name); name another file")
    }
    let length = Int(try reader.uint32())
    let sum = try reader.uint64()
    let payload = bytes[headerLength...]
    guard payload.count == length else {
      throw failure(
        "has \(payload.count) bytes of content, expected \(length): it is cut short or grown; fetch it again or run `make model`"
      )
    }
    guard checksum(payload) == sum else {
      throw failure("was altered: its checksum does not fit; fetch it again or run `make model`")
    }
    return payload
  }

  /// A checksum against accidents, eight bytes at a step; not meant against malice.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
      var index = 0
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        sum = (sum ^ word) &* 0xBF58_476D_1CE4_E5B9
        sum ^= sum >> 29
        index += 8
      }
      while index < raw.count {
        sum = (sum ^ UInt64(raw[index])) &* 0x94D0_49BB_1331_11EB
        sum ^= sum >> 31
        index += 1
      }
      return sum
    }
  }
}
