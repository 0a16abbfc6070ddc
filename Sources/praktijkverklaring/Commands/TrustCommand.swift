import ArgumentParser
import Diagnostics
import Dossiers
import Verification

struct TrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Keeps and shows the key list of a body that vouches for schools' keys.",
    discussion: """
      Such a body makes a root key (key new --root), puts the keys of schools in a list, and publishes the folder. Who \
      checks verklaringen gives --trust the root's sleutels.vkey and the newest list, and so knows every school in it.

      Example: praktijkverklaring trust show vertrouwen
      """,
    subcommands: [
      TrustAddCommand.self, TrustAuthorityCommand.self, TrustEndCommand.self, TrustRevokeCommand.self,
      TrustShowCommand.self,
    ])
}

/// The days on which a key or certificate counts.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first day, YYYY-MM-DD.", valueName: "date")) var from: Datum
  @Option(help: ArgumentHelp("The last day, YYYY-MM-DD, where it is known.", valueName: "date")) var to: Datum?

  func validate() throws {
    if let to, to < from { throw ValidationError("--to is not before --from.") }
  }

  func period() throws -> KeyPeriod {
    guard let period = KeyPeriod(from: from, to: to) else { throw ValidationError("--to is not before --from.") }
    return period
  }
}

struct TrustAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Makes the next key list, with more keys of a school.",
    discussion: """
      Ask the school for the fingerprints by another way than the one by which the keys came, and compare them: key show.

      Example: praktijkverklaring trust add sleutels/zegel.vkey sleutels/status.vkey --school Voorbeeldcollege \
      --brin 99XX --from 2026-01-01 --keys raad --list vertrouwen
      """)

  @Argument(help: ArgumentHelp("zegel.vkey and status.vkey of the school.", valueName: "vkey")) var files: [String]
  @Option(help: "The name of the school.") var school: String
  @Option(help: "The BRIN of the school: two digits and two capitals.") var brin: String
  @OptionGroup var period: PeriodOptions
  @OptionGroup var place: ListOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if School(brin: brin, name: "x") == nil { throw ValidationError("--brin is two digits and two capitals, as 25PW.") }
    if !isListedName(school) { throw ValidationError("--school: \(listedNameRule)") }
  }

  func run() async throws {
    let report = Report(reporting)
    guard let school = School(brin: brin, name: school) else { preconditionFailure("validated") }
    try await praktijkverklaring.reporting(report) {
      let keys = try files.flatMap { file in try VerifierKeyFile(file).keys.map { (file, $0.line, $0.key) } }
      let period = try period.period()
      let added = try keys.map { file, line, key in
        guard let listed = ListedKey(key: key, period: period, school: school) else {
          throw Refusal(
            KeyCodes.otherRole, at: Place(file: file, line: line, column: 1),
            Bilingual(
              nl: "een sleutel die lijsten van sleutels ondertekent, staat niet zelf in zo'n lijst",
              en: "a key that signs lists of keys does not itself stand in such a list"), status: .refused)
        }
        return KeyList.Line.key(listed)
      }
      try KeyListUpdate(place, report).publish { lines throws(ListChangeProblem) in
        for line in added { try lines.add(line) }
      }
    }
  }
}

struct TrustAuthorityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authority",
    abstract: "Makes the next key list, with the certificate of a time-stamping authority.",
    discussion: """
      The certificate is the one that its tokens lead to: the root, or the one that issued the authority's own.

      Example: praktijkverklaring trust authority tijd.pem --name Tijdstempeldienst --from 2026-01-01 --keys raad \
      --list vertrouwen
      """)

  @Argument(help: ArgumentHelp("The certificate, PEM.", valueName: "cert")) var file: String
  @Option(help: "The name of the authority.") var name: String
  @OptionGroup var period: PeriodOptions
  @OptionGroup var place: ListOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if !isListedName(name) { throw ValidationError("--name: \(listedNameRule)") }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let pem = try File.contents(of: file, limit: 1 << 20)
      guard let authority = TimestampAuthority(pem: pem, name: name, period: try period.period()) else {
        throw Refusal(
          ListCodes.certificateForm, at: Place(file: file),
          Bilingual(nl: "dit is niet één certificaat in PEM", en: "this is not one certificate in PEM"),
          status: .refused)
      }
      try KeyListUpdate(place, report).publish { lines throws(ListChangeProblem) in try lines.add(.authority(authority))
      }
    }
  }
}

struct TrustEndCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Makes the next key list, with the last day of a key.",
    discussion: """
      What was sealed until then stays good.

      Example: praktijkverklaring trust end sleutels/zegel.vkey --to 2026-12-31 --keys raad --list vertrouwen
      """)

  @OptionGroup var key: KeyArgument
  @Option(help: ArgumentHelp("The last day, YYYY-MM-DD.", valueName: "date")) var to: Datum
  @OptionGroup var place: ListOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let key = try key.selector()
      try KeyListUpdate(place, report).publish { lines throws(ListChangeProblem) in try lines.end(key, on: to) }
    }
  }
}

struct TrustRevokeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Makes the next key list, with a key revoked as of a day.",
    discussion: """
      For a key that may be in other hands. Of what it sealed only what a time stamp dates before that day stays good. A \
      revocation is never undone; it can be moved to an earlier day.

      Example: praktijkverklaring trust revoke sleutels/zegel.vkey --as-of 2026-12-31 --keys raad --list vertrouwen
      """)

  @OptionGroup var key: KeyArgument
  @Option(help: ArgumentHelp("From which day, YYYY-MM-DD.", valueName: "date")) var asOf: Datum
  @OptionGroup var place: ListOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let key = try key.selector()
      try KeyListUpdate(place, report).publish { lines throws(ListChangeProblem) in try lines.revoke(key, asOf: asOf) }
    }
  }
}

/// A key or certificate that stands in the newest list.
struct KeyArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The id in trust show, NAME+ID, or the key's .vkey file.", valueName: "key"))
  var key: String

  private var isFile: Bool { key.hasSuffix(".vkey") }

  func validate() throws {
    if !isFile, KeySelector(key) == nil {
      throw ValidationError("A key is an id of eight hexadecimal digits, NAME+ID or a .vkey file.")
    }
  }

  func selector() throws -> KeySelector {
    if !isFile, let selector = KeySelector(key) { return selector }
    return KeySelector(try VerifierKeyFile(key).only().key)
  }
}

/// What a name in a key list is.
private let listedNameRule = "1 to 200 bytes, with no character that cannot be seen and no space around them."
