import Foundation
import TestSupport
import Testing

@testable import DanishLanguage

/// A lexicon that does not fit is told with file, line and what was expected.
struct LexiconErrorTests {
  /// A copy of the lexicons with one file changed; nil removes the file.
  private func error(in file: String, text: Data?) throws -> LexiconError? {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("lexicons-\(UUID().uuidString)")
    try manager.copyItem(at: Repository.data("Lexicons"), to: folder)
    defer { try? manager.removeItem(at: folder) }
    let url = folder.appendingPathComponent(file)
    try manager.removeItem(at: url)
    try text?.write(to: url)
    do throws(LexiconError) {
      _ = try Lexicons(folder: folder)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      (
        "titles.tsv", "# T\nformand\n",
        "Lexicons/titles.tsv:2: expected TITLE<tab>DEFINITE<tab>PLURAL<tab>DEFPLURAL<tab>CLASS<tab>SCOPE<tab>GENDER<tab>SYNONYM, got 'formand'"
      ),
      (
        "titles.tsv", "formand\tformanden\tformænd\tformændene\tkontor\t\t\t\n",
        "Lexicons/titles.tsv:1: expected office, role or occupation, got 'kontor'"
      ),
      (
        "title-heads.tsv", "\n# H\nvægter\tvægteren\tvægtere\tvægterne\t\t\n",
        "Lexicons/title-heads.tsv:3: expected office, role or occupation, got ''"
      ),
      (
        "title-modifiers.tsv", "evig\teternal\n",
        "Lexicons/title-modifiers.tsv:1: expected one of current, former, incoming, acting, got 'eternal'"
      ),
      (
        "organisation-words.tsv", "Kommune\tmunicipality\tbag\n",
        "Lexicons/organisation-words.tsv:1: expected first, last, any or suffix, got 'bag'"
      ),
      (
        "surnames.tsv", "Jensen\tu\tda\n\tu\tda\n",
        "Lexicons/surnames.tsv:2: expected NAME<tab>GENDER<tab>REGION, got '<tab>u<tab>da'"
      ),
      (
        "company-forms.tsv", "A/S\tselskab\n", "Lexicons/company-forms.tsv:1: expected FORM, got 'A/S<tab>selskab'"
      ),
    ])
  func namesFileLineAndExpectation(_ file: String, _ text: String, _ message: String) throws {
    #expect(try error(in: file, text: Data(text.utf8))?.description == message)
  }

  @Test func namesAMissingFile() throws {
    let error = try #require(try error(in: "places.tsv", text: nil))
    #expect(error.line == nil)
    #expect(error.description.hasSuffix("places.tsv: cannot be read; is the Data folder whole?"))
  }

  @Test func namesAFileInAnotherEncoding() throws {
    let error = try #require(try error(in: "places.tsv", text: Data([0x52, 0xF8, 0x6D, 0xF8])))
    #expect(error.description == "Lexicons/places.tsv: is not UTF-8; save it as UTF-8")
  }

  @Test func readsBlanksCarriageReturnsAndLooseAccents() throws {
    let text = "# N\r\n A\u{30A}se \tf\tda\r\n\n   \nBo\tm\tda"
    #expect(try error(in: "given-names.tsv", text: Data(text.utf8)) == nil)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("table-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("n.tsv"))
    let rows = try TSVTable("n.tsv", in: folder, columns: ["NAME", "GENDER", "REGION"]).rows
    #expect(rows.map(\.columns) == [["\u{C5}se", "f", "da"], ["Bo", "m", "da"]])
    #expect(rows.map(\.line) == [2, 5])
  }
}
