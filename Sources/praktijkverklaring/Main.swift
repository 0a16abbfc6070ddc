import ArgumentParser

/// The program's version, which `batch.json` names.
let programVersion = "0.1.0"

@main
struct Main: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "praktijkverklaring",
    abstract: "Makes and checks praktijkverklaringen (Dutch mbo).",
    discussion: """
      A mbo-instelling generates praktijkverklaringen from assessment records, checked against SBB's qualification \
      dossiers; anyone checks one by its hash.

      Exit status: 0 done · 1 some input refused, or changed · 2 could not do or could not check · 64 wrong command line.

      Example: praktijkverklaring generate --dossiers dossiers --register dossiers/voorbeeld/register \
      --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out out/proef
      """,
    version: programVersion,
    subcommands: [
      GenerateCommand.self, ValidateCommand.self, VerifyCommand.self, DossierCommand.self, TemplateCommand.self,
      SchemaCommand.self, ExplainCommand.self,
    ])
}
