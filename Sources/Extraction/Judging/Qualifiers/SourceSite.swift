import DanishLanguage
import KnowledgeModel

/// Somebody or an outlet that may be the source of what is told, where a sentence has it.
struct SourceSite {
  let draft: Int
  let sentence: Int
  /// Index into the sentence's chunks, persons grouped.
  let place: Int
  /// What makes it a source: `ifølge`, the verb of saying, `til`; `-` without.
  let cue: Symbol
  let clause: Int?

  static func all(in sentence: Int, of workspace: Workspace) -> [SourceSite] {
    let chunks = workspace.sentences[sentence]
    return chunks.indices.compactMap { place in
      guard let draft = chunks[place].draft, [.person, .outlet].contains(workspace.drafts[draft].kind) else {
        return nil
      }
      return SourceSite(
        draft: draft, sentence: sentence, place: place, cue: cue(at: place, chunks, workspace),
        clause: workspace.clauses[sentence].firstIndex { $0.chunks.contains(place) })
    }
  }

  private static func cue(at place: Int, _ chunks: [Chunk], _ workspace: Workspace) -> Symbol {
    func word(_ index: Int) -> String? {
      chunks.indices.contains(index) && chunks[index].isWord && chunks[index].draft == nil ? workspace.text(chunks[index]) : nil
    }
    // Right before it, or before a noun that belongs to it: `skriver avisen VG`.
    for back in 1...3 {
      guard let word = word(place - back) else { continue }
      if word == "ifølge" || word == "efter" { return Symbol(word) }
      if SpeechVerbs.reporting.contains(word) { return .said }
      if word == "til" || word == "for" || word == "med" { return .told }
      if word == "," { break }
    }
    if let next = word(place + 1), SpeechVerbs.reporting.contains(next) { return .says }
    return .none
  }
}

extension Symbol {
  static let said = Symbol("said"), says = Symbol("says"), told = Symbol("told")
}
