import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Notes which titles stand at which persons, so that `direktøren` can be resolved.
  mutating func noteTitles() {
    for chunks in sentences {
      for place in chunks.indices {
        guard let title = chunks[place].title, !title.isPlural else { continue }
        for holder in [place + 1, place + 2, place - 2] where chunks.indices.contains(holder) {
          guard let draft = chunks[holder].draft, drafts[draft].kind == .person, !chunks[holder].isGenitive else {
            continue
          }
          let isBeside = holder == place + 1
          let isApposition =
            !isBeside && chunks[(place + holder) / 2].isWord && text(chunks[(place + holder) / 2]) == ","
          guard isBeside || isApposition else { continue }
          drafts[draft].titles.insert(title.lemma)
          if drafts[draft].gender == nil { drafts[draft].gender = title.gender }
          break
        }
      }
    }
  }

  /// Notes the nouns that stand before names: `bryggeriet Fuglsang`.
  mutating func noteNouns() {
    for chunks in sentences {
      for place in chunks.indices.dropFirst() where chunks[place].isName && chunks[place - 1].isWord {
        guard let draft = chunks[place].draft, drafts[draft].kind != .person,
          let noun = words[chunks[place - 1].tokens.lowerBound].wordForm.organisationNoun
        else { continue }
        drafts[draft].nouns.insert(noun.lemma)
        drafts[draft].nouns.insert(text(chunks[place - 1]))
      }
    }
  }

  /// Resolves `klubben`, `direktøren`, `han` and the like to what was spoken of before. `choose` decides whom a noun
  /// means.
  mutating func resolveReferences(choosing choose: (ReferenceChoice, Workspace) -> Antecedent) {
    noteNouns()
    var discourse = Discourse(drafts: drafts.count)
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        let site = TitleSite(sentence: sentence, place: place)
        if sentences[sentence][place].draft == nil {
          if isNamedBehind(place, in: sentence) { continue }
          if let reference = reference(at: site) {
            let choice = ReferenceClues(workspace: self, discourse: discourse).choice(for: reference, at: site)
            if let draft = settled(choose(choice, self), at: span(of: sentences[sentence][place].tokens)) {
              refer(
                sentence, place, to: draft, .nounPhrase, "\(reference.form): \(drafts[draft].name), spoken of before",
                isGenitive: reference.isGenitive)
            }
          } else if sentences[sentence][place].isWord {
            resolvePronoun(sentence, place)
          }
        }
        if let draft = sentences[sentence][place].draft { discourse.note(draft, at: site, in: self) }
      }
    }
  }

  /// `Forgængeren, Mette Bruun,`, `Forgængeren er Mette Bruun`: a person noun that its name follows goes back to nobody else.
  private func isNamedBehind(_ place: Int, in sentence: Int) -> Bool {
    let chunks = sentences[sentence]
    guard chunks[place].isWord, words[chunks[place].tokens.lowerBound].wordForm.isPersonWord else { return false }
    let next =
      place + 1 < chunks.count && [",", "er", "var", "hedder", "hed"].contains(text(chunks[place + 1]))
      ? place + 2 : place + 1
    return next < chunks.count && chunks[next].isName
      && chunks[next].draft.map { drafts[$0].kind == .person } ?? false
  }

  /// Chooses by a model; without one nobody is meant.
  static func chosen(by model: ChoiceModel) -> (ReferenceChoice, Workspace) -> Antecedent {
    { choice, _ in
      let scores = model.scores(choice.features)
      guard !model.isEmpty, let top = scores.max() else { return .nobody }
      let best = scores.indices.filter { top - scores[$0] < Antecedent.margin }
      guard let first = best.first(where: { scores[$0] == top }), let draft = choice.candidates[first] else {
        return .nobody
      }
      let others = best.filter { $0 != first }.compactMap { choice.candidates[$0] }
      return others.isEmpty ? .one(draft) : .equal(([draft] + others).sorted())
    }
  }

  private mutating func refer(
    _ sentence: Int, _ place: Int, to draft: Int, _ form: Mention.Form, _ reason: String, isGenitive: Bool = false
  ) {
    sentences[sentence][place].draft = draft
    sentences[sentence][place].form = form
    if sentences[sentence][place].title == nil { sentences[sentence][place].isGenitive = isGenitive }
    drafts[draft].add(Mention(span: span(of: sentences[sentence][place].tokens), form: form, reason: reason))
  }

  private mutating func resolvePronoun(_ sentence: Int, _ place: Int) {
    let word = text(sentences[sentence][place])
    if let (gender, isGenitive) = Workspace.pronouns[word] {
      let span = span(of: sentences[sentence][place].tokens)
      if let person = settled(antecedent(gender, before: place, in: sentence), at: span) {
        if drafts[person].gender == nil { drafts[person].gender = gender }
        refer(sentence, place, to: person, .pronoun, "\(word) after \(drafts[person].name)", isGenitive: isGenitive)
      }
    } else if ["sin", "sit", "sine"].contains(word), let person = subject(of: sentence, before: place) {
      refer(sentence, place, to: person, .pronoun, "\(word): the subject, \(drafts[person].name)", isGenitive: true)
    }
  }

  private static let pronouns = WordMap<(Gender, Bool)>([
    "han": (.male, false), "ham": (.male, false), "hans": (.male, true), "hun": (.female, false),
    "hende": (.female, false), "hendes": (.female, true),
  ])

  /// The person whom a pronoun most likely means: the subject of this sentence, else of the nearest before.
  /// Of two who are named together, neither: `Ole Berg og Jens Lund mødtes. Han …`.
  private func antecedent(_ gender: Gender?, before place: Int, in sentence: Int) -> Antecedent {
    func fits(_ draft: Int) -> Bool {
      drafts[draft].kind == .person && (gender == nil || drafts[draft].gender == nil || drafts[draft].gender == gender)
    }
    func first(_ chunks: ArraySlice<Chunk>) -> Antecedent {
      guard let place = chunks.firstIndex(where: { !$0.isGenitive && $0.draft.map(fits) ?? false }),
        let person = chunks[place].draft
      else { return .nobody }
      let others = joined(behind: place, chunks).filter { $0 != person && fits($0) }
      return others.isEmpty ? .one(person) : .equal([person] + others)
    }
    /// `Ole Berg, direktør Jens Lund og Kim Vang`: those named in one breath with the first.
    func joined(behind place: Int, _ chunks: ArraySlice<Chunk>) -> [Int] {
      var found: [Int] = []
      var isJoined = false
      for chunk in chunks[(place + 1)...].prefix(Workspace.listReach) {
        if chunk.isWord, chunk.draft == nil {
          let word = text(chunk)
          guard [",", "og", "eller", "samt"].contains(word) else { break }
          if word != "," { isJoined = true }
        } else if let draft = chunk.draft, drafts[draft].kind == .person, !chunk.isGenitive {
          found.append(draft)
        } else if chunk.title == nil {
          break
        }
      }
      return isJoined ? found : []
    }
    // `»X er dygtig«, siger hun`: who speaks is not in the quote.
    let isSpeaker =
      place > 0 && sentences[sentence][place - 1].isWord
      && SpeechVerbs.telling.contains(text(sentences[sentence][place - 1]))
    if !isSpeaker {
      let here = first(sentences[sentence][..<place])
      if here != .nobody { return here }
    }
    var back = sentence - 1
    while back >= 0, sentence - back <= 6 {
      let found = first(sentences[back][...])
      if found != .nobody {
        // Who speaks is taken up again before who is spoken of.
        return speaker(in: back).flatMap { fits($0) ? .one($0) : nil } ?? found
      }
      back -= 1
    }
    return .nobody
  }

  /// How many chunks of a list are looked at.
  private static let listReach = 12

  /// The person beside a verb of saying.
  func speaker(in sentence: Int) -> Int? {
    let chunks = sentences[sentence]
    for place in chunks.indices where isReporting(place, in: sentence) {
      var next = place + 1
      // `siger farvel til X` brings no words of X.
      if next < chunks.count, chunks[next].isWord, ["farvel", "nej", "ja", "op"].contains(text(chunks[next])) {
        continue
      }
      while next < chunks.count, next - place <= 4 {
        if let draft = chunks[next].draft, drafts[draft].kind == .person { return draft }
        if chunks[next].isWord, text(chunks[next]) == "," { break }
        next += 1
      }
    }
    return nil
  }

  /// Whether a verb there brings what somebody says: `siger`, `slår … fast`.
  func isReporting(_ place: Int, in sentence: Int) -> Bool {
    let chunks = sentences[sentence]
    guard chunks[place].isWord, case let word = text(chunks[place]) else { return false }
    if ["slår", "slog"].contains(word) {
      return chunks[place...].prefix(12).contains { $0.isWord && text($0) == "fast" }
    }
    return SpeechVerbs.reporting.contains(word)
  }

  private func subject(of sentence: Int, before place: Int) -> Int? {
    sentences[sentence][..<place].first { chunk in
      !chunk.isGenitive && chunk.draft.map { drafts[$0].kind == .person } ?? false
    }?.draft
  }
}
