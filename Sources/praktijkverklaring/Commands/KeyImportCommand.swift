import ArgumentParser
import Diagnostics
import Manifests

struct KeyImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes the .vkey of a key that OpenSSL or a vault holds.",
    discussion: """
      For a second person, or a key in hardware: the private key stays where it is, and seal --sign-external --vkey takes \
      its signatures. The file is an Ed25519 public key in PEM, as openssl pkey -pubout writes it. Without --out the \
      verifier key is printed.

      The name stands in every seal that the key begins, for good; key new --help tells a good one.

      Example: praktijkverklaring key import sleutels/zegel.pem --name school.example/praktijkverklaringen
      """)

  @Argument(help: ArgumentHelp("The public key in PEM.", valueName: "pem")) var file: String
  @Option(help: ArgumentHelp("What the key is called.", valueName: "origin")) var name: String
  @Option(help: ArgumentHelp("The .vkey file to make.", valueName: "file")) var out: String?
  @OptionGroup var reporting: ReportOptions

  /// No public key's file is longer.
  private static let sizeLimit = 1 << 16

  func validate() throws {
    if out?.isEmpty == true { throw ValidationError("--out names a file to make.") }
    _ = try OriginRule.keyName(name)
  }

  func run() async throws {
    let report = Report(reporting)
    let origin = try OriginRule.keyName(name)
    try await praktijkverklaring.reporting(report) {
      let key = try key(called: origin)
      guard let out else { return try report.say("\(key)") }
      try File.publish(Array("\(key)\n".utf8), at: out, mode: 0o644)
      try report.say(KeyListing(file: out, key: key).text(in: report.language))
      let vkey = out.shellQuoted
      try report.sayNext(
        nl: "praktijkverklaring seal PARTIJ --sign-external --vkey \(vkey)",
        en: "praktijkverklaring seal BATCH --sign-external --vkey \(vkey)")
    }
  }

  private func key(called name: KeyName) throws -> VerifierKey {
    let pem = try File.contents(of: file, limit: Self.sizeLimit)
    do throws(KeyProblem) {
      return try VerifierKey(name: name, publicKeyPEM: pem)
    } catch {
      throw Refusal(KeyCodes.publicKeyForm, at: Place(file: file), error.publicKeyMessage)
    }
  }
}
