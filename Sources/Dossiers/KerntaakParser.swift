import Diagnostics
import XMLTree

/// A kerntaak as it stands in the dossier; its descriptions depend on the profiel it is read for.
struct KerntaakDraft {
  struct WerkprocesDraft {
    /// Nil when a hoofdstuk on the way to it is wrong.
    let code: WerkprocesCode?
    let titel: String
    let element: Element
  }

  /// The `hoofdstuk`; nil when it is wrong.
  let nummer: Int?
  let code: String
  let titel: String
  let werkprocessen: [WerkprocesDraft]
  let place: Place
}

extension DossierParser {
  /// Reads the kerntaken of the basisdeel or of one profiel.
  ///
  /// - Parameters:
  ///   - profiel: the hoofdstuk of the profiel; nil for the basisdeel.
  ///   - container: the name of the element around the werkprocessen of a kerntaak.
  mutating func parseKerntaken(
    _ elements: [Element], profiel: Int?, werkprocessen container: String
  ) -> [KerntaakDraft] {
    zip(elements, parseHoofdstukken(of: elements)).map { element, nummer in
      let titel = parseTitel(of: element)
      let werkprocessen = element.elements(at: container, "werkproces")
      let drafts = zip(werkprocessen, parseHoofdstukken(of: werkprocessen)).map { werkproces, hoofdstuk in
        KerntaakDraft.WerkprocesDraft(
          code: hoofdstuk.flatMap { hoofdstuk in
            nummer.flatMap { WerkprocesCode(profiel: profiel, kerntaak: $0, werkproces: hoofdstuk) }
          },
          titel: parseTitel(of: werkproces), element: werkproces)
      }
      let code = "\(profiel.map { "P\($0)" } ?? "B1")-K\(nummer ?? 0)"
      return KerntaakDraft(nummer: nummer, code: code, titel: titel, werkprocessen: drafts, place: place(of: element))
    }
  }

  /// The kerntaken as a profiel has them, in the order of their codes.
  func kerntaken(_ drafts: [KerntaakDraft], ofProfiel nr: String?) -> [Kerntaak] {
    drafts.sorted { $0.nummer ?? 0 < $1.nummer ?? 0 }.map { draft in
      let werkprocessen = draft.werkprocessen.compactMap { werkproces in
        werkproces.code.map { code in
          Werkproces(
            code: code, titel: werkproces.titel,
            omschrijving: keepsOmschrijvingen ? omschrijving(of: werkproces.element, profiel: nr) : [],
            place: place(of: werkproces.element))
        }
      }
      return Kerntaak(
        code: draft.code, titel: draft.titel, werkprocessen: werkprocessen.sorted { $0.code < $1.code },
        place: draft.place)
    }
  }

  /// The numbers that siblings have in their codes; nil, and reported, where a number is missing, wrong or taken.
  mutating func parseHoofdstukken(of siblings: [Element]) -> [Int?] {
    var first: [Int: Element] = [:]
    return siblings.map { element in
      guard let text = element.known("hoofdstuk"), let number = decimalNumber(text), (1...99).contains(number) else {
        reportHoofdstuk(of: element)
        return nil
      }
      if let other = first[number] {
        report(
          DossierCodes.repeatedHoofdstuk, at: element,
          nl: "\(label(element)) heeft hoofdstuk \(number), net als \(label(other))",
          en: "\(label(element)) has hoofdstuk \(number), as \(label(other)) has", notes: [firstHere(other)])
        return nil
      }
      first[number] = element
      return number
    }
  }

  private mutating func reportHoofdstuk(of element: Element) {
    if let text = element.known("hoofdstuk") {
      report(
        DossierCodes.wrongHoofdstuk, at: element,
        nl: "het hoofdstuk van \(label(element)) is `\(text)`, verwacht een getal van 1 tot en met 99",
        en: "the hoofdstuk of \(label(element)) is `\(text)`, expected a number from 1 to 99")
    } else {
      report(
        DossierCodes.wrongHoofdstuk, at: element,
        nl: "\(label(element)) heeft geen hoofdstuk, verwacht een getal van 1 tot en met 99",
        en: "\(label(element)) has no hoofdstuk, expected a number from 1 to 99")
    }
  }
}
