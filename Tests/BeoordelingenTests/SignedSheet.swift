import Beoordelingen
import Diagnostics
import Dossiers
import JSONText
import Manifests

/// A sheet of the small world's assessment, signed with a key that the register knows; a test changes one thing in it.
struct SignedSheet {
  /// The praktijkopleider's key.
  static let key = KeyName("proef").flatMap { try? SigningKey(name: $0, seed: Array(repeating: 7, count: 32)) }
  static let secret = IdentitySecret(idKey: Array(repeating: 1, count: 32), saltKey: Array(repeating: 2, count: 32))

  var leerbedrijf = "100018965"
  var praktijkopleider = "P. Opleider"
  var instelling = "99ZZ"
  var datum = "2025-06-20"
  var codes = ["B1-K1-W1", "P1-K1-W1"]
  /// The record as it was when the sheet was made.
  var record = SampleInputs.record([])
  var namespace = Aftekenblad.namespace
  var signers = """
    # keys
    100018965#p namespaces="praktijkverklaring-beoordeling@v1",valid-after="20250101",valid-before="20251231" KEY
    """
  /// What becomes of the sheet and of its signature after signing; nil is no file.
  var mailed: (_ sheet: [UInt8]) -> [UInt8] = { $0 }
  var signature: (_ text: [UInt8]) -> RegisterFile? = { .found($0) }
  /// What is done to the sheet before it is signed.
  var written: (_ sheet: [UInt8]) -> [UInt8] = { $0 }

  struct Unusable: Error {}

  /// What a register with the sheet says of `changes` to the record, and the sheet that was signed.
  func check(_ changes: [(String, JSONValue?)]) throws -> (AfgetekendeBeoordeling?, String) {
    let (bladen, digest, problems) = try shelf()
    let validator = try SampleInputs.validator(aftekenbladen: bladen, geheim: Self.secret)
    let text = SampleInputs.record(
      [("aftekening.wijze", .string("sshsig")), ("aftekening.blad", .string(digest.hexadecimal))] + changes)
    let (beoordeling, diagnostics) = validator.validate(line(text))
    return (beoordeling, (problems + diagnostics).map { $0.text(in: .en) }.joined())
  }

  private func shelf() throws -> (Aftekenbladen, Digest, [Diagnostic]) {
    let validator = try SampleInputs.validator(aftekenbladen: .none, geheim: Self.secret)
    guard let key = Self.key, let beoordeling = validator.assess(line(record)).0,
      let leerbedrijf = LeerbedrijfID(Array(leerbedrijf.utf8)[...]), let instelling = BRIN(Array(instelling.utf8)[...]),
      let datum = Datum(iso: datum.utf8), let naam = Text(name: praktijkopleider)
    else { throw Unusable() }
    let id = Self.secret.id(issuer: "99ZZ", key: beoordeling.sleutel.utf8, replaced: beoordeling.vervangt)
    let signed = CanonicalBeoordeling(signed: beoordeling, identity: (id, Self.secret.salt(of: id)))
    let blad = Aftekenblad(
      leerbedrijf: leerbedrijf, praktijkopleider: naam, instelling: instelling, datum: datum,
      pagina: Digest(of: [0]),
      regels: [.init(id: id, digest: signed.digest, codes: codes.compactMap { WerkprocesCode($0.utf8) })])
    let bytes = written(blad.bytes)
    let (sleutels, problems): (Leerbedrijfsleutels, [Diagnostic]) = Leerbedrijfsleutels.read(
      file: "allowed_signers", bytes: Array(signers.replacing("KEY", with: SSHSigning.publicLine(of: key)).utf8),
      register: try SampleInputs.register())
    let (bladen, more): (Aftekenbladen, [Diagnostic]) = Aftekenbladen.read(
      [
        Aftekenbladen.Bestand(
          file: "aftekenbladen/a.txt", text: .found(mailed(bytes)),
          signature: signature(SSHSigning.signature(over: bytes, by: key, namespace: namespace)))
      ], sleutels: sleutels)
    return (bladen, Digest(of: bytes), problems + more)
  }
}

/// OpenSSH's forms (PROTOCOL.sshsig), written by a few lines of our own; Tests/SSHSignaturesTests holds the reader against
/// ssh-keygen.
enum SSHSigning {
  static func publicLine(of key: SigningKey) -> String { "ssh-ed25519 \(Base64.text(of: blob(of: key)))" }

  static func signature(over text: [UInt8], by key: SigningKey, namespace: String) -> [UInt8] {
    let names = string(namespace.utf8) + string([]) + string("sha256".utf8)
    let signed = Array("SSHSIG".utf8) + names + string(Digest(of: text).bytes)
    let signature = string("ssh-ed25519".utf8) + string(key.signature(over: signed).bytes)
    let whole = Array("SSHSIG".utf8) + [0, 0, 0, 1] + string(blob(of: key)) + names + string(signature)
    return Array(
      "-----BEGIN SSH SIGNATURE-----\n\(Base64.text(of: whole))\n-----END SSH SIGNATURE-----\n".utf8)
  }

  private static func blob(of key: SigningKey) -> [UInt8] {
    string("ssh-ed25519".utf8) + string(key.verifier.publicKey.bytes)
  }

  private static func string(_ bytes: some Collection<UInt8>) -> [UInt8] {
    withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Array($0) } + bytes
  }
}
