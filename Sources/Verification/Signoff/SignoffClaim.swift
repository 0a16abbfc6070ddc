import Beoordelingen
import Dossiers
import JSONText
public import Manifests
public import Verklaringen

/// What a record says of a sign-off with a key: everything that the sheet and its signature must agree with.
public struct SignoffClaim: Hashable, Sendable {
  /// The SHA-256 of the sheet; nil when the record names none, as none that this program made does.
  public let blad: Digest?
  /// The fingerprint of the key that signed it, as ssh-keygen prints it.
  public let vingerafdruk: String?
  let id: DocumentID
  let leerbedrijf: String?
  let praktijkopleider: String?
  let instelling: String
  /// The day of the sign-off.
  let datum: Datum?
  /// The digest of the line that the sheet must have, to the byte; nil when the record cannot stand on a sheet.
  let regel: Digest?
}

extension IssuedRecord {
  /// What the record says of a sign-off with a key; nil when it says that it was signed off without one.
  public var signoffClaim: SignoffClaim? {
    guard members["aftekening", "wijze"]?.text == Aftekenwijze.sshsig.rawValue else { return nil }
    return SignoffClaim(
      blad: members["aftekening", "blad"]?.text.flatMap { Digest(hexadecimal: $0.utf8) },
      vingerafdruk: members["aftekening", "vingerafdruk"]?.text, id: id,
      leerbedrijf: members["leerbedrijf", "id"]?.text, praktijkopleider: members["praktijkopleider", "naam"]?.text,
      instelling: brin, datum: members["aftekening", "datum"]?.text.flatMap { Datum(iso: $0.utf8) },
      regel: codes.map { Aftekenblad.Regel(id: id, digest: assessmentDigest, codes: $0).textDigest })
  }

  /// The codes of the werkprocessen in the record, in dossier order; nil when one has not the form of a code.
  private var codes: [WerkprocesCode]? {
    var codes: [WerkprocesCode] = []
    for kerntaak in members["kerntaken"]?.elements ?? [] {
      for werkproces in kerntaak["werkprocessen"]?.elements ?? [] {
        guard let code = werkproces["code"]?.text.flatMap({ WerkprocesCode($0.utf8) }) else { return nil }
        codes.append(code)
      }
    }
    return codes.sorted()
  }
}

extension Aftekenblad.Regel {
  /// The digest of the line as it stands on a sheet.
  var textDigest: Digest {
    var text: [UInt8] = []
    append(to: &text)
    return Digest(of: text)
  }
}
