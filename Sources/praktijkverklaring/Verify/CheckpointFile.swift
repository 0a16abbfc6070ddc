import ArgumentParser
import Diagnostics
import Manifests

/// The checkpoint of a batch folder, as it stands there: read for checking and for bundles.
enum CheckpointFile {
  /// The checkpoint of `folder`, which may be sealed by anybody; nil where there is none.
  ///
  /// - Throws: a `Refusal` when it has another form.
  static func read(in folder: String) throws -> SealedCheckpoint? {
    let path = "\(folder)/\(checkpointFileName)"
    guard try Folder.kind(of: path) != .absent else { return nil }
    let bytes = try contents(of: path)
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
    let checkpoint = sealed.checkpoint
    guard checkpoint.size == UInt64(tree.count), checkpoint.root == tree.root else {
      throw otherList("\(folder)/\(checkpointFileName)", leaves: checkpoint.size, listed: tree.count, status)
    }
    let bodyPath = "\(folder)/\(checkpointBodyFileName)"
    guard try Folder.kind(of: bodyPath) != .absent else { return }
    guard try contents(of: bodyPath) == sealed.note.text else {
      throw Refusal(
        VerifyCodes.checkpointDiffers, at: Place(file: bodyPath),
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

  private static func contents(of path: String) throws(DiskError) -> [UInt8] {
    // One more than a note may have, so that the note says that it is too large.
    try File.contents(of: path, limit: SignedNote.maximumByteCount + 1)
  }
}
