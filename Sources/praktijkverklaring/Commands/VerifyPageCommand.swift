import ArgumentParser

struct VerifyPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-page",
    abstract: "Makes the page on which anyone checks a verklaring in a browser.",
    discussion: """
      Example: praktijkverklaring verify-page build --trust sleutels --dossiers dossiers --out out/controleer.html
      """,
    subcommands: [VerifyPageBuildCommand.self])
}
