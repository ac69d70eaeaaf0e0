import Foundation
import TestSupport
import Testing

@testable import DanishLanguage

/// Every file of `Data/Lexicons`, read as text.
struct LexiconFileTests {
  /// A file, the columns that make a line unique, and the least number of lines.
  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let key: [Int]
    let least: Int
    var testDescription: String { name }

    init(_ name: String, key: [Int] = [0], least: Int) {
      self.name = name
      self.key = key
      self.least = least
    }

    var text: String {
      get throws {
        try String(contentsOf: Repository.data("Lexicons").appendingPathComponent(name), encoding: .utf8)
      }
    }

    var rows: [[String]] {
      get throws {
        try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
          $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
      }
    }
  }

  static let files = [
    File("company-forms.tsv", least: 150), File("countries.tsv", least: 200), File("function-words.tsv", least: 400),
    File("given-names.tsv", least: 12_000), File("kinship.tsv", least: 100), File("municipalities.tsv", least: 98),
    File("name-particles.tsv", least: 50), File("organisation-nouns.tsv", least: 400),
    File("organisation-words.tsv", least: 800), File("organisations.tsv", least: 4_500),
    File("outlets.tsv", least: 1_800), File("parties.tsv", key: [0, 1], least: 400),
    File("person-words.tsv", least: 150), File("places.tsv", least: 4_000), File("surnames.tsv", least: 10_000),
    File("title-adjectives.tsv", least: 60), File("title-heads.tsv", least: 150),
    File("title-modifiers.tsv", least: 100), File("titles.tsv", least: 1_800), File("verbs.tsv", least: 300),
  ]

  @Test func noFileIsUntested() throws {
    let folder = Repository.data("Lexicons")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(found.sorted() == LexiconFileTests.files.map(\.name).sorted())
  }

  @Test(arguments: files)
  func headerTellsOriginDateLicenceAndColumns(_ file: File) throws {
    let header = try file.text.split(separator: "\n").prefix { $0.hasPrefix("#") }
    #expect(header.contains { $0.contains("Origin: ") && $0.contains("2026-") && $0.contains("Licence: MIT") })
    // The columns stand in capitals in a line of the header, one for each column of the rows.
    let width = try #require(try file.rows.first).count
    #expect(
      header.contains { line in
        let columns = line.dropFirst(2).split(separator: "\t", omittingEmptySubsequences: false)
        return columns.count == width && columns.allSatisfy { $0.uppercased() == $0 && !$0.isEmpty }
      })
  }

  @Test(arguments: files)
  func everyLineFitsAndNoneIsTwice(_ file: File) throws {
    let rows = try file.rows
    #expect(rows.count >= file.least)
    #expect(Set(rows.map(\.count)).count == 1)
    var seen: Set<[String]> = []
    let twice = rows.map { row in file.key.map { row[$0] } }.filter { !seen.insert($0).inserted }
    #expect(twice.isEmpty)
  }

  @Test(arguments: files)
  func textIsComposedWithoutStrayBlanks(_ file: File) throws {
    let text = try file.text
    #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    #expect(!text.contains("\r") && text.hasSuffix("\n"))
    let stray = try file.rows.joined().filter { field in
      field.hasPrefix(" ") || field.hasSuffix(" ") || field.contains("  ") || field.hasPrefix("|")
        || field.hasSuffix("|") || field.contains("||")
    }
    #expect(stray.isEmpty)
  }

  @Test(arguments: ["given-names.tsv", "surnames.tsv", "places.tsv", "municipalities.tsv", "name-particles.tsv"])
  func linesAreSortedOrInSections(_ name: String) throws {
    let lines = try #require(LexiconFileTests.files.first { $0.name == name }).text.split(separator: "\n")
    let isSectioned = lines.contains { $0.hasPrefix("# --- ") }
    let names = lines.filter { !$0.hasPrefix("#") }.map { line in String(line.prefix { $0 != "\t" }) }
    let isSorted = zip(names, names.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(isSectioned || isSorted)
  }

  /// The first file to name it would hide the others.
  @Test func noNameIsInTwoFiles() throws {
    let names = try ["outlets.tsv", "countries.tsv", "organisations.tsv"].flatMap { name in
      try #require(LexiconFileTests.files.first { $0.name == name }).rows.map { $0[0] }
    }
    let parties = try #require(LexiconFileTests.files.first { $0.name == "parties.tsv" }).rows.map { $0[0] }
    var seen = Set(parties)
    let twice = names.filter { !seen.insert($0).inserted }
    // A Spanish party and an American news site.
    #expect(twice == ["Vox"])
  }

  @Test func noTitleBeginsWithAnOrganisation() throws {
    let titles = try #require(LexiconFileTests.files.first { $0.name == "titles.tsv" }).rows.map { $0[0] }
    let owners = ["PET", "FE", "DR", "DBU", "DIF", "KL", "FN", "CIA", "FBI", "WHO", "IMF", "Uefa", "Fifa", "DI", "LO"]
    let heads = ["chef", "direktør", "formand", "generalsekretær", "præsident"]
    let wrong = titles.filter { title in owners.contains { owner in heads.contains { title == "\(owner)-\($0)" } } }
    #expect(wrong.isEmpty)
  }
}
