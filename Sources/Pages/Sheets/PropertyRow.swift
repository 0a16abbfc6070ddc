import Diagnostics

/// A property of a style sheet, and what it can be.
struct PropertyRow: Sendable {
  let name: String
  let grammar: Grammar
  /// The values in one line, for messages and the manual.
  let values: Bilingual
  /// Whether it is taken from the element around it, so that `inherit` says something.
  let isInherited: Bool

  init(_ name: String, _ grammar: Grammar, inherited: Bool = false, nl: String, en: String) {
    self.name = name
    self.grammar = grammar
    isInherited = inherited
    values = Bilingual(nl: nl, en: en)
  }

  /// A property with words only.
  init(_ name: String, _ words: [String], inherited: Bool = false) {
    self.name = name
    grammar = .keywords(words)
    isInherited = inherited
    values = choice(of: words)
  }

  func named(_ name: String) -> PropertyRow {
    PropertyRow(name, grammar, inherited: isInherited, nl: values.nl, en: values.en)
  }
}

/// The properties that a style sheet can set.
enum Properties {
  /// In the order in which the manual lists them.
  static let all: [PropertyRow] = text + boxes + layout

  static let byName: [String: PropertyRow] = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  // Larger distances would push text off the paper.
  private static let distance = Grammar.length(0...240)
  private static let distanceValues = (
    nl: "een afstand van 0 tot en met 15rem, niet negatief", en: "a distance from 0 to 15rem, not negative"
  )
}

// MARK: - Text

extension Properties {
  private static let text: [PropertyRow] = [
    PropertyRow(
      "color", .colour, inherited: true, nl: "een kleur: `#rrggbb`, `#rgb`, een naam, of `var(--naam)`",
      en: "a colour: `#rrggbb`, `#rgb`, a name, or `var(--name)`"),
    PropertyRow(
      "font", .font, inherited: true,
      nl: "stijl, dikte, grootte/regelhoogte en letters: `bold 1rem/1.4 Arial, sans-serif`",
      en: "style, weight, size/line height and fonts: `bold 1rem/1.4 Arial, sans-serif`"),
    PropertyRow(
      "font-family", .fonts, inherited: true, nl: "namen van letters met komma's ertussen, geen symbolen",
      en: "names of fonts with commas between them, no symbols"),
    PropertyRow(
      "font-size", FontGrammar.sizes, inherited: true,
      nl: "een grootte tot en met 6rem, `50%` tot en met `400%`, of `small`, `large` en dergelijke",
      en: "a size up to 6rem, `50%` to `400%`, or `small`, `large` and the like"),
    PropertyRow(
      "font-weight", FontGrammar.weights, inherited: true, nl: "`normal`, `bold`, of 300 tot en met 900",
      en: "`normal`, `bold`, or 300 to 900"),
    PropertyRow("font-style", ["normal", "italic", "oblique"], inherited: true),
    PropertyRow(
      "font-variant-numeric",
      .times(
        1...4,
        .keywords(["normal", "lining-nums", "oldstyle-nums", "proportional-nums", "tabular-nums", "slashed-zero"])),
      inherited: true, nl: "`normal`, `tabular-nums`, `lining-nums` en dergelijke",
      en: "`normal`, `tabular-nums`, `lining-nums` and the like"),
    PropertyRow(
      "line-height", FontGrammar.lineHeights, inherited: true,
      nl: "een getal zonder eenheid van 1 tot en met 3, of `normal`",
      en: "a number without a unit from 1 to 3, or `normal`"),
    PropertyRow(
      "letter-spacing", .either([.ems(-0.02...0.3), .keywords(["normal"]), .length(0...0)]), inherited: true,
      nl: "`-0.02em` tot en met `0.3em`, of `normal`", en: "`-0.02em` to `0.3em`, or `normal`"),
    PropertyRow(
      "word-spacing", .either([.ems(-0.02...0.3), .keywords(["normal"]), .length(0...0)]), inherited: true,
      nl: "`-0.02em` tot en met `0.3em`, of `normal`", en: "`-0.02em` to `0.3em`, or `normal`"),
    PropertyRow("text-align", ["left", "right", "center", "justify", "start", "end"], inherited: true),
    PropertyRow("text-decoration", ["none", "underline"]),
    PropertyRow(
      "vertical-align", ["baseline", "top", "middle", "bottom", "sub", "super", "text-top", "text-bottom"]),
    PropertyRow("white-space", ["normal", "pre-wrap", "pre-line"], inherited: true),
    PropertyRow("overflow-wrap", ["normal", "anywhere", "break-word"], inherited: true),
    PropertyRow("word-break", ["normal", "break-all", "keep-all", "break-word"], inherited: true),
    PropertyRow("hyphens", ["manual", "none"], inherited: true),
    PropertyRow("list-style", ["none", "disc", "circle", "square", "decimal"], inherited: true),
    PropertyRow("list-style-type", ["none", "disc", "circle", "square", "decimal"], inherited: true),
    PropertyRow(
      "text-size-adjust", .either([.keywords(["none", "auto"]), .percentage(100...100)]), inherited: true,
      nl: "`none`, `auto` of `100%`", en: "`none`, `auto` or `100%`"),
    PropertyRow(
      "-webkit-text-size-adjust", .either([.keywords(["none", "auto"]), .percentage(100...100)]), inherited: true,
      nl: "`none`, `auto` of `100%`", en: "`none`, `auto` or `100%`"),
  ]
}

