import ArgumentParser
import Diagnostics
import Verklaringen

struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a batch of praktijkverklaringen.",
    discussion: """
      Reads dossiers, register and records, checks every record, and writes page, text and record of each \
      praktijkverklaring with a manifest, SHA256SUMS, into a new folder. The folder appears whole or not at all. \
      Refused records are reported with every reason and copied to afgewezen.jsonl; the others go on. With --keys the \
      batch is sealed as well: checkpoint and checkpoint.body stand in it when it appears.

      Example: praktijkverklaring generate --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out out/proef
      """)

  @OptionGroup var input: RecordOptions
  @OptionGroup var reporting: ReportOptions

  @Option(help: ArgumentHelp("The batch folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var out: String

  @Option(
    help: ArgumentHelp(
      "Folder that key new made: seals the batch; ids and salts come from its geheim, not from the register's .geheim.",
      valueName: "dir"))
  var keys: String?

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder to make.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let tally = try await praktijkverklaring.reporting(report) {
      let keys = try keys.map { try SchoolKeys(KeyFolder($0)) }
      let staging = try StagingFolder(for: out)
      let run = try input.read(report, spoolFolder: staging.path)
      return try await BatchRun(run: run, keys: keys, staging: staging, report: report).make(version: programVersion)
    }
    try report.say(
      nl:
        "\(out.printable): \(tally.made) praktijkverklaringen gemaakt, \(tally.refused) records geweigerd, \(tally.warnings) waarschuwingen",
      en:
        "\(out.printable): \(tally.made) praktijkverklaringen made, \(tally.refused) records refused, \(tally.warnings) warnings"
    )
    if tally.refused > 0 {
      try report.say(
        nl:
          "de geweigerde records staan onveranderd in \(out.printable)/afgewezen.jsonl; verbeter ze en bied dat bestand aan met een andere --out",
        en:
          "the refused records stand unchanged in \(out.printable)/afgewezen.jsonl; correct them and offer that file with another --out"
      )
    }
    if report.errors > 0 { throw ExitCode.refused }
  }
}
