import Archives
import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Makes bundles: a ZIP file with all that a holder needs to prove a document, but for the school's key.
struct BundleMaker: Sendable {
  let batch: SealedBatch
  private let documents: Folder
  private let guide: BundleGuide
  private let sheets: SheetShelf
  private let checkpoint: [UInt8]

  /// - Parameter keyURL: where the school publishes its key; without it, a guess by the seal's origin.
  init(_ batch: SealedBatch, keyURL: String?) throws(DiskError) {
    self.batch = batch
    documents = try Folder("\(batch.folder)/\(documentFolder)")
    guide = BundleGuide(batch, keyURL: keyURL)
    sheets = SheetShelf(beside: [batch.folder])
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
    var signoff: [ZipEntry] = []
    var problems: [Diagnostic] = []
    for rendition in [Rendition.html, .txt, .json] {
      let name = "\(entry.id).\(rendition.rawValue)"
      switch try contents(of: name, digest: entry[rendition]) {
      case .success(let bytes):
        zip.add("\(documentFolder)/\(name)", bytes)
        if rendition == .json {
          do {
            signoff = try signoffFiles(of: bytes)
          } catch let refusal as Refusal {
            problems.append(refusal.diagnostic)
          }
        }
      case .failure(let problem): problems.append(problem.diagnostic)
      }
    }
    guard problems.isEmpty else { return .refused(problems) }
    zip.add("\(entry.id)\(BundleFolder.leafEnding)", leaf)
    zip.add("\(entry.id)\(proofFileSuffix)", proof.bytes)
    zip.add(checkpointFileName, checkpoint)
    zip.add(checkpointBodyFileName, batch.sealed.note.text)
    for attachment in batch.attachments { zip.add(attachment.name, attachment.bytes) }
    for file in signoff { zip.add(file.name, file.bytes) }
    zip.add(BundleGuide.fileName, guide.text(for: entry.id, isSignedOffWithKey: !signoff.isEmpty))
    return .made(zip.finish())
  }

  /// The sheet with which a key signed off the record, and its signature; none where no key did.
  private func signoffFiles(of record: [UInt8]) throws -> [ZipEntry] {
    guard record.withUnsafeBytes(mayBeSignedOffWithKey), let record = try? IssuedRecord(parsing: record),
      let claim = record.signoffClaim
    else { return [] }
    guard let digest = claim.blad else { throw refusal(of: nil, SignoffProblem.incompleteRecord.reason) }
    let names = sheetNames(of: digest)
    switch try sheets.judge(record) {
    case .claimed: return []
    case .absent:
      throw refusal(
        of: digest,
        Bilingual(
          nl: "het aftekenblad of zijn handtekening (.txt.sig) is er niet",
          en: "the sign-off sheet or its signature (.txt.sig) is not there"))
    case .wrong(_, let problem): throw refusal(of: digest, problem.reason)
    case .holds:
      // The sheet was looked at once for all documents; what is packed must still be it.
      guard let sheet = try sheets.text(digest), case .signed(let signed) = try sheets.sheet(digest) else {
        throw refusal(of: digest, SignoffProblem.otherSheet.reason)
      }
      return [
        ZipEntry(name: "\(signoffFolder)/\(names.sheet)", bytes: sheet),
        ZipEntry(name: "\(signoffFolder)/\(names.signature)", bytes: signed.signature),
      ]
    }
  }

  private func refusal(of sheet: Digest?, _ reason: Bilingual) -> Refusal {
    let file = sheet.map { "/\(sheetNames(of: $0).sheet)" } ?? ""
    return Refusal(
      BundleCodes.signoffUnusable, at: Place(file: "\(batch.folder)/\(signoffFolder)\(file)"), reason, status: .refused)
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
