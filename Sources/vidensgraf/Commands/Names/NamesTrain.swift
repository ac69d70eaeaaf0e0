import ArgumentParser
import Building
import DanishLanguage
import Evaluation
import Foundation

struct NamesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains a model from annotated sentences.",
    discussion: """
      The files have a token and its IOB2 tag (PER, ORG, LOC, MISC) by tab on each line, an empty line after each
      sentence. The same files, in the same order and with the same seed, give the same model.

      EXAMPLES
        vidensgraf names train --train mine.iob2 --dev dev.iob2 -o names.model
        vidensgraf names train --train a.iob2 b.iob2 --foreign norwegian.iob2 --swap -o names.model
        vidensgraf names train --train a.iob2 --articles Data/Corpus/train -o names.model
      """)

  @OptionGroup var input: TrainingArguments
  @Option(help: ArgumentHelp("Annotated articles, NAME.txt beside NAME.json.", valueName: "dir"))
  var articles: String?
  @Flag(help: "Add the Danish sentences with other names of the lexicons in them.") var swap = false
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let terminal = voice.terminal
    try OutputFile.check(input.output)
    let data = try data.folder()
    let dev = try input.dev.map(sentences)
    let lexicons = try Lexicons(folder: data.lexicons)
    var recipe = NameRecipe(
      lexicons: lexicons, words: try WordList(contentsOf: data.wordList),
      swapper: swap ? try NameSwapper(folder: data.lexicons) : nil)
    recipe.options.seed = input.seed
    recipe.danish = try input.train.flatMap(sentences)
    recipe.foreign = try input.foreign.flatMap(sentences)
    if let articles {
      let corpus = try AnnotatedCorpus(of: URL(fileURLWithPath: articles))
      recipe.articles = corpus.articles.map { ($0.document, $0.gold.graph) }
    }
    let model = recipe.train { epoch, _ in terminal.progress(epoch, of: recipe.epochs, "epochs", from: 1) }
    try OutputFile.write(model.bytes(), to: input.output)
    guard let dev else { return }
    print(NameRecogniser(model: model, lexicons: lexicons).evaluation(on: dev).table(), terminator: "")
  }

  private func sentences(of file: String) throws -> [NameSentence] {
    try Iob2File(contentsOf: URL(fileURLWithPath: file)).sentences
  }
}

extension NameRecogniser {
  /// The sentences are read in blocks, as in training.
  func evaluation(on sentences: [NameSentence]) -> NameEvaluation {
    var evaluation = NameEvaluation()
    for (sentence, found) in zip(sentences, names(in: sentences.map(\.forms))) {
      evaluation.add(gold: sentence.names, found: found)
    }
    return evaluation
  }
}
