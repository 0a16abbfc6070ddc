import JSONText
import Manifests
import TestSupport
import Testing
import Verification
import Verklaringen

/// A key that ssh-keygen made, which signs in a folder of its own.
struct OpenSSHKey {
  private let folder: String
  private var file: String { "\(folder)/key" }

  static var isThere: Bool { OutsideTool.isInstalled("ssh-keygen") }

  init(in folder: String, kind: String = "ed25519") throws {
    self.folder = folder
    let made = OutsideTool.run("rm -f '\(folder)/key' && ssh-keygen -q -t \(kind) -N '' -C '' -f '\(folder)/key'")
    try #require(made.status == 0, "\(made.output)")
  }

  /// `SHA256:…`, as ssh-keygen says it.
  var fingerprint: String {
    get throws {
      try String(#require(OutsideTool.run("ssh-keygen -l -f '\(file)'").output.split(separator: " ").dropFirst().first))
    }
  }

  func sign(_ text: [UInt8], namespace: String) throws -> [UInt8] {
    try OutsideTool.write(text, to: "\(folder)/text")
    let signed = OutsideTool.run(
      "rm -f '\(folder)/text.sig' && ssh-keygen -Y sign -f '\(file)' -n '\(namespace)' '\(folder)/text'")
    try #require(signed.status == 0, "\(signed.output)")
    return try #require(OutsideTool.contents("\(folder)/text.sig"))
  }
}

/// A record that was signed off with a key, and the sheet; each test changes one thing.
struct SignedOff {
  static let namespace = "praktijkverklaring-beoordeling@v1"
  static let id = DocumentID(bits: 7 << 64)

  // What stands on the sheet.
  var leerbedrijf = "100018965"
  var praktijkopleider = "P. Opleider"
  var instelling = Fixture.brin
  var codes = ["B1-K1-W1", "P1-K1-W1"]
  /// What the assessment says when it is signed.
  var titel = "Bereidt voor"
  var namespace = Self.namespace
  var isListed = true
  /// What is done to the sheet before it is signed, and afterwards to it and to its signature; nil is no file.
  var written: (String) -> String = { $0 }
  var sheet: ([UInt8]) -> [UInt8]? = { $0 }
  var signature: ([UInt8]) -> [UInt8]? = { $0 }
  /// The key that the record names, when it is another than signed.
  var named: String?
  var isComplete = true

  /// What is known of the sign-off of the record.
  func judge(with key: OpenSSHKey) throws -> SignoffJudgement {
    let text = Array(written(try sheetText()).utf8)
    let digest = Digest(of: text)
    let claim = try #require(
      try record(blad: digest, key: named ?? key.fingerprint).signoffClaim)
    let found = SignoffSheet(
      named: digest, sheet: sheet(text), signature: signature(try key.sign(text, namespace: namespace)))
    return claim.judge(found)
  }

  /// The record that a school gives out.
  func record(blad: Digest, key: String) throws -> IssuedRecord {
    var aftekening: [String: JSONValue] = [
      "datum": .string("2026-11-18"), "plaats": .string("Nergenshuizen"), "wijze": .string("sshsig"),
    ]
    if isComplete {
      aftekening["blad"] = .string(blad.hexadecimal)
      aftekening["vingerafdruk"] = .string(key)
    }
    var members = Self.assessment(titel: "Bereidt voor")
    members["formaat"] = .string("praktijkverklaring/1")
    members["afgegeven"] = .string(Fixture.issued)
    members["aftekening"] = .object(aftekening)
    members["instelling"] = .object([
      "brin": .string(Fixture.brin), "naam": .string("ROC Voorbeeld"), "plaats": .string("Utrecht"),
    ])
    return try IssuedRecord(parsing: JSONValue.object(members).canonicalBytes)
  }

  private func sheetText() throws -> String {
    let other = "\(String(repeating: "a", count: 64))  \(DocumentID(bits: 9 << 64))  B1-K1-W1\n"
    let digest = Digest(of: JSONValue.object(Self.assessment(titel: titel)).canonicalBytes)
    let line = "\(digest.hexadecimal)  \(Self.id)  \(codes.joined(separator: " "))\n"
    return """
      praktijkverklaring-aftekenblad/1
      leerbedrijf \(leerbedrijf)
      praktijkopleider \(praktijkopleider)
      instelling \(instelling)
      datum 2026-11-17
      pagina \(String(repeating: "b", count: 64))
      aantal \(isListed ? 2 : 1)

      \(isListed ? line : "")\(other)
      """
  }

  private static func assessment(titel: String) -> [String: JSONValue] {
    func task(_ code: String, _ titel: String) -> JSONValue {
      .object([
        "code": .string(String(code.prefix(5))), "titel": .string("Voert uit"),
        "werkprocessen": .array([
          .object(["code": .string(code), "datum": .string("2026-10-01"), "titel": .string(titel)])
        ]),
      ])
    }
    return [
      "formaat": .string("praktijkverklaring-beoordeling/1"), "id": .string(id.description),
      "kandidaat": .object(["achternaam": .string("Jansen"), "voornamen": .string("Noor")]),
      "kerntaken": .array([task("B1-K1-W1", titel), task("P1-K1-W1", "Beheert")]),
      "leerbedrijf": .object([
        "id": .string("100018965"), "naam": .string("Bedrijf & Zoon"), "plaats": .string("Nergenshuizen"),
      ]),
      "praktijkopleider": .object(["functie": .string("voorman"), "naam": .string("P. Opleider")]),
      "zout": .string("00112233445566778899aabbccddeeff"),
    ]
  }
}
