import Foundation
import KnowledgeModel
import Reading
import TestSupport
import Testing

@Suite struct ArticleReaderTests {
  @Test func findsArticlesInCodePointOrder() throws {
    let folder = try TemporaryFolder()
    for file in ["b.txt", "B.md", "å.txt", "a/z.markdown", "a.text", ".hidden.txt", ".git/x.txt", "a/c.json", "z.pdf"] {
      try folder.write(file, "Tekst.")
    }
    let (sources, failures) = ArticleReader(currentFolder: folder.path).sources(at: ["."])
    #expect(sources.map(\.path) == ["./B.md", "./a.text", "./a/z.markdown", "./b.txt", "./å.txt"])
    #expect(failures.isEmpty)
  }

  @Test func takesEachArticleOnceInTheOrderGiven() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Tekst.")
    try folder.write("b.txt", "Tekst.")
    let (sources, _) = ArticleReader(currentFolder: folder.path).sources(at: [
      "b.txt", "-", folder.path, "./b.txt", "-",
    ])
    #expect(sources.map(\.path) == ["b.txt", "-", folder.path + "/a.txt"])
  }

  @Test func goesOnAfterFailures() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Tekst.")
    try folder.write("a.pdf", "Tekst.")
    try folder.write("empty/notes.docx", "Tekst.")
    let (sources, failures) = ArticleReader(currentFolder: folder.path).sources(at: [
      "no.txt", "a.pdf", "empty", "a.txt",
    ])
    #expect(sources.map(\.path) == ["a.txt"])
    #expect(failures.map(\.source) == ["no.txt", "a.pdf", "empty"])
    #expect(failures.allSatisfy { $0.severity == .error })
  }

  @Test func followsLinksToFilesButNotToFolders() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Tekst.")
    let make = FileManager.default.createSymbolicLink(at:withDestinationURL:)
    try make(folder.url.appendingPathComponent("link.txt"), file)
    try make(folder.url.appendingPathComponent("loop.txt"), folder.url)
    try make(folder.url.appendingPathComponent("lost.txt"), folder.url.appendingPathComponent("gone.txt"))
    let (sources, failures) = ArticleReader(currentFolder: folder.path).sources(at: ["."])
    #expect(sources.map(\.path) == ["./a.txt", "./link.txt"])
    #expect(failures.map(\.source) == ["./lost.txt"])
  }

  @Test(arguments: [
    ("a.txt", "a.txt"), ("./sub/../a.txt", "a.txt"), ("/news/sub/a.txt", "sub/a.txt"), ("../a.txt", "/a.txt"),
    ("/newspaper/a.txt", "/newspaper/a.txt"),
  ])
  func identityIsThePathBelowTheCurrentFolder(path: String, identity: String) throws {
    let reader = ArticleReader(currentFolder: "/news")
    #expect(try reader.article(from: Array("Tekst.".utf8), path: path).article.identity == identity)
    #expect(reader.identity(ofFileAt: path) == identity)
  }

  @Test func standardInputIsNamedByItsText() throws {
    let reader = ArticleReader(currentFolder: "/news")
    let articles = try ["En.", "To.", "En."].map { try reader.article(from: Array($0.utf8), path: "-").article }
    #expect(articles[0].identity == articles[2].identity)
    #expect(articles[0].identity != articles[1].identity)
    #expect(articles[0].name == "standard-input")
  }

  @Test func nameHasNoFolderOrEnding() throws {
    let article = try ArticleReader().article(from: Array("Tekst.".utf8), path: "sub.dir/ny.formand.txt").article
    #expect(article.name == "ny.formand")
  }

  @Test func readsAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Havnen får ny formand\n\n12. maj 2024\n\nIda Holm er valgt.\n")
    let article = try ArticleReader(currentFolder: folder.path).read(ArticleSource(path: "a.txt")).article
    #expect(article.title == "Havnen får ny formand")
    #expect(article.published?.description == "2024-05-12")
    #expect(article.datelineSpan?.text(in: article.text) == "12. maj 2024")
    #expect(article.language == "da")
    #expect(article.identity == "a.txt")
  }

  @Test func refusesMissingFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt", "Tekst.")
    let reader = ArticleReader(currentFolder: folder.path)
    for (path, problem) in [("no.txt", "does not exist"), ("sub", "is a folder")] {
      let error = #expect(throws: ReadingError.self) { try reader.read(ArticleSource(path: path)) }
      #expect(error?.description.hasPrefix("\(path): \(problem)") == true)
    }
  }

  @Test func refusesHugeFiles() throws {
    let folder = try TemporaryFolder()
    let limit = ArticleReader.byteLimit
    try folder.write("huge.txt", Array(repeating: UInt8(ascii: "a"), count: limit + 1))
    let reader = ArticleReader(currentFolder: folder.path)
    let error = #expect(throws: ReadingError.self) { try reader.read(ArticleSource(path: "huge.txt")) }
    #expect(error?.description.hasPrefix("huge.txt: is larger than 10 MB") == true)
    try folder.write("large.txt", Array(repeating: UInt8(ascii: "a"), count: limit))
    #expect(try reader.read(ArticleSource(path: "large.txt")).article.text.utf8.count == limit)
  }
}
