import ArgumentParser
import Verklaringen

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks records without making anything.",
    discussion: """
      The same inputs and the same diagnostics as generate.

      Example: praktijkverklaring validate --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen-fout.jsonl --issued-on 2026-11-20
      """)

  @OptionGroup var input: RecordOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    let tally = try await praktijkverklaring.reporting(report) {
      let keys = try input.keys.map { try SchoolKeys(KeyFolder($0)) }
      return try await input.read(report, spoolFolder: temporaryFolder, secret: .known, keys: keys)
        .run(issuing: nil, report: report) { _ in }
    }
    try report.say(
      nl: "\(tally.made) records in orde, \(tally.refused) geweigerd, \(tally.warnings) waarschuwingen",
      en: "\(tally.made) records in order, \(tally.refused) refused, \(tally.warnings) warnings")
    if report.errors > 0 { throw ExitCode.refused }
  }
}
