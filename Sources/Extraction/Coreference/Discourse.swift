import DanishLanguage
import KnowledgeModel

/// What has been spoken of so far, and where.
struct Discourse {
  private(set) var sites: [[TitleSite]]
  /// Of these, where the article only quotes it: `ifølge X`.
  private(set) var quotes: [Int]
  /// Who or what opened each sentence.
  private(set) var subjects: [Int: Int] = [:]
  /// Who spoke last.
  private(set) var speaker: Int?

  init(drafts count: Int) {
    sites = Array(repeating: [], count: count)
    quotes = Array(repeating: 0, count: count)
  }

  mutating func note(_ draft: Int, at site: TitleSite, in workspace: Workspace) {
    while sites.count <= draft {
      sites.append([])
      quotes.append(0)
    }
    sites[draft].append(site)
    let chunks = workspace.sentences[site.sentence]
    func word(_ place: Int) -> String {
      chunks.indices.contains(place) && chunks[place].isWord ? workspace.text(chunks[place]) : ""
    }
    let (before, after) = (word(site.place - 1), word(site.place + 1))
    if ["ifølge", "til"].contains(before) || SpeechVerbs.writing.contains(before)
      || SpeechVerbs.writing.contains(after) || before == "for" && word(site.place - 2) == "over"
    {
      quotes[draft] += 1
    }
    if workspace.drafts[draft].kind == .person,
      SpeechVerbs.telling.contains(before) || SpeechVerbs.telling.contains(after)
    {
      speaker = draft
    }
    if subjects[site.sentence] == nil, !ClauseWords.prepositions.contains(before), !chunks[site.place].isGenitive {
      subjects[site.sentence] = draft
    }
  }
}
