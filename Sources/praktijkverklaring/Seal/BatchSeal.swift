import Diagnostics
import Manifests

/// The seal in a batch folder: `checkpoint`, and `checkpoint.body` with its text. What stands there is never lost: a seal
/// over another tree refuses ours, and one over the same tree gets ours below it.
struct BatchSeal {
  let folder: String
  /// How many leaves the batch has now, and their root.
  private let size: UInt64
  private let root: Digest
  /// The seal that stands there, over the same tree.
  let current: SealedCheckpoint?

  private var path: String { "\(folder)/\(checkpointFileName)" }
  private var bodyPath: String { "\(folder)/\(checkpointBodyFileName)" }

  /// - Parameters:
  ///   - size: how many leaves the batch has.
  ///   - root: the root over them.
  init(folder: String, size: Int, root: Digest) throws {
    self.folder = folder
    self.size = UInt64(size)
    self.root = root
    let path = "\(folder)/\(checkpointFileName)"
    guard try Folder.kind(of: path) != .absent else {
      current = nil
      return
    }
    let bytes = try Self.contents(of: path)
    do throws(SealedCheckpointProblem) {
      current = try SealedCheckpoint(parsing: bytes)
    } catch {
      throw Refusal(VerifyCodes.checkpointForm, at: error.place(in: path), error.message)
    }
    if let current, current.checkpoint.size != self.size || current.checkpoint.root != root {
      throw Self.otherSeal(at: path)
    }
  }

  /// What a key of this name signs. The first key gives the origin; others sign what it signed.
  func checkpoint(origin: KeyName) throws -> Checkpoint {
    let checkpoint = current?.checkpoint ?? Checkpoint(origin: origin, size: size, root: root)
    if try Folder.kind(of: bodyPath) != .absent, try Self.contents(of: bodyPath) != checkpoint.text {
      throw Self.otherSeal(at: bodyPath)
    }
    return checkpoint
  }

  /// Whether this key sealed the batch already.
  func isSealed(by key: VerifierKey) throws -> Bool {
    guard let current else { return false }
    do throws(SignatureProblem) {
      return try current.note.signers(among: [key]).contains(key)
    } catch {
      guard case .bad = error else { return false }
      throw Refusal(
        SealCodes.badSeal, at: Place(file: path),
        Bilingual(
          nl: "hierin staat een handtekening op naam van \(key.shortName) die niet klopt",
          en: "it holds a signature in the name of \(key.shortName) that does not hold"),
        status: .refused)
    }
  }

  /// Writes `checkpoint.body`, where it is not there yet.
  func writeBody(_ checkpoint: Checkpoint) throws {
    if try Folder.kind(of: bodyPath) == .absent { try File.put(checkpoint.text, at: bodyPath) }
  }

  /// Puts a signature that holds under the checkpoint, and the files in their place.
  func write(_ checkpoint: Checkpoint, _ signature: NoteSignature) throws -> SealedCheckpoint {
    let sealed: SealedCheckpoint
    do throws(NoteProblem) {
      sealed =
        if let current { try current.adding(signature) } else {
          try SealedCheckpoint(checkpoint, signatures: [signature])
        }
    } catch {
      throw Refusal(VerifyCodes.checkpointForm, at: Place(file: path), error.message)
    }
    try writeBody(checkpoint)
    try File.put(sealed.note.bytes, at: path)
    return sealed
  }

  private static func contents(of path: String) throws(DiskError) -> [UInt8] {
    // One more than a note may have, so that the note says that it is too large.
    try File.contents(of: path, limit: SignedNote.maximumByteCount + 1)
  }

  private static func otherSeal(at path: String) -> Refusal {
    Refusal(
      SealCodes.otherSeal, at: Place(file: path),
      Bilingual(
        nl: "dit is over een andere lijst dan de SHA256SUMS die er nu staat; er is niets veranderd",
        en: "this is over another list than the SHA256SUMS that is there now; nothing was changed"),
      status: .refused)
  }
}

extension VerifierKey {
  /// Name and id, as people know a key by.
  var shortName: String { "\(name.description.printable)+\(hexadecimalID)" }
}
