import Beoordelingen
import Manifests

/// What every praktijkverklaring says in words that no template chooses: they must be true, and the same everywhere.
///
/// Plain Dutch (language level B1): the reader is an employer, or somebody without a startkwalificatie.
enum Statements {
  static let document: StaticString = "Praktijkverklaring"
  /// The title of a preview: it looks like the document in all but this.
  static let proof: StaticString = "Praktijkverklaring (proefdruk)"
  /// The title of a concept, by which it is known for one.
  static let concept: StaticString = "Praktijkverklaring (concept)"
  static let onderdeel: StaticString = "onderdeel van de mbo-verklaring"
  static let geenDiploma: StaticString = "Deze praktijkverklaring is geen diploma en geen certificaat."
  /// How a concept was signed off.
  static let nietAfgetekend: StaticString =
    "Nog niet afgetekend door het leerbedrijf. Dit is een concept, geen praktijkverklaring."
}

extension Aftekenbewijs {
  /// Appends how it was signed off. What the program did not see itself is said as the school's word, and only a signature
  /// is called one; that proves no time, so that the date is the signer's own word.
  func appendStatement(to text: inout [UInt8]) {
    switch self {
    case .papier: text.append(contentsOf: "Volgens de school met de pen afgetekend op papier.".utf8)
    case .portaal(let kenmerk, let tijdstip):
      text.append(contentsOf: "Volgens de school afgetekend in een portaal".utf8)
      if let tijdstip {
        text.append(contentsOf: ", om ".utf8)
        text.append(contentsOf: tijdstip.tijd)
        text.append(contentsOf: " uur".utf8)
      }
      if let kenmerk {
        text.append(contentsOf: ", kenmerk ".utf8)
        text.append(contentsOf: kenmerk.utf8)
      }
      text.append(UInt8(ascii: "."))
    case .sshsig:
      text.append(
        contentsOf: """
          Digitaal ondertekend met een sleutel van het leerbedrijf. De datum is die van de ondertekenaar zelf.
          """.utf8)
    }
  }
}

extension Praktijkverklaring {
  /// Appends how this verklaring can be checked: first by asking, then by a number.
  func appendControle(to text: inout [UInt8]) {
    text.append(
      contentsOf: """
        Twijfelt u? Bel of mail de school en noem het id. Zelf controleren kan ook. Vraag de houder om het bestand\u{20}
        """.utf8)
    id.append(to: &text)
    text.append(
      contentsOf: """
        .json en bereken daarvan de SHA-256 (Windows: certutil -hashfile BESTAND SHA256, macOS: shasum -a 256 BESTAND, \
        Linux: sha256sum BESTAND). Komt het controlegetal eruit (spaties tellen niet mee), dan is de inhoud niet \
        veranderd. Kijk ook of de persoon voor u deze persoon is.
        """.utf8)
  }
}
