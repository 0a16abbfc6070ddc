import ArgumentParser
import Diagnostics
import Dossiers
import JSONText

struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Shows and checks what is in qualification dossiers.",
    discussion: "Example: praktijkverklaring dossier list --dossiers dossiers",
    subcommands: [ListCommand.self, ShowCommand.self, CheckCommand.self])

  /// Where the dossiers are.
  struct Source: ParsableArguments {
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("SBB's dossiers: XML files or folders (default: the folder dossiers).", valueName: "path"))
    var dossiers: [String] = ["dossiers"]

    /// The dossiers that are right; what is wrong is reported.
    func read(_ report: Report, omschrijvingen: Bool = false) async throws -> DossierFiles {
      let files = try await praktijkverklaring.reporting(report) {
        try DossierFiles(dossiers, omschrijvingen: omschrijvingen)
      }
      report.print(files.diagnostics)
      return files
    }
  }

  struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the kwalificaties.",
      discussion: "Example: praktijkverklaring dossier list --dossiers dossiers")

    @OptionGroup var source: Source
    @OptionGroup var reporting: ReportOptions
    @Flag(help: "As JSON.") var json = false

    func run() async throws {
      let report = Report(reporting)
      let files = try await source.read(report)
      let listings = files.catalogus.kwalificaties.map(KwalificatieListing.init)
      if json {
        try report.say(JSONValue.array(listings.map(\.summary)).indentedText.droppingLastNewline)
      } else {
        try report.say(KwalificatieListing.table(listings, in: report.language).droppingLastNewline)
      }
      if !files.isUsable { throw ExitCode.couldNot }
    }
  }

  struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a kwalificatie: kerntaken and werkprocessen with their codes.",
      discussion: "Example: praktijkverklaring dossier show 25499 --dossiers dossiers")

    @Argument(help: "The crebo of a kwalificatie, or of a dossier for all of its kwalificaties.") var crebo: String
    @Option(help: "Only this dossier version.") var nr: String?
    @OptionGroup var source: Source
    @OptionGroup var reporting: ReportOptions
    @Flag(help: "With the descriptions of the werkprocessen.") var omschrijvingen = false
    @Flag(help: "As JSON.") var json = false

    func validate() throws {
      if Crebo(crebo) == nil { throw ValidationError("A crebo has five digits.") }
    }

    func run() async throws {
      let report = Report(reporting)
      let files = try await source.read(report, omschrijvingen: omschrijvingen)
      let found = files.catalogus.kwalificaties.filter { kwalificatie in
        [kwalificatie.crebo, kwalificatie.dossier.crebo].contains(Crebo(crebo))
          && (nr.map { $0 == kwalificatie.dossier.nr } ?? true)
      }
      if found.isEmpty {
        report.print(
          Diagnostic(
            RunCodes.unknownCrebo, at: Place(file: source.dossiers.joined(separator: " ")),
            Bilingual(nl: "crebo \(crebo) staat niet in deze dossiers", en: "crebo \(crebo) is not in these dossiers")))
        throw ExitCode.couldNot
      }
      let listings = found.map(KwalificatieListing.init)
      if json {
        try report.say(JSONValue.array(listings.map(\.details)).indentedText.droppingLastNewline)
      } else {
        try report.say(listings.map { $0.tree(in: report.language) }.joined(separator: "\n").droppingLastNewline)
      }
      if !files.isUsable { throw ExitCode.couldNot }
    }
  }

  struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks dossiers: every problem with file, line and column.",
      discussion: "Example: praktijkverklaring dossier check dossiers")

    @Argument(help: ArgumentHelp("XML files, or folders that hold them.", valueName: "path")) var paths: [String]
    @OptionGroup var reporting: ReportOptions

    func run() async throws {
      let report = Report(reporting)
      let files = try await praktijkverklaring.reporting(report) { try DossierFiles(paths) }
      report.print(files.diagnostics)
      let count = files.catalogus.dossiers.count
      let kwalificaties = files.catalogus.kwalificaties.count
      try report.say(
        nl:
          "\(count.counted("dossier", "dossiers")) in orde met \(kwalificaties.counted("kwalificatie", "kwalificaties")), "
          + "\(report.errors.counted("fout", "fouten")), \(report.warnings.counted("waarschuwing", "waarschuwingen"))",
        en:
          "\(count.counted("dossier", "dossiers")) in order with \(kwalificaties.counted("kwalificatie", "kwalificaties")), "
          + "\(report.errors.counted("error", "errors")), \(report.warnings.counted("warning", "warnings"))")
      if !files.isUsable { throw ExitCode.couldNot }
    }
  }
}
