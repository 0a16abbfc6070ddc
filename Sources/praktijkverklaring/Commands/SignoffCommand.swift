public import ArgumentParser
public import Beoordelingen

struct SignoffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff",
    abstract: "The sign-off by the leerbedrijf: sheets to sign, who signed, filling it in.",
    discussion: """
      sheet makes what a praktijkopleider reads and signs, fill writes the sign-off into the records, check tells who signed \
      and what waits.

      Example: praktijkverklaring signoff check --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen-wachtend.jsonl --issued-on 2026-11-20
      """,
    subcommands: [SignoffSheetCommand.self, SignoffCheckCommand.self, SignoffFillCommand.self])
}

extension LeerbedrijfID: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(Array(argument.utf8)[...])
  }
}
