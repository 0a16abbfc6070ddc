import ArgumentParser
import Beoordelingen
import Diagnostics
import Dossiers
import Pages
import Templates
import Verification
import Verklaringen

/// Every code that the program can print, in their order.
let allCodes: [DiagnosticCode] =
  (XMLCodes.all + DossierCodes.all + FormatCodes.all + ValidationRules.codes + RegisterCodes.all + SleutelCodes.all
  + TemplateCodes.all
  + PageCodes.all + TemplateSetCodes.all + VerifyCodes.all + KeyCodes.all + SealCodes.all + ListCodes.all
  + MergeCodes.all + BundleCodes.all + PublishCodes.all + PageBuildCodes.all + SignoffCodes.all + Outcome.codes
  + RunCodes.all).sorted {
    $0.id < $1.id
  }

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a diagnostic's code: what it means and how to mend it.",
    discussion: "Example: praktijkverklaring explain BO203")

  @Argument(help: "The code, as BO203.") var code: String?
  @Flag(help: "All codes, as a table in Markdown.") var all = false
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if all == (code != nil) { throw ValidationError("Give one code, or --all.") }
    if let code, Self.find(code) == nil {
      let near = nearestName(to: code, among: allCodes.map(\.id)).map { " Did you mean \($0)?" } ?? ""
      throw ValidationError("There is no code \(code).\(near)")
    }
  }

  func run() throws {
    let report = Report(reporting)
    if let found = code.flatMap(Self.find) {
      let severity = found.severity.word(in: report.language)
      try report.say("\(severity)[\(found.id)]: \(found.title[report.language])\n")
      try report.say(found.explanation[report.language] + "\n")
      try report.say(
        (report.language == .nl ? "Zo herstelt u het: " : "How to mend it: ") + found.remedy[report.language])
    } else {
      try report.say(Self.table)
    }
  }

  private static func find(_ code: String) -> DiagnosticCode? {
    allCodes.first { $0.id == code.uppercased() }
  }

  /// `docs/codes.md`.
  private static var table: String {
    var text = """
      # Codes

      Made from the code table with `praktijkverklaring explain --all`; do not edit by hand.
      A code is permanent: it is never reused and never changes meaning. `praktijkverklaring explain CODE` prints its page.

      | code | weight | meaning | how to mend it |
      | --- | --- | --- | --- |
      """
    for code in allCodes {
      let cells = [code.id, code.severity.rawValue, code.title.en, code.remedy.en]
      text += "\n| " + cells.map { $0.replacingPipes }.joined(separator: " | ") + " |"
    }
    return text
  }
}

extension String {
  fileprivate var replacingPipes: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
