import Manifests
import Verklaringen

/// The lists of several batches, read side by side in the order of the ids. Memory follows the number of batches alone.
struct MergedLists {
  struct Line: Sendable {
    let entry: ManifestEntry
    /// The number of its batch.
    let source: Int
    /// Where it begins in the list of its batch: the number of its first line, from 1.
    let number: Int
  }

  private var readers: [BatchManifest.Items]
  private var merger = EntryMerger()
  /// How many documents of each batch were handed over.
  private var counts: [Int]
  private var batchDigests: [Digest] = []

  init(_ folders: [String]) throws {
    // Eight MiB for all of them together, as far as a line fits.
    let readLength = max(1 << 12, min(1 << 16, (8 << 20) / folders.count))
    readers = try folders.map { try BatchManifest(folder: $0).items(readLength: readLength) }
    counts = Array(repeating: 0, count: folders.count)
    for source in readers.indices {
      guard case .batch(let digest)? = try readers[source].next() else { preconditionFailure("a list begins so") }
      batchDigests.append(digest)
      if let entry = try entry(from: source) { merger.insert(entry, from: source) }
    }
  }

  /// What `batch.json` of a batch says.
  func summary(of source: Int) -> BatchSummary { readers[source].summary }

  /// The digest in leaf 0 of a batch.
  func batchDigest(of source: Int) -> Digest { batchDigests[source] }

  mutating func next() throws -> Line? {
    guard let head = merger.first else { return nil }
    let line = Line(entry: head.entry, source: head.source, number: 2 + 3 * counts[head.source])
    counts[head.source] += 1
    merger.removeFirst(next: try entry(from: head.source))
    return line
  }

  private mutating func entry(from source: Int) throws -> ManifestEntry? {
    guard case .entry(let entry)? = try readers[source].next() else { return nil }
    return entry
  }
}
