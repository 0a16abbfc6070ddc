public import ArgumentParser
public import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Verification

extension Tijdstip: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(Array(argument.utf8)[...])
  }
}

struct SignoffFillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Writes the sign-off on a sheet into the records that stand on it.",
    discussion: """
      Copies the records to a new file, with `aftekening` filled in for those that stand on the sheet and wait; every other \
      line stays as it is, byte for byte. With the sheet's signature beside it (SHEET.txt.sig) the sign-off is one with a \
      key; otherwise --wijze says how it was done. A record that was changed since the sheet is reported and not filled in \
      (status 1).

      Example: praktijkverklaring signoff fill out/bladen/990100007-2026-11-20-0a1b2c3d.txt --wijze papier \
      --place Voorbeeldstad --date 2026-11-20 --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen-wachtend.jsonl --issued-on 2026-11-20 --out out/ingevuld.jsonl
      """)

  /// The ways for which there is no signature to see.
  enum Claim: String, ExpressibleByArgument, CaseIterable {
    case papier, portaal
  }

  @Argument(help: ArgumentHelp("The sheet that signoff sheet made.", valueName: "sheet.txt")) var sheet: String
  @Option(help: ArgumentHelp("Where it was signed off.", valueName: "place")) var place: String
  @Option(help: ArgumentHelp("The day on which it was signed off.", valueName: "date")) var date: Datum
  @Option(help: "Signed with the pen (papier), or in a portal (portaal).") var wijze: Claim?

  @Option(help: ArgumentHelp("With papier: the scan of what was signed; its SHA-256 is recorded.", valueName: "file"))
  var scan: String?

  @Option(help: ArgumentHelp("With portaal: the portal's own reference of the sign-off.", valueName: "text"))
  var reference: String?

  @Option(
    help: ArgumentHelp("With portaal: when, as 2026-11-18T14:05:00+01:00; on the day of --date.", valueName: "time"))
  var time: Tijdstip?

  @Option(help: ArgumentHelp("The records' file to make; it may not exist yet.", valueName: "file")) var out: String

  @OptionGroup var input: RecordOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    for (name, value) in [("--place", place), ("--reference", reference ?? "-"), ("--out", out)] where value.isEmpty {
      throw ValidationError("\(name) is empty.")
    }
    if scan != nil, wijze != .papier { throw ValidationError("--scan goes with --wijze papier.") }
    if reference != nil || time != nil, wijze != .portaal {
      throw ValidationError("--reference and --time go with --wijze portaal.")
    }
    if let time, time.datum != date { throw ValidationError("--time is on another day than --date.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let bytes = try await praktijkverklaring.reporting(report) {
      try File.contents(of: sheet, limit: Aftekenblad.maximumByteCount)
    }
    let isSigned = try await praktijkverklaring.reporting(report) { try Folder.kind(of: "\(sheet).sig") == .file }
    if isSigned, wijze != nil { throw ValidationError("The sheet has a signature beside it: leave --wijze out.") }
    if !isSigned, wijze == nil {
      throw ValidationError("There is no \(sheet.printable).sig: say --wijze papier or --wijze portaal.")
    }
    try await praktijkverklaring.reporting(report) { try await fill(bytes, report) }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func fill(_ bytes: [UInt8], _ report: Report) async throws {
    guard try Folder.kind(of: out) == .absent else { throw outExists }
    let blad = try read(bytes)
    let digest = Digest(of: bytes)
    if wijze == nil { try checkSignature(of: bytes, digest) }
    let keys = try input.keys.map { try SchoolKeys(KeyFolder($0)) }
    let run = try input.read(report, spoolFolder: temporaryFolder, secret: .known, keys: keys)
    let inputs = run.inputs
    guard let geheim = inputs.geheim else {
      throw Refusal(
        SignoffCodes.noSecret, at: Place(file: inputs.registerFolder.path),
        Bilingual(nl: "er is nog geen geheim gemaakt", en: "no secret was made yet"))
    }
    let brin = inputs.register.instelling.brin
    guard blad.instelling == brin else {
      throw Refusal(
        SignoffCodes.otherSchool, at: Place(file: sheet, line: 4, column: 1),
        Bilingual(
          nl: "het blad is van \(blad.instelling), het register van \(brin)",
          en: "the sheet is of \(blad.instelling), the register of \(brin)"))
    }
    let aftekening = FilledAftekening(plaats: place, datum: date, blad: digest, bewijs: try bewijs())
    let file = try NewFile(at: out, mode: 0o600)
    var filling = SignoffFill(blad, aftekening: aftekening)
    try await filling.write(run, to: file.content, geheim, report)
    guard filling.met > 0 else {
      throw Refusal(
        SignoffCodes.noneInRecords, at: Place(file: sheet),
        Bilingual(
          nl: "geen van de \(blad.regels.count) beoordelingen op het blad staat in de records; er is niets geschreven",
          en: "none of the \(blad.regels.count) assessments on the sheet is in the records; nothing was written"))
    }
    guard try file.publish() else { throw outExists }
    if filling.missing > 0 {
      report.print(
        Diagnostic(
          SignoffCodes.notInRecords, at: Place(file: sheet),
          Bilingual(
            nl: "\(filling.missing) van de \(blad.regels.count) beoordelingen op het blad staan niet in de records",
            en: "\(filling.missing) of the \(blad.regels.count) assessments on the sheet are not in the records")))
    }
    try say(filling, isInRegister: inputs.registerFolder.aftekenbladen.signed(digest) != nil, run, report)
  }

  private var outExists: DiskError {
    DiskError(
      Bilingual(
        nl: "bestaat al en wordt niet overschreven; kies een ander bestand of verplaats dit eerst",
        en: "exists already and is not overwritten; choose another file or move this one first"), path: out, number: 0)
  }

  /// Refuses a signature beside the sheet that is none over it: records would name a sign-off that nobody gave.
  private func checkSignature(of bytes: [UInt8], _ digest: Digest) throws {
    let file = "\(sheet).sig"
    // One byte more than a signature can have tells that it is none.
    let signature = try File.contents(of: file, limit: 1 << 20)
    if case .wrong(let problem) = SignoffSheet(named: digest, sheet: bytes, signature: signature) {
      throw Refusal(SignoffCodes.signatureWrong, at: Place(file: file), problem.reason)
    }
  }

  private func read(_ bytes: [UInt8]) throws -> Aftekenblad {
    let blad: Aftekenblad
    do throws(AftekenbladProblem) {
      blad = try Aftekenblad(parsing: bytes)
    } catch {
      throw Refusal(SignoffCodes.notASheet, at: Place(file: sheet, line: error.lineNumber), error.reason)
    }
    if date < blad.datum {
      throw Refusal(
        SignoffCodes.beforeSheet, at: Place(file: sheet, line: 5, column: 1),
        Bilingual(
          nl: "het blad is van \(blad.datum), en de aftekening zou van \(date) zijn",
          en: "the sheet is of \(blad.datum), and the sign-off would be of \(date)"))
    }
    return blad
  }

  private func bewijs() throws -> FilledAftekening.Bewijs {
    switch wijze {
    case nil: .sshsig
    case .portaal: .portaal(kenmerk: reference, tijdstip: time)
    case .papier: .papier(scan: try scan.map { try File.digest(of: $0) })
    }
  }

  private func say(_ filling: SignoffFill, isInRegister: Bool, _ run: RecordRun, _ report: Report) throws {
    let already = filling.signed
    try report.say(
      nl:
        "\(out.printable): \(filling.filled.counted("record", "records")) ingevuld, \(already) waren al afgetekend, \(filling.missing) niet gevonden",
      en:
        "\(out.printable): \(filling.filled.counted("record", "records")) filled in, \(already) were signed off already, \(filling.missing) not found"
    )
    if wijze == nil, !isInRegister {
      let target = "\(run.inputs.registerFolder.path)/\(signoffFolder)/".shellQuoted
      let files = "\(sheet.shellQuoted) \("\(sheet).sig".shellQuoted)"
      try report.sayNext(
        nl: "cp \(files) \(target), want daar wordt het blad gezocht; dan praktijkverklaring signoff check",
        en: "cp \(files) \(target), for there the sheet is looked up; then praktijkverklaring signoff check")
    } else {
      try report.sayNext(
        nl: "praktijkverklaring signoff check --records \(out.shellQuoted) …",
        en: "praktijkverklaring signoff check --records \(out.shellQuoted) …")
    }
  }
}
