import Diagnostics
import Dossiers
import Manifests
import SSHSignatures

/// The sign-off sheet that a record names, as far as it was found.
///
/// With a key it must be there, signed. On paper or in a portal it is only recorded; but where the register has it, what
/// stands on it must be what the record says.
struct AftekenbladSubject {
  /// What there is of a digital sign-off under the digest that the record names; nil where it names none, where there is
  /// nothing, and for the other ways.
  let answer: Aftekenbladen.Answer?
  /// The sheet, when what stands on it counts: with a key, once its signature holds.
  let sheet: Aftekenbladen.Sheet?
  /// The file of the sheet in which some program changed the line ends, where that is what is there.
  let rewrittenFile: String?
  /// The school that gives the verklaring out.
  let instelling: BRIN
  /// The id that the verklaring will have; nil when the record has no key, or the secret is not known.
  let id: DocumentID?
  let sleutels: Leerbedrijfsleutels

  /// The sheet, when its signature holds.
  var ondertekend: OndertekendBlad? {
    if case .signed(let blad) = answer { blad } else { nil }
  }

  /// The line of this assessment on the sheet.
  var regel: (regel: Aftekenblad.Regel, number: Int)? { id.flatMap { sheet?.blad.regel(of: $0) } }

  /// A note that shows the line of this assessment, or the sheet.
  func note(_ text: Bilingual, line: Int? = nil) -> [Note] {
    sheet.map { [Note(text, at: Place(file: $0.file, line: line))] } ?? []
  }
}

extension RuleSubject {
  /// Whether the record says that a key signed.
  var isSignedWithKey: Bool { beoordeling.aftekening.wijze == .sshsig && aftekenblad != nil }

  /// What the register says of the key that signed; nil when nothing can be said.
  var sleuteloordeel: (oordeel: Sleuteloordeel, fingerprint: String, file: String)? {
    guard let aftekenblad, let ondertekend = aftekenblad.ondertekend, let leerbedrijf = beoordeling.leerbedrijf,
      let datum = beoordeling.aftekening.datum
    else { return nil }
    let oordeel = aftekenblad.sleutels.judge(ondertekend.sleutel, of: leerbedrijf, on: datum)
    return (oordeel, ondertekend.sleutel.fingerprint, aftekenblad.sleutels.file)
  }
}

extension [WerkprocesCode] {
  var listed: String { map(\.description).joined(separator: ", ") }
}
