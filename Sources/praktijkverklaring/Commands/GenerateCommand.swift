import ArgumentParser
import Diagnostics
import Manifests
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

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder to make.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let (tally, sealer) = try await praktijkverklaring.reporting(report) {
      let folder = input.keys.map { KeyFolder($0) }
      let keys = try folder.map { try SchoolKeys($0) }
      let staging = try StagingFolder(for: out)
      let run = try input.read(report, spoolFolder: staging.path, secret: .made, keys: keys)
      if let folder, let keys {
        run.inputs.registerFolder.compareSecret(with: keys.secret, usedFile: folder.secretFile, report)
      }
      let batch = BatchRun(run: run, keys: keys, staging: staging, report: report)
      return (try await batch.make(version: programVersion), keys?.seal.verifier)
    }
    try say(tally, sealer, report)
    if tally.refused > 0 {
      try report.say(
        nl:
          "de geweigerde records staan onveranderd in \(out.printable)/afgewezen.jsonl; verbeter ze en bied dat bestand aan met een andere --out",
        en:
          "the refused records stand unchanged in \(out.printable)/afgewezen.jsonl; correct them and offer that file with another --out"
      )
    }
    if tally.made > 0 { try sayNext(isSealed: sealer != nil, report) }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func say(_ tally: BatchTally, _ sealer: VerifierKey?, _ report: Report) throws {
    let dutch = [
      "\(tally.made.counted("praktijkverklaring", "praktijkverklaringen")) gemaakt",
      "\(tally.refused.counted("record", "records")) geweigerd",
      tally.warnings.counted("waarschuwing", "waarschuwingen"),
    ]
    let english = [
      "\(tally.made.counted("praktijkverklaring", "praktijkverklaringen")) made",
      "\(tally.refused.counted("record", "records")) refused",
      tally.warnings.counted("warning", "warnings"),
    ]
    let sealed = sealer.map { Bilingual(nl: "verzegeld met \($0.shortName)", en: "sealed with \($0.shortName)") }
    let name = out.printable
    try report.say(
      nl: "\(name): \((dutch + [sealed?.nl].compactMap(\.self)).joined(separator: ", "))",
      en: "\(name): \((english + [sealed?.en].compactMap(\.self)).joined(separator: ", "))")
  }

  private func sayNext(isSealed: Bool, _ report: Report) throws {
    let folder = out.droppingFinalSlash.shellQuoted
    try isSealed
      ? report.sayNext(
        nl: "praktijkverklaring bundle \(folder) --all", en: "praktijkverklaring bundle \(folder) --all")
      : report.sayNext(
        nl: "praktijkverklaring seal \(folder) --keys MAP", en: "praktijkverklaring seal \(folder) --keys DIR")
  }
}
