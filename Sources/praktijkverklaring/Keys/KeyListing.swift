import Diagnostics
import JSONText
import Manifests
import Verification

/// A verifier key as `key show` and `key new` print it.
struct KeyListing {
  let file: String
  let key: VerifierKey

  private var role: KeyRole { KeyRole(of: key.name) }

  func text(in language: Language) -> String {
    let labels =
      language == .nl
      ? (role: "taak", name: "naam", fingerprint: "vingerafdruk", key: "sleutel")
      : (role: "task", name: "name", fingerprint: "fingerprint", key: "key")
    let rows = [
      (labels.role, "\(role.rawValue): \(role.work[language])"), (labels.name, key.name.description.printable),
      ("id", key.hexadecimalID), (labels.fingerprint, key.fingerprint.grouped),
      (labels.key, key.description.printable),
    ]
    return rows.reduce(file.printable) { text, row in
      text + "\n  " + row.0 + String(repeating: " ", count: max(1, 14 - row.0.count)) + row.1
    }
  }

  /// One line of JSON: `schema`, `file`, `role`, `name`, `id`, `fingerprint` (64 digits), `vkey`, `pem`.
  var jsonLine: String {
    let members: [String: JSONValue] = [
      "schema": .string("praktijkverklaring/key/1"), "file": .string(file), "role": .string(role.rawValue),
      "name": .string(key.name.description), "id": .string(key.hexadecimalID),
      "fingerprint": .string(key.fingerprint.hexadecimal), "vkey": .string(key.description),
      "pem": .string(key.publicKeyPEM),
    ]
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
  }
}
