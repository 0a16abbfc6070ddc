/// Where boxes stand, and how large they are.
extension Properties {
  // A box of less than a few letters would let its text run out of it; one wider than a page would be cut.
  private static let size = Grammar.either([.length(48...640), .percentage(5...100)])
  private static let sizeValues = (
    nl: "een breedte van 3rem tot en met 40rem, of `5%` tot en met `100%`",
    en: "a width from 3rem to 40rem, or `5%` to `100%`"
  )

  private static let gaps = PropertyRow(
    "gap", .times(1...2, .length(0...64)), nl: "een of twee afstanden tot en met 4rem",
    en: "one or two distances up to 4rem")

  static let layout: [PropertyRow] = sizes + displays + breaks

  private static let sizes: [PropertyRow] = [
    PropertyRow(
      "width", .either([size, .keywords(["auto", "max-content", "min-content", "fit-content"])]),
      nl: "\(sizeValues.nl), of `auto`",
      en: "\(sizeValues.en), or `auto`"),
    PropertyRow(
      "min-width", .either([size, .keywords(["auto"])]), nl: "\(sizeValues.nl), of `auto`",
      en: "\(sizeValues.en), or `auto`"),
    PropertyRow(
      "max-width", .either([.length(48...2000), .percentage(5...100), .keywords(["none"])]),
      nl: "een breedte van ten minste 3rem, `5%` tot en met `100%`, of `none`",
      en: "a width of at least 3rem, `5%` to `100%`, or `none`"),
    PropertyRow(
      "min-height", .either([.length(0...800), .keywords(["auto"])]), nl: "een hoogte tot en met 50rem, of `auto`",
      en: "a height up to 50rem, or `auto`"),
    PropertyRow(
      "height", .either([.length(1...800), .keywords(["auto"])]),
      nl: "een hoogte tot en met 50rem, alleen voor `img` en `svg`, of `auto`",
      en: "a height up to 50rem, only for `img` and `svg`, or `auto`"),
    PropertyRow(
      "max-height", .either([.length(1...800), .keywords(["none"])]),
      nl: "een hoogte tot en met 50rem, alleen voor `img` en `svg`, of `none`",
      en: "a height up to 50rem, only for `img` and `svg`, or `none`"),
    PropertyRow("object-fit", ["contain", "scale-down"]),
    PropertyRow("table-layout", ["auto", "fixed"]),
    PropertyRow("caption-side", ["top", "bottom"], inherited: true),
  ]

  private static let displays: [PropertyRow] = [
    PropertyRow(
      "display",
      [
        "block", "inline", "inline-block", "list-item", "table", "inline-table", "table-row", "table-row-group",
        "table-header-group", "table-footer-group", "table-cell", "table-caption", "flex", "inline-flex", "grid",
        "inline-grid",
      ]),
    PropertyRow("flex-direction", ["row"]),
    PropertyRow("flex-wrap", ["nowrap", "wrap"]),
    PropertyRow(
      "flex",
      .either([
        .sequence([
          .number(0...100), .optional(.number(0...100)),
          .optional(.either([size, .length(0...0), .percentage(0...0), .keywords(["auto"])])),
        ]),
        .keywords(["auto", "none"]),
      ]), nl: "`1`, `0 1 auto` en dergelijke, `auto` of `none`", en: "`1`, `0 1 auto` and the like, `auto` or `none`"),
    PropertyRow("flex-grow", .number(0...100), nl: "een getal van 0 tot en met 100", en: "a number from 0 to 100"),
    PropertyRow("flex-shrink", .number(0...100), nl: "een getal van 0 tot en met 100", en: "a number from 0 to 100"),
    PropertyRow(
      "flex-basis", .either([size, .length(0...0), .keywords(["auto", "content"])]),
      nl: "\(sizeValues.nl), `0` of `auto`", en: "\(sizeValues.en), `0` or `auto`"),
    gaps,
    PropertyRow("row-gap", .length(0...64), nl: "een afstand tot en met 4rem", en: "a distance up to 4rem"),
    PropertyRow("column-gap", .length(0...64), nl: "een afstand tot en met 4rem", en: "a distance up to 4rem"),
    PropertyRow("justify-content", ["normal", "start", "flex-start", "space-between"]),
    PropertyRow("align-items", ["normal", "stretch", "start", "flex-start", "center", "end", "flex-end", "baseline"]),
    PropertyRow(
      "align-self", ["auto", "normal", "stretch", "start", "flex-start", "center", "end", "flex-end", "baseline"]),
    PropertyRow("align-content", ["normal", "stretch", "start", "flex-start", "space-between"]),
    PropertyRow(
      "grid-template-columns", .either([.times(1...12, track), .keywords(["none"])]),
      nl: "kolommen: `1fr 2fr`, `max-content 1fr`, `repeat(2, 1fr)`, een breedte van ten minste 3rem, of `none`",
      en: "columns: `1fr 2fr`, `max-content 1fr`, `repeat(2, 1fr)`, a width of at least 3rem, or `none`"),
    PropertyRow("float", ["none", "left"]),
    PropertyRow("clear", ["none", "left", "right", "both"]),
  ]

