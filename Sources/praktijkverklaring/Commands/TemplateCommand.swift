import ArgumentParser
import Diagnostics
import Verklaringen

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Starts, checks and shows a school's own templates.",
    discussion: "Example: praktijkverklaring template check templates",
    subcommands: [
      TemplateCheckCommand.self, TemplatePreviewCommand.self, TemplateNewCommand.self, TemplateNamesCommand.self,
    ])
}

struct TemplateCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a folder of templates: names, what must be shown, safety, readability.",
    discussion: """
      Every problem is reported with file, line and column. Status 2 says that the templates cannot be used.

      Example: praktijkverklaring template check templates
      """)

  @Argument(help: ArgumentHelp("Folder with verklaring.html, verklaring.txt and partials.", valueName: "dir"))
  var folder: String
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    let templates = try await praktijkverklaring.reporting(report) { try TemplateFolder(folder) }
    report.print(templates.diagnostics)
    guard let set = templates.templates else { throw ExitCode.couldNot }
    report.print(set.conceptProblems + set.qrProblems)
    try report.say(
      nl: "\(folder.printable): de sjablonen zijn in orde", en: "\(folder.printable): the templates are in order")
  }
}

struct TemplateNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Copies the built-in templates into a new folder, to start from.",
    discussion: "Example: praktijkverklaring template new out/mijn-sjablonen")

  @Argument(help: ArgumentHelp("The folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var folder: String
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let staging = try StagingFolder(for: folder, isOurs: StagingFolder.isTemplateOrPreview)
      for (name, bytes) in BuiltInTemplates.files.sorted(by: { $0.key < $1.key }) {
        try File.create("\(staging.path)/\(name)").write(bytes)
      }
      try staging.publish()
    }
    let name = folder.printable
    try report.say(
      nl: """
        \(name): de ingebouwde sjablonen staan er, om aan te passen
        controleren   praktijkverklaring template check \(name)
        bekijken      praktijkverklaring template preview \(name) --open
        """,
      en: """
        \(name): the built-in templates are there, to change
        check   praktijkverklaring template check \(name)
        look    praktijkverklaring template preview \(name) --open
        """)
  }
}

struct TemplateNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Prints the manual of templates: every name, and what a page and its style may hold.",
    discussion: "Example: praktijkverklaring template names")

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let report = Report(reporting)
    try report.say(TemplateManual.text(in: report.language).droppingLastNewline)
  }
}
