import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Makes one post of two wordings for one office: `direktør` beside `adm. direktør`, `topchef` beside `direktør`.
  /// The fuller one is kept.
  mutating func joinPostWordings() {
    var formal: [Int: Int] = [:]
    for short in posts.indices where posts[short].organisation != nil {
      let full = posts.indices.filter {
        $0 != short && posts[$0].organisation == posts[short].organisation && isWording(posts[short], of: posts[$0])
      }
      if full.count == 1 { formal[short] = full[0] }
    }
    guard !formal.isEmpty else { return }
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        guard var title = sentences[sentence][place].title, var post = title.post else { continue }
        var steps = 0
        while let full = formal[post], steps < 3 { (post, steps) = (full, steps + 1) }
        guard post != title.post else { continue }
        title.post = post
        title.isOtherWording = true
        sentences[sentence][place].content = .title(title)
      }
    }
  }

  private func isWording(_ short: PostDraft, of full: PostDraft) -> Bool {
    let (brief, formal) = (short.title.lowercased(), full.title.lowercased())
    if let offices = Workspace.otherWordings[brief] {
      return offices.contains { formal == $0 || formal.hasSuffix(" " + $0) }
    }
    if brief == "minister" { return formal.hasSuffix("minister") && !formal.hasPrefix("stats") }
    guard formal.count > brief.count, formal.hasSuffix(brief), let organisation = full.organisation else {
      return false
    }
    let head = formal.dropLast(brief.count).trimmingSuffix(" ")
    // `kommissæren` beside `EU-kommissær`
    if head.hasSuffix("-") || Workspace.highestParts.contains(head) { return true }
    // `hospitalsdirektør` of a hospital is its director.
    return head.count > 4
      && Workspace.stem(of: head).map { Workspace.names($0, drafts[organisation]) } ?? false
  }

  /// The stem of the first part of a compound title, by which it may name the kind of its organisation; nil where it is
  /// too short.
  static func stem(of part: some StringProtocol) -> String? {
    var stem = part.lowercased()
    if stem.hasSuffix("s") || stem.hasSuffix("e") { stem.removeLast() }
    return stem.count >= 3 ? stem : nil
  }

  /// Whether a stem names the organisation's kind.
  static func names(_ stem: String, _ organisation: Draft) -> Bool {
    organisation.lowerName.contains(bytesOf: stem) || organisation.detail == kindsByStem[stem]
  }

  private static let kindsByStem = WordMap([
    "hospital": "hospital", "sygehu": "hospital", "politi": "police", "universitet": "university", "museum": "museum",
    "kommunal": "municipality", "region": "region", "klub": "club", "parti": "party", "skol": "school",
    "teater": "theatre",
    "bank": "bank", "forbund": "union", "fængsel": "prison", "fabrik": "company", "koncern": "company",
  ])
  /// What a title of the highest office may begin with.
  private static let highestParts: WordSet = [
    "adm.", "administrerende", "ordførende", "koncern", "bestyrelses", "forbunds", "lands", "klub", "parti",
    "afdelings", "chef",
    "ansvarshavende", "ansvarshavende chef", "politisk", "daglig", "cheftræner", "general", "forenings", "kreds",
    "lokal", "øverste", "arbejdende bestyrelses",
  ]
  /// Wordings that tell no office of their own.
  private static let otherWordings: [String: [String]] = {
    let highest = [
      "direktør", "koncernchef", "koncerndirektør", "generalsekretær", "generaldirektør", "ceo", "forstander",
    ]
    let government = [
      "statsminister", "premierminister", "ministerpræsident", "førsteminister", "forbundskansler", "kansler",
    ]
    return [
      "topchef": highest, "øverste chef": highest, "regeringschef": government, "regeringsleder": government,
      "partileder": ["formand", "partiformand", "leder", "politisk leder", "landsformand"],
      "statsoverhoved": ["præsident", "forbundspræsident", "konge", "dronning"],
    ]
  }()
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> String { last == suffix ? String(dropLast()) : String(self) }
}

extension String {
  /// Whether `part` stands somewhere in it, byte for byte; both are in NFC.
  func contains(bytesOf part: some StringProtocol) -> Bool {
    let count = part.utf8.count
    var rest = utf8[...]
    while rest.count >= count {
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
