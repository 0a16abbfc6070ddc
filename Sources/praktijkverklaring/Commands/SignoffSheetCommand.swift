import ArgumentParser
import Beoordelingen
import Diagnostics
import Manifests

struct SignoffSheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Makes the sign-off sheets of a leerbedrijf, one for each praktijkopleider.",
    discussion: """
      Takes the records of the leerbedrijf that have no aftekening yet. Per praktijkopleider two files are made: a page \
      (.html) that shows in plain Dutch what is signed for, with a block for the pen, and a sheet (.txt) for who signs with \
      a key. The page's SHA-256 stands in the sheet. Records that are refused are reported and left off (status 1). The \
      folder may hold sheets already. With the same input and day the same files come out.

      Example: praktijkverklaring signoff sheet --leerbedrijf 990100007 --dossiers dossiers \
      --register dossiers/voorbeeld/register --records dossiers/voorbeeld/beoordelingen-wachtend.jsonl \
      --issued-on 2026-11-20 --out out/bladen
      """)

  @Option(help: ArgumentHelp("The leerbedrijf: SBB's LeerbedrijfID, nine digits.", valueName: "id"))
  var leerbedrijf: LeerbedrijfID

  @Option(help: ArgumentHelp("Folder for the sheets; made where it is not there.", valueName: "dir"))
  var out: String

  @Flag(help: "Also the records that have an aftekening already.") var all = false

  @OptionGroup var input: RecordOptions
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder.") }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) { try await make(report) }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func make(_ report: Report) async throws {
    // Before a secret is made, which would stay.
    try SheetFiles.demandRoom(in: out.droppingFinalSlash)
    let folder = input.keys.map { KeyFolder($0) }
    let keys = try folder.map { try SchoolKeys($0) }
    let run = try input.read(report, spoolFolder: temporaryFolder, secret: .made, keys: keys)
    let registerFolder = run.inputs.registerFolder
    if let folder, let keys {
      registerFolder.compareSecret(with: keys.secret, usedFile: folder.secretFile, report)
    }
    guard let company = run.inputs.register[leerbedrijf] else {
      throw Refusal(
        SignoffCodes.unknownLeerbedrijf, at: Place(file: registerFolder.leerbedrijvenFile),
        Bilingual(
          nl: "leerbedrijf \(leerbedrijf) staat er niet, of niet bruikbaar, in",
          en: "leerbedrijf \(leerbedrijf) is not in it, or not in a usable form"))
    }
    guard let geheim = run.inputs.geheim else { preconditionFailure("a sheet has a secret") }
    let groups = try await SheetGroups(of: leerbedrijf, in: run, all: all, report)
    let sheets = groups.sheets(of: company, run.inputs, geheim)
    for sheet in sheets where sheet.text.count > Aftekenblad.maximumByteCount {
      throw Refusal(
        SignoffCodes.sheetTooLarge, at: Place(file: run.records.name),
        Bilingual(
          nl: "een blad met \(sheet.count) beoordelingen is te groot",
          en: "a sheet with \(sheet.count) assessments is too large"))
    }
    if sheets.isEmpty { return try sayNothing(groups, report) }
    try SheetFiles.write(sheets, in: out.droppingFinalSlash)
    try say(sheets, groups, registerFolder, report)
  }

  private func sayNothing(_ groups: SheetGroups, _ report: Report) throws {
    let refused = groups.refused.counted("record", "records")
    try report.say(
      nl:
        "leerbedrijf \(leerbedrijf): niets wacht op aftekening (\(groups.signed) al afgetekend, \(refused) geweigerd); er is niets gemaakt",
      en:
        "leerbedrijf \(leerbedrijf): nothing waits for a sign-off (\(groups.signed) signed off already, \(refused) refused); nothing was made"
    )
  }

  private func say(
    _ sheets: [SheetFiles], _ groups: SheetGroups, _ registerFolder: RegisterFolder, _ report: Report
  ) throws {
    let folder = out.droppingFinalSlash
    for sheet in sheets {
      let path = "\(folder)/\(sheet.name)".printable
      try report.say(
        nl: """
          \(path)\(sheetSuffix) en \(pageSuffix): \(sheet.count.counted("beoordeling", "beoordelingen"))
            aftekening.blad  \(sheet.digest.hexadecimal)
          """,
        en: """
          \(path)\(sheetSuffix) and \(pageSuffix): \(sheet.count.counted("assessment", "assessments"))
            aftekening.blad  \(sheet.digest.hexadecimal)
          """)
    }
    if groups.refused > 0 {
      try report.say(
        nl: "\(groups.refused.counted("record", "records")) geweigerd en niet op een blad",
        en: "\(groups.refused.counted("record", "records")) refused and on no sheet")
    }
    let signing = "ssh-keygen -Y sign -f \(report.language == .nl ? "SLEUTEL" : "KEY") -n \(Aftekenblad.namespace)"
    let target = "\(registerFolder.path)/\(signoffFolder)".shellQuoted
    try report.sayNext(
      nl: """
        mail de praktijkopleider beide bestanden; die leest de pagina en tekent met de pen, of met een sleutel:
          \(signing) BESTAND.txt
        zet BESTAND.txt en BESTAND.txt.sig in \(target), en vul de aftekening in met:
          praktijkverklaring signoff fill BESTAND.txt --place PLAATS --date JJJJ-MM-DD --out NIEUW.jsonl …
        """,
      en: """
        mail both files to the praktijkopleider, who reads the page and signs with the pen, or with a key:
          \(signing) FILE.txt
        put FILE.txt and FILE.txt.sig into \(target), and fill the sign-off in with:
          praktijkverklaring signoff fill FILE.txt --place PLACE --date YYYY-MM-DD --out NEW.jsonl …
        """)
  }
}
