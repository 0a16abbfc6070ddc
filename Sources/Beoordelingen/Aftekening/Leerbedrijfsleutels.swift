public import Diagnostics
import Dossiers
import SSHSignatures

/// The keys with which leerbedrijven sign, from the register's `allowed_signers` (ssh-keygen(1), ALLOWED SIGNERS).
///
/// A principal is a LeerbedrijfID, with or without `#` and a name behind it, so that one company can have several keys.
public struct Leerbedrijfsleutels: Sendable {
  /// The lines of each key.
  private let regels: [SSHPublicKey: [Regel]]
  /// How diagnostics name the file.
  let file: String

  /// One line: a key, and for whom and when it counts.
  struct Regel: Sendable {
    let leerbedrijven: Set<LeerbedrijfID>
    let signer: AllowedSigners.Entry
  }

  /// A register without keys.
  public static let none = Leerbedrijfsleutels(regels: [:], file: "allowed_signers")

  private init(regels: [SSHPublicKey: [Regel]], file: String) {
    self.regels = regels
    self.file = file
  }

  /// Reads the file; lines that cannot be used are reported, the others count.
  ///
  /// - Parameter register: knows the leerbedrijven, of which principals are ids.
  public static func read(
    file: String, bytes: [UInt8], register: Register
  ) -> (sleutels: Leerbedrijfsleutels, diagnostics: [Diagnostic]) {
    let parsed = AllowedSigners(parsing: bytes)
    var diagnostics = parsed.problems.map { SleutelCodes.diagnostic($0, in: file) }
    var regels: [SSHPublicKey: [Regel]] = [:]
    for signer in parsed.entries {
      var leerbedrijven: Set<LeerbedrijfID> = []
      for principal in signer.principals {
        let id = principal.utf8.prefix { $0 != UInt8(ascii: "#") }
        guard let id = LeerbedrijfID(Array(id)[...]) else {
          diagnostics.append(SleutelCodes.otherPrincipal(file, signer.line))
          continue
        }
        if !register.hasLine(of: id) { diagnostics.append(SleutelCodes.unknownLeerbedrijf(id, file, signer.line)) }
        leerbedrijven.insert(id)
      }
      if leerbedrijven.isEmpty { continue }
      regels[signer.key, default: []].append(Regel(leerbedrijven: leerbedrijven, signer: signer))
    }
    diagnostics.sort { ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0) }
    return (Leerbedrijfsleutels(regels: regels, file: file), diagnostics)
  }

  /// Whether the key is one with which the leerbedrijf signed on that day.
  func judge(_ key: SSHPublicKey, of leerbedrijf: LeerbedrijfID, on datum: Datum) -> Sleuteloordeel {
    let known = regels[key] ?? []
    let meant = known.filter { $0.signer.permits(namespace: Aftekenblad.namespace) }
    guard let first = meant.first else {
      return known.first.map { .otherUse(line: $0.signer.line) } ?? .unknown
    }
    let own = meant.filter { $0.leerbedrijven.contains(leerbedrijf) }
    guard let line = own.first?.signer.line else { return .otherLeerbedrijf(line: first.signer.line) }
    let counts = own.contains { $0.signer.window.contains(year: datum.jaar, month: datum.maand, day: datum.dag) }
    return counts ? .valid : .outsidePeriod(line: line)
  }
}

/// What the register says of a key. Lines are those of `allowed_signers`.
enum Sleuteloordeel: Hashable {
  case valid
  case unknown
  /// It is listed, but not for signing assessments.
  case otherUse(line: Int)
  case otherLeerbedrijf(line: Int)
  case outsidePeriod(line: Int)
}
