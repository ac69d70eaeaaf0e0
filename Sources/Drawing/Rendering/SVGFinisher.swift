/// Placeholder until the titles are set.
struct SVGFinisher {
  let picture: Picture
  func finished(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
