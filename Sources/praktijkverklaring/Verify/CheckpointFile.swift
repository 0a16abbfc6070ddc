import Diagnostics
import Manifests
import Verification

/// The checkpoint of a batch folder, as it stands there.
enum CheckpointFile {
  /// The checkpoint of `folder`; nil where there is none.
  ///
  /// - Throws: `Unreadable`, once the reason has been printed.
  static func read(in folder: String, _ context: VerifyContext) throws -> SealedCheckpoint? {
    let path = "\(folder)/\(checkpointFileName)"
    guard try Folder.kind(of: path) != .absent else { return nil }
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try File.contents(of: path, limit: SignedNote.maximumByteCount)
    } catch {
      context.report.print(error)
      throw Unreadable()
    }
    do throws(SealedCheckpointProblem) {
      return try SealedCheckpoint(parsing: bytes)
    } catch {
      context.report.print(Diagnostic(VerifyCodes.checkpointForm, at: error.place(in: path), error.message))
      throw Unreadable()
    }
  }

  /// Whether the checkpoint is over the tree of the manifest that was read, and `checkpoint.body`, if there, is its text.
  static func agrees(
    _ sealed: SealedCheckpoint, with tree: ManifestTree, in folder: String, _ context: VerifyContext
  ) throws -> Bool {
    guard sealed.checkpoint.size == UInt64(tree.count), sealed.checkpoint.root == tree.root else {
      context.print(
        VerifyCodes.checkpointDiffers, "\(folder)/\(checkpointFileName)",
        nl:
          "het zegel is over een andere lijst: \(sealed.checkpoint.size) bladen, en SHA256SUMS heeft er \(tree.count)\(sealed.checkpoint.size == UInt64(tree.count) ? ", met een andere wortel" : "")",
        en:
          "the seal is over another list: \(sealed.checkpoint.size) leaves, and SHA256SUMS has \(tree.count)\(sealed.checkpoint.size == UInt64(tree.count) ? ", with another root" : "")"
      )
      return false
    }
    let bodyPath = "\(folder)/\(checkpointBodyFileName)"
    guard try Folder.kind(of: bodyPath) == .file else { return true }
    guard try File.contents(of: bodyPath, limit: SignedNote.maximumByteCount) == sealed.note.text else {
      context.print(
        VerifyCodes.checkpointDiffers, bodyPath, nl: "dit is niet de tekst van het bestand checkpoint",
        en: "this is not the text of the file checkpoint")
      return false
    }
    return true
  }

  /// Something that was needed could not be read; why has been printed.
  struct Unreadable: Error {}
}
