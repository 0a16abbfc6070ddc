import Diagnostics

/// The attributes of every element are known, are there once, and hold what they can hold.
struct AttributeCheck {
  let page: Page

  func run() {
    for element in page.tree.elements { check(element) }
  }

  private func check(_ element: PageElement) {
    var seen: Set<String> = []
    for attribute in element.attributes {
      if !seen.insert(attribute.name).inserted {
        page.findings.report(
          PageCodes.duplicateAttribute, at: attribute.offset,
          Bilingual(
            nl: "`\(quoted(attribute.name))` staat twee keer in deze tag",
            en: "`\(quoted(attribute.name))` is twice in this tag"))
      }
      // What an unknown element does with an attribute is not known; it has been reported itself.
      guard ElementRule.named(element.name) != nil else { continue }
      if ["head", "title", "style", "meta"].contains(element.name), ["class", "id"].contains(attribute.name) {
        // By a class a style sheet could make visible what is no text of the page.
        reportUnknown(attribute, on: element)
      } else if attribute.isData {
        check(attribute, .text, on: element)
      } else if let rule = AttributeRule.named(attribute.name, on: element.name) {
        check(attribute, rule.value, on: element)
      } else {
        reportUnknown(attribute, on: element)
      }
    }
    if element.name == "meta" { MetaCheck(page: page).check(element) }
  }

  private func check(_ attribute: HTMLAttribute, _ value: AttributeValue, on element: PageElement) {
    let name = attribute.shownName
    guard let range = attribute.value else {
      page.findings.report(
        PageCodes.attributeValue, at: attribute.offset,
        Bilingual(nl: "`\(name)` heeft geen waarde; hier kan: ", en: "`\(name)` has no value; this can be here: ")
          + value.description)
      return
    }
    if !value.isFree, let section = page.firstSection(within: range) {
      page.findings.report(
        PageCodes.misplacedSection, at: page.section(section).range.lowerBound,
        Bilingual(
          nl: "in `\(name)` kan geen sectie staan: hoe het document in elkaar zit hangt niet van de gegevens af",
          en: "there can be no section in `\(name)`: how the document is built does not depend on the data"))
      return
    }
    if case .image = value { return ImageCheck(page: page).check(attribute, range) }
    if checkValues(attribute, range, value) { checkText(attribute, range, value) }
  }

  /// Whether the data that stand in an attribute can stand there.
  private func checkValues(_ attribute: HTMLAttribute, _ range: Range<Int>, _ value: AttributeValue) -> Bool {
    let name = attribute.shownName
    for index in page.source.values(in: range) {
      let found = page.source.values[index]
      if value.isFree, found.kind.isText { continue }
      if case .classes = value, case .word = found.kind, isWholeName(found.offset, in: range) { continue }
      let shown = quoted(found.name)
      page.findings.report(
        PageCodes.misplacedValue, at: found.offset,
        Bilingual(nl: "`\(shown)` kan niet in `\(name)` staan: ", en: "`\(shown)` cannot stand in `\(name)`: ")
          + (found.kind == .text ? Self.fixed : found.kind.home))
      return false
    }
    return true
  }

  /// Whether nothing but spaces stand beside a value.
  private func isWholeName(_ offset: Int, in range: Range<Int>) -> Bool {
    let bytes = page.source.bytes
    let end = offset + PageSource.placeholder.count
    return (offset == range.lowerBound || bytes[offset - 1].isSpace) && (end >= range.upperBound || bytes[end].isSpace)
  }

  private static let fixed = Bilingual(
    nl: "hoe het document in elkaar zit en eruitziet hangt niet van de gegevens af",
    en: "how the document is built and what it looks like does not depend on the data")

  private func checkText(_ attribute: HTMLAttribute, _ range: Range<Int>, _ value: AttributeValue) {
    if value.isFree, let offset = InkScanner(page.source.bytes[range]).deceiver {
      page.reportDeceiver(at: offset)
    }
    // A word of the data is a plain name.
    let isNames = if case .classes = value { true } else { false }
    let text =
      isNames
      ? page.string(range).split(separator: "\u{FFFC}", omittingEmptySubsequences: false).joined(separator: "x")
      : page.string(range)
    if value.allows(text) { return }
    let name = attribute.shownName
    let near: String? = if case .words(let words) = value { near(text, among: words) } else { nil }
    page.findings.report(
      PageCodes.attributeValue, at: range.lowerBound,
      Bilingual(
        nl: "`\(name)` kan niet `\(quoted(text))` zijn; hier kan: ",
        en: "`\(name)` cannot be `\(quoted(text))`; this can be here: ")
        + value.description + .hint(near))
  }
}

extension AttributeValue {
  func allows(_ text: String) -> Bool {
    let bytes = text.utf8
    switch self {
    case .text: return true
    case .label: return InkScanner(Array(bytes)[...]).hasInk
    case .id: return text.isPlainName
    case .classes, .ids:
      let names = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
      return !names.isEmpty && names.allSatisfy { String($0).isPlainName }
    case .language:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy(\.isLetter) && parts.count <= 4
        && parts.dropFirst().allSatisfy { part in
          (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
        }
    case .words(let words): return words.contains(text)
    case .integer(let range):
      return bytes.count <= 4 && bytes.allSatisfy(\.isDigit) && Int(text).map(range.contains) ?? false
    case .numbers:
      return !bytes.isEmpty && bytes.allSatisfy { $0.isDigit || " \n\t,.-+eE".utf8.contains($0) }
    case .drawing:
      return !bytes.isEmpty
        && bytes.allSatisfy { $0.isDigit || $0.isLetter || " \n\t,.-+()".utf8.contains($0) }
    case .colour:
      return text == "none" || text == "currentColor" || text == "currentcolor" || Colour(cssText: text) != nil
    case .date:
      return bytes.allSatisfy { $0 >= 0x80 || $0.isDigit || $0.isLetter || " -:+.".utf8.contains($0) }
    case .image: return true
    }
  }
}

extension HTMLAttribute {
  /// An attribute for programs of the school, with a name that HTML allows.
  var isData: Bool {
    name.hasPrefix("data-") && name.utf8.count > 5
      && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  /// As designers write it; browsers find the names of SVG whatever their case.
  var shownName: String {
    switch name {
    case "viewbox": "viewBox"
    case "preserveaspectratio": "preserveAspectRatio"
    default: quoted(name)
    }
  }
}

extension String {
  /// A letter, and then letters, digits, `-` and `_`: a name that HTML and CSS read alike, with nothing to escape.
  var isPlainName: Bool {
    guard let first = utf8.first, first.isLetter else { return false }
    return utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }
}

extension PageSource.Value.Kind {
  var isText: Bool {
    switch self {
    case .text, .word: true
    case .image, .colour: false
    }
  }

  /// Where such a value can stand.
  var home: Bilingual {
    switch self {
    case .text: Bilingual(nl: "een tekst hoort in tekst", en: "a text belongs in text")
    case .word:
      Bilingual(
        nl: "een woord hoort in tekst, of is een hele naam in `class`",
        en: "a word belongs in text, or is a whole name in `class`")
    case .image:
      Bilingual(
        nl: "een afbeelding is de hele waarde van `src` van `<img>`",
        en: "an image is the whole value of `src` of `<img>`")
    case .colour:
      Bilingual(
        nl: "een kleur is de hele waarde van een eigenschap `--naam` in `:root`",
        en: "a colour is the whole value of a property `--name` in `:root`")
    }
  }
}
