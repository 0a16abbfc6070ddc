import ArgumentParser
import Diagnostics
import Manifests

struct BundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Packs what a holder needs to prove a verklaring: document, proof and seal in one ZIP file.",
    discussion: """
      A bundle holds the three files of the verklaring, their SHA-256 sums, the proof that those are in the sealed list, \
      the seal, and LEESMIJ.txt, which says how anyone checks it with this program or without. It holds no key: a forger \
      would supply one too. The same batch always gives the same bytes.

      The list must be the sealed one and each document what the list says, else no bundle is made of it (status 1; the \
      others are made). An id that is not in the batch, or a batch without its seal, is status 2. Signatures are not \
      verified here; `verify` does that. A single bundle is readable by its owner only, and so is the folder of --all.

      Example: praktijkverklaring bundle out/voorbeeld --all --out out/proef
      """)

  @Argument(help: ArgumentHelp("A sealed batch folder.", valueName: "dir")) var folder: String
  @Argument(help: ArgumentHelp("The id of one verklaring: pv- and 26 characters.", valueName: "id")) var id: String?
  @Flag(help: "A bundle of every verklaring in the batch.") var all = false

  @Option(
    help: ArgumentHelp(
      "The ZIP file to make (default: <id>.zip here), or with --all the folder (default: <dir>/bundels).",
      valueName: "path"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Where holders find the school's key, for LEESMIJ.txt (default: https:// and the seal's origin, if that is an address).",
      valueName: "url"))
  var keyURL: String?

  @Option(
    help: ArgumentHelp("How many blocks of documents are worked on at once (default: one a core).", valueName: "n"))
  var jobs: Int?

  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if all == (id != nil) { throw ValidationError("Give one id, or --all.") }
    if let id, DocumentID(id.utf8) == nil {
      throw ValidationError("An id is pv- and 26 characters, as on the verklaring.")
    }
    if out?.isEmpty == true { throw ValidationError("--out names what to make.") }
    if let keyURL, !BundleGuide.isAddress(keyURL) {
      throw ValidationError(
        "--key-url is an address of at most \(BundleGuide.longestAddress) characters that begins with https://.")
    }
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) {
      let id = id.flatMap { DocumentID($0.utf8) }
      let batch = try SealedBatch(folder.droppingFinalSlash, wanting: id, report)
      let maker = try BundleMaker(batch, keyURL: keyURL)
      if let id {
        try makeOne(id, maker, report)
      } else {
        try await makeAll(maker, report)
      }
    }
    if report.errors > 0 { throw ExitCode.refused }
  }

  private func makeOne(_ id: DocumentID, _ maker: BundleMaker, _ report: Report) throws {
    guard let document = maker.batch.wanted else {
      throw Refusal(
        BundleCodes.unknownDocument, at: Place(file: "\(folder)/\(manifestFileName)"),
        Bilingual(nl: "\(id) staat niet in de lijst", en: "\(id) is not in the list"))
    }
    switch try maker.bundle(of: document) {
    case .refused(let diagnostics): report.print(diagnostics)
    case .made(let bytes):
      let path = out ?? "\(id).zip"
      try File.publish(bytes, at: path, mode: 0o600)
      try report.say(nl: "\(path.printable): bundel gemaakt", en: "\(path.printable): bundle made")
      try sayNext(report)
    }
  }

  private func makeAll(_ maker: BundleMaker, _ report: Report) async throws {
    let path = out ?? "\(folder.droppingFinalSlash)/bundels"
    let staging = try StagingFolder(for: path, isOurs: StagingFolder.isBundle)
    let tally = try await BundleRun(maker: maker, jobs: jobs ?? coreCount, report: report).make(in: staging)
    let refused = tally.refused.counted("verklaring", "verklaringen")
    try report.say(
      nl: "\(path.printable): \(tally.made.counted("bundel", "bundels")) gemaakt, \(refused) geweigerd",
      en: "\(path.printable): \(tally.made.counted("bundle", "bundles")) made, \(refused) refused")
    if tally.made > 0 { try sayNext(report) }
  }

  private func sayNext(_ report: Report) throws {
    try report.sayNext(
      nl: "geef elke houder zijn zip; zet uw sleutels (.vkey, .pem) en uw statuslijst (status renew) op uw site",
      en: "give each holder their zip; publish your keys (.vkey, .pem) and your status list (status renew)")
  }
}
