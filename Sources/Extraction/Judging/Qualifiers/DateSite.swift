import DanishLanguage
import KnowledgeModel

/// A date where the text tells it, with what stands about it.
struct DateSite {
  let date: PartialDate
  let sentence: Int
  /// Index into the sentence's chunks, persons grouped.
  let place: Int
  /// How it is told: `siden`, `range-end`, `-` without a preposition.
  let cue: Symbol
  let clause: Int?

  static func all(in workspace: Workspace) -> [DateSite] {
    workspace.sentences.indices.flatMap { sentence in
      workspace.sentences[sentence].enumerated().flatMap { place, chunk -> [DateSite] in
        guard let phrase = chunk.date else { return [] }
        let clause = workspace.clauses[sentence].firstIndex { $0.chunks.contains(place) }
        let cue = phrase.end == nil ? phrase.preposition.isEmpty ? "-" : phrase.preposition : "range"
        func site(_ date: PartialDate, _ cue: String) -> DateSite {
          DateSite(date: date, sentence: sentence, place: place, cue: Symbol(cue), clause: clause)
        }
        var sites = [site(phrase.date, cue)]
        if let other = phrase.other { sites.append(site(other, cue)) }
        if let end = phrase.end { sites.append(site(end, "range-end")) }
        return sites
      }
    }
  }
}
