import Testing

@testable import DanishLanguage

struct ModelFileTests {
  private let file = ModelFile.wrap(Array("et indhold der er til at kende".utf8), as: .names)

  private func problem(of bytes: [UInt8], as kind: ModelFile.Kind = .names) -> String? {
    do {
      _ = try ModelFile.payload(of: bytes, file: "x.model", as: kind)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func givesBackWhatWasWrapped() throws {
    #expect(
      try ModelFile.payload(of: file, file: "x.model", as: .names).elementsEqual("et indhold der er til at kende".utf8))
  }

  @Test func noCutGoesUnnoticed() throws {
    for length in 0..<file.count {
      let problem = try #require(self.problem(of: Array(file.prefix(length))))
      #expect(problem.hasPrefix("x.model: "))
    }
    #expect(problem(of: file + [0])?.contains("cut short or grown") == true)
  }

  @Test func noAlteredByteGoesUnnoticed() {
    for place in file.indices {
      var altered = file
      altered[place] ^= 0x20
      #expect(problem(of: altered) != nil, "byte \(place)")
    }
  }

  @Test(arguments: [
    "", "# NAME\tGENDER\nAnna\tf\n", "VGMODEL", "PK\u{3}\u{4} en helt anden slags fil af en vis længde",
  ])
  func aForeignFileIsNamedAsSuch(_ text: String) throws {
    let problem = try #require(self.problem(of: Array(text.utf8)))
    #expect(problem.contains("is no model") || problem.contains("cut short"))
  }

  @Test func tellsKindAndVersion() {
    #expect(
      problem(of: file, as: .partsOfSpeech)?.contains("holds a name model, expected a part-of-speech model") == true)
    var newer = file
    newer[8] = 9
    #expect(problem(of: newer)?.contains("format version 9, expected 1") == true)
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, .max] as [UInt32])
  func numbersOfAnyLengthComeBack(_ number: UInt32) throws {
    var writer = ByteWriter()
    writer.writeVariable(number)
    writer.write(number)
    writer.write("æøå")
    var reader = ByteReader(writer.bytes[...], file: "x")
    #expect(try reader.variable() == number)
    #expect(try reader.uint32() == number)
    #expect(try reader.string() == "æøå")
    #expect(reader.isAtEnd)
    #expect(throws: ModelError.self) { try reader.byte() }
  }
}
