extension ChainModel {
  /// What a model's file holds: the checksum of the word list that it was trained with, then the chain.
  func payload(trainedWith words: WordList) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(words.checksum)
    write(to: &writer)
    return writer.bytes
  }

  /// - Throws: `ModelError` where the chain was trained with another list, or is no chain.
  init(payload: ArraySlice<UInt8>, file: String, trainedWith words: WordList) throws(ModelError) {
    var reader = ByteReader(payload, file: file)
    guard try reader.uint64() == words.checksum else {
      throw ModelError(file: file, problem: "was trained with another word list; name that list, or train it again")
    }
    try self.init(from: &reader, file: file)
  }

  /// Labels, unit, transitions; then for each feature the step from the hash before it, a mask of the labels with a
  /// weight, and those weights.
  func write(to writer: inout ByteWriter) {
    writer.write(UInt8(scheme.isBilou ? 1 : 0))
    writer.writeVariable(UInt32(scheme.count))
    for label in scheme.labels { writer.write(label) }
    writer.write(unit.bitPattern)
    for weight in transitions { writer.write(weight) }
    writer.writeVariable(UInt32(features.count))
    var last: UInt32 = 0
    for (row, feature) in features.enumerated() {
      writer.writeVariable(feature - last)
      last = feature
      let rowWeights = weights[row * scheme.count..<(row + 1) * scheme.count]
      var mask: UInt32 = 0
      for (label, weight) in rowWeights.enumerated() where weight != 0 { mask |= 1 << UInt32(label) }
      writer.writeVariable(mask)
      for weight in rowWeights where weight != 0 { writer.write(weight) }
    }
  }

  init(from reader: inout ByteReader, file: String) throws(ModelError) {
    let isBilou = try reader.byte() == 1
    let count = Int(try reader.variable())
    guard (1...32).contains(count), !isBilou || count % 4 == 1 else {
      throw ModelError(file: file, problem: "has \(count) labels, which cannot be; train it again")
    }
    var labels: [String] = []
    for _ in 0..<count { labels.append(try reader.string()) }
    let unit = Float(bitPattern: try reader.uint32())
    var transitions: [Int16] = []
    for _ in 0..<count * count {
      let low = UInt16(try reader.byte())
      transitions.append(Int16(bitPattern: low | UInt16(try reader.byte()) << 8))
    }
    let featureCount = Int(try reader.variable())
    var features: [UInt32] = []
    features.reserveCapacity(featureCount)
    var weights: [Int8] = []
    weights.reserveCapacity(featureCount * count)
    var feature: UInt32 = 0
    for _ in 0..<featureCount {
      feature &+= try reader.variable()
      features.append(feature)
      let mask = try reader.variable()
      for label in 0..<UInt32(count) {
        weights.append(mask >> label & 1 == 0 ? 0 : Int8(bitPattern: try reader.byte()))
      }
    }
    let types = labels.enumerated().filter { $0.offset % 4 == 1 }.map { String($0.element.dropFirst(2)) }
    self.init(
      scheme: isBilou ? TagScheme(types: types) : TagScheme(labels: labels), unit: unit, transitions: transitions,
      features: features, weights: weights)
  }
}
