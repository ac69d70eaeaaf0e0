import KnowledgeModel

/// Puts the shapes into rows, so that a large graph fills a screen instead of making one endless row.
///
/// A shelf is three rows: outlets, persons, and organisations with their posts. Connected parts are put beside each
/// other on a shelf while there is room; a part too wide for one shelf is cut where the fewest arrows cross.
struct Shelves {
  /// The shapes from top to bottom, as indices.
  private(set) var rows: [[Int]] = []

  private let units: [Unit]
  /// How many arrows join two units.
  private var bonds: [[Int: Int]]

  init(_ picture: Picture) {
    var units: [Unit] = []
    var unitOf: [Arrow.End: Int] = [:]
    let framed = Set(picture.frames.flatMap(\.posts))
    for (index, frame) in picture.frames.enumerated() {
      unitOf[.frame(index)] = units.count
      for post in frame.posts { unitOf[.shape(post)] = units.count }
      units.append(Unit(frame, picture))
    }
    for (index, shape) in picture.shapes.enumerated() where !framed.contains(index) {
      unitOf[.shape(index)] = units.count
      units.append(Unit(shape, at: index))
    }
    var bonds = [[Int: Int]](repeating: [:], count: units.count)
    for arrow in picture.arrows {
      guard let from = unitOf[arrow.from], let to = unitOf[arrow.to], from != to else { continue }
      bonds[from][to, default: 0] += 1
      bonds[to][from, default: 0] += 1
    }
    for arrow in picture.arrows {
      guard let from = unitOf[arrow.from], let to = unitOf[arrow.to], from != to else { continue }
      // Arrows within a row of organisations would run through those between them, so one of the two steps down.
      if units[from].level == 2, units[to].level == 2 {
        let lone = [from, to].first { units[$0].isLone }
        if let lone { units[lone].level = 3 }
      }
    }
    self.units = units
    self.bonds = bonds
    rows = rows(of: shelves(picture))
  }

  /// What moves as one: a lone shape, or a frame with all its posts.
  private struct Unit {
    /// Outlets 0, persons 1, organisations and posts 2, organisations that are joined to those 3.
    var level: Int
    let isLone: Bool
    /// From top to bottom.
    let rows: [[Int]]
    /// In points, roughly.
    let width: Double

    init(_ shape: Shape, at index: Int) {
      level = min(shape.kind.drawingOrder, 2)
      isLone = true
      rows = [[index]]
      width = Unit.width(shape)
    }

    init(_ frame: Frame, _ picture: Picture) {
      level = 2
      isLone = false
      let count = (frame.posts.count + Unit.mostAbreast - 1) / Unit.mostAbreast
      let perRow = (frame.posts.count + count - 1) / count
      rows = stride(from: 0, to: frame.posts.count, by: perRow).map {
        Array(frame.posts[$0..<min($0 + perRow, frame.posts.count)])
      }
      width = (rows.map { $0.reduce(0) { $0 + Unit.width(picture.shapes[$1]) } }.max() ?? 0) + 20
    }

    private static func width(_ shape: Shape) -> Double {
      let longest = shape.label.lines(of: DOTWriter.labelWidth).map(\.text.count).max() ?? 0
      return Double(longest) * 7.5 + 34 + (shape.degree > 0 ? 75 : 40)
    }

    /// More posts of one organisation than this are put into several rows.
    private static let mostAbreast = 4
  }

  // MARK: - Shelves

  private typealias Shelf = [Int]

  private func shelves(_ picture: Picture) -> [Shelf] {
    let parts = parts()
    let total = parts.reduce(0) { $0 + width($1) }
    // A shelf is about 330 points high, and a screen 1.7 times as wide as high.
    let limit = max(1150, (total * 330 * 1.7).squareRoot())
    var shelves: [Shelf] = []
    for part in parts {
      for piece in pieces(of: part, limit: limit) {
        if let free = shelves.indices.first(where: { width(shelves[$0] + piece) <= limit }) {
          shelves[free] += piece
        } else {
          shelves.append(piece)
        }
      }
    }
    return shelves
  }

  /// The widest row.
  private func width(_ units: [Int]) -> Double {
    var widths = [0.0, 0, 0, 0]
    for unit in units { widths[self.units[unit].level] += self.units[unit].width }
    return widths.max() ?? 0
  }

  /// The connected parts, the largest first; equals in the order of the drawing.
  private func parts() -> [[Int]] {
    var seen = Set<Int>()
    var parts: [[Int]] = []
    for start in units.indices where seen.insert(start).inserted {
      var part = [start]
      var next = 0
      while next < part.count {
        for neighbour in bonds[part[next]].keys.sorted() where seen.insert(neighbour).inserted {
          part.append(neighbour)
        }
        next += 1
      }
      parts.append(part.sorted())
    }
    return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// Grows a piece from the best connected unit, always by the one with the most bonds into it, until it is full.
  private func pieces(of part: [Int], limit: Double) -> [[Int]] {
    var rest = Set(part)
    var pieces: [[Int]] = []
    while !rest.isEmpty {
      var piece: [Int] = []
      while let next = best(in: rest, for: piece), piece.isEmpty || width(piece + [next]) <= limit {
        piece.append(next)
        rest.remove(next)
      }
      pieces.append(piece)
    }
    return pieces
  }

  private func best(in rest: Set<Int>, for piece: [Int]) -> Int? {
    let members = Set(piece)
    func bonds(_ unit: Int, _ wanted: (Int) -> Bool) -> Int {
      self.bonds[unit].reduce(0) { wanted($1.key) ? $0 + $1.value : $0 }
    }
    func rank(_ unit: Int) -> (Int, Int, Int) {
      let outside = bonds(unit) { rest.contains($0) }
      return piece.isEmpty ? (outside, 0, -unit) : (bonds(unit, members.contains), -outside, -unit)
    }
    return rest.max { rank($0) < rank($1) }
  }

  // MARK: - Rows

  private func rows(of shelves: [Shelf]) -> [[Int]] {
    shelves.map(arranged).flatMap { shelf in
      (0...3).flatMap { level -> [[Int]] in
        let members = shelf.filter { units[$0].level == level }
        let height = members.map { units[$0].rows.count }.max() ?? 0
        return (0..<height).map { row in
          members.flatMap { units[$0].rows.count > row ? units[$0].rows[row] : [] }
        }
      }
    }
  }

  /// The shelf from left to right: persons so that those who share most stand together, the others below and above
  /// the persons they belong to.
  private func arranged(_ shelf: Shelf) -> Shelf {
    let persons = Seriation(shelf.filter { units[$0].level == 1 }) { one, other in
      Double(6 * (bonds[one][other] ?? 0))
        + bonds[one].keys.sorted().reduce(0) { sum, shared in
          units[shared].level != 1 && bonds[other][shared] != nil ? sum + 1 / Double(bonds[shared].count - 1) : sum
        }
    }.order
    let place = Dictionary(uniqueKeysWithValues: persons.enumerated().map { ($1, Double($0)) })
    func middle(_ unit: Int) -> Double {
      let places = bonds[unit].keys.compactMap { place[$0] }.sorted()
      return places.isEmpty ? .infinity : places.reduce(0, +) / Double(places.count)
    }
    let others = shelf.filter { units[$0].level != 1 }.map { (middle($0), $0) }.sorted { $0 < $1 }.map(\.1)
    return persons + others
  }
}
