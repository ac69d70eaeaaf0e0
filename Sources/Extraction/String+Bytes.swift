extension String {
  /// Whether `part` stands somewhere in it, byte for byte; both are in NFC.
  func contains(bytesOf part: String) -> Bool {
    let count = part.utf8.count
    var rest = utf8[...]
    while rest.count >= count {
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
