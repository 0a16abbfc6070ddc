import Manifests

/// A whole manifest that was read for one document. All of it is read, so that a broken one is never believed in part.
struct ManifestContents {
  private(set) var tree = ManifestTree()
  private(set) var batchDigest: Digest?
  /// The entry that was wanted, when the manifest has it.
  private(set) var entry: ManifestEntry?

  init(_ path: String, wanted: DocumentID?) throws {
    var manifest = ManifestFile(try File.open(path))
    while let item = try manifest.next() {
      tree.append(item)
      switch item {
      case .batch(let digest): batchDigest = digest
      case .entry(let found): if found.id == wanted { entry = found }
      }
    }
  }
}
