public import Manifests
import UnicodeText
import Verklaringen

/// What a holder has of one verklaring: some of its three files, its lines of the manifest, and the proof that those lines
/// are in a sealed tree. All of it comes from anybody.
public struct Holding: Sendable {
  public var files: [Rendition: [UInt8]]
  /// The leaf: `<id>.sha256`, three lines that `sha256sum -c` reads.
  public var leaf: [UInt8]
  /// `<id>.tlog-proof`.
  public var proof: [UInt8]
  /// The checkpoint beside the proof, when there is one: it must be the proof's.
  public var checkpoint: [UInt8]?

  public init(files: [Rendition: [UInt8]], leaf: [UInt8], proof: [UInt8], checkpoint: [UInt8]? = nil) {
    self.files = files
    self.leaf = leaf
    self.proof = proof
    self.checkpoint = checkpoint
  }

  /// Finds out whether the files are those of the leaf, and the leaf is in the tree of the checkpoint.
  public func examine() throws(HoldingProblem) -> SealedDocument {
    let proof = try parsedProof()
    let entry: ManifestEntry
    do throws(ManifestProblem) {
      entry = try ManifestEntry(leaf: leaf)
    } catch {
      throw .leaf(error)
    }
    guard proof.includes(leaf) else { throw .notIncluded }
    if files.isEmpty { throw .noFiles }
    if let checkpoint, checkpoint != proof.sealed.note.bytes { throw .otherCheckpoint }
    let comparison = FileComparison(files, entry)
    guard let integrity = comparison.integrity else { throw .changed(comparison.changed) }
    return SealedDocument(
      entry: entry, integrity: integrity, changed: comparison.changed, record: comparison.record, sealed: proof.sealed)
  }

  private func parsedProof() throws(HoldingProblem) -> TlogProof {
    do throws(TlogProofProblem) {
      return try TlogProof(parsing: proof)
    } catch {
      let known = "c2sp.org/tlog-proof@v"
      if error == .line(1), proof.starts(with: known.utf8), !proof.dropFirst(known.utf8.count).starts(with: "1\n".utf8)
      {
        throw .newerProof
      }
      throw .proof(error)
    }
  }
}

/// Why what a holder has proves nothing.
public enum HoldingProblem: Error, Hashable, Sendable {
  /// The leaf has not the form of one.
  case leaf(ManifestProblem)
  case proof(TlogProofProblem)
  /// The proof has a later version of its format.
  case newerProof
  /// The leaf is not in the tree of the proof.
  case notIncluded
  /// The checkpoint beside the proof is another.
  case otherCheckpoint
  /// None of the three files is there, so that nothing is proved of any.
  case noFiles
  /// These files are not those of the leaf, and no record in them is.
  case changed([Rendition])
}

/// A document whose lines are in the tree of a checkpoint, which may be sealed by anybody.
public struct SealedDocument: Sendable {
  public let entry: ManifestEntry
  public let integrity: Integrity
  /// The files that are not those that were given out.
  public let changed: [Rendition]
  /// The bytes of the record that was given out, when they are at hand.
  public let record: [UInt8]?
  public let sealed: SealedCheckpoint

  /// A document whose digests a reader of the manifest compared, and whose tree is the checkpoint's.
  public init(
    entry: ManifestEntry, integrity: Integrity, changed: [Rendition], record: [UInt8]?, sealed: SealedCheckpoint
  ) {
    self.entry = entry
    self.integrity = integrity
    self.changed = changed
    self.record = record
    self.sealed = sealed
  }
}

/// How much of a document is what was given out.
public enum Integrity: Hashable, Sendable {
  /// Every byte of every file at hand.
  case exact
  /// A text, but for its line ends or a byte order mark.
  case lineEnds
  /// The record alone, as its own file or within the page; another file was changed.
  case dataOnly
}

/// The files at hand beside what their leaf says of them.
struct FileComparison {
  private(set) var changed: [Rendition] = []
  private(set) var record: [UInt8]?
  /// Nil when nothing at hand is what was given out.
  private(set) var integrity: Integrity?

  init(_ files: [Rendition: [UInt8]], _ entry: ManifestEntry) {
    var isMended = false
    for rendition in Rendition.allCases {
      guard let bytes = files[rendition] else { continue }
      if Digest(of: bytes) == entry[rendition] { continue }
      if rendition == .txt, Digest(of: bytes.mendingLineEnds) == entry.txt {
        isMended = true
      } else {
        changed.append(rendition)
      }
    }
    let candidates = [files[.json], files[.html].flatMap(IssuedRecord.embedded)].compactMap(\.self)
    record = candidates.first { Digest(of: $0) == entry.json }
    if changed.isEmpty {
      integrity = isMended ? .lineEnds : .exact
    } else if record != nil {
      integrity = .dataOnly
    }
  }
}
