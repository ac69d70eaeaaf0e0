// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 mode, no implicit visibility, and a warning stops the build.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A stage of the flow; it may import only stages of a strictly lower number (`Sources/README.md`),
/// which `Tests/ArchitectureTests` holds.
func stage(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, exclude: [], swiftSettings: settings)
}

func tests(of name: String, _ dependencies: Target.Dependency..., golden: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: golden,
    swiftSettings: settings)
}

let package = Package(
  name: "vidensgraf",
  products: [
    .executable(name: "vidensgraf", targets: ["vidensgraf"]),
    .library(name: "Vidensgraf", targets: ["Building"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // 0
    stage("KnowledgeModel"),
    // 1
    stage("Reading", "KnowledgeModel", .product(name: "Yams", package: "Yams")),
    stage("DanishLanguage", "KnowledgeModel"),
    // 2
    stage("Extraction", "KnowledgeModel", "DanishLanguage"),
    // 3
    stage("Resolution", "KnowledgeModel"),
    stage("Storage", "KnowledgeModel", .product(name: "GRDB", package: "GRDB.swift")),
    stage("Drawing", "KnowledgeModel", "CGraphviz"),
    stage("Exporting", "KnowledgeModel"),
    stage("Evaluation", "KnowledgeModel"),
    stage("Reporting", "KnowledgeModel"),
    // 4
    stage(
      "Building", "KnowledgeModel", "Reading", "DanishLanguage", "Extraction", "Resolution",
      "Storage", "Drawing", "Exporting", "Evaluation"),
    // 6
    .executableTarget(
      name: "vidensgraf",
      dependencies: [
        "KnowledgeModel", "Reading", "DanishLanguage", "Extraction", "Resolution", "Storage",
        "Drawing", "Exporting", "Evaluation", "Reporting", "Building",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),

    .target(
      name: "TestSupport", dependencies: ["KnowledgeModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "KnowledgeModel"),
    tests(of: "Reading", "KnowledgeModel"),
    tests(of: "DanishLanguage", "KnowledgeModel"),
    tests(of: "Extraction", "KnowledgeModel", "DanishLanguage"),
    tests(of: "Resolution", "KnowledgeModel"),
    tests(of: "Storage", "KnowledgeModel"),
    tests(of: "Drawing", "KnowledgeModel", golden: ["Golden"]),
    tests(of: "Exporting", "KnowledgeModel"),
    tests(of: "Evaluation", "KnowledgeModel"),
    tests(of: "Reporting", "KnowledgeModel"),
    tests(
      of: "Building", "KnowledgeModel", "Reading", "Evaluation", "DanishLanguage", "Extraction", "Resolution",
      "Storage", "Drawing"),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport", "vidensgraf"], swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),

    // `make bench`
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["KnowledgeModel", "Reading", "DanishLanguage", "Extraction", "Storage", "Building"],
      path: "Tests/Benchmarks/Speed", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
