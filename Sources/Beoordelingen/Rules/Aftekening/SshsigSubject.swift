import Diagnostics
import Dossiers
import Manifests
import SSHSignatures

/// The digital sign-off that a record names, as far as it was found.
struct SshsigSubject {
  /// What there is under the digest that the record names; nil when it names none, or there is nothing.
  let answer: Aftekenbladen.Answer?
  /// The file of the sheet in which some program changed the line ends, where that is what is there.
  let rewrittenFile: String?
  /// The school that gives the verklaring out.
  let instelling: BRIN
  /// The id that the verklaring will have; nil when the record has no key.
  let id: DocumentID?
  let sleutels: Leerbedrijfsleutels

  /// The sheet, when its signature holds.
  var ondertekend: OndertekendBlad? {
    if case .signed(let blad) = answer { blad } else { nil }
  }

  /// The line of this assessment on the sheet.
  var regel: (regel: Aftekenblad.Regel, number: Int)? {
    guard let id, let ondertekend else { return nil }
    return ondertekend.blad.regel(of: id)
  }

  /// A note that shows the line of this assessment, or the sheet.
  func note(_ text: Bilingual, line: Int? = nil) -> [Note] {
    ondertekend.map { [Note(text, at: Place(file: $0.file, line: line))] } ?? []
  }
}

extension RuleSubject {
  /// What the register says of the key that signed; nil when nothing can be said.
  var sleuteloordeel: (oordeel: Sleuteloordeel, fingerprint: String, file: String)? {
    guard let sshsig, let ondertekend = sshsig.ondertekend, let leerbedrijf = beoordeling.leerbedrijf,
      let datum = beoordeling.aftekening.datum
    else { return nil }
    let oordeel = sshsig.sleutels.judge(ondertekend.sleutel, of: leerbedrijf, on: datum)
    return (oordeel, ondertekend.sleutel.fingerprint, sshsig.sleutels.file)
  }

  /// The codes of the werkprocessen that were shown, in dossier order.
  var aangetoondeCodes: [WerkprocesCode] {
    beoordeling.werkprocessen.filter { $0.isAangetoond == true }.compactMap(\.code).sorted()
  }
}

extension [WerkprocesCode] {
  var listed: String { map(\.description).joined(separator: ", ") }
}
