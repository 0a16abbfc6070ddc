import ArgumentParser
import Diagnostics
import Manifests
import Verification

struct KeyNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes the keys of a school: for seals, for revocations, and the secret behind ids and salts.",
    discussion: """
      Writes zegel.key, status.key and geheim, which nobody else may ever see, and zegel.vkey and status.vkey, to be \
      published, into a new folder; zegel.pem and status.pem are the same public keys for OpenSSL. With --root it writes \
      only sleutels.key, sleutels.vkey and sleutels.pem: the key of a body that vouches for the keys of schools.

      A good name is an address of the school without https://, such as school.example/praktijkverklaringen: it stands \
      in every seal for good, and a reader looks for the key there. It has no spaces and no +. A school that gave out verklaringen before it had keys keeps \
      their ids by copying .geheim from its register over geheim.

      Example: praktijkverklaring key new --out sleutels --name school.example/praktijkverklaringen
      """)

  @Option(help: ArgumentHelp("The folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var out: String
  @Option(help: ArgumentHelp("What the keys are called (default: \(Self.defaultName)).", valueName: "origin"))
  var name: String?
  @Flag(help: "A key that signs lists of schools' keys, instead of a school's keys.") var root = false
  @OptionGroup var reporting: ReportOptions

  private static let defaultName = "praktijkverklaringen"

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder to make.") }
    _ = try OriginRule.keyName(name ?? Self.defaultName)
  }

  func run() async throws {
    let report = Report(reporting)
    let roles: [KeyRole] = root ? [.sleutels] : [.zegel, .status]
    let origin = try OriginRule.keyName(name ?? Self.defaultName)
    let listings = try await praktijkverklaring.reporting(report) { try make(roles, origin) }
    try report.say(nl: "\(out.printable): sleutels gemaakt\n", en: "\(out.printable): keys made\n")
    for listing in listings { try report.say(listing.text(in: report.language) + "\n") }
    try report.say(advice(roles)[report.language])
    if name == nil {
      report.print(
        Diagnostic(
          KeyCodes.defaultName, at: Place(file: out),
          Bilingual(
            nl: "de naam \(Self.defaultName) staat voorgoed in elk zegel en wijst geen school aan",
            en: "the name \(Self.defaultName) stands in every seal for good and points at no school")))
    }
    let folder = KeyFolder(out).path.shellQuoted
    try root
      ? report.sayNext(
        nl: "praktijkverklaring trust add SCHOOL.vkey --keys \(folder) --list MAP …",
        en: "praktijkverklaring trust add SCHOOL.vkey --keys \(folder) --list DIR …")
      : report.sayNext(
        nl: "praktijkverklaring generate … --keys \(folder), of seal PARTIJ --keys \(folder)",
        en: "praktijkverklaring generate … --keys \(folder), or seal BATCH --keys \(folder)")
  }

  /// Makes the folder with a key for each role, whole or not at all; answers what may be shown of it.
  private func make(_ roles: [KeyRole], _ origin: KeyName) throws -> [KeyListing] {
    let staging = try StagingFolder(for: out, isOurs: KeyFolder.isInFolder)
    let folder = KeyFolder(out)
    var listings: [KeyListing] = []
    for role in roles {
      guard let keyName = role.keyName(for: origin) else { preconditionFailure("a name with a suffix is a name") }
      let key = SigningKey.random(name: keyName)
      try File.create("\(staging.path)/\(KeyFolder.privateFileName(role))", mode: 0o600).write(key.pem)
      let publicName = KeyFolder.publicFileName(role)
      try File.create("\(staging.path)/\(publicName)").write(Array("\(key.verifier)\n".utf8))
      let pem = try File.create("\(staging.path)/\(KeyFolder.publicPEMFileName(role))")
      try pem.write(Array(key.verifier.publicKeyPEM.utf8))
      listings.append(KeyListing(file: "\(folder.path)/\(publicName)", key: key.verifier))
    }
    if !root {
      let secret = try File.create("\(staging.path)/\(KeyFolder.secretFileName)", mode: 0o600)
      try secret.write(IdentitySecret.random().fileText)
    }
    try staging.publish()
    return listings
  }

  private func advice(_ roles: [KeyRole]) -> Bilingual {
    let published = roles.flatMap { [KeyFolder.publicFileName($0), KeyFolder.publicPEMFileName($0)] }
    let kept = roles.map(KeyFolder.privateFileName) + (root ? [] : [KeyFolder.secretFileName])
    return Bilingual(
      nl: """
        Zet op uw site: \(published.joined(separator: ", ")), met de vingerafdrukken hierboven.
        Geef nooit aan een ander: \(kept.joined(separator: ", ")). Wie ze heeft, kan zich voor u uitgeven.
        Bewaar een kopie van de hele map achter slot: verloren sleutels zijn niet terug te halen.
        """,
      en: """
        Publish on your site: \(published.joined(separator: ", ")), with the fingerprints above.
        Never give to anybody: \(kept.joined(separator: ", ")). Who has them can pass for you.
        Keep a copy of the whole folder under lock and key: lost keys cannot be had back.
        """)
  }
}

/// What a name for new keys is like.
enum OriginRule {
  private static let example = "such as school.example/praktijkverklaringen"

  /// The name that `text` gives, for new keys.
  static func keyName(_ text: String) throws(ValidationError) -> KeyName {
    guard let name = KeyName(text) else {
      throw ValidationError("--name is a name without spaces and without +, \(example).")
    }
    if let problem = problem(of: name) { throw ValidationError(problem) }
    return name
  }

  private static func problem(of name: KeyName) -> String? {
    let text = name.description
    if KeyRole(of: name) != .zegel { return "--name may not end in /status or /sleutels: that is added to it." }
    if text.contains("://") { return "--name is an address without https://, \(example)." }
    if text.hasPrefix("/") || text.hasSuffix("/") { return "--name neither begins nor ends with /, \(example)." }
    if text.printable != text { return "--name has a character that cannot be seen." }
    if name.utf8.count > 200 { return "--name has at most 200 bytes." }
    return nil
  }
}
