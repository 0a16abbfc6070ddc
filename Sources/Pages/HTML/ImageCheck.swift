import Diagnostics

/// An image is a value of the program, or stands in the page itself.
struct ImageCheck {
  let page: Page

  func check(_ attribute: HTMLAttribute, _ range: Range<Int>) {
    let values = page.source.values(in: range)
    if let first = values.first {
      let value = page.source.values[first]
      if value.kind == .image, range.count == PageSource.placeholder.count { return }
      let name = quoted(value.name)
      page.findings.report(
        PageCodes.misplacedValue, at: value.offset,
        value.kind == .image
          ? Bilingual(
            nl: "`\(name)` is de hele waarde van `src`, zonder iets ervoor of erachter",
            en: "`\(name)` is the whole value of `src`, with nothing before or behind it")
          : Bilingual(nl: "`\(name)` is geen afbeelding: ", en: "`\(name)` is no image: ") + value.kind.home)
      return
    }
    if isData(page.source.bytes[range]) { return }
    page.findings.report(
      PageCodes.outsideAddress, at: range.lowerBound,
      Bilingual(
        nl:
          "een afbeelding komt niet van `\(quoted(page.string(range)))`: gebruik een waarde die een afbeelding is, of "
          + "`data:image/png;base64,…` (of `jpeg`); een tekening is `<svg>`",
        en: "an image does not come from `\(quoted(page.string(range)))`: use a value that is an image, or "
          + "`data:image/png;base64,…` (or `jpeg`); a drawing is `<svg>`"))
  }

  /// A drawing in base64 would be looked at by nobody. Base64 as RFC 4648 writes it, with padding, and nothing that a parser could read as the end of the address.
  private func isData(_ address: ArraySlice<UInt8>) -> Bool {
    for type in ["png", "jpeg"] where address.starts(with: "data:image/\(type);base64,".utf8) {
      let data = address.dropFirst("data:image/\(type);base64,".utf8.count)
      let padding = data.reversed().prefix { $0 == UInt8(ascii: "=") }.count
      return !data.isEmpty && data.count % 4 == 0 && padding <= 2
        && data.dropLast(padding).allSatisfy {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
        }
    }
    return false
  }
}
