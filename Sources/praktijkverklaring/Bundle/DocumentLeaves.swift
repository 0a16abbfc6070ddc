import Diagnostics
import Manifests

/// A document in a manifest, with the number of its leaf.
struct DocumentLeaf: Sendable {
  let index: Int
  let entry: ManifestEntry
}

/// The documents of a batch's manifest, read as they are needed. The manifest was found right before; one that is no longer
/// so ends the command.
struct DocumentLeaves {
  private let path: String
  private var manifest: ManifestFile
  private var count = 0

  init(_ folder: String) throws(DiskError) {
    path = "\(folder)/\(manifestFileName)"
    manifest = ManifestFile(try File.open(path))
  }

  /// Up to so many documents; none at the end.
  mutating func next(_ length: Int) throws -> [DocumentLeaf] {
    var documents: [DocumentLeaf] = []
    do {
      while documents.count < length, let item = try manifest.next() {
        if case .entry(let entry) = item { documents.append(DocumentLeaf(index: count, entry: entry)) }
        count += 1
      }
    } catch let problem as ManifestProblem {
      throw Refusal(VerifyCodes.manifestForm, at: Place(file: path, line: problem.line, column: 1), problem.message)
    }
    return documents
  }
}
