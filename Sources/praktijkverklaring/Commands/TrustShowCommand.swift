import ArgumentParser
import Diagnostics
import JSONText
import Manifests
import Verification

struct TrustShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a key list, or the newest of a folder.",
    discussion: """
      Without --trust the signature is not checked, and that is said. Exit status: 1 when the list is not signed by a key \
      in --trust, 2 when it cannot be read.

      Example: praktijkverklaring trust show vertrouwen --trust raad/sleutels.vkey
      """)

  @Argument(help: ArgumentHelp("A key list, or a folder of them.", valueName: "path")) var path: String
  @Option(help: ArgumentHelp("The root key that you trust: a .vkey file. May be repeated.", valueName: "file"))
  var trust: [String] = []
  @Flag(help: "One JSON object on standard output.") var json = false
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    let shown = try await praktijkverklaring.reporting(report) {
      try ShownList<KeyList>(path, trust: trust, report: report)
    }
    let listing = KeyListListing(shown: shown)
    try report.say(json ? listing.json : listing.text(in: report.language))
  }
}

/// A key list as `trust show` prints it.
struct KeyListListing {
  let shown: ShownList<KeyList>

  private var list: KeyList { shown.list }

  func text(in language: Language) -> String {
    let labels =
      language == .nl ? ["lijst", "opgesteld", "handtekening"] : ["list", "made", "signature"]
    let values = [
      "\(list.serial) (\(list.origin.description.printable))", "\(list.madeAt)", shown.signature(in: language),
    ]
    var text = shown.file.printable
    for (label, value) in zip(labels, values) {
      text += "\n  " + label + String(repeating: " ", count: max(1, 14 - label.count)) + value
    }
    for line in list.lines {
      switch line {
      case .key(let listed):
        text += "\n\n  \(listed.school.name.printable) (\(listed.school.brin))"
        text += "\n    \(listed.role.rawValue)  \(listed.key.hexadecimalID)  \(listed.key.name.description.printable)"
        text += "\n    \(listed.key.fingerprint.grouped)"
      case .authority(let authority):
        text += "\n\n  \(authority.name.printable)\n    tijdstempel  \(authority.hexadecimalID)"
        text += "\n    \(Digest(of: authority.certificate).grouped)"
      }
      text += "\n    \(line.period.text(in: language))"
    }
    return text
  }

  /// `schema`, `file`, `origin`, `serial`, `previous` (not in the first list), `madeAt`, `signature` (`valid`, or
  /// `not-checked`), `keys` (`role`, `id`, `vkey`, `fingerprint`, `school`, `brin`, `from`, `to`, `revokedAsOf`) and
  /// `authorities` (`id`, `name`, `certificate` in PEM, `from`, `to`, `revokedAsOf`).
  var json: String {
    var members = shown.jsonMembers(schema: "praktijkverklaring/trust/1")
    members["keys"] = .array(
      list.keys.map { listed in
        .object(
          listed.period.jsonMembers.merging([
            "role": .string(listed.role.rawValue), "id": .string(listed.key.hexadecimalID),
            "vkey": .string(listed.key.description), "fingerprint": .string(listed.key.fingerprint.hexadecimal),
            "school": .string(listed.school.name), "brin": .string(listed.school.brin),
          ]) { $1 })
      })
    members["authorities"] = .array(
      list.authorities.map { authority in
        .object(
          authority.period.jsonMembers.merging([
            "id": .string(authority.hexadecimalID), "name": .string(authority.name),
            "certificate": .string(authority.pem),
          ]) { $1 })
      })
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
  }
}

extension KeyPeriod {
  fileprivate func text(in language: Language) -> String {
    var text = language == .nl ? "vanaf \(from)" : "from \(from)"
    if let to { text += language == .nl ? " tot en met \(to)" : " to \(to)" }
    if let revokedAsOf {
      text += language == .nl ? ", ingetrokken per \(revokedAsOf)" : ", revoked as of \(revokedAsOf)"
    }
    return text
  }

  fileprivate var jsonMembers: [String: JSONValue] {
    var members: [String: JSONValue] = ["from": .string("\(from)")]
    members["to"] = to.map { .string("\($0)") }
    members["revokedAsOf"] = revokedAsOf.map { .string("\($0)") }
    return members
  }
}
