import ArgumentParser
import Diagnostics
import Manifests
import Verification

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Lays out what goes on a web host: seals, proofs by id prefix, status lists.",
    discussion: """
      Writes static files, none with data of persons: zegels/<sha256 of checkpoint.body>/ with each batch's seal, \
      bewijzen/<prefix>.txt with the lines and proofs of all verklaringen whose ids begin alike, so that who fetches one \
      tells the host no more than those two characters, and status-NNNN, with status for the newest. What is there \
      already stays and is added to; the same batches give the same bytes, in any order. Batches must be sealed, and their \
      lists what was sealed (status 2 else); documents are not read, and signatures not verified: verify does that. A web \
      root in which a verklaring, a batch, keys or a register lies, however deep, is refused. The verification page and the \
      public keys you put there yourself: verify-page build --status-name status --out WEBROOT/controleer.html. \
      docs/hosting.md tells the rest.

      Example: praktijkverklaring publish out/verzegeld --status status --out out/web
      """)

  @Argument(help: ArgumentHelp("Sealed batch folders.", valueName: "dir")) var folders: [String] = []
  @Option(help: ArgumentHelp("The folder that the web host serves; made when it is not there.", valueName: "webroot"))
  var out: String
  @Option(help: ArgumentHelp("The school's status list, or the folder of them. May be repeated.", valueName: "path"))
  var status: [String] = []
  @Option(
    help: ArgumentHelp(
      "How many characters of the id divide the proofs: 2 for a school, 3 for a national body (default: as there, else 2).",
      valueName: "n"))
  var prefix: Int?
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if folders.isEmpty && status.isEmpty { throw ValidationError("Give a batch folder, or --status.") }
    if out.isEmpty { throw ValidationError("--out names the folder to make.") }
    if let prefix, !IDPrefix.lengths.contains(prefix) { throw ValidationError("--prefix is 2 or 3.") }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) { try publish(report) }
  }

  private func publish(_ report: Report) throws {
    let folders = folders.map(\.droppingFinalSlash)
    // What is wrong with a batch is told before a folder is made.
    var seals = try WebSeals(of: folders)
    let root = try WebRoot(out.droppingFinalSlash)
    for folder in folders { try root.demandOutside(folder) }
    let proofs = try WebProofs(root, prefixLength: prefix)
    var count = 0
    // One after another, so that no more than one tree is in memory.
    for folder in folders {
      let batch = try SealedBatch(folder, wanting: nil, report)
      try proofs.add(batch, try seals.put(batch, in: root))
      count += batch.tree.count - 1
    }
    // Behind the proofs, so that no list is there before what it speaks of.
    var lists = WebLists(root)
    try lists.put(status)
    let changed = try root.publish()
    try say(count, lists.newest?.serial, changed, report)
  }

  private func say(_ count: Int, _ serial: UInt64?, _ changed: Int, _ report: Report) throws {
    let path = out.droppingFinalSlash.printable
    let (batches, documents) = (folders.count, count.counted("verklaring", "verklaringen"))
    try report.say(
      nl: "\(path): \(batches.counted("partij", "partijen")), \(documents)"
        + (serial.map { ", statuslijst \($0)" } ?? "")
        + "; \(changed.counted("bestand", "bestanden")) nieuw of veranderd",
      en: "\(path): \(batches.counted("batch", "batches")), \(documents)" + (serial.map { ", status list \($0)" } ?? "")
        + "; \(changed.counted("file", "files")) new or changed")
    let command = "rsync -rt --delay-updates \(out.droppingFinalSlash.shellQuoted)/ HOST:/MAP/"
    try report.sayNext(nl: "\(command) (docs/hosting.md)", en: "\(command) (docs/hosting.md)")
  }
}
