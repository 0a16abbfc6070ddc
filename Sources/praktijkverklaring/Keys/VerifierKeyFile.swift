import Diagnostics
import Manifests
import Verification

/// The verifier keys in a `.vkey` file: one a line, or several as a list that somebody keeps. Lines that are empty or begin
/// with `#` say nothing, and lines may end as any system ends them: a key's own id shows whether it came over whole.
struct VerifierKeyFile {
  let path: String
  /// With the line of each, from 1.
  let keys: [(line: Int, key: VerifierKey)]

  private static let sizeLimit = 1 << 20

  init(_ path: String) throws {
    try self.init(path, text: try File.contents(of: path, limit: Self.sizeLimit))
  }

  /// - Parameter text: what the file holds.
  init(_ path: String, text: [UInt8]) throws {
    guard text.count <= Self.sizeLimit else {
      throw Refusal(
        KeyCodes.keyForm, at: Place(file: path),
        Bilingual(nl: "te groot voor een bestand met sleutels", en: "too large for a file of keys"))
    }
    self.path = path
    var keys: [(line: Int, key: VerifierKey)] = []
    for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      do throws(KeyProblem) {
        keys.append((index + 1, try VerifierKey(line)))
      } catch {
        throw Refusal(
          KeyCodes.keyForm, at: Place(file: path, line: index + 1, column: 1), error.message)
      }
    }
    guard !keys.isEmpty else {
      throw Refusal(
        KeyCodes.keyForm, at: Place(file: path),
        Bilingual(nl: "er staat geen sleutel in dit bestand", en: "there is no key in this file"))
    }
    self.keys = keys
  }

  /// The key, where there is exactly one.
  func only() throws -> (line: Int, key: VerifierKey) {
    guard keys.count == 1 else {
      throw Refusal(
        KeyCodes.keyForm, at: Place(file: path, line: keys[1].line, column: 1),
        Bilingual(nl: "hier hoort één sleutel te staan", en: "one key belongs here"))
    }
    return keys[0]
  }

  /// The key, where there is exactly one and its name shows the role.
  func only(_ role: KeyRole) throws -> VerifierKey {
    let (line, key) = try only()
    let shown = KeyRole(of: key.name)
    guard shown == role else {
      throw Refusal(
        KeyCodes.otherRole, at: Place(file: path, line: line, column: 1),
        Bilingual(
          nl: "dit is, naar zijn naam, een sleutel \(shown.purpose); hier is een sleutel \(role.purpose) nodig",
          en: "by its name a key that \(shown.work.en); here one is needed that \(role.work.en)"))
    }
    return key
  }
}

extension KeyRole {
  /// What a key of this role is for, in Dutch behind the word for key.
  fileprivate var purpose: String {
    switch self {
    case .zegel: "voor zegels"
    case .status: "voor statuslijsten"
    case .sleutels: "voor lijsten van sleutels"
    }
  }

  /// What a key of this role does, as the end of a sentence.
  var work: Bilingual {
    switch self {
    case .zegel: Bilingual(nl: "verzegelt partijen", en: "seals batches")
    case .status: Bilingual(nl: "ondertekent intrekkingen", en: "signs revocations")
    case .sleutels: Bilingual(nl: "ondertekent lijsten van sleutels", en: "signs lists of keys")
    }
  }
}
