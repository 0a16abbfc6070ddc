import Beoordelingen
import Manifests

/// What every praktijkverklaring says in words that no template chooses: they must be true, and the same everywhere.
///
/// Plain Dutch (language level B1): the reader is an employer, or somebody without a startkwalificatie.
enum Statements {
  static let document: StaticString = "Praktijkverklaring"
  static let onderdeel: StaticString = "onderdeel van de mbo-verklaring"
  static let geenDiploma: StaticString = "Deze praktijkverklaring is geen diploma en geen certificaat."

  /// How it was signed off. What the program did not see itself is said as the school's word, and only a signature is
  /// called one.
  static func aftekening(_ wijze: Aftekenwijze) -> StaticString {
    switch wijze {
    case .papier: "Volgens de school met de pen afgetekend op papier."
    case .portaal: "Volgens de school afgetekend in een portaal."
    case .sshsig: "Digitaal ondertekend met een sleutel van het leerbedrijf."
    }
  }
}

extension Praktijkverklaring {
  /// Appends how this verklaring can be checked.
  func appendControle(to text: inout [UInt8]) {
    text.append(contentsOf: "Vraag de houder om het bestand ".utf8)
    id.append(to: &text)
    text.append(
      contentsOf: """
        .json. Bereken de SHA-256 van dat bestand: op Windows met certutil -hashfile, op macOS met shasum -a 256, op \
        Linux met sha256sum. Is de uitkomst gelijk aan het controlegetal? Vraag dan de school of zij deze verklaring \
        heeft afgegeven. Controleer ook of de persoon voor u deze persoon is.
        """.utf8)
  }
}
