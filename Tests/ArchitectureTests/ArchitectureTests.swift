import Foundation
import TestSupport
import Testing

/// The rules of `Sources/README.md` that the compiler does not hold.
struct ArchitectureTests {
  /// What comes with Swift.
  private static let system: Set = ["Foundation", "Dispatch", "Synchronization", "Glibc"]
  /// Packages that a single target may use.
  private static let keepers = [
    "GRDB": "Storage", "CGraphviz": "Drawing", "Yams": "Reading", "ArgumentParser": "vidensgraf",
  ]

  let manifest: PackageManifest

  init() throws { manifest = try PackageManifest() }

  @Test func theManifestIsRead() {
    #expect(manifest.stages.count >= 11)
    #expect(manifest.stages.first { $0.name == "Extraction" }?.level == 2)
    #expect(manifest.stages.first { $0.name == "Reading" }?.dependencies == ["KnowledgeModel", "Yams"])
    #expect(manifest.stages.contains { $0.name == "vidensgraf" })
  }

  @Test func everyStageDependsOnlyOnLowerOnes() {
    let levels = Dictionary(uniqueKeysWithValues: manifest.stages.map { ($0.name, $0.level ?? 0) })
    for stage in manifest.stages {
      for dependency in stage.dependencies {
        guard let level = levels[dependency] else { continue }
        #expect(level < levels[stage.name] ?? 0, "\(stage.name) must not depend on \(dependency)")
      }
    }
  }

  @Test func everyFolderIsATarget() {
    let known = Set(manifest.targets.map(\.name))
    #expect(Set(SourceFile.all.map(\.target)).subtracting(known) == [])
  }

  @Test func knowledgeModelStandsAlone() {
    let imports = Set(SourceFile.all.filter { $0.target == "KnowledgeModel" }.flatMap(\.imports))
    #expect(imports.subtracting(["Foundation"]) == [])
  }

  @Test(arguments: SourceFile.all)
  func importsAreDeclared(_ file: SourceFile) throws {
    let target = try #require(manifest.targets.first { $0.name == file.target })
    let allowed = target.dependencies.union(Self.system)
    #expect(Set(file.imports).subtracting(allowed) == [])
    for name in file.imports {
      if let keeper = Self.keepers[name] { #expect(file.target == keeper, "only \(keeper) may import \(name)") }
    }
  }

  @Test(arguments: SourceFile.all)
  func filesAreShortAndCareful(_ file: SourceFile) {
    #expect(file.lines.count <= 400, "cut it in two")
    for (number, line) in file.lines.enumerated() {
      for word in ["try!", "as!", "fatalError(", "Bundle.module", "TODO", "FIXME"] {
        #expect(!line.contains(word), "\(file.path):\(number + 1): \(word)")
      }
    }
  }

  /// Stages return values; findings and errors are data.
  @Test(arguments: SourceFile.all.filter { $0.target != "vidensgraf" })
  func onlyTheCommandPrints(_ file: SourceFile) {
    for (number, line) in file.lines.enumerated() {
      let code = line.prefix { $0 != "/" }
      #expect(code.firstMatch(of: /\b(print|debugPrint|NSLog|puts)\(/) == nil, "\(file.path):\(number + 1)")
    }
  }
}
