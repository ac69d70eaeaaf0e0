import KnowledgeModel

/// The features by which names are found.
struct NameSource: FeatureSource {
  let lexicons: Lexicons
  let words: WordList

  /// The templates' numbers; they go into the hashes, so that a change asks for training anew.
  private enum Template: Int {
    case always = 1
    case word, lower, prefix, suffix, shape, longShape, base, firstPart, lastPart, list, baseList, lists
    case classes, baseClasses, capitalisedClasses, partClasses, partList, length
    case nearLower = 40
    case nearSuffix, nearShape, nearList, nearLists, nearClasses, farLower, farShape, farLists
    case wordPair = 60
    case shapePair, shapeTriple, listsPair, listsTriple, wordLists, listsWord, before, after
    case start, startLists, startShape, phrase, phraseDetail, phraseBefore, phraseAfter
    case document = 77
    case documentLists, topic, elsewhere, around
  }

  func word(_ form: String?) -> (word: NameWord, features: WordFeatures) {
    guard let form else {
      var outside = WordFeatures()
      outside.near = [FeatureHash.of(Template.nearLower.rawValue)]
      outside.far = [FeatureHash.of(Template.farLower.rawValue)]
      return (NameWord(), outside)
    }
    let shape = WordShape(form)
    let lower = form.lowercased()
    var features = WordFeatures()
    func hash(_ template: Template, _ text: String) -> UInt32 { FeatureHash.of(template.rawValue, bytes: text.utf8) }
    let lowerHash = hash(.lower, lower)
    let shapeHash = FeatureHash.of(Template.shape.rawValue, bytes: shape.short)
    features.own += [
      FeatureHash.of(Template.always.rawValue), hash(.word, form), lowerHash, shapeHash,
      FeatureHash.of(Template.longShape.rawValue, bytes: shape.long),
      FeatureHash.of(Template.length.rawValue, UInt32(min(form.utf8.count, 12))),
    ]
    features.near += [
      FeatureHash.of(Template.nearLower.rawValue, lowerHash), FeatureHash.of(Template.nearShape.rawValue, shapeHash),
    ]
    features.far += [
      FeatureHash.of(Template.farLower.rawValue, lowerHash), FeatureHash.of(Template.farShape.rawValue, shapeHash),
    ]
    features.appendAffixes(
      of: Array(lower.unicodeScalars), prefix: Template.prefix.rawValue, suffix: Template.suffix.rawValue,
      nearSuffix: Template.nearSuffix.rawValue)

    let lists = membership(of: form, lower: lower, shape: shape)
    let base = NameSource.withoutGenitive(form)
    var baseLists: NameMembership = []
    let classes = words.classes(of: lower)
    if let base {
      let baseLower = base.lowercased()
      features.own.append(hash(.base, baseLower))
      baseLists = membership(of: base, lower: baseLower, shape: shape)
      features.own.append(
        FeatureHash.of(
          Template.baseClasses.rawValue, UInt32(words.classes(of: baseLower).rawValue), UInt32(classes.rawValue)))
    }
    let signature = FeatureHash.of(
      Template.lists.rawValue, lists.rawValue, baseLists.subtracting(lists).rawValue, shape.isCapitalised ? 1 : 0)
    features.own.append(signature)
    features.near.append(FeatureHash.of(Template.nearLists.rawValue, signature))
    features.far.append(FeatureHash.of(Template.farLists.rawValue, signature))
    for bit in 0..<UInt32(NameMembership.count) {
      if lists.rawValue >> bit & 1 == 1 {
        features.own.append(FeatureHash.of(Template.list.rawValue, bit))
        features.near.append(FeatureHash.of(Template.nearList.rawValue, bit))
      } else if baseLists.rawValue >> bit & 1 == 1 {
        features.own.append(FeatureHash.of(Template.baseList.rawValue, bit))
        features.near.append(FeatureHash.of(Template.nearList.rawValue, bit))
      }
    }
    features.own.append(FeatureHash.of(Template.classes.rawValue, UInt32(classes.rawValue)))
    features.own.append(
      FeatureHash.of(
        Template.capitalisedClasses.rawValue, UInt32(classes.rawValue), UInt32(words.classes(of: form).rawValue),
        shapeHash))
    features.near.append(FeatureHash.of(Template.nearClasses.rawValue, UInt32(classes.rawValue)))
    appendParts(of: form, to: &features)
    let word = NameWord(
      lower: lowerHash, stem: hash(.lower, NameSource.stem(of: lower)), shape: shapeHash, signature: signature,
      isCapitalised: shape.isCapitalised, isMark: shape.hasCapital || shape.hasDigit,
      isOrdinary: lists.contains(.ordinary), isOpening: !shape.hasLetter && !shape.hasDigit && form != ",",
      isOfSport: NameSource.sport.contains(lower) || NameSource.isResult(form))
    return (word, features)
  }

