import ArgumentParser
import Diagnostics
import Manifests

/// The checkpoint of a batch folder, as it stands there: read for checking and for bundles.
enum CheckpointFile {
  /// The checkpoint of `folder`, which may be sealed by anybody; nil where there is none.
  ///
  /// - Throws: a `Refusal` when it has another form.
  static func read(in folder: String) throws -> SealedCheckpoint? {
    try read(in: BatchFolder(path: folder))
  }

  /// The checkpoint of a batch.
  static func read(in batch: some BatchFiles) throws -> SealedCheckpoint? {
    guard try batch.kind(of: checkpointFileName) != .absent else { return nil }
    let path = batch.path(of: checkpointFileName)
    let bytes = try contents(of: checkpointFileName, in: batch)
    do throws(SealedCheckpointProblem) {
      return try SealedCheckpoint(parsing: bytes)
    } catch {
      throw Refusal(VerifyCodes.checkpointForm, at: error.place(in: path), error.message)
    }
  }

  /// Demands that the checkpoint is over the tree of the manifest that was read, and that `checkpoint.body`, if there, is
  /// its text.
  ///
  /// - Parameter status: what a command ends with where they do not agree.
  static func demandAgreement(
    of sealed: SealedCheckpoint, with tree: ManifestTree, in folder: String, orEndWith status: ExitCode
  ) throws {
    try demandAgreement(of: sealed, with: tree, in: BatchFolder(path: folder), orEndWith: status)
  }

  static func demandAgreement(
    of sealed: SealedCheckpoint, with tree: ManifestTree, in batch: some BatchFiles, orEndWith status: ExitCode
  ) throws {
    let checkpoint = sealed.checkpoint
    guard checkpoint.size == UInt64(tree.count), checkpoint.root == tree.root else {
      throw otherList(batch.path(of: checkpointFileName), leaves: checkpoint.size, listed: tree.count, status)
    }
    guard try batch.kind(of: checkpointBodyFileName) != .absent else { return }
    guard try contents(of: checkpointBodyFileName, in: batch) == sealed.note.text else {
      throw Refusal(
        VerifyCodes.checkpointDiffers, at: Place(file: batch.path(of: checkpointBodyFileName)),
        Bilingual(
          nl: "dit is niet de tekst van het bestand checkpoint", en: "this is not the text of the file checkpoint"),
        status: status)
    }
  }

  private static func otherList(_ path: String, leaves: UInt64, listed: Int, _ status: ExitCode) -> Refusal {
    let message =
      leaves == UInt64(listed)
      ? Bilingual(
        nl: "het zegel is over een andere lijst: even lang als \(manifestFileName), met een andere wortel",
        en: "the seal is over another list: as long as \(manifestFileName), with another root")
      : Bilingual(
        nl: "het zegel is over een andere lijst: \(leaves) bladen, en \(manifestFileName) heeft er \(listed)",
        en: "the seal is over another list: \(leaves) leaves, and \(manifestFileName) has \(listed)")
    return Refusal(VerifyCodes.checkpointDiffers, at: Place(file: path), message, status: status)
  }

  private static func contents(of name: String, in batch: some BatchFiles) throws(DiskError) -> [UInt8] {
    // One more than a note may have, so that the note says that it is too large.
    try batch.contents(of: name, limit: SignedNote.maximumByteCount + 1)
  }
}
