import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Warns of a text that is not in Danish: it is read all the same, and little comes of it.
  mutating func noteLanguage() {
    let reason: String
    if article.language != "da", !article.language.hasPrefix("da-") {
      reason = "its language is said to be '\(article.language)'"
    } else if let share = danishShare(), share < Workspace.leastShare {
      reason = "hardly any of its words are Danish"
    } else {
      return
    }
    findings.append(
      Finding(.warning, source: article.identity, message: "\(reason); only Danish is read, so expect little"))
  }

  /// The share of Danish function words among the words; nil of a text too short to tell.
  private func danishShare() -> Double? {
    let wordy = words.filter { $0.isLetterOrDigit && !($0.form.utf8.first.map { (48...57).contains($0) } ?? false) }
    guard wordy.count >= Workspace.fewestWords else { return nil }
    return Double(wordy.count(where: { $0.isFunctionWord })) / Double(wordy.count)
  }

  /// A Danish news article has 0.35 to 0.6, a German text some 0.1, an English one none; Swedish and Norwegian are too
  /// like Danish to be told so.
  private static let leastShare = 0.2
  private static let fewestWords = 25
}
