import DanishLanguage

/// Closed word classes that the clause reader goes by, all in lower case.
enum ClauseWords {
  static let prepositions: WordSet = [
    "som", "til", "for", "i", "på", "af", "fra", "med", "efter", "hos", "ved", "over", "under", "mod", "blandt", "om",
    "siden", "før", "inden", "mellem", "uden", "per", "pr.", "hen", "foran", "bag", "ad", "gennem", "ifølge", "trods",
    "udover", "omkring", "samt", "frem", "indtil",
  ]
  static let determiners: WordSet = [
    "den", "det", "de", "en", "et", "sin", "sit", "sine", "hans", "hendes", "deres", "dens", "dets", "ny", "nye", "nyt",
    "egen", "egne", "eget", "hele", "både", "selve", "vores", "min", "mit", "mine", "denne", "dette", "disse", "alle",
    "tidligere", "nuværende", "kommende", "første", "anden", "sidste", "eneste", "konstitueret", "fungerende", "fast",
    "permanent", "midlertidig", "også", "netop", "altså", "selv", "dog", "så", "nu", "igen",
  ]
  static let quotes: WordSet = ["\"", "”", "«", "»", "“"]
  static let conjunctions: WordSet = ["og", "men", "eller", "samt", "for", "så"]
  static let temporal: WordSet = ["når", "da", "før", "inden", "indtil", "mens", "idet", "siden"]
  static let conditional: WordSet = ["hvis", "såfremt", "medmindre", "dersom"]
  static let reason: WordSet = ["fordi", "eftersom", "selvom", "skønt", "hvor", "hvorefter", "hvormed"]
  static let questions: WordSet = ["hvem", "hvad", "hvornår", "hvordan", "hvorfor", "hvilken", "hvilket", "hvilke"]
  static let negations: WordSet = ["ikke", "aldrig", "hverken", "ingen", "næppe", "langtfra"]
  /// Of the perfect: `har fyret`.
  static let auxiliaries: WordSet = ["har", "havde", "have"]
  static let modals: WordSet = ["skulle", "ville", "kunne", "måtte", "burde", "turde", "lade"]
  /// Verbs whose perfect is formed with `er` and is no passive.
  static let unaccusative: WordSet = [
    "blive", "gå", "komme", "træde", "fratræde", "tiltræde", "indtræde", "udtræde", "stoppe", "begynde", "starte", "dø",
    "rejse", "flytte", "skifte", "rykke", "falde", "fortsætte", "stige", "vende", "vokse", "slutte", "afgå", "ankomme",
    "lykkes", "være", "fare", "flyve", "springe", "ryge", "vige", "gifte",
  ]
  static let uncertain: WordSet = [
    "måske", "muligvis", "angiveligt", "angivelig", "formentlig", "formodentlig", "sandsynligvis", "rygtet", "rygter",
    "rygterne", "forlydender",
    "eventuelt", "mulig", "muligt", "efter sigende", "tilsyneladende", "vistnok", "forlydende",
  ]
  /// Adverbs that may stand between a subject and its verb, or before a subject, without being one.
  static let adverbs: WordSet = [
    "ikke", "også", "nu", "dog", "så", "da", "her", "der", "dér", "hér", "derfor", "dermed", "derefter", "herefter",
    "siden", "endnu",
    "stadig", "allerede", "fortsat", "senere", "tidligere", "altid", "aldrig", "ofte", "kun", "blot", "bare", "igen",
    "endelig", "netop", "selv", "ellers", "imidlertid", "desuden", "derimod", "til gengæld", "samtidig", "måske",
    "muligvis", "formentlig", "nok", "jo", "vist", "ganske", "først", "sidst", "snart", "straks", "længe", "ud", "ind",
    "op", "ned", "hjem", "væk", "frem", "tilbage", "foreløbig", "officielt", "formelt", "midlertidigt", "dagligt",
    "daglig", "nemlig", "således", "alligevel", "heller", "hellere", "næppe", "angiveligt", "efterfølgende", "forinden",
    "før", "i", "til", "hidtil", "hurtigt", "pludselig", "pludseligt", "kort", "både", "mere", "meget", "ligeledes",
    "og", "men", "nylig", "nyligt", "overraskende", "enstemmigt", "egentlig", "faktisk", "undervejs", "sammen", "ikkun",
  ]
  /// Nouns that open a clause as a time and not as its subject: `tirsdag aften`, `ugen før`.
  static let times = DateFinder.timesOfDay.union([
    "ugen", "dagen", "året", "måneden", "timen", "uge", "uger", "dage", "måneder", "år", "herhjemme", "videre",
  ])
  static let pronouns: WordSet = [
    "han", "hun", "de", "den", "det", "vi", "jeg", "man", "ham", "hende", "dem", "du", "i", "ingen", "nogen", "alle",
    "begge", "dette", "denne", "disse",
  ]
}
