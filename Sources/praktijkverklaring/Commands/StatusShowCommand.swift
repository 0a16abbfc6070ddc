import ArgumentParser
import Diagnostics
import JSONText
import Manifests
import Verification

struct StatusShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a status list, or the newest of a folder.",
    discussion: """
      Without --trust the signature is not checked, and that is said. Exit status: 1 when the list is not signed by a key \
      in --trust, 2 when it cannot be read.

      Example: praktijkverklaring status show status --trust sleutels/status.vkey
      """)

  @Argument(help: ArgumentHelp("A status list, or a folder of them.", valueName: "path")) var path: String
  @Option(help: ArgumentHelp("Keys that you trust: a .vkey file or a folder. May be repeated.", valueName: "file"))
  var trust: [String] = []
  @Flag(help: "One JSON object on standard output.") var json = false
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    let shown = try await praktijkverklaring.reporting(report) {
      try ShownList<StatusList>(path, trust: trust, report: report)
    }
    let listing = StatusListing(shown, now: .now)
    try report.say(json ? listing.json : listing.text(in: report.language))
    if listing.isStale {
      report.print(ListCodes.isStale(shown.list, in: shown.file))
    }
  }
}

/// A status list as `status show` prints it.
struct StatusListing {
  private let shown: ShownList<StatusList>
  let isStale: Bool

  init(_ shown: ShownList<StatusList>, now: Moment) {
    self.shown = shown
    isStale = now > shown.list.nextAtLatest
  }

  private var list: StatusList { shown.list }

  func text(in language: Language) -> String {
    let labels =
      language == .nl
      ? ["lijst", "opgesteld", "volgende uiterlijk", "handtekening", "ingetrokken of vervangen"]
      : ["list", "made", "next at latest", "signature", "revoked or replaced"]
    let values = [
      "\(list.serial) (\(list.origin.description.printable))", "\(list.madeAt)", "\(list.nextAtLatest)",
      shown.signature(in: language), "\(list.entries.count)",
    ]
    var text = shown.file.printable
    for (label, value) in zip(labels, values) {
      text += "\n  " + label + String(repeating: " ", count: max(1, 26 - label.count)) + value
    }
    for entry in list.entries {
      text += "\n  \(entry.id)  \(entry.datum)  "
      if let new = entry.vervangenDoor {
        text += language == .nl ? "vervangen door \(new)" : "replaced by \(new)"
      } else {
        text += entry.reden.rawValue
      }
    }
    return text
  }

  /// `schema`, `file`, `origin`, `serial`, `previous` (64 hexadecimal digits, not in the first list), `madeAt`,
  /// `nextAtLatest`, `stale`, `signature` (`valid`, or `not-checked`) and `entries`: `id`, `date`, `reason`, `replacedBy`.
  var json: String {
    var members = shown.jsonMembers(schema: "praktijkverklaring/status/1")
    members["nextAtLatest"] = .string("\(list.nextAtLatest)")
    members["stale"] = .bool(isStale)
    members["entries"] = .array(
      list.entries.map { entry in
        var members: [String: JSONValue] = [
          "id": .string("\(entry.id)"), "date": .string("\(entry.datum)"), "reason": .string(entry.reden.rawValue),
        ]
        members["replacedBy"] = entry.vervangenDoor.map { .string("\($0)") }
        return .object(members)
      })
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
  }
}

extension ShownList {
  /// What the JSON of every list holds.
  func jsonMembers(schema: String) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "schema": .string(schema), "file": .string(file), "origin": .string(list.origin.description),
      "serial": .integer(Int(list.serial)), "madeAt": .string("\(list.madeAt)"),
      "signature": .string(signers == nil ? "not-checked" : "valid"),
    ]
    members["previous"] = list.previous.map { .string($0.hexadecimal) }
    return members
  }
}
