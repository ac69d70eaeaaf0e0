/// Small words that tell sentences apart where no mark does.
enum SentenceStarters {
  /// Words of closed classes and common adverbs. With a capital they stand first in a sentence, for in Danish only names are
  /// capitalised. The polite `De` and `I` are left out: they have their capital everywhere.
  static let all = words(
    """
    Alligevel Allerede Altså Anden Andet Andre At Bag Bagefter Bare Begge Blandt Blev Bliver Blot Både Da Den Denne Der \
    Derefter Derfor Derimod Dermed Derved Dernæst Derpå Dertil Derudover Desuden Desværre Det Dette Disse Dog Du Efter Egentlig Eller Ellers Enten \
    En Endelig Endnu Endvidere Enhver Enkelte Er Et Faktisk Fem Fire Flere For Fordi Foreløbig Forleden Forud Fra Før Få Går Han Hans Har \
    Havde Heldigvis Hele Heller Hendes Her Herefter Hertil Herunder Hos Hun Hvad Hvem Hver Hverken Hvilke Hvilken Hvilket Hvis Hvor \
    Hvordan Hvorefter Hvorfor Hvorimod Hvornår Ifølge Ikke Imens Imidlertid Imod Indtil Ingen Intet Ja Jamen Jeg Jo Kan Kun Kunne Lad \
    Ligeledes Ligesom Længe Man Mange Med Mellem Men Mens Mere Mest Min Mine Mit Mod Måske Må Naturligvis Nej Netop Nogen Nogle \
    Når Næste Ofte Og Også Om Omkring Op Over Overfor På Samme Samt Samtidig Sandsynligvis Selv Selvom Senere Siden Sidste Sin \
    Skal Skulle Skønt Snart Som Straks Således Sådan Såfremt Så Særlig Tidligere Til Tilmed Tit To Tre Trods Uanset Ud Ude Uden \
    Udover Under Undervejs Var Ved Vi Vil Ville Vor Vores Være Ydermere Yderligere
    """)

  /// Words that something must follow, so that no sentence ends in them.
  static let neverLast = words(
    """
    ad af at både de den denne der deres det dette disse eller en et for fra før hans hendes hos i if inden med mellem men mod når og \
    om op over på samt sin sine sit som til under ved vor vores
    """)

  /// What stands after the preposition `I` at the start of a sentence, and hardly after the pronoun.
  static let afterIn = words(
    """
    april august begyndelsen dag december februar fjor forbindelse forgårs forlængelse forvejen fredags går hvert januar juli juni \
    lørdags løbet maj mandags marts mellemtiden modsætning nat november oktober onsdags perioden september slutningen sommer starten \
    stedet søndags tirsdags torsdags weekenden øvrigt år årevis
    """)

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
