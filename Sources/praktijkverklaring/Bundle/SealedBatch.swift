import Archives
import Diagnostics
import Manifests

/// A batch with its seal, held against each other: what bundles are made of. Its documents are not read here.
struct SealedBatch: Sendable {
  let folder: String
  let sealed: SealedCheckpoint
  let tree: MerkleTree
  /// Signatures and timestamps of others over the seal's text, by their names in the batch.
  let attachments: [ZipEntry]
  /// The document that was asked for, if it is in the manifest.
  let wanted: DocumentLeaf?

  static let checkpointName = "checkpoint"
  static let bodyName = "checkpoint.body"
  static let attachmentFolder = "zegel"
  static let attachmentNames = ["minisig", "p7s", "sshsig", "tsr"].map { "\(bodyName).\($0)" }

  init(_ folder: String, wanting id: DocumentID?, _ report: Report) throws {
    self.folder = folder
    var hashes: [Digest] = []
    var found: DocumentLeaf?
    var leaves = try LeafReader(folder)
    while let leaf = try leaves.next() {
      hashes.append(leaf.hash)
      if case .entry(let entry) = leaf.item, entry.id == id { found = DocumentLeaf(index: leaf.index, entry: entry) }
    }
    wanted = found
    tree = MerkleTree(leafHashes: hashes)
    sealed = try Self.readSeal(of: tree, in: folder)
    attachments = try Self.readAttachments(in: folder, report)
  }

  private static func readSeal(of tree: MerkleTree, in folder: String) throws -> SealedCheckpoint {
    let path = "\(folder)/\(checkpointName)"
    guard try Folder.kind(of: path) != .absent else {
      throw Refusal(
        BundleCodes.notSealed, at: Place(file: path),
        Bilingual(nl: "er staat geen zegel bij deze partij", en: "there is no seal with this batch"))
    }
    let sealed = try parse(File.contents(of: path), at: path)
    let checkpoint = sealed.checkpoint
    guard checkpoint.size == UInt64(tree.count), checkpoint.root == tree.root else {
      throw otherList(path)
    }
    let body = "\(folder)/\(bodyName)"
    if try Folder.kind(of: body) != .absent, try File.contents(of: body) != sealed.note.text {
      throw Refusal(
        BundleCodes.bodyDiffers, at: Place(file: body),
        Bilingual(nl: "de tekst is een andere dan die in checkpoint", en: "the text is another than that in checkpoint")
      )
    }
    return sealed
  }

  private static func parse(_ bytes: [UInt8], at path: String) throws -> SealedCheckpoint {
    let line: Int
    do throws(SealedCheckpointProblem) {
      let sealed = try SealedCheckpoint(parsing: bytes)
      if sealed.signatureLine != nil { return sealed }
      line = Checkpoint.lineCount + 2
    } catch {
      switch error {
      case .note(let problem): line = problem.line
      case .checkpoint: line = 1
      }
    }
    throw Refusal(
      BundleCodes.sealForm, at: Place(file: path, line: line, column: 1),
      Bilingual(nl: "dit is geen verzegeld checkpoint", en: "this is no sealed checkpoint"))
  }

  /// The tree has another count or root than the seal at `path`, or the list was changed since it was read.
  static func otherList(_ path: String) -> Refusal {
    Refusal(
      BundleCodes.sealOfOtherList, at: Place(file: path),
      Bilingual(
        nl: "aantal of wortel is niet die van \(manifestFileName)",
        en: "count or root is not that of \(manifestFileName)")
    )
  }

  private static func readAttachments(in batch: String, _ report: Report) throws -> [ZipEntry] {
    let folder = "\(batch)/\(attachmentFolder)"
    guard try Folder.kind(of: folder) == .folder else { return [] }
    var attachments: [ZipEntry] = []
    for name in try Folder.names(in: folder) {
      let path = "\(folder)/\(name)"
      guard attachmentNames.contains(name) else {
        report.print(
          Diagnostic(
            BundleCodes.skippedAttachment, at: Place(file: path),
            Bilingual(nl: "gaat niet mee in een bundel", en: "does not go into a bundle")))
        continue
      }
      attachments.append(
        ZipEntry(name: "\(attachmentFolder)/\(name)", bytes: try File.contents(of: path, limit: 4 << 20)))
    }
    return attachments
  }
}

extension Checkpoint {
  /// How many lines its text has.
  static let lineCount = 3
}

extension SealedCheckpoint {
  /// The number, from 1, of the first line with an Ed25519 signature under the origin's name.
  var signatureLine: Int? {
    let index = note.signatures.firstIndex {
      $0.name == checkpoint.origin && $0.bytes.count == PublicKey.signatureByteCount
    }
    // The text, an empty line, the signatures.
    return index.map { Checkpoint.lineCount + 2 + $0 }
  }
}
