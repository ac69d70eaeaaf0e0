import KnowledgeModel

/// The colours and strokes, after Okabe and Ito: every stroke at least 3.9:1 on white, told apart without colour too.
enum Palette {
  static let text = "#1A1A1A"
  static let faintText = "#4D4D4D"
  static let font = "DejaVu Sans"

  struct Body: Sendable {
    let shape: String
    let style: String
    let fill: String
    let stroke: String
    /// Fill and stroke in dark mode.
    let dark: (fill: String, stroke: String)
  }

  static func body(_ kind: NodeKind) -> Body {
    switch kind {
    case .person:
      Body(shape: "ellipse", style: "filled", fill: "#D9ECF8", stroke: "#0072B2", dark: ("#12324A", "#6BB8EA"))
    case .organisation:
      Body(shape: "box", style: "filled", fill: "#FFF1D6", stroke: "#B37400", dark: ("#3A2E14", "#E0A63A"))
    case .mediaOutlet:
      Body(shape: "note", style: "filled", fill: "#D9F2E8", stroke: "#00694C", dark: ("#10352A", "#4CC49D"))
    case .post:
      Body(shape: "box", style: "rounded,filled", fill: "#FFFFFF", stroke: "#8F4B72", dark: ("#1C2026", "#D193B6"))
    }
  }

  struct Stroke: Sendable {
    let style: String
    let width: String
    let colour: String
    let arrowhead: String
    /// The colour in dark mode.
    let dark: String
    /// The arrowhead as a letter, for the legend.
    let sign: String
  }

  static func stroke(_ look: Look) -> Stroke {
    let plain = stroke(look.tone)
    guard look.isAttributed, look.tone != .rumoured else { return plain }
    let isBlue = look.tone == .stated || look.tone == .acting
    return Stroke(
      style: "dotted", width: "2.4", colour: isBlue ? "#0072B2" : plain.colour, arrowhead: plain.arrowhead,
      dark: isBlue ? "#6BB8EA" : plain.dark, sign: plain.sign)
  }

  private static func stroke(_ tone: Look.Tone) -> Stroke {
    switch tone {
    case .stated:
      Stroke(style: "solid", width: "1.4", colour: "#4D4D4D", arrowhead: "normal", dark: "#B8BEC6", sign: "▶")
    case .acting:
      Stroke(style: "solid", width: "1.4", colour: "#4D4D4D", arrowhead: "odiamond", dark: "#B8BEC6", sign: "◇")
    case .former:
      Stroke(style: "solid", width: "1.0", colour: "#767676", arrowhead: "vee", dark: "#8D939B", sign: "→")
    case .expected:
      Stroke(style: "solid", width: "1.6", colour: "#5E3C99", arrowhead: "onormal", dark: "#B79CEB", sign: "▷")
    case .rumoured:
      Stroke(style: "dashed", width: "1.8", colour: "#B34700", arrowhead: "normal", dark: "#FF9D5C", sign: "▶")
    case .denied:
      Stroke(style: "solid", width: "1.8", colour: "#B00030", arrowhead: "tee", dark: "#FF7A96", sign: "┤")
    case .source:
      Stroke(style: "solid", width: "1.0", colour: "#767676", arrowhead: "none", dark: "#8D939B", sign: "")
    case .belonging:
      Stroke(style: "solid", width: "1.4", colour: "#B37400", arrowhead: "none", dark: "#E0A63A", sign: "")
    }
  }
}

extension Look {
  /// Its classes, by which a style sheet finds it.
  var classes: String { tone.rawValue + (isAttributed ? " attributed" : "") }
}
