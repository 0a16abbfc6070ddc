import Archives
import Diagnostics
import Manifests

/// The seals in a web root: of each batch `zegels/<SHA-256 of checkpoint.body>/checkpoint`, with its text and what others
/// signed or stamped over it, under the names that they have in a batch.
struct WebSeals {
  /// The seal of each text: the same batch may come from two folders, of which one was signed by more keys.
  private var best: [[UInt8]: SealedCheckpoint] = [:]
  /// What was put there in this run, by name.
  private var attachments: [String: [UInt8]] = [:]

  /// - Throws: `Refusal` when a folder is no sealed batch.
  init(of folders: [String]) throws {
    for folder in folders {
      try demandNoConcepts(in: folder)
      _ = try File.open("\(folder)/\(manifestFileName)")
      guard let sealed = try CheckpointFile.read(in: folder) else { throw SealedBatch.notSealed(folder) }
      let text = sealed.note.text
      if let other = best[text], !sealed.isBetter(than: other) { continue }
      best[text] = sealed
    }
  }

  /// Puts the seal of a batch in the web root, and answers it.
  mutating func put(_ batch: SealedBatch, in root: WebRoot) throws -> SealedCheckpoint {
    let text = batch.sealed.note.text
    let sealed = best[text] ?? batch.sealed
    let folder = Self.folder(of: sealed)
    try root.put(text, as: "\(folder)/\(checkpointBodyFileName)")
    try root.put(sealed.note.bytes, as: "\(folder)/\(checkpointFileName)")
    for attachment in batch.attachments {
      let name = "\(folder)/\(attachment.name)"
      if let other = attachments[name], other != attachment.bytes {
        throw Refusal(
          PublishCodes.contradiction, at: Place(file: "\(batch.folder)/\(attachment.name)"),
          Bilingual(
            nl: "een andere map met dezelfde partij heeft hier een ander bestand",
            en: "another folder with the same batch has another file here"))
      }
      attachments[name] = attachment.bytes
      try root.put(attachment.bytes, as: name)
    }
    return sealed
  }

  static let topFolder = "zegels"

  /// Where a seal stands in a web root: `sha256sum` of the text finds it.
  static func folder(of sealed: SealedCheckpoint) -> String {
    "\(topFolder)/\(Digest(of: sealed.note.text).hexadecimal)"
  }
}

extension SealedCheckpoint {
  /// Whether this one has more signatures than another over the same text; of as many, one is chosen by its bytes.
  fileprivate func isBetter(than other: SealedCheckpoint) -> Bool {
    let (count, otherCount) = (note.signatures.count, other.note.signatures.count)
    if count != otherCount { return count > otherCount }
    return other.note.bytes.lexicographicallyPrecedes(note.bytes)
  }
}