// MARK: - Boxes

extension Properties {
  private static let sides = ["top", "right", "bottom", "left"]

  private static let background = Grammar.either([.colour, .keywords(["transparent", "none"])])

  private static let boxes: [PropertyRow] =
    [
      PropertyRow(
        "background", background, nl: "één kleur, `transparent` of `none`", en: "one colour, `transparent` or `none`"),
      PropertyRow(
        "background-color", .either([.colour, .keywords(["transparent"])]), nl: "een kleur of `transparent`",
        en: "a colour or `transparent`"),
    ] + spacing + borders

  private static let spacing: [PropertyRow] = {
    let margin = Grammar.either([distance, .percentage(0...25), .keywords(["auto"])])
    let padding = Grammar.either([distance, .percentage(0...25)])
    let marginRow = PropertyRow(
      "margin", .times(1...4, margin), nl: "een tot vier keer \(distanceValues.nl), of `auto`",
      en: "one to four times \(distanceValues.en), or `auto`")
    let paddingRow = PropertyRow(
      "padding", .times(1...4, padding), nl: "een tot vier keer \(distanceValues.nl)",
      en: "one to four times \(distanceValues.en)")
    let marginSide = PropertyRow(
      "margin-", margin, nl: "\(distanceValues.nl), of `auto`", en: "\(distanceValues.en), or `auto`")
    let paddingSide = PropertyRow("padding-", padding, nl: distanceValues.nl, en: distanceValues.en)
    return [marginRow] + sides.map { marginSide.named("margin-" + $0) } + [paddingRow]
      + sides.map { paddingSide.named("padding-" + $0) }
  }()

  private static let borders: [PropertyRow] = {
    let width = Grammar.either([.length(0...32), .keywords(["thin", "medium", "thick"])])
    let style = Grammar.keywords(["none", "solid", "dashed", "dotted", "double"])
    let colour = Grammar.either([.colour, .keywords(["transparent"])])
    let line = PropertyRow(
      "border", .anyOrder([width, style, colour]), nl: "dikte tot en met 2rem, soort en kleur: `1px solid #cccccc`",
      en: "width up to 2rem, style and colour: `1px solid #cccccc`")
    let widths = PropertyRow("", width, nl: "een dikte tot en met 2rem", en: "a width up to 2rem")
    let styles = PropertyRow(
      "", style, nl: "`none`, `solid`, `dashed`, `dotted` of `double`",
      en: "`none`, `solid`, `dashed`, `dotted` or `double`")
    let colours = PropertyRow("", colour, nl: "een kleur of `transparent`", en: "a colour or `transparent`")
    let all = PropertyRow(
      "border-width", .times(1...4, width), nl: "een tot vier diktes tot en met 2rem",
      en: "one to four widths up to 2rem")
    let corners = PropertyRow(
      "border-radius", .times(1...4, .either([.length(0...64), .percentage(0...50)])),
      nl: "een tot vier afstanden tot en met 4rem", en: "one to four distances up to 4rem")
    return [line] + sides.map { line.named("border-" + $0) }
      + [
        all,
        PropertyRow("border-style", .times(1...4, style), nl: styles.values.nl, en: styles.values.en),
        PropertyRow("border-color", .times(1...4, colour), nl: colours.values.nl, en: colours.values.en),
      ]
      + sides.flatMap {
        [
          widths.named("border-\($0)-width"), styles.named("border-\($0)-style"), colours.named("border-\($0)-color"),
        ]
      } + [
        corners, PropertyRow("border-collapse", ["collapse", "separate"], inherited: true),
        PropertyRow(
          "border-spacing", .times(1...2, .length(0...64)), inherited: true,
          nl: "een of twee afstanden tot en met 4rem", en: "one or two distances up to 4rem"),
        PropertyRow("box-sizing", ["border-box", "content-box"]),
      ]
  }()
}
