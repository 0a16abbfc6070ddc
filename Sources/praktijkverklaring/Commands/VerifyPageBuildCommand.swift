import ArgumentParser
import Controlepagina
import Diagnostics
import Manifests
import Verification

struct VerifyPageBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the verification page, one file that works anywhere.",
    discussion: """
      The page checks what verify checks, with the same outcomes, in any browser: from a web site, from a disk, without a \
      network. It believes the keys of --trust and no others, and knows what --status says of revocation; both stand on \
      the page with their dates. Make it anew when a key is new, and publish its SHA-256, which is printed, with \
      the fingerprints of the keys. The same input makes the same bytes.

      With --dossiers the page shows the titles of kerntaken and werkprocessen with the codes of a QR code, and can check \
      what was typed over from paper: give the dossiers that the verklaringen were made from.

      A page on a web site needs --status-name: it asks its own host for a newer status list under that name, beside the \
      page, so that it knows what was revoked after it was made. publish lays the newest there under the name status. A page \
      on a disk or a stick asks nobody, and is made anew with each list. It never asks another host for anything.

      Example: praktijkverklaring verify-page build --trust sleutels --status status --status-name status --dossiers \
      dossiers --out out/controleer.html
      """)

  @Option(
    help: ArgumentHelp(
      "Keys that the page believes: a .vkey file, a folder, or a key list. May be repeated.", valueName: "file"))
  var trust: [String] = []

  @Option(
    help: ArgumentHelp("The school's status list, or the folder of them. May be repeated.", valueName: "file"))
  var status: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "SBB's dossiers, for the titles behind the codes of a QR code: XML files or folders.", valueName: "path"))
  var dossiers: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where beside the page its web host has the newest status list; status is what publish lays there.",
      valueName: "name"))
  var statusName: String?

  @Option(help: ArgumentHelp("The page to make; an earlier page is replaced.", valueName: "file")) var out: String
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if trust.isEmpty { throw ValidationError("--trust names the keys that the page believes; give it at least once.") }
    if let statusName, !isRelativeWebName(statusName) {
      throw ValidationError(
        "--status-name is a name relative to the page, as status or lijsten/status: letters, digits and . _ - / only.")
    }
    if out.isEmpty || out.hasSuffix("/") { throw ValidationError("--out names a file.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let (page, digest) = try await praktijkverklaring.reporting(report) {
      let page = try contents(report)
      let bytes = page.html
      try PageFile(out).put(bytes)
      return (page, Digest(of: bytes))
    }
    try report.say("\(digest.hexadecimal)  \(out.printable)")
    let lists = page.status.isEmpty
    try report.sayNext(
      nl: lists
        ? "bouw de pagina met --status zodra er een statuslijst is; zonder zegt zij bij elke verklaring dat intrekking niet is gecontroleerd"
        : "zet de pagina op uw site, en deze SHA-256 bij de vingerafdrukken van uw sleutels (docs/hosting.md)",
      en: lists
        ? "build the page with --status once there is a status list; without it says of every verklaring that revocation was not checked"
        : "put the page on your site, and this SHA-256 beside the fingerprints of your keys (docs/hosting.md)")
  }

  private func contents(_ report: Report) throws -> Controlepagina {
    let now = Moment.now
    let keys = try TrustFiles(trust, memory: .ofUser, now: now, report: report)
    // What is wrong with a key list has been printed.
    if let trouble = keys.trouble { throw ExitCode(trouble.status) }
    guard !keys.trust.keys(for: .zegel).isEmpty else {
      throw Refusal(
        PageBuildCodes.noSealKey, at: Place(file: trust[0]),
        Bilingual(
          nl: "hierin staat geen sleutel voor zegels, zodat de pagina geen enkele verklaring echt zou noemen",
          en: "this holds no key for seals, so that the page would call no verklaring genuine"))
    }
    var page = Controlepagina(versie: programVersion)
    page.vertrouwen = try TrustFiles.texts(of: trust)
    page.status = Set(
      try status.map { path in try BuiltInStatus(path, trust: keys.trust, now: now, report: report).file })
    page.statusbestand = statusName
    if let file = status.first, statusName == nil {
      report.print(
        Diagnostic(
          PageBuildCodes.noStatusName, at: Place(file: file),
          Bilingual(
            nl: "zonder --status-name blijft een pagina op een website bij deze lijst, ook als er een nieuwere is",
            en: "without --status-name a page on a web site stays with this list, also when there is a newer one")))
    }
    if !dossiers.isEmpty {
      let files = try DossierFiles(dossiers)
      report.print(files.diagnostics)
      guard files.isUsable else { throw ExitCode.couldNot }
      page.titels = Titeltabel(files.catalogus).value
    }
    return page
  }
}

/// Whether `name` is that of a file below the page's own folder, for a URL as it stands.
private func isRelativeWebName(_ name: String) -> Bool {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
  return parts.allSatisfy { part in
    !part.isEmpty && part != "." && part != ".."
      && part.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
