public import ArgumentParser
import Diagnostics
public import Manifests
import Verification

extension KeyName: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

struct KeyNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes the keys of a school: for seals, for revocations, and the secret behind ids and salts.",
    discussion: """
      Writes zegel.key, status.key and geheim, which nobody else may ever see, and zegel.vkey and status.vkey, to be \
      published, into a new folder. With --root it writes only sleutels.key and sleutels.vkey: the key of a body that \
      vouches for the keys of schools.

      A good name is an address of the school without https://, such as school.example/praktijkverklaringen: it stands \
      in every seal, and a reader looks for the key there. A school that gave out verklaringen before it had keys keeps \
      their ids by copying .geheim from its register over geheim.

      Example: praktijkverklaring key new --out sleutels --name school.example/praktijkverklaringen
      """)

  @Option(help: ArgumentHelp("The folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var out: String
  @Option(help: ArgumentHelp("What the keys are called.", valueName: "origin"))
  var name: KeyName = Self.defaultName
  @Flag(help: "A key that signs lists of schools' keys, instead of a school's keys.") var root = false
  @OptionGroup var reporting: ReportOptions

  private static let defaultName: KeyName = {
    guard let name = KeyName("praktijkverklaringen") else { preconditionFailure("a right name") }
    return name
  }()

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder to make.") }
    if let problem = OriginRule.problem(of: name) { throw ValidationError(problem) }
  }

  func run() async throws {
    let report = Report(reporting)
    let roles: [KeyRole] = root ? [.sleutels] : [.zegel, .status]
    let listings = try await praktijkverklaring.reporting(report) { try make(roles) }
    try report.say(nl: "\(out.printable): sleutels gemaakt\n", en: "\(out.printable): keys made\n")
    for listing in listings { try report.say(listing.text(in: report.language) + "\n") }
    try report.say(advice(roles)[report.language])
  }

  /// Makes the folder with a key for each role, whole or not at all; answers what may be shown of it.
  private func make(_ roles: [KeyRole]) throws -> [KeyListing] {
    let staging = try StagingFolder(for: out, isOurs: KeyFolder.isInFolder)
    let folder = KeyFolder(out)
    var listings: [KeyListing] = []
    for role in roles {
      guard let keyName = role.keyName(for: name) else { preconditionFailure("a name with a suffix is a name") }
      let key = SigningKey.random(name: keyName)
      try File.create("\(staging.path)/\(KeyFolder.privateFileName(role))", mode: 0o600).write(key.pem)
      let publicName = KeyFolder.publicFileName(role)
      try File.create("\(staging.path)/\(publicName)").write(Array("\(key.verifier)\n".utf8))
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
    let published = roles.map(KeyFolder.publicFileName)
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

/// What a name for new keys is like, beyond the form that every key's name has.
enum OriginRule {
  private static let example = "such as school.example/praktijkverklaringen"

  /// Why `name` is none for new keys, or nil.
  static func problem(of name: KeyName) -> String? {
    let text = name.description
    if KeyRole(of: name) != .zegel { return "--name may not end in /status or /sleutels: that is added to it." }
    if text.contains("://") { return "--name is an address without https://, \(example)." }
    if text.hasPrefix("/") || text.hasSuffix("/") { return "--name neither begins nor ends with /, \(example)." }
    if text.printable != text { return "--name has a character that cannot be seen." }
    if name.utf8.count > 200 { return "--name has at most 200 bytes." }
    return nil
  }
}
