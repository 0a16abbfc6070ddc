import Manifests

/// The list of a batch in an archive: the ids in memory, and the digests where they stand.
struct PackedList: Sendable {
  /// In ascending order, as the list has them.
  private(set) var ids: [DocumentID] = []
  /// What is wrong with the list behind those.
  private(set) var problem: ManifestProblem?
  private let file: File
  /// Where the lines of the first document stand.
  private let start: Int

  /// - Parameter manifest: the list, behind the line of `batch.json`.
  init(_ manifest: ManifestFile, of archive: BatchArchive, _ check: BatchCheck) throws {
    var batchLine: [UInt8] = []
    appendBatchLeaf(Digest(of: []), to: &batchLine)
    file = archive.file
    start = (archive.range(of: manifestFileName)?.lowerBound ?? 0) + batchLine.count
    var manifest = manifest
    do {
      while case .entry(let entry)? = try manifest.next() {
        if ids.count & 0xFFF == 0 { try Interruption.check() }
        ids.append(entry.id)
        check.take(entry)
      }
    } catch let problem as ManifestProblem {
      self.problem = problem
    }
  }

  func index(of id: DocumentID) -> Int? {
    ids.ascendingIndex(of: id)
  }

  /// What the list says of a document. All documents have lines of one length.
  func entry(_ index: Int) throws(DiskError) -> ManifestEntry {
    let leaf = start + index * ManifestEntry.leafLength
    let bytes = try file.bytes(in: leaf..<leaf + ManifestEntry.leafLength)
    // It was read before, so that it is another now.
    guard let entry = try? ManifestEntry(leaf: bytes), entry.id == ids[index] else {
      throw DiskError(.cannotRead, path: file.path, number: 0)
    }
    return entry
  }
}
