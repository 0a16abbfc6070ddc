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

      With --pack all of it goes into one tar archive in place of a folder, which is faster for very many documents: \
      tar -xf unpacks it to the folder that --out makes, verify checks it as it is, and seal, bundle, merge and publish want \
      it unpacked.

      With --concept it makes concepts instead, to look at before the leerbedrijf signs off: page and text of each record, \
      in concepten, whatever the record says of a sign-off. They are marked as what they are, have no id and stand in no \
      list, and no secret or key is used.

      On a terminal one line says how far the run is; at its end two lines tell what was made and refused, how long it \
      took and which stage took longest. verslag.json holds the milliseconds of the stages (lezen, sleutels, documenten, \
      manifest; not the last, in which the disk gets it all). --quiet leaves line and summary out, and not the diagnostics \
      nor the news that a secret was made.

      With --verify-url every verklaring shows a QR code with that address. Behind its # stands a short record, signed \
      by the seal key of --keys: who scans it sees in the page what the school attested, to compare with the paper. \
      That part of an address is not sent to the server. The page must be there (verify-page build --dossiers) when the first \
      verklaring is handed out, and stay there. A verklaring whose names are too long for a code is made \
      without, and warned about. With a key that is elsewhere (seal --sign-external) there are no QR codes.

      Example: praktijkverklaring generate --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out out/proef
      """)

  @OptionGroup var input: RecordOptions
  @OptionGroup var quiet: QuietOption
  @OptionGroup var reporting: ReportOptions

  @Option(help: ArgumentHelp("The batch folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "In place of --out: the archive to make, a name in .tar that does not exist yet.", valueName: "file"))
  var pack: String?

  @Option(
    help: ArgumentHelp(
      "Address of the school's verification page: a QR code with it on every verklaring. Needs --keys.",
      valueName: "url"))
  var verifyUrl: String?

  @Flag(help: "Make concepts, before the sign-off: no praktijkverklaringen, no list, no secret.") var concept = false

  func validate() throws {
    if (out == nil) == (pack == nil) {
      throw ValidationError("Give --out with a folder to make, or --pack with an archive.")
    }
    if out?.isEmpty == true { throw ValidationError("--out names a folder to make.") }
    if let pack, pack.isEmpty || pack.hasSuffix("/") { throw ValidationError("--pack names an archive to make.") }
    if concept, pack != nil {
      throw ValidationError("--concept and --pack exclude each other: concepts are looked at one by one.")
    }
    if concept, input.keys != nil {
      throw ValidationError("--concept and --keys exclude each other: concepts have no id and no seal.")
    }
    guard let verifyUrl else { return }
    if concept { throw ValidationError("--concept and --verify-url exclude each other: concepts have no QR code.") }
    if input.keys == nil {
      throw ValidationError(
        "--verify-url needs --keys: the seal key signs what a QR code says. With a key that is elsewhere "
          + "(seal --sign-external) there is no QR code.")
    }
    do throws(ControleadresProblem) {
      _ = try Controleadres(verifyUrl)
    } catch {
      throw ValidationError("--verify-url \(error.demand)")
    }
  }

  /// What is made.
  private var target: String { out ?? pack ?? "" }

  func run() async throws {
    let report = Report(reporting, isQuiet: quiet.quiet)
    if concept { return try await makeConcepts(report) }
    let (tally, clock, sealer) = try await praktijkverklaring.reporting(report) {
      let folder = input.keys.map { KeyFolder($0) }
      let keys = try folder.map { try SchoolKeys($0) }
      let name = try pack.map { try PackName($0) }
      let staging = try StagingFolder(for: target, makes: name == nil ? .folder : .file)
      let run = try input.read(report, spoolFolder: staging.path, secret: .made, keys: keys)
      if let folder, let keys {
        run.inputs.registerFolder.compareSecret(with: keys.secret, usedFile: folder.secretFile, report)
      }
      let batch = BatchRun(
        run: run, keys: keys, controleadres: try? verifyUrl.map { try Controleadres($0) }, staging: staging,
        pack: try name.map { try Pack($0, in: staging, day: run.inputs.afgegeven) }, report: report)
      return (try await batch.make(version: programVersion), run.clock, keys?.seal.verifier)
    }
    let sealed = sealer.map { Bilingual(nl: "verzegeld met \($0.shortName)", en: "sealed with \($0.shortName)") }
    let next = tally.made > 0 ? [nextStep(isSealed: sealer != nil)] : []
    try report.summarize(summary(of: tally, report, sealed, clock) + next, made: target.printable)
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func makeConcepts(_ report: Report) async throws {
    let (tally, clock) = try await praktijkverklaring.reporting(report) {
      let staging = try StagingFolder(for: target)
      let run = try input.read(report, spoolFolder: staging.path, secret: .none, keys: nil)
      try ConceptRun.demandMarks(
        of: run.inputs.templates, in: input.templates ?? BuiltInTemplates.folder, report)
      return (try await ConceptRun(run: run, staging: staging, report: report).make(), run.clock)
    }
    let remark = Bilingual(
      nl: "in \(conceptFolder): nog niet afgetekend, geen praktijkverklaringen",
      en: "in \(conceptFolder): not signed off yet, no praktijkverklaringen")
    try report.summarize(summary(of: tally, report, remark, clock), made: target.printable)
    if report.errors > 0 { throw ExitCode.refused }
  }

  /// - Parameter remark: what is to be said of all that was made.
  private func summary(
    of tally: BatchTally, _ report: Report, _ remark: Bilingual?, _ clock: StageClock
  ) -> [Bilingual] {
    let (one, more) = concept ? ("concept", "concepten") : ("praktijkverklaring", "praktijkverklaringen")
    let dutch = [
      "\(tally.made.counted(one, more)) gemaakt",
      "\(tally.refused.counted("record", "records")) geweigerd",
      report.warnings.counted("waarschuwing", "waarschuwingen"),
    ]
    let english = [
      "\(tally.made.counted(one, concept ? "concepts" : more)) made",
      "\(tally.refused.counted("record", "records")) refused",
      report.warnings.counted("warning", "warnings"),
    ]
    let name = target.printable
    var lines = [
      Bilingual(
        nl: "\(name): \((dutch + [remark?.nl].compactMap(\.self)).joined(separator: ", "))",
        en: "\(name): \((english + [remark?.en].compactMap(\.self)).joined(separator: ", "))"),
      clock.summary(of: tally.made, Bilingual(nl: "documenten", en: "documents")),
    ]
    if tally.refused > 0 {
      let refused = pack == nil ? "\(name)/\(refusedFileName)" : "\(refusedFileName) (\(name))"
      let option = pack == nil ? "--out" : "--pack"
      lines.append(
        Bilingual(
          nl:
            "de geweigerde records staan onveranderd in \(refused); verbeter ze en bied dat bestand aan met een andere \(option)",
          en:
            "the refused records stand unchanged in \(refused); correct them and offer that file with another \(option)"
        ))
    }
    return lines
  }

  private func nextStep(isSealed: Bool) -> Bilingual {
    if let pack {
      let file = pack.shellQuoted
      return .next(nl: "praktijkverklaring verify \(file)", en: "praktijkverklaring verify \(file)")
    }
    return .next(withBatch: target, isSealed: isSealed)
  }
}
