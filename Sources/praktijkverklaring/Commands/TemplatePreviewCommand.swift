import ArgumentParser
import Beoordelingen
import Diagnostics
import Dossiers
import Glibc
import Manifests
import Verklaringen

struct TemplatePreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Renders samples with templates, to look at.",
    discussion: """
      The samples are made up and take a template to its limits: one werkproces, forty, the longest names, each way of \
      signing off, a concept. With --register they show that school's house style and logo. With --record the samples are \
      assessments of your own, checked against --dossiers and --register. Nothing that is made here is a real \
      praktijkverklaring: its id and salt come from a secret that everybody knows.

      Example: praktijkverklaring template preview templates --out out/proefdruk
      """)

  @Argument(help: ArgumentHelp("Folder with verklaring.html, verklaring.txt and partials.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("The folder to make (default: a new one for temporary files).", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Assessment records of your own, JSON Lines; asks for --dossiers and --register.", valueName: "file"))
  var record: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("SBB's dossiers, for --record: XML files or folders.", valueName: "path"))
  var dossiers: [String] = []

  @Option(
    help: ArgumentHelp("Register folder: the house style to show, and the companies for --record.", valueName: "dir"))
  var register: String?

  @Option(help: ArgumentHelp("Day of issue for --record, YYYY-MM-DD (default: today).", valueName: "date"))
  var issuedOn: Datum?

  @Option(
    help: ArgumentHelp("Folder that key new made, for --record whose sign-off sheets came from it.", valueName: "dir"))
  var keys: String?

  @Flag(help: "Open the list of samples in the browser.") var open = false
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if record != nil, register == nil || dossiers.isEmpty {
      throw ValidationError("--record asks for --dossiers and --register.")
    }
    if record == nil, !dossiers.isEmpty || issuedOn != nil || keys != nil {
      throw ValidationError("--dossiers, --issued-on and --keys go with --record.")
    }
    if out?.isEmpty == true { throw ValidationError("--out names a folder to make.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let target = try await praktijkverklaring.reporting(report) {
      let templates = try TemplateFolder(folder)
      report.print(templates.diagnostics)
      guard let set = templates.templates else { throw ExitCode.couldNot }
      report.print(set.conceptProblems + set.qrProblems)
      let samples = try record.map { try records($0, set, report) } ?? madeUp(set, report)
      return try write(samples, report)
    }
    try report.say(
      nl: "\(target.printable)/index.html: open dit bestand in een browser",
      en: "\(target.printable)/index.html: open this file in a browser")
    if open, !openInBrowser("\(target)/index.html") {
      report.print(
        Diagnostic(
          RunCodes.noBrowser, at: Place(file: "\(target)/index.html"),
          Bilingual(nl: "er is geen browser om het mee te openen", en: "there is no browser to open it with")))
    }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func madeUp(_ templates: TemplateSet, _ report: Report) throws -> [Samples.Document] {
    guard let register else { return Samples.render(with: templates) }
    let folder = try RegisterFolder(register)
    report.print(folder.diagnostics)
    guard let instelling = folder.register?.instelling else { throw ExitCode.couldNot }
    return Samples.render(with: templates, instelling: instelling)
  }

  private func records(_ file: String, _ templates: TemplateSet, _ report: Report) throws -> [Samples.Document] {
    let dossierFiles = try DossierFiles(dossiers)
    report.print(dossierFiles.diagnostics)
    let registerFolder = try RegisterFolder(register ?? "")
    report.print(registerFolder.diagnostics)
    guard dossierFiles.isUsable, let register = registerFolder.register else { throw ExitCode.couldNot }
    let preview = RecordPreview(
      catalogus: dossierFiles.catalogus, register: register, afgegeven: issuedOn ?? .today, templates: templates,
      geheim: try keys.map { try KeyFolder($0).secret() } ?? registerFolder.existingSecret())
    return try preview.documents(of: RecordsFile(file, spoolFolder: temporaryFolder), registerFolder, report)
  }

  /// Writes the samples and their list; answers the folder.
  private func write(_ samples: [Samples.Document], _ report: Report) throws -> String {
    var files: [String: [UInt8]] = ["index.html": SampleIndex.page(samples, in: report.language)]
    for sample in samples {
      for (rendition, bytes) in sample.files { files["\(sample.name).\(rendition.rawValue)"] = bytes }
    }
    if let out {
      let staging = try StagingFolder(for: out, isOurs: StagingFolder.isTemplateOrPreview)
      try write(files, into: staging.path)
      try staging.publish()
      return out
    }
    let folder = try Folder.makeTemporary(in: temporaryFolder)
    do {
      try write(files, into: folder)
    } catch {
      try? Folder.removeAll(folder)
      throw error
    }
    return folder
  }

  private func write(_ files: [String: [UInt8]], into folder: String) throws {
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try File.create("\(folder)/\(name)", mode: 0o600).write(bytes)
    }
  }
}

/// Opens a page with the desktop's own program; false where there is none.
private func openInBrowser(_ path: String) -> Bool {
  var child = pid_t()
  var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(path), nil]
  defer { for argument in arguments { free(argument) } }
  guard posix_spawnp(&child, "xdg-open", nil, nil, &arguments, environ) == 0 else { return false }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  return status == 0
}
