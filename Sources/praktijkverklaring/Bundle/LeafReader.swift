import Diagnostics
import Manifests

/// A document in a manifest, with the number of its leaf.
struct DocumentLeaf: Sendable {
  let index: Int
  let entry: ManifestEntry
}

/// The leaves of a batch's manifest, read as they are needed. A manifest of another form ends the command.
struct LeafReader {
  struct Leaf {
    /// The leaf's number, from 0.
    let index: Int
    let item: ManifestReader.Item
    let hash: Digest
  }

  private let path: String
  private var manifest: ManifestFile
  private var tree = ManifestTree()

  init(_ folder: String) throws(DiskError) {
    path = "\(folder)/\(manifestFileName)"
    manifest = ManifestFile(try File.open(path))
  }

  mutating func next() throws -> Leaf? {
    do {
      return try manifest.next().map { Leaf(index: tree.count, item: $0, hash: tree.append($0)) }
    } catch let problem as ManifestProblem {
      throw Refusal(
        VerifyCodes.manifestForm, at: Place(file: path, line: problem.line, column: 1), problem.message)
    }
  }

  /// Up to so many documents; none at the end.
  mutating func nextDocuments(_ count: Int) throws -> [DocumentLeaf] {
    var documents: [DocumentLeaf] = []
    while documents.count < count, let leaf = try next() {
      if case .entry(let entry) = leaf.item { documents.append(DocumentLeaf(index: leaf.index, entry: entry)) }
    }
    return documents
  }
}
