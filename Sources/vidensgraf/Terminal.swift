import Foundation
import KnowledgeModel

/// Standard error: findings, and progress where it is a terminal.
struct Terminal {
  let isQuiet: Bool
  let isVerbose: Bool
  private let showsProgress: Bool

  init(isQuiet: Bool, isVerbose: Bool) {
    self.isQuiet = isQuiet
    self.isVerbose = isVerbose
    showsProgress = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  static func complain(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  /// Errors always, warnings unless quiet, notes only where verbose.
  func report(_ findings: [Finding]) {
    for finding in findings where shows(finding.severity) {
      clearLine()
      Terminal.complain("\(finding.severity.rawValue): \(finding.source): \(finding.message)")
    }
  }

  /// Says what was done, for people; nothing when quiet.
  func say(_ message: @autoclosure () -> String) {
    guard !isQuiet else { return }
    clearLine()
    Terminal.complain(message())
  }

  /// Redraws the line `17 of 300 articles`, on a terminal and where there are many.
  func progress(_ done: Int, of total: Int, _ things: String = "articles", from many: Int = 20) {
    guard showsProgress, total >= many else { return }
    FileHandle.standardError.write(Data("\r\(done) of \(total) \(things)".utf8))
    if done == total { clearLine() }
  }

  private func clearLine() {
    if showsProgress { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }

  private func shows(_ severity: Finding.Severity) -> Bool {
    switch severity {
    case .error: true
    case .warning: !isQuiet
    case .note: isVerbose
    }
  }
}