  /// `Nato-chefen`: what stands before the first hyphen and after the last.
  private func appendParts(of form: String, to features: inout WordFeatures) {
    let parts = form.split(separator: "-")
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return }
    let tail = last.lowercased()
    features.own += [
      FeatureHash.of(Template.firstPart.rawValue, bytes: first.utf8),
      FeatureHash.of(Template.lastPart.rawValue, bytes: tail.utf8),
      FeatureHash.of(Template.partClasses.rawValue, UInt32(words.classes(of: tail).rawValue)),
    ]
    let head = String(first)
    let lists = membership(of: head, lower: head.lowercased(), shape: WordShape(head))
    for bit in 0..<UInt32(NameMembership.count) where lists.rawValue >> bit & 1 == 1 {
      features.own.append(FeatureHash.of(Template.partList.rawValue, bit))
    }
  }

  func appendContext(
    of index: Int, in sentence: Range<Int>, words: [NameWord], evidence: [NameEvidence], to features: inout [UInt32]
  ) {
    func word(_ place: Int) -> NameWord { sentence.contains(place) ? words[place] : NameWord() }
    func phrase(_ place: Int) -> UInt32 { sentence.contains(place) ? evidence[place].phrase : 0 }
    func add(_ template: Template, _ parts: UInt32...) {
      var hash = FeatureHash(template.rawValue)
      for part in parts { hash.add(part) }
      features.append(hash.value)
    }
    let (two, one, own) = (word(index - 2), word(index - 1), words[index])
    let (next, second) = (word(index + 1), word(index + 2))
    add(.wordPair, one.lower, own.lower, 0)
    add(.wordPair, own.lower, next.lower, 1)
    add(.shapePair, one.shape, own.shape, 0)
    add(.shapePair, own.shape, next.shape, 1)
    add(.shapeTriple, one.shape, own.shape, next.shape)
    add(.listsPair, one.signature, own.signature, 0)
    add(.listsPair, own.signature, next.signature, 1)
    add(.listsTriple, one.signature, own.signature, next.signature)
    add(.wordLists, one.lower, own.signature, own.shape)
    add(.listsWord, own.signature, next.lower, own.shape)
    add(.before, two.lower, one.lower)
    add(.after, next.lower, second.lower)
    add(.around, one.lower, next.lower)
    appendElsewhere(of: evidence[index], words: words, to: &features)
    let evidence = evidence[index]
    if index == sentence.lowerBound || one.isOpening {
      let kind: UInt32 = index == sentence.lowerBound ? 1 : 2
      add(.start, kind, own.isOrdinary ? 1 : 0)
      add(.startLists, own.signature)
      add(.startShape, own.shape, next.shape)
    }
    if evidence.phrase != 0 {
      add(.phrase, evidence.phrase)
      add(.phraseDetail, evidence.detail)
    }
    if phrase(index - 1) != 0 { add(.phraseBefore, phrase(index - 1)) }
    if phrase(index + 1) != 0 { add(.phraseAfter, phrase(index + 1)) }
    if own.isCapitalised {
      add(.document, UInt32(evidence.seen), own.isOrdinary ? 1 : 0, index == sentence.lowerBound ? 1 : 0)
      add(.documentLists, UInt32(evidence.seen), own.signature)
    }
    if evidence.topic > 0 {
      add(.topic, UInt32(evidence.topic), own.signature)
      if evidence.phrase != 0 { add(.topic, UInt32(evidence.topic), evidence.phrase, 1) }
    }
  }

  /// What stands beside the same word elsewhere in the document tells of it here too.
  private func appendElsewhere(of evidence: NameEvidence, words: [NameWord], to features: inout [UInt32]) {
    for other in [evidence.earlier, evidence.later] {
      guard let other = other.map(Int.init) else { continue }
      if other > 0 {
        features.append(FeatureHash.of(Template.elsewhere.rawValue, 0, words[other - 1].lower))
        features.append(FeatureHash.of(Template.elsewhere.rawValue, 1, words[other - 1].signature))
      }
      if other + 1 < words.count {
        features.append(FeatureHash.of(Template.elsewhere.rawValue, 2, words[other + 1].lower))
        features.append(FeatureHash.of(Template.elsewhere.rawValue, 3, words[other + 1].signature))
      }
    }
  }
}
