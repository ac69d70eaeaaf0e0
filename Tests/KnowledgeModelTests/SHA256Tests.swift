import Testing

@testable import KnowledgeModel

@Suite struct SHA256Tests {
  /// NIST, FIPS 180-4 example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func agreesWithNIST(message: String, digest: String) {
    var hash = SHA256()
    hash.update(message.utf8)
    #expect(hex(hash.finalize()) == digest)
  }

  /// Lengths around the block's end, where the padding may need a block of its own.
  @Test(arguments: [55, 56, 63, 64, 65, 119, 120, 128])
  func piecesMakeTheSameAsTheWhole(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var whole = SHA256()
    whole.update(bytes)
    var pieces = SHA256()
    for byte in bytes { pieces.update([byte]) }
    #expect(whole.finalize() == pieces.finalize())
    var shorter = SHA256()
    shorter.update(bytes.dropLast())
    #expect(whole.finalize() != shorter.finalize())
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
