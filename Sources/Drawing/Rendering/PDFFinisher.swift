import Foundation

/// Makes Cairo's PDF the same whenever it is drawn: Graphviz gives no way to leave out the time of its making.
enum PDFFinisher {
  /// With the first second of 1970 for the time, digit by digit, since other parts are found by their place.
  static func finished(_ pdf: [UInt8]) -> [UInt8] {
    var data = Data(pdf)
    guard let key = data.range(of: Data("/CreationDate (D:".utf8), options: .backwards) else { return pdf }
    let time = Data("19700101000000".utf8)
    let place = key.upperBound..<key.upperBound + time.count
    guard place.upperBound <= data.endIndex, data[place].allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return pdf }
    data.replaceSubrange(place, with: time)
    return Array(data)
  }
}
