import Diagnostics

/// Why elements that designers know are not allowed, and what to use instead.
extension NestingCheck {
  func reportUnknown(_ element: PageElement) {
    let name = quoted(element.name)
    let hint =
      Self.reasons[element.name].map { Bilingual(nl: ": " + $0.nl, en: ": " + $0.en) }
      ?? .hint(near(element.name, among: ElementRule.names), marks: ("`<", ">`"))
    page.findings.report(
      PageCodes.unknownElement, at: element.offset,
      Bilingual(nl: "`<\(name)>` kan niet in een pagina staan", en: "a page cannot hold `<\(name)>`") + hint)
  }

  private static let reasons: [String: Bilingual] = {
    let groups: [([String], nl: String, en: String)] = [
      (["script"], "een document voert niets uit", "a document runs nothing"),
      (
        ["link"], "een document laadt niets; zet de stijl in `<style>`",
        "a document loads nothing; put the style sheet in `<style>`"
      ),
      (["base"], "een document heeft geen adressen", "a document has no addresses"),
      (
        ["a"], "een document verwijst nergens heen; schrijf het adres als tekst",
        "a document links to nothing; write the address as text"
      ),
      (
        [
          "form", "input", "button", "textarea", "label", "fieldset", "legend", "output", "datalist", "meter",
          "progress",
          "select", "option",
        ], "een document wordt niet ingevuld", "a document is not filled in"
      ),
      (
        [
          "audio", "video", "object", "embed", "picture", "source", "track", "canvas", "map", "area", "iframe", "image",
        ],
        "een document laadt niets van buiten; een afbeelding is `<img>` of `<svg>`",
        "a document loads nothing from outside; an image is `<img>` or `<svg>`"
      ),
      (
        ["details", "summary", "dialog"], "het verbergt tekst tot iemand klikt", "it hides text until somebody clicks"
      ),
      (
        ["del", "s", "strike", "ins"], "doorgestreepte of ingevoegde tekst laat open wat er geldt",
        "struck or inserted text leaves open what holds"
      ),
      (["u"], "gebruik een klasse met `text-decoration: underline`", "use a class with `text-decoration: underline`"),
      (["mark"], "gebruik `<strong>` of een klasse", "use `<strong>` or a class"),
      (
        ["q"], "een browser zet er zelf aanhalingstekens bij; schrijf ze in de tekst",
        "a browser adds quotes by itself; write them in the text"
      ),
      (["font", "center", "big", "tt"], "gebruik een klasse en `<style>`", "use a class and `<style>`"),
      (
        ["ruby", "rt", "rp", "bdo", "marquee", "blink"], "het verandert hoe tekst gelezen wordt",
        "it changes how text is read"
      ),
      (["hgroup", "search", "menu", "dir"], "gebruik `<div>` of `<ul>`", "use `<div>` or `<ul>`"),
      (
        ["text", "tspan", "use", "symbol", "mask", "clippath", "pattern", "image", "marker", "lineargradient"],
        "in `<svg>` kunnen alleen vormen staan, zoals `<path>`", "`<svg>` can hold only shapes, such as `<path>`"
      ),
    ]
    var reasons: [String: Bilingual] = [:]
    for (names, nl, en) in groups {
      for name in names where reasons[name] == nil { reasons[name] = Bilingual(nl: nl, en: en) }
    }
    return reasons
  }()
}
