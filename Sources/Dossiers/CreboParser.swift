import Diagnostics
import XMLTree

/// A crebo with its dates.
struct ParsedCrebo {
  let crebo: Crebo
  let geldigheid: Geldigheid
}

extension DossierParser {
  /// Reads the one crebo that a dossier or a profiel must have; nil, and reported, when it is missing or malformed.
  mutating func parseCrebo(_ elements: [Element], of owner: Element) -> ParsedCrebo? {
    guard let element = elements.first else {
      report(
        DossierCodes.missingCrebo, at: owner, nl: "\(label(owner)) heeft geen crebo", en: "\(label(owner)) has no crebo"
      )
      return nil
    }
    for other in elements.dropFirst() {
      report(
        DossierCodes.severalCrebos, at: other, nl: "\(label(owner)) heeft meer dan één crebo",
        en: "\(label(owner)) has more than one crebo", notes: [firstHere(element)])
    }
    let geldigheid = Geldigheid(
      vanaf: parseDate("Geldig_vanaf", of: element),
      eindeInstroom: parseDate("Datum_einde_instroom", of: element),
      eindeOpleiding: parseDate("Datum_einde_opleiding", of: element))
    let text = trimmed(element.text)
    guard let crebo = Crebo(text) else {
      report(
        DossierCodes.malformedCrebo, at: element,
        nl: "`\(text)` is geen crebo van \(label(owner)), verwacht vijf cijfers",
        en: "`\(text)` is no crebo of \(label(owner)), expected five digits")
      return nil
    }
    return ParsedCrebo(crebo: crebo, geldigheid: geldigheid)
  }

  /// Reads a date in either of SBB's forms; nil when it is unknown, and also, but reported, when it is wrong.
  private mutating func parseDate(_ name: String, of element: Element) -> Datum? {
    guard let text = element.known(name) else { return nil }
    if let date = Datum(iso: text.utf8) ?? Datum(dutch: text.utf8) { return date }
    report(
      DossierCodes.wrongDate, at: element,
      nl: "`\(text)` in \(name) is geen bestaande datum, verwacht jjjj-mm-dd of dd-mm-jjjj",
      en: "`\(text)` in \(name) is not a date that exists, expected yyyy-mm-dd or dd-mm-yyyy")
    return nil
  }
}
