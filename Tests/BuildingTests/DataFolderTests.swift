import Building
import Foundation
import TestSupport
import Testing

struct DataFolderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("named/Lexicons/a.tsv", "")
    try folder.write("installed/share/vidensgraf/Lexicons/a.tsv", "")
    try folder.write("checkout/Package.swift", "")
    try folder.write("checkout/Data/Lexicons/a.tsv", "")
    try folder.write("elsewhere/a.txt", "")
  }

  private func locate(
    _ explicit: String? = nil, variable: String? = nil, binary: String = "elsewhere/bin/vidensgraf",
    current: String = "elsewhere"
  ) throws -> String {
    try DataFolder.locate(
      explicit: explicit.map(path), environment: variable.map { [DataFolder.variable: path($0)] } ?? [:],
      binary: URL(fileURLWithPath: path(binary)), current: URL(fileURLWithPath: path(current))
    ).url.path
  }

  private func path(_ part: String) -> String { folder.path + "/" + part }

  @Test func theOptionComesFirst() throws {
    #expect(try locate("named", variable: "checkout/Data") == path("named"))
  }

  @Test func thenTheEnvironment() throws {
    #expect(try locate(variable: "named", current: "checkout") == path("named"))
  }

  @Test func thenWhereItWasInstalled() throws {
    let found = try locate(binary: "installed/bin/vidensgraf", current: "checkout")
    #expect(found == path("installed/share/vidensgraf"))
  }

  @Test(arguments: ["checkout/.build/debug/vidensgraf", "elsewhere/bin/vidensgraf"])
  func thenTheCheckout(_ binary: String) throws {
    #expect(try locate(binary: binary, current: "checkout/Sources/Reading") == path("checkout/Data"))
  }

  @Test func anEmptyVariableIsNone() throws {
    let found = try DataFolder.locate(
      explicit: nil, environment: [DataFolder.variable: ""], binary: nil,
      current: URL(fileURLWithPath: path("checkout")))
    #expect(found.url.path == path("checkout/Data"))
  }

  @Test func whatIsNamedMustBeRight() throws {
    let error = try #require(throws: DataFolderError.self) { try locate("elsewhere", current: "checkout") }
    #expect(error.description.contains(path("elsewhere")))
    #expect(error.description.contains("--data"))
  }

  @Test func theErrorListsEveryPathTried() throws {
    try folder.write("empty/Package.swift", "")
    let error = try #require(throws: DataFolderError.self) { try locate(current: "empty/deeper") }
    #expect(error.tried == [path("elsewhere/share/vidensgraf"), path("empty/Data")])
    for place in error.tried { #expect(error.description.contains(place)) }
  }
}
