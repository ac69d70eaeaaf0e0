/// Names whose last `s` is their own, so that they are never taken for a genitive.
///
/// Written from general knowledge of Danish names, places and companies, 2026-11.
enum NamesInS {
  static let all = Set(
    """
    Aarhus Adams Adidas Agnes Airbus Aldous Alexis Anders Andreas Andrews Angeles Aramis Aris Asmus Assens Athens Augustinus Augustus \
    Bahamas Barbados Bauhaus Bois Boris Boss Brahms Brems Brooks Bruhns Brussels Bruus Buus Calais Cannes Caracas Carlos Carstens \
    Charles Chris Claes Clas Claus Collins Columbus Cypros Cyrus Dallas Damaskus Danfoss Davis Dennis Dionysius Doris Douglas Elias \
    Ellis Elvis Esajas Evans Flores Foss Francis Frans Friis Gates Georges Gonzales Grundfos Gus Hamas Hannes Hans Harris Hass Hastings \
    Hermes Hess Hobbes Honduras Horsens Hughes Indianapolis Inés Iris James Janus Jenkins Jens Jeremias Jess Jesus Jobs Johannes Jonas \
    Jones Jules Julius Justus Jürgens Kansas Keynes Klaas Klaus Laos Lars Las Laurits Leeds Lewis Linus Lis Lois Los Louis Lucas Luis \
    Lukas Maas Mads Magnus Marcos Marcus Marius Markus Mars Mathias Matias Mats Matthews Mauritius Mercedes Minneapolis Mitsotakis Moes \
    Mogens Moos Morales Morris Moses Moss Nantes News Nicklas Nicolas Niels Niklas Nikolas Nils Novartis Novozymes Paris Philippines \
    Philips Phillips Pius Ramos Randers Rasmus Reims Reiss Reuters Riis Roos Ross Rufus Santos Siemens Silas Simmons Sports Stevens \
    Texas Thales Thomas Times Titus Tobias Tomas Torres Troels Tsipras Tunis Uranus Vegas Venus Vestas Vilnius Vitus Wales Weis Weiss \
    Williams Zeiss Århus
    """.split(separator: " ").map(String.init))
}
