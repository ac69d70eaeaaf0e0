public import DanishLanguage
public import Foundation

extension ClaimModel {
  /// Reads a file of lines `FEATURE<tab>QUESTION<tab>WEIGHT`; lines that begin with `#` are remarks.
  ///
  /// - Throws: `ModelError`, naming the file, where it is missing or a line does not fit.
  public init(contentsOf url: URL) throws(ModelError) {
    try self.init(text: WeightFile.text(of: url), file: url.path)
  }

  /// Reads the text of such a file; `file` is the name that errors tell.
  public init(text: String, file: String = "claims.tsv") throws(ModelError) {
    let questions = Dictionary(uniqueKeysWithValues: Question.all.enumerated().map { ($1.name, $0) })
    var rows: [UInt64: [(question: Int, weight: Float)]] = [:]
    var settings: [String: Double] = [:]
    try WeightFile.forEachRow(
      of: text, file: file, columns: ["FEATURE", "QUESTION", "WEIGHT"]
    ) { number, fields, weight throws(ModelError) in
      if fields[0] == "setting" {
        settings[String(fields[1])] = weight
      } else if let question = questions[String(fields[1])] {
        rows[FeatureBag.hash(ofName: fields[0]), default: []].append((question, Float(weight)))
      } else {
        throw WeightFile.failure(file, number, "answers an unknown question, '\(fields[1])'")
      }
    }
    var calibrations = Calibrations()
    for group in Calibrations.Group.all {
      calibrations[group] = Calibration(
        slope: settings["slope \(group.name)"] ?? 1, intercept: settings["intercept \(group.name)"] ?? 0)
    }
    self.init(threshold: settings["threshold"] ?? 0.5, calibrations: calibrations, rows: rows)
  }
}
