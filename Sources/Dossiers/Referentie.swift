import Diagnostics
import XMLTree

/// A reference by number from one element to another.
struct Referentie {
  /// What it refers to.
  enum Target: Hashable {
    /// Of the same dossier.
    case profiel, kennis
    /// Of the file.
    case competentie, sectorkamer, domein
  }

  let target: Target
  let nr: String
  let place: Place

  /// The reference that an element of a dossier makes with its attribute `referentie`; nil for elements that make none,
  /// whose reference is empty, or that we do not know.
  init?(_ element: Element, file: String) {
    guard let nr = element.known("referentie") else { return nil }
    switch element.name {
    case "profiel": target = .profiel
    case "vakkennisenvaardigheden", "kennisofvaardigheid", "categorie": target = .kennis
    case "competentie": target = .competentie
    case "sectorkamer": target = .sectorkamer
    default: return nil
    }
    self.nr = nr
    place = element.place(in: file)
  }

  init(_ target: Target, nr: String, place: Place) {
    self.target = target
    self.nr = nr
    self.place = place
  }

  /// What is wrong when nothing has the number.
  var diagnostic: Diagnostic {
    let (nl, en) =
      switch target {
      case .profiel: ("profiel van dit dossier", "profiel of this dossier")
      case .kennis:
        ("kennisofvaardigheid of categorie van dit dossier", "kennisofvaardigheid or categorie of this dossier")
      case .competentie: ("competentie in dit bestand", "competentie in this file")
      case .sectorkamer: ("sectorkamer in dit bestand", "sectorkamer in this file")
      case .domein: ("domein in dit bestand", "domein in this file")
      }
    return Diagnostic(
      DossierCodes.danglingReference, at: place,
      Bilingual(
        nl: "de verwijzing `\(nr)` leidt nergens heen: geen \(nl) heeft dit nr",
        en: "the reference `\(nr)` leads nowhere: no \(en) has this nr"))
  }
}
