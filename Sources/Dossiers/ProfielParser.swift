import Diagnostics
import XMLTree

/// A profiel as far as it was read.
struct ProfielDraft {
  let nr: String?
  let titel: String
  let hoofdstuk: Int?
  let niveau: Int?
  let crebo: ParsedCrebo?
  let kerntaken: [KerntaakDraft]
  let place: Place

  /// The kwalificatie that the profiel makes with the basisdeel; nil when something that it needs is wrong.
  func kwalificatie(of dossier: Dossierkop, kerntaken: [Kerntaak]) -> Kwalificatie? {
    guard let hoofdstuk, let niveau, let crebo else { return nil }
    return Kwalificatie(
      crebo: crebo.crebo, naam: titel, niveau: niveau, hoofdstuk: hoofdstuk, geldigheid: crebo.geldigheid,
      dossier: dossier, kerntaken: kerntaken, place: place)
  }
}

extension DossierParser {
  mutating func parseProfielen(_ elements: [Element]) -> [ProfielDraft] {
    var first: [Crebo: Element] = [:]
    return zip(elements, parseHoofdstukken(of: elements)).map { element, hoofdstuk in
      let titel = parseTitel(of: element)
      let niveau = parseNiveau(of: element)
      let crebo = parseCrebo(element.elements(at: "creboinformatie", "crebo"), of: element)
      if let crebo, let other = first.updateValue(element, forKey: crebo.crebo) {
        first[crebo.crebo] = other
        report(
          DossierCodes.repeatedCrebo, at: element,
          nl: "\(label(element)) heeft crebo \(crebo.crebo), net als \(label(other))",
          en: "\(label(element)) has crebo \(crebo.crebo), as \(label(other)) has", notes: [firstHere(other)])
      }
      let kerntaken = parseKerntaken(
        element.elements(at: "profielkerntaken", "kerntaak"), profiel: hoofdstuk ?? 1,
        werkprocessen: "profielwerkprocessen")
      return ProfielDraft(
        nr: element.known("nr"), titel: titel, hoofdstuk: hoofdstuk, niveau: niveau, crebo: crebo,
        kerntaken: kerntaken, place: place(of: element))
    }
  }

  private mutating func parseNiveau(of profiel: Element) -> Int? {
    let text = profiel.known("niveau")
    if let text, let niveau = decimalNumber(text), (1...4).contains(niveau) { return niveau }
    report(
      DossierCodes.wrongNiveau, at: profiel,
      nl: text.map { "het niveau van \(label(profiel)) is `\($0)`, verwacht 1, 2, 3 of 4" }
        ?? "\(label(profiel)) heeft geen niveau, verwacht 1, 2, 3 of 4",
      en: text.map { "the niveau of \(label(profiel)) is `\($0)`, expected 1, 2, 3 or 4" }
        ?? "\(label(profiel)) has no niveau, expected 1, 2, 3 or 4")
    return nil
  }
}
