import Foundation
import KnowledgeModel
import Testing

@testable import Reading

@Suite struct DecodingTests {
  private let reader = ArticleReader(currentFolder: "/news")

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func readsUnicodeWithByteOrderMark(encoding: String.Encoding) throws {
    let bytes = try #require("\u{FEFF}Åse Ørn fra Ærø 🦆".data(using: encoding))
    let (article, findings) = try reader.article(from: Array(bytes), path: "a.txt")
    #expect(article.text == "Åse Ørn fra Ærø 🦆")
    #expect(findings.isEmpty)
  }

  @Test func readsWindows1252WithAFinding() throws {
    let bytes: [UInt8] = [0xC5, 0x73, 0x65, 0x20, 0x96, 0x20, 0xBB, 0xD8, 0x72, 0x6E, 0xAB, 0x20, 0x80, 0x39]
    let (article, findings) = try reader.article(from: bytes, path: "a.txt")
    #expect(article.text == "Åse – »Ørn« €9")
    #expect(findings.map(\.source) == ["a.txt"])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.message.contains("windows-1252") == true)
  }

  @Test func mendsDamagedUTF8() throws {
    let bytes = Array("Åse Ørn på Ærø bliver færgechef og får løn".utf8) + [0xC3]
    let (article, findings) = try reader.article(from: bytes, path: "a.txt")
    #expect(article.text.hasPrefix("Åse Ørn på Ærø"))
    #expect(findings.first?.message.contains("UTF-8") == true)
  }

  @Test(arguments: ["En\r\nto\r\rtre\n", "En\nto\n\ntre\n", "En\rto\r\n\r\ntre\r\n"])
  func linesEndInNewlines(text: String) throws {
    #expect(try reader.article(from: Array(text.utf8), path: "a.txt").article.text == "En\nto\n\ntre\n")
  }

  @Test func keepsTheWhiteSpaceAroundTheText() throws {
    #expect(try reader.article(from: Array("\n\n  En.\n\n".utf8), path: "a.txt").article.text == "\n\n  En.\n\n")
  }

  @Test func composesLetters() throws {
    let text = try reader.article(from: Array("A\u{30A}se E\u{301}".utf8), path: "a.txt").article.text
    #expect(Array(text.utf8) == Array("\u{C5}se \u{C9}".utf8))
  }

  @Test(arguments: [
    ([], "empty"), ([0xEF, 0xBB, 0xBF], "empty"), (Array(" \n\t\u{A0}".utf8), "empty"), ([0x41, 0, 0x42], "binary"),
    ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "binary"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "binary"),
  ])
  func refuses(bytes: [UInt8], problem: String) {
    let error = #expect(throws: ReadingError.self) { try reader.article(from: bytes, path: "sub/a.txt") }
    #expect(error?.description.hasPrefix("sub/a.txt: is \(problem == "empty" ? "" : "a ")\(problem)") == true)
  }

  /// Every pair of bytes gives an article or an error, and text in NFC.
  @Test func survivesAnyBytes() {
    for first in UInt8.min...UInt8.max {
      for second in stride(from: UInt8.min, through: .max, by: 5) {
        guard let text = try? reader.article(from: [first, second, 0x61], path: "a.txt").article.text else { continue }
        #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        #expect(!text.utf8.contains(0x0D))
      }
    }
  }
}
