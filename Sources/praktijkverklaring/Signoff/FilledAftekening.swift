import Beoordelingen
import Diagnostics
import Dossiers
import JSONText
import Manifests

/// The `aftekening` that is written into records.
struct FilledAftekening {
  let plaats: String
  let datum: Datum
  /// The SHA-256 of the sheet.
  let blad: Digest
  let bewijs: Bewijs

  enum Bewijs {
    case papier(scan: Digest?)
    case portaal(kenmerk: String?, tijdstip: Tijdstip?)
    case sshsig
  }

  /// What the rules for records can judge: a signature is checked by itself, before its sheet is in the register, so there
  /// only place, date and sheet are left to judge.
  var judgeable: FilledAftekening {
    guard case .sshsig = bewijs else { return self }
    return FilledAftekening(plaats: plaats, datum: datum, blad: blad, bewijs: .papier(scan: nil))
  }

  /// In JSON, in canonical form.
  var json: [UInt8] {
    var members: [String: JSONValue] = [
      "plaats": .string(plaats), "datum": .string("\(datum)"), "blad": .string(blad.hexadecimal),
    ]
    switch bewijs {
    case .papier(let scan):
      members["wijze"] = .string(Aftekenwijze.papier.rawValue)
      members["scan"] = scan.map { .string($0.hexadecimal) }
    case .portaal(let kenmerk, let tijdstip):
      members["wijze"] = .string(Aftekenwijze.portaal.rawValue)
      members["kenmerk"] = kenmerk.map { .string($0) }
      members["tijdstip"] = tijdstip.map { .string($0.text.description) }
    case .sshsig: members["wijze"] = .string(Aftekenwijze.sshsig.rawValue)
    }
    return JSONValue.object(members).canonicalBytes
  }
}
