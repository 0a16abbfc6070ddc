import ArgumentParser
import Diagnostics
import Manifests
import Verification

struct SealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Seals a batch: signs the count and the root over its SHA256SUMS.",
    discussion: """
      Reads SHA256SUMS and batch.json, and writes checkpoint, a signed note, with its text, checkpoint.body. The documents \
      are not read again: verify does that. A batch that another key sealed gets one more signature; one that was changed \
      since it was sealed is refused. With --proofs, bewijzen/<id>.tlog-proof is written for every verklaring.

      For a key that is elsewhere (on a card, with a second person), --sign-external writes checkpoint.body only and \
      prints what to do; with --signature it takes the signature in.

      Exit status: 0 sealed, or sealed already · 1 changed since it was sealed, or a wrong signature · 2 could not do.

      Example: praktijkverklaring seal out/voorbeeld --keys sleutels --proofs
      """)

  @Argument(help: ArgumentHelp("The batch folder.", valueName: "dir")) var folder: String
  @Option(help: ArgumentHelp("Folder with zegel.key and zegel.vkey, as key new makes it.", valueName: "dir"))
  var keys: String?
  @Flag(help: "Also write the proofs of all verklaringen; on a sealed batch no keys are needed for that.")
  var proofs = false
  @Flag(help: "Sign with another program: needs --vkey.") var signExternal = false
  @Option(help: ArgumentHelp("The verifier key of who signs elsewhere.", valueName: "file")) var vkey: String?
  @Option(help: ArgumentHelp("The signature over checkpoint.body: 64 bytes, or their base64.", valueName: "file"))
  var signature: String?
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if signExternal != (vkey != nil) { throw ValidationError("--sign-external and --vkey go together.") }
    if signature != nil && !signExternal { throw ValidationError("--signature goes with --sign-external.") }
    if signExternal && keys != nil { throw ValidationError("Give --keys or --sign-external, not both.") }
    if signExternal && proofs && signature == nil {
      throw ValidationError("--proofs needs a seal: give --signature as well.")
    }
    if keys == nil && !signExternal && !proofs {
      throw ValidationError("Give --keys, or --sign-external with --vkey, or --proofs for a sealed batch.")
    }
  }

  func run() async throws {
    let report = Report(reporting)
    try await praktijkverklaring.reporting(report) { try seal(report) }
  }

  private func seal(_ report: Report) throws {
    // Keys first: a large batch takes its time, and a wrong key is soon told.
    let signer = try signer()
    let folder = folder.droppingFinalSlash
    try BatchArchive.demandNone(at: folder)
    let lock = try FolderLock(folder)
    defer { withExtendedLifetime(lock) {} }
    let manifest = BatchManifest(folder: folder)
    guard proofs else {
      let tree = try manifest.tree()
      let seal = try BatchSeal(folder: folder, size: tree.count, root: tree.root)
      if let sealed = try signer?.sign(seal, report) { try sayNext(after: seal, sealed, report) }
      return
    }
    let tree = try manifest.wholeTree()
    let seal = try BatchSeal(folder: folder, size: tree.count, root: tree.root)
    guard let sealed = try signer.map({ try $0.sign(seal, report) }) ?? seal.current else {
      throw Refusal(
        SealCodes.notSealed, at: Place(file: folder),
        Bilingual(nl: "hier staat nog geen checkpoint", en: "there is no checkpoint here yet"))
    }
    let isNew = try ProofFolder(manifest: manifest, tree: tree, sealed: sealed).write()
    let (path, count) = ("\(folder.printable)/\(proofFolder)", tree.count - 1)
    let (dutch, english) = (count.counted("bewijs", "bewijzen"), count.counted("proof", "proofs"))
    try isNew
      ? report.say(nl: "\(path): \(dutch) gemaakt", en: "\(path): \(english) made")
      : report.say(
        nl: "\(path): \(count == 1 ? "het bewijs staat" : "de \(dutch) staan") er al",
        en: "\(path): the \(count == 1 ? "proof is" : "\(english) are") there already")
    try sayNext(after: seal, sealed, report)
  }

  /// - Parameter seal: what stood there before.
  private func sayNext(after seal: BatchSeal, _ sealed: SealedCheckpoint, _ report: Report) throws {
    let command = "praktijkverklaring bundle \(seal.folder.shellQuoted) --all"
    let isAdded = seal.current.map { $0.note.bytes != sealed.note.bytes } ?? false
    try isAdded
      ? report.sayNext(
        nl: "\(command) --out MAP; bundels en bewijzen van hiervoor missen de nieuwe handtekening",
        en: "\(command) --out DIR; bundles and proofs made before lack the new signature")
      : report.sayNext(nl: command, en: command)
  }

  private func signer() throws -> (any Sealer)? {
    if let keys { return LocalSealer(key: try KeyFolder(keys).signingKey(.zegel)) }
    guard let vkey else { return nil }
    let key = try VerifierKeyFile(vkey).only(.zegel)
    return try ExternalSealer(key: key, keyFile: vkey, signatureFile: signature)
  }
}