  private static let track: Grammar = {
    let one = Grammar.either([size, .fractions, .keywords(["auto", "max-content", "min-content"])])
    return .either([one, .function("repeat", .sequence([.integer(1...12), .comma, .times(1...4, one)]))])
  }()

  private static let breaks: [PropertyRow] =
    ["break-before", "break-after"].map { PropertyRow($0, ["auto", "avoid", "avoid-page", "page", "always"]) }
    + [
      PropertyRow("break-inside", ["auto", "avoid", "avoid-page"]),
      PropertyRow("page-break-before", ["auto", "avoid", "always"]),
      PropertyRow("page-break-after", ["auto", "avoid", "always"]),
      PropertyRow("page-break-inside", ["auto", "avoid"]),
      PropertyRow(
        "orphans", .integer(1...9), inherited: true, nl: "een getal van 1 tot en met 9", en: "a number from 1 to 9"),
      PropertyRow(
        "widows", .integer(1...9), inherited: true, nl: "een getal van 1 tot en met 9", en: "a number from 1 to 9"),
      PropertyRow("print-color-adjust", ["economy", "exact"], inherited: true),
      PropertyRow("-webkit-print-color-adjust", ["economy", "exact"], inherited: true),
      PropertyRow("color-scheme", ["light"], inherited: true),
    ]
}

/// What `@page` and its margins can hold.
enum PageProperties {
  static let page: [PropertyRow] =
    [
      PropertyRow(
        "size",
        .anyOrder([.keywords(["a4", "a5", "letter", "legal"]), .keywords(["portrait", "landscape"])]),
        nl: "`A4`, `A5`, `letter` of `legal`, met of zonder `portrait` of `landscape`",
        en: "`A4`, `A5`, `letter` or `legal`, with or without `portrait` or `landscape`"),
      PropertyRow(
        "margin", .times(1...4, .length(0...192)), nl: "een tot vier afstanden tot en met 50mm",
        en: "one to four distances up to 50mm"),
    ]
    + ["top", "right", "bottom", "left"].map {
      PropertyRow("margin-" + $0, .length(0...192), nl: "een afstand tot en met 50mm", en: "a distance up to 50mm")
    }

  static let marginBoxes: [String] =
    ["top", "bottom"].flatMap { side in
      ["-left-corner", "-left", "-center", "-right", "-right-corner"].map { side + $0 }
    } + ["left", "right"].flatMap { side in ["-top", "-middle", "-bottom"].map { side + $0 } }

  static let marginBox: [PropertyRow] =
    [
      PropertyRow(
        "content", .either([.pageNumber, .keywords(["none", "normal"])]),
        nl: "`counter(page)`, `counter(pages)`, en daaromheen `\"pagina \"`, `\" van \"`, `\" / \"` of `\" - \"`",
        en: "`counter(page)`, `counter(pages)`, and around them `\"pagina \"`, `\" van \"`, `\" / \"` or `\" - \"`")
    ]
    + ["font-size", "font-family", "font-weight", "color", "text-align", "vertical-align", "margin", "padding"]
    .compactMap { Properties.byName[$0] }
}
