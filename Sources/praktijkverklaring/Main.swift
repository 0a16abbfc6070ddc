import ArgumentParser
import Glibc

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
      GenerateCommand.self, ValidateCommand.self, SignoffCommand.self, MergeCommand.self, SealCommand.self,
      BundleCommand.self,
      PublishCommand.self, VerifyCommand.self, VerifyPageCommand.self,
      StatusCommand.self, KeyCommand.self, TrustCommand.self, DossierCommand.self, TemplateCommand.self,
      SchemaCommand.self, ExplainCommand.self,
    ])

  /// Ends the program where an argument is not UTF-8: made a text, it would name another file.
  private static func demandReadableArguments() {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else { continue }
      exit(withError: ValidationError("Argument \(index) is not UTF-8; rename the file or folder that it names."))
    }
  }

  static func main() async {
    // A closed standard descriptor would be given to the next file that is opened, which then got our words.
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
    // A reader of our words that goes away must not end a run in the middle.
    signal(SIGPIPE, SIG_IGN)
    // A file that grows past the limit is then an error like a full disk, which clears up.
    signal(SIGXFSZ, SIG_IGN)
    // What the program makes, it must be able to enter, whatever the umask takes from its owner.
    umask(umask(0) & 0o077)
    Interruption.watch()
    demandReadableArguments()
    await main(nil)
  }
}
