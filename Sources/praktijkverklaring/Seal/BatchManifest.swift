import Diagnostics
import Glibc
import Manifests
import Verklaringen

/// The manifest of a batch folder, read to be sealed: strictly, from its first line to its last, in memory that does not
/// grow with it.
struct BatchManifest {
  let folder: String

  /// The list's file.
  var path: String { "\(folder)/\(manifestFileName)" }
  private var batchPath: String { "\(folder)/\(batchFileName)" }

  /// Hands over leaf 0 and then every document. `batch.json` must be the file that the list says, and announce as many
  /// documents as there are; no document is read.
  func forEachItem(_ body: (ManifestReader.Item) throws -> Void) throws {
    var items = try items()
    while let item = try items.next() { try body(item) }
  }

  /// The same, to be taken one at a time.
  ///
  /// - Parameter readLength: how many bytes of the list are read at once.
  func items(readLength: Int = 1 << 16) throws -> Items {
    try demandNoConcepts(in: folder)
    var file = ManifestFile(try File.open(path), readLength: readLength)
    do {
      guard case .batch(let digest)? = try file.next() else { throw ManifestProblem(kind: .empty, line: 1) }
      return Items(manifest: self, file: file, batch: digest, summary: try summary(digest))
    } catch let problem as ManifestProblem {
      throw refusal(problem)
    }
  }

  struct Items {
    private let manifest: BatchManifest
    private var file: ManifestFile
    private let batch: Digest
    /// What `batch.json` says.
    let summary: BatchSummary
    /// How many were handed over; nil before leaf 0.
    private var count: Int?

    fileprivate init(manifest: BatchManifest, file: ManifestFile, batch: Digest, summary: BatchSummary) {
      self.manifest = manifest
      self.file = file
      self.batch = batch
      self.summary = summary
    }

    mutating func next() throws -> ManifestReader.Item? {
      guard let count else {
        count = 0
        return .batch(batch)
      }
      if count & 0xFFF == 0 { try Interruption.check() }
      do {
        if let item = try file.next() {
          self.count = count + 1
          return item
        }
      } catch let problem as ManifestProblem {
        throw manifest.refusal(problem)
      }
      guard count == summary.count else {
        throw Refusal(
          VerifyCodes.countDiffers, at: Place(file: manifest.path),
          Bilingual(
            nl: "batch.json noemt \(summary.count) verklaringen, de lijst heeft er \(count)",
            en: "batch.json names \(summary.count) verklaringen, the list has \(count)"))
      }
      return nil
    }
  }

  private func refusal(_ problem: ManifestProblem) -> Refusal {
    Refusal(VerifyCodes.manifestForm, at: Place(file: path, line: problem.line, column: 1), problem.message)
  }

  /// What `batch.json` says; it must have the digest that the list gives.
  private func summary(_ digest: Digest) throws -> BatchSummary {
    let bytes = try File.contents(of: batchPath)
    guard Digest(of: bytes) == digest else {
      throw Refusal(
        VerifyCodes.changedFile, at: Place(file: batchPath),
        Bilingual(nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list"))
    }
    guard let summary = try? BatchSummary(parsing: bytes) else {
      throw Refusal(
        VerifyCodes.batchForm, at: Place(file: batchPath),
        Bilingual(
          nl: "geen beschrijving van een partij in een bekend formaat",
          en: "no description of a batch in a known format"))
    }
    return summary
  }

  /// The tree over the leaves.
  func tree() throws -> ManifestTree {
    var tree = ManifestTree()
    try forEachItem { tree.append($0) }
    return tree
  }

  /// The tree over the leaves held whole, for proofs: 64 bytes a leaf.
  func wholeTree() throws -> MerkleTree {
    try demandNoConcepts(in: folder)
    var tree = ManifestTree()
    var leafHashes: [Digest] = []
    // The file's size tells how many leaves there are, if it is right; so the array need not grow and be copied.
    let size = Int(try File.open(path).status().st_size)
    leafHashes.reserveCapacity(MerkleTree.capacity(forLeaves: 1 + size / ManifestEntry.leafLength))
    try forEachItem { leafHashes.append(tree.append($0)) }
    return MerkleTree(leafHashes: consume leafHashes)
  }
}

extension ManifestEntry {
  /// How many bytes a document's three lines have.
  static let leafLength: Int = {
    var leaf: [UInt8] = []
    let nothing = Digest(of: [])
    ManifestEntry(id: DocumentID(bits: 0), html: nothing, json: nothing, txt: nothing).appendLeaf(to: &leaf)
    return leaf.count
  }()
}
