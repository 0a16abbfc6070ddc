import ArgumentParser
import Diagnostics

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Checks templates.",
    discussion: "Example: praktijkverklaring template check templates",
    subcommands: [CheckCommand.self])

  struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks a folder of templates against what documents can hold.",
      discussion: "Example: praktijkverklaring template check templates")

    @Argument(help: ArgumentHelp("Folder with verklaring.html, verklaring.txt and partials.", valueName: "dir"))
    var folder: String
    @OptionGroup var reporting: ReportOptions

    func run() async throws {
      let report = Report(reporting)
      let templates = try await praktijkverklaring.reporting(report) { try TemplateFolder(folder) }
      report.print(templates.diagnostics)
      guard templates.templates != nil else { throw ExitCode.couldNot }
      try report.say(nl: "\(folder): de sjablonen zijn in orde", en: "\(folder): the templates are in order")
    }
  }
}
