import DanishLanguage
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Extraction

struct PairTests {
  private func workspace(_ text: String) throws -> Workspace {
    let lexicons = try Lexicons(folder: Repository.root.appendingPathComponent("Data/Lexicons"))
    let article = Article(identity: "test", name: "test", text: text)
    return Extractor(lexicons: lexicons).proposed(Tokenizer().document(of: article))
  }

  @Test func noFeatureHoldsAName() throws {
    let names = FeatureNames()
    let text = "Novo Nordisk ansætter Lone Berg som direktør. Hun afløser Jens Lund, siger Berg til Politiken."
    let pairs = try workspace(text).pairs(names: names)
    #expect(pairs.count > 5)
    for feature in names.names.values {
      for name in ["Berg", "Lone", "Lund", "Jens", "Novo", "Nordisk", "Politiken"] {
        #expect(!feature.lowercased().split(separator: " ").contains(Substring(name.lowercased())), "\(feature)")
      }
    }
  }

  @Test func aSymmetricRelationIsAskedOnce() throws {
    let workspace = try workspace("Lone Berg er gift med Jens Lund.")
    #expect(workspace.pairs().filter { workspace.relations(of: $0).contains(.familyOf) }.count == 1)
  }

  @Test func whatTheModelHoldsUnlikelyIsDropped() throws {
    var strict = try workspace("Novo Nordisk ansætter Lone Berg som direktør.")
    #expect(!strict.proposals.isEmpty)
    strict.judge(by: try ClaimModel(text: "setting\tthreshold\t0.9\nbias\tappoints\t-5\nbias\tholdsPost\t-5\n"))
    #expect(strict.proposals.isEmpty)
  }

  @Test func whatTheModelHoldsLikelyIsDrawnWithoutARule() throws {
    var eager = try workspace("Lone Berg kender Jens Lund.")
    #expect(eager.proposals.isEmpty)
    eager.judge(by: try ClaimModel(text: "setting\tthreshold\t0.9\nbias\tsucceeds\t5\nbias\tcertainty:expected\t1\n"))
    #expect(
      eager.proposals.contains {
        $0.relation == .succeeds && $0.rule == "learned-succeeds" && $0.certainty == .expected
      })
    #expect(eager.proposals.allSatisfy { $0.relation == .succeeds && ($0.confidence ?? 0) > 0.9 })
  }

  @Test func manyNamesInOneSentenceMakeOnlySoManyPairs() throws {
    let list = (0..<200).map {
      "Lone Berg\(String(UnicodeScalar(UInt8(97 + $0 % 26))))\(String(UnicodeScalar(UInt8(97 + $0 / 26)))) mødte Falck"
    }
    let pairs = try workspace(list.joined(separator: " og ") + ".").pairs()
    #expect(pairs.count < 200 * 2 * 24)
  }
}
