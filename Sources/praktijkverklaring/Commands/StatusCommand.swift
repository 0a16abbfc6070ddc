public import ArgumentParser
import Diagnostics
import Dossiers
public import Manifests
public import Verification

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Keeps and shows the list of verklaringen that were revoked or replaced.",
    discussion: """
      A school publishes the folder of its status lists; whoever checks a verklaring gives the newest with --status. A \
      list says by when the next one is there, so make one in time, also when nothing was revoked: status renew.

      Example: praktijkverklaring status renew --keys sleutels --list status
      """,
    subcommands: [
      StatusRevokeCommand.self, StatusReplaceCommand.self, StatusRenewCommand.self, StatusShowCommand.self,
    ])
}

extension DocumentID: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument.utf8)
  }
}

/// The reasons that `--reason` takes: all but that of a replacement, which names what replaces.
extension Intrekkingsreden: ExpressibleByArgument {
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }

  public static var allValueStrings: [String] {
    allCases.filter { $0 != .vervangen }.map(\.rawValue)
  }
}

/// Where the lists of a key are, and the key.
struct ListOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder that key new made, with the key that signs.", valueName: "dir"))
  var keys: String

  @Option(help: ArgumentHelp("Folder of the lists, to be published; made when it is not there.", valueName: "dir"))
  var list: String

  @Option(
    help: ArgumentHelp("When the list is made, as 2026-11-24T10:00:00Z (default: now).", valueName: "moment"))
  var madeAt: Moment?

  func validate() throws {
    if list.isEmpty { throw ValidationError("--list names a folder.") }
  }
}

/// What every command that makes a status list takes.
struct StatusOptions: ParsableArguments {
  @OptionGroup var place: ListOptions

  @Option(help: ArgumentHelp("In how many days the next list is there at the latest.", valueName: "days"))
  var nextIn = 30

  func validate() throws {
    if !(1...3660).contains(nextIn) { throw ValidationError("--next-in is a number of days from 1 to 3660.") }
  }
}

struct StatusRevokeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Makes the next status list, with more verklaringen revoked.",
    discussion: """
      A revocation is never undone. An id that is on the list already is refused, and the others are done: status 1. \
      With --batch an id that stands in none of the batches is refused too, against typing mistakes; without, a warning \
      says that none was looked up.

      Example: praktijkverklaring status revoke pv-0jh5x6p5zqm4kkn0c4qjt8x2wg --reason fout-in-gegevens \
      --batch out/voorbeeld --keys sleutels --list status
      """)

  @Argument(help: ArgumentHelp("Ids of verklaringen, as in their file names.", valueName: "id")) var ids: [DocumentID]
  @Option(help: "Why: \(Intrekkingsreden.allValueStrings.joined(separator: ", ")).") var reason: Intrekkingsreden
  @Option(help: ArgumentHelp("Since when, YYYY-MM-DD (default: today).", valueName: "date")) var date: Datum?
  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Batches that must hold the ids.", valueName: "dir"))
  var batch: [String] = []
  @OptionGroup var options: StatusOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let update = try StatusUpdate(options, date: date, report: report)
      let known = try BatchIDs(ids, in: batch)
      for id in ids { try update.revoke(id, reason, known) }
      if batch.isEmpty { update.warnNotLookedUp() }
      try update.publish()
    }
    if report.errors > 0 { throw ExitCode.refused }
  }
}

struct StatusReplaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace",
    abstract: "Makes the next status list, with a verklaring replaced by a new one.",
    discussion: """
      Give the id that does not hold any more and the id of the new verklaring. Without ids, every verklaring in --batch \
      whose record names one under `vervangt` replaces it. With both, the batches must hold both verklaringen, and the \
      record of the new one must name the old one; without --batch, a warning says that none was looked up.

      Example: praktijkverklaring status replace pv-1jh5x6p5zqm4kkn0c4qjt8x2wg pv-2jh5x6p5zqm4kkn0c4qjt8x2wg \
      --batch out/voorbeeld out/vervanging --keys sleutels --list status
      """)

  @Argument(help: ArgumentHelp("The id that is replaced, and the new one.", valueName: "id")) var ids: [DocumentID] = []
  @Option(help: ArgumentHelp("Since when, YYYY-MM-DD (default: today).", valueName: "date")) var date: Datum?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Batches whose records say what they replace; with ids, that must hold them.", valueName: "dir"))
  var batch: [String] = []
  @OptionGroup var options: StatusOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard ids.count == 2 || (ids.isEmpty && !batch.isEmpty) else {
      throw ValidationError("Give the id that is replaced and the new one, or --batch alone.")
    }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let update = try StatusUpdate(options, date: date, report: report)
      if ids.isEmpty {
        for folder in batch { try update.replace(try BatchReplacements(folder)) }
      } else {
        try update.replace(ids[0], by: ids[1], BatchIDs(ids, in: batch))
        if batch.isEmpty { update.warnNotLookedUp() }
      }
      try update.publish()
    }
    if report.errors > 0 { throw ExitCode.refused }
  }
}

struct StatusRenewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Makes the next status list with nothing added, or the first one.",
    discussion: "Example: praktijkverklaring status renew --keys sleutels --list status")

  @OptionGroup var options: StatusOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      try StatusUpdate(options, date: nil, report: report).publish(evenIfEmpty: true)
    }
  }
}
