import Diagnostics

/// Why properties that designers know are not allowed, and what to use instead.
enum UnknownProperties {
  static func hint(_ name: String) -> Bilingual {
    if let reason = reasons[name] { return Bilingual(nl: ": " + reason.nl, en: ": " + reason.en) }
    for (prefix, reason) in families where name.hasPrefix(prefix) {
      return Bilingual(nl: ": " + reason.nl, en: ": " + reason.en)
    }
    return .hint(near(name, among: Properties.all.map(\.name)))
  }

  private static let moves = Bilingual(
    nl: "tekst staat waar hij in de pagina staat", en: "text stands where it stands in the page")
  private static let orders = Bilingual(
    nl: "de volgorde op het scherm is die van de pagina", en: "the order on the screen is that of the page")
  private static let still = Bilingual(nl: "een document beweegt niet", en: "a document does not move")
  private static let plain = Bilingual(
    nl: "een achtergrond is één kleur, zodat de tekst erop te lezen is",
    en: "a background is one colour, so that the text on it can be read")
  private static let inert = Bilingual(
    nl: "een document doet niets, en elke tekst is te kopiëren",
    en: "a document does nothing, and each text can be copied")
  private static let same = Bilingual(
    nl: "de tekst is zoals hij in de gegevens staat", en: "the text is as it stands in the data")

  private static let families: [(String, Bilingual)] = [
    ("transition", still), ("animation", still), ("scroll", inert), ("background-", plain), ("mask", plain),
    ("border-image", plain), ("inset", moves), ("offset", moves),
    (
      "text-decoration-",
      Bilingual(
        nl: "gebruik `text-decoration: underline` of `none`", en: "use `text-decoration: underline` or `none`")
    ),
    ("grid-", orders),
    ("column", Bilingual(nl: "gebruik `display: grid`", en: "use `display: grid`")),
  ]

  private static let reasons: [String: Bilingual] = [
    "position": moves, "top": moves, "right": moves, "bottom": moves, "left": moves, "z-index": moves,
    "transform": moves, "translate": moves, "rotate": moves, "order": orders, "direction": orders,
    "unicode-bidi": orders, "writing-mode": orders, "grid-area": orders, "grid-row": orders, "grid-column": orders,
    "background-image": plain, "filter": plain, "backdrop-filter": plain, "mix-blend-mode": plain,
    "box-shadow": Bilingual(
      nl: "een schaduw valt over wat ernaast staat; gebruik `border`",
      en: "a shadow falls over what stands beside it; use `border`"),
    "text-shadow": Bilingual(nl: "een schaduw maakt tekst onleesbaar", en: "a shadow makes text unreadable"),
    "outline": Bilingual(
      nl: "een omlijning valt over wat ernaast staat; gebruik `border`",
      en: "an outline falls over what stands beside it; use `border`"),
    "text-transform": same, "font-variant": same, "font-variant-caps": same, "font-feature-settings": same,
    "text-transform-origin": same,
    "content": Bilingual(
      nl: "tekst staat in de pagina, alleen een paginanummer staat in `@page`",
      en: "text stands in the page, only a page number stands in `@page`"),
    "quotes": same, "counter-reset": same, "counter-increment": same,
    "cursor": inert, "pointer-events": inert, "user-select": inert, "-webkit-user-select": inert, "resize": inert,
    "columns": Bilingual(nl: "gebruik `display: grid`", en: "use `display: grid`"),
    "list-style-image": Bilingual(nl: "een document laadt niets", en: "a document loads nothing"),
    "all": Bilingual(nl: "noem de eigenschappen zelf", en: "name the properties themselves"),
    "aspect-ratio": Bilingual(
      nl: "tekst die er niet in past zou eruit lopen", en: "text that does not fit in it would run out"),
  ]
}
