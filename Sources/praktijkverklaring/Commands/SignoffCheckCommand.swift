import ArgumentParser
import Beoordelingen
import Diagnostics

struct SignoffCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells per leerbedrijf what is signed off, what waits, and what was refused.",
    discussion: """
      A record waits when it is in order and has no aftekening. Exit status 1 when something was refused; waiting is no \
      refusal. Nothing is made.

      Example: praktijkverklaring signoff check --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen-wachtend.jsonl --issued-on 2026-11-20
      """)

  @OptionGroup var input: RecordOptions
  @Flag(help: "One JSON object a leerbedrijf, each on a line of standard output.") var json = false
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let keys = try input.keys.map { try SchoolKeys(KeyFolder($0)) }
      let run = try input.read(report, spoolFolder: temporaryFolder, secret: .known, keys: keys)
      let stand = try await SignoffStand(run, report)
      let register = run.inputs.register
      for line in json ? stand.jsonLines(register) : stand.lines(register, in: report.language) { try report.say(line) }
      if !json { try sayEnd(stand, report) }
    }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func sayEnd(_ stand: SignoffStand, _ report: Report) throws {
    try report.say(
      nl: "totaal: \(stand.total.summary(in: .nl))", en: "total: \(stand.total.summary(in: .en))")
    if stand.waitingCompanies.isEmpty { return }
    let ids = stand.waitingCompanies.prefix(10).map(\.description).joined(separator: ", ")
    let more = stand.waitingCompanies.count > 10 ? ", …" : ""
    try report.sayNext(
      nl:
        "vraag de aftekening aan \(ids)\(more); een blad maakt u met praktijkverklaring signoff sheet --leerbedrijf ID",
      en: "ask \(ids)\(more) for the sign-off; praktijkverklaring signoff sheet --leerbedrijf ID makes a sheet")
  }
}
