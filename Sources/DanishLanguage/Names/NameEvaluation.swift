/// Precision, recall and F1 of names by conlleval's counting: a name is right where its tokens and its type are
/// exactly those of the gold.
public struct NameEvaluation: Sendable, Hashable {
  public struct Counts: Sendable, Hashable {
    public var correct = 0
    public var found = 0
    public var gold = 0

    /// 0 where nothing was found.
    public var precision: Double { found == 0 ? 0 : Double(correct) / Double(found) }
    /// 0 where there is nothing to find.
    public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
    public var f1: Double { found + gold == 0 ? 0 : 2 * Double(correct) / Double(found + gold) }

    static func += (left: inout Counts, right: Counts) {
      left.correct += right.correct
      left.found += right.found
      left.gold += right.gold
    }
  }

  public private(set) var counts: [NameType: Counts] = [:]

  public init() {}

  /// Counts one sentence.
  public mutating func add(gold: [NameSentence.Name], found: [NameSentence.Name]) {
    let goldSet = Set(gold)
    for name in gold { counts[name.type, default: Counts()].gold += 1 }
    for name in found {
      counts[name.type, default: Counts()].found += 1
      if goldSet.contains(name) { counts[name.type, default: Counts()].correct += 1 }
    }
  }

  public mutating func add(_ other: NameEvaluation) {
    for (type, more) in other.counts { counts[type, default: Counts()] += more }
  }

  /// All of the given types together; the measure of the project leaves `MISC` out.
  public func micro(over types: [NameType] = [.person, .organisation, .location]) -> Counts {
    types.reduce(into: Counts()) { $0 += counts[$1] ?? Counts() }
  }

  /// A line a type, and one for the three that count.
  public func table() -> String {
    func percent(_ value: Double) -> String {
      let tenths = Int((value * 1000).rounded())
      let text = "\(tenths / 10).\(tenths % 10)"
      return String(repeating: " ", count: max(0, 9 - text.count)) + text
    }
    func line(_ name: String, _ counts: Counts) -> String {
      let gold = String(counts.gold)
      return name + String(repeating: " ", count: 16 - name.count) + percent(counts.precision) + percent(counts.recall)
        + percent(counts.f1) + String(repeating: " ", count: max(0, 8 - gold.count)) + gold + "\n"
    }
    var text = "                precision recall       F1    gold\n"
    for type in NameType.allCases { text += line(type.rawValue, counts[type] ?? Counts()) }
    return text + line("PER, ORG, LOC", micro())
  }
}
