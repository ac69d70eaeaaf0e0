/// The features by which parts of speech are told.
struct SpeechSource: FeatureSource {
  let words: WordList

  struct Word: Sendable {
    var lower: UInt32 = 0
    var suffix: UInt32 = 0
    var classes: UInt32 = 0
  }

  /// The templates' numbers; they go into the hashes, so that a change asks for training anew.
  private enum Template: Int {
    case always = 101
    case word, lower, prefix, suffix, shape, classes, bothClasses
    case tail = 110
    case tailForm
    case nearLower = 120
    case nearSuffix, nearClasses, nearShape, farLower, farClasses
    case wordPair = 130
    case classPair, classTriple, wordClass, classWord, suffixPair, around, start, before, after
  }

  func word(_ form: String?) -> (word: Word, features: WordFeatures) {
    guard let form else {
      var outside = WordFeatures()
      outside.near = [FeatureHash.of(Template.nearLower.rawValue)]
      outside.far = [FeatureHash.of(Template.farLower.rawValue)]
      return (Word(), outside)
    }
    let shape = WordShape(form)
    let lower = form.lowercased()
    let lowerClasses = UInt32(words.classes(of: lower).rawValue)
    let formClasses = UInt32(words.classes(of: form).rawValue)
    let lowerHash = FeatureHash.of(Template.lower.rawValue, bytes: lower.utf8)
    let shapeHash = FeatureHash.of(Template.shape.rawValue, bytes: shape.short)
    var features = WordFeatures()
    features.own = [
      FeatureHash.of(Template.always.rawValue), FeatureHash.of(Template.word.rawValue, bytes: form.utf8), lowerHash,
      shapeHash,
      FeatureHash.of(Template.bothClasses.rawValue, lowerClasses, formClasses, shape.isCapitalised ? 1 : 0),
    ]
    for bit in 0..<UInt32(8) where lowerClasses >> bit & 1 == 1 {
      features.own.append(FeatureHash.of(Template.classes.rawValue, bit))
    }
    let letters = Array(lower.unicodeScalars)
    let suffixes = features.appendAffixes(
      of: letters, prefix: Template.prefix.rawValue, suffix: Template.suffix.rawValue,
      nearSuffix: Template.nearSuffix.rawValue)
    let suffix2 = suffixes.count > 1 ? suffixes[1] : 0
    var signature = FeatureHash.of(
      Template.classes.rawValue, lowerClasses, formClasses, shape.isCapitalised ? 1 : shape.hasLetter ? 0 : shapeHash)
    if lowerClasses & 0x2F == 0, let tail = tail(of: letters) {
      signature = FeatureHash.of(Template.tail.rawValue, tail, shape.isCapitalised ? 1 : 0)
      features.own.append(signature)
      features.own.append(FeatureHash.of(Template.tailForm.rawValue, tail, suffix2))
    }
    features.near += [
      FeatureHash.of(Template.nearLower.rawValue, lowerHash), FeatureHash.of(Template.nearClasses.rawValue, signature),
      FeatureHash.of(Template.nearShape.rawValue, shapeHash),
    ]
    features.far = [
      FeatureHash.of(Template.farLower.rawValue, lowerHash), FeatureHash.of(Template.farClasses.rawValue, signature),
    ]
    return (Word(lower: lowerHash, suffix: suffix2, classes: signature), features)
  }

  /// What the dictionary says of an unknown word's end: of its genitive's base, of what follows its hyphen, or of the
  /// longest known word with which it ends as a compound.
  private func tail(of letters: [Unicode.Scalar]) -> UInt32? {
    func classes(_ letters: ArraySlice<Unicode.Scalar>) -> UInt32 {
      UInt32(words.classes(of: String(String.UnicodeScalarView(letters))).rawValue)
    }
    if letters.last == "s", letters.count > 3 {
      let base = classes(letters.dropLast())
      if base & 0x2F != 0 { return base | 1 << 8 }
    }
    guard letters.count > 4 else { return nil }
    for start in 2..<letters.count - 2 {
      let tail = classes(letters[start...])
      if tail & 0x27 != 0 { return tail | 1 << 9 }
    }
    return nil
  }

  func appendContext(
    of index: Int, in sentence: Range<Int>, words: [Word], evidence: [Bool], to features: inout [UInt32]
  ) {
    func word(_ place: Int) -> Word { sentence.contains(place) ? words[place] : Word() }
    let (two, one, own) = (word(index - 2), word(index - 1), words[index])
    let (next, second) = (word(index + 1), word(index + 2))
    features += [
      FeatureHash.of(Template.wordPair.rawValue, one.lower, own.lower, 0),
      FeatureHash.of(Template.wordPair.rawValue, own.lower, next.lower, 1),
      FeatureHash.of(Template.classPair.rawValue, one.classes, own.classes, 0),
      FeatureHash.of(Template.classPair.rawValue, own.classes, next.classes, 1),
      FeatureHash.of(Template.classTriple.rawValue, one.classes, own.classes, next.classes),
      FeatureHash.of(Template.wordClass.rawValue, one.lower, own.classes, own.suffix),
      FeatureHash.of(Template.classWord.rawValue, own.classes, next.lower, own.suffix),
      FeatureHash.of(Template.suffixPair.rawValue, one.suffix, own.suffix, next.suffix),
      FeatureHash.of(Template.around.rawValue, one.lower, own.lower, next.lower),
      FeatureHash.of(Template.classWord.rawValue, own.lower, next.classes, 7),
      FeatureHash.of(Template.wordClass.rawValue, one.classes, own.lower, 7),
      FeatureHash.of(Template.before.rawValue, two.lower, one.lower),
      FeatureHash.of(Template.after.rawValue, next.classes, second.classes),
    ]
    if index == sentence.lowerBound { features.append(FeatureHash.of(Template.start.rawValue, own.classes)) }
  }
}
