import Archives
import Diagnostics
import Manifests
import Verification

/// Makes bundles: a ZIP file with all that a holder needs to prove a document, but for the school's key.
struct BundleMaker: Sendable {
  let batch: SealedBatch
  private let documents: Folder
  private let guide: BundleGuide
  private let checkpoint: [UInt8]

  /// - Parameter keyURL: where the school publishes its key; without it, a guess by the seal's origin.
  init(_ batch: SealedBatch, keyURL: String?) throws(DiskError) {
    self.batch = batch
    documents = try Folder("\(batch.folder)/\(documentFolder)")
    guide = BundleGuide(batch, keyURL: keyURL)
    checkpoint = batch.sealed.note.bytes
  }

  enum Result: Sendable {
    case made([UInt8])
    /// The document is not what the manifest says.
    case refused([Diagnostic])
  }

  /// The bundle of one document. Its three files are read once, and it is those bytes that are checked and packed.
  func bundle(of document: DocumentLeaf) throws -> Result {
    let entry = document.entry
    let leaf = entry.leaf
    let proof = TlogProof(
      index: UInt64(document.index), path: batch.tree.inclusionProof(of: document.index), sealed: batch.sealed)
    // The list is read a second time for its documents, and may be another by now.
    guard proof.includes(leaf) else { throw SealedBatch.otherList(than: "\(batch.folder)/\(manifestFileName)") }

    var zip = ZipWriter()
    var problems: [Diagnostic] = []
    for rendition in [Rendition.html, .txt, .json] {
      let name = "\(entry.id).\(rendition.rawValue)"
      switch try contents(of: name, digest: entry[rendition]) {
      case .success(let bytes): zip.add("\(documentFolder)/\(name)", bytes)
      case .failure(let problem): problems.append(problem.diagnostic)
      }
    }
    guard problems.isEmpty else { return .refused(problems) }
    zip.add("\(entry.id)\(BundleFolder.leafEnding)", leaf)
    zip.add("\(entry.id)\(proofFileSuffix)", proof.bytes)
    zip.add(checkpointFileName, checkpoint)
    zip.add(checkpointBodyFileName, batch.sealed.note.text)
    for attachment in batch.attachments { zip.add(attachment.name, attachment.bytes) }
    zip.add(BundleGuide.fileName, guide.text(for: entry.id))
    return .made(zip.finish())
  }

  private func contents(
    of name: String, digest: Digest
  ) throws(DiskError) -> Swift.Result<[UInt8], Refusal> {
    let path = "\(batch.folder)/\(documentFolder)/\(name)"
    do throws(DiskError) {
      let bytes = try documents.contents(of: Array(name.utf8) + [0], limit: DocumentFile.maximumByteCount)
      return Digest(of: bytes) == digest ? .success(bytes) : .failure(Self.problem(.changed(path), path))
    } catch {
      if error.isTooLarge {
        return .failure(
          Refusal(BundleCodes.documentTooLarge, at: Place(file: path), .documentTooLarge, status: .refused))
      }
      let difference = Difference(error, path)
      if case .unreadable = difference { throw error }
      return .failure(Self.problem(difference, path))
    }
  }

  private static func problem(_ difference: Difference, _ path: String) -> Refusal {
    let message =
      if case .missing = difference {
        Bilingual(nl: "dit bestand staat in de lijst en is er niet", en: "this file is in the list and is not there")
      } else {
        Bilingual(nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list")
      }
    return Refusal(BundleCodes.documentDiffers, at: Place(file: path), message, status: .refused)
  }
}
