import ArgumentParser
import Diagnostics
import Manifests
import Verification

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Makes a school's keys, and shows public ones.",
    discussion: "Example: praktijkverklaring key show sleutels",
    subcommands: [KeyNewCommand.self, KeyShowCommand.self, KeyImportCommand.self])
}

struct KeyShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows public keys with their fingerprints.",
    discussion: """
      The fingerprint is what people compare, by telephone or on a site: the SHA-256 of the public key, which \
      `openssl pkey -pubin -in KEY.pem -outform DER | sha256sum` tells as well. Private files are never read.

      With --pem, several keys are several blocks with the name of each before it, the one for seals first. OpenSSL \
      reads only the first block of a file: ask for one key (key show --pem sleutels/zegel.vkey) to check with it.

      Example: praktijkverklaring key show sleutels
      """)

  @Argument(
    help: ArgumentHelp("Folders that key new made, or .vkey files (default: the current folder).", valueName: "path"))
  var paths: [String] = ["."]
  @Flag(help: "Only the public keys as PEM, for OpenSSL.") var pem = false
  @Flag(help: "One JSON object a line.") var json = false
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if pem && json { throw ValidationError("Give --pem or --json, not both.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let listings = try await praktijkverklaring.reporting(report) { try paths.flatMap { try listed(in: $0) } }
    let blocks =
      pem ? pemBlocks(listings) : listings.map { json ? $0.jsonLine : $0.text(in: report.language) }
    try report.say(blocks.joined(separator: pem || json ? "\n" : "\n\n"))
  }

  /// The keys for OpenSSL, which reads the first block and passes over what stands before it.
  private func pemBlocks(_ listings: [KeyListing]) -> [String] {
    let keys = KeyRole.allCases.flatMap { role in listings.map(\.key).filter { KeyRole(of: $0.name) == role } }
    return keys.map { key in
      (keys.count > 1 ? "# \(key.name.description.printable)\n" : "") + key.publicKeyPEM.droppingLastNewline
    }
  }

  private func listed(in path: String) throws -> [KeyListing] {
    guard try Folder.kind(of: path) == .folder else {
      return try VerifierKeyFile(path).keys.map { KeyListing(file: path, key: $0.key) }
    }
    let files = try Folder.names(in: path).filter { $0.hasSuffix(".vkey") }.map { "\(path)/\($0)" }
    if files.isEmpty {
      throw Refusal(
        KeyCodes.noKeys, at: Place(file: path),
        Bilingual(nl: "hier staat geen .vkey-bestand", en: "there is no .vkey file here"))
    }
    return try files.flatMap { file in try VerifierKeyFile(file).keys.map { KeyListing(file: file, key: $0.key) } }
  }
}
