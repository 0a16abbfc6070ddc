import ArgumentParser
import Diagnostics
import Verklaringen

struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks records without making anything.",
    discussion: """
      The same inputs and the same diagnostics as generate. On a terminal one line says how far it is; --quiet leaves that \
      and the summary out, and not the diagnostics.

      Example: praktijkverklaring validate --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen-fout.jsonl --issued-on 2026-11-20
      """)

  @OptionGroup var input: RecordOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting, isQuiet: quiet.quiet)
    let (tally, clock) = try await praktijkverklaring.reporting(report) {
      let keys = try input.keys.map { try SchoolKeys(KeyFolder($0)) }
      let run = try input.read(report, spoolFolder: temporaryFolder, secret: .known, keys: keys)
      let tally = try await run.run(issuing: nil, in: nil, report: report) { _ in }
      run.clock.finish(.controle)
      return (tally, run.clock)
    }
    try report.summarize([
      Bilingual(
        nl: "\(tally.made) records in orde, \(tally.refused) geweigerd, "
          + report.warnings.counted("waarschuwing", "waarschuwingen"),
        en: "\(tally.made) records in order, \(tally.refused) refused, "
          + report.warnings.counted("warning", "warnings")),
      clock.summary(of: tally.made + tally.refused, Bilingual(nl: "records", en: "records")),
    ])
    if report.errors > 0 { throw ExitCode.refused }
  }
}
