import Archives
import Diagnostics
import Manifests

/// A batch with its seal, held against each other: what bundles are made of. Its documents are not read here.
struct SealedBatch: Sendable {
  let folder: String
  let sealed: SealedCheckpoint
  /// Where the school's own signature stands in `checkpoint`: the number of its line, from 1.
  let signatureLine: Int
  let tree: MerkleTree
  /// Signatures and timestamps of others over the seal's text, by their names in the batch.
  let attachments: [ZipEntry]
  /// The document that was asked for, if it is in the manifest.
  let wanted: DocumentLeaf?

  init(_ folder: String, wanting id: DocumentID?, _ report: Report) throws {
    self.folder = folder
    var hashes: [Digest] = []
    var leaves = ManifestTree()
    var found: DocumentLeaf?
    try BatchManifest(folder: folder).forEachItem { item in
      if case .entry(let entry) = item, entry.id == id { found = DocumentLeaf(index: hashes.count, entry: entry) }
      hashes.append(leaves.append(item))
    }
    wanted = found
    sealed = try Self.readSeal(of: leaves, in: folder)
    guard let line = sealed.signatureLine else {
      throw Refusal(
        BundleCodes.noOwnSignature, at: Place(file: "\(folder)/\(checkpointFileName)"),
        Bilingual(
          nl: "geen handtekening staat op naam van \(sealed.checkpoint.origin.description.printable)",
          en: "no signature is in the name of \(sealed.checkpoint.origin.description.printable)"))
    }
    signatureLine = line
    tree = MerkleTree(leafHashes: hashes)
    attachments = try Self.readAttachments(in: folder, report)
  }

  private static func readSeal(of tree: ManifestTree, in folder: String) throws -> SealedCheckpoint {
    guard let sealed = try CheckpointFile.read(in: folder) else { throw notSealed(folder) }
    try CheckpointFile.demandAgreement(of: sealed, with: tree, in: folder, orEndWith: .couldNot)
    return sealed
  }

  /// What is said of a batch without a seal.
  static func notSealed(_ folder: String) -> Refusal {
    Refusal(
      SealCodes.notSealed, at: Place(file: "\(folder)/\(checkpointFileName)"),
      Bilingual(nl: "hier staat nog geen checkpoint", en: "there is no checkpoint here yet"))
  }

  /// What is said when the list is not the one that was sealed, or no longer.
  static func otherList(than path: String) -> Refusal {
    Refusal(
      VerifyCodes.checkpointDiffers, at: Place(file: path),
      Bilingual(
        nl: "het zegel is over een andere lijst dan \(manifestFileName)",
        en: "the seal is over another list than \(manifestFileName)"))
  }

  private static func readAttachments(in batch: String, _ report: Report) throws -> [ZipEntry] {
    let folder = "\(batch)/\(Attachment.folder)"
    guard try Folder.kind(of: folder) == .folder else { return [] }
    var attachments: [ZipEntry] = []
    for name in try Folder.names(in: folder).map({ "\(Attachment.folder)/\($0)" }) {
      let path = "\(batch)/\(name)"
      guard Attachment.names.contains(name) else {
        report.print(
          Diagnostic(
            BundleCodes.skippedAttachment, at: Place(file: path),
            Bilingual(nl: "gaat niet mee", en: "is left out")))
        continue
      }
      attachments.append(ZipEntry(name: name, bytes: try File.contents(of: path, limit: 1 << 20)))
    }
    return attachments
  }
}

extension SealedCheckpoint {
  /// How many lines stand before the signatures: the checkpoint's three and an empty one.
  static let linesBeforeSignatures = 4

  /// The number, from 1, of the first line with an Ed25519 signature under the origin's name.
  fileprivate var signatureLine: Int? {
    let index = note.signatures.firstIndex {
      $0.name == checkpoint.origin && $0.bytes.count == PublicKey.signatureByteCount
    }
    return index.map { Self.linesBeforeSignatures + 1 + $0 }
  }
}
