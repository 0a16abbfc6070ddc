import Manifests

/// Writes what stands beside the documents of a batch: `batch.json`, the list, and the seal over it.
struct ManifestWriter {
  private let folder: String
  private let file: File
  private var buffer: [UInt8] = []
  /// Over the leaves so far.
  private(set) var tree: ManifestTree?

  /// - Parameters:
  ///   - batch: the bytes of `batch.json`.
  ///   - growsTree: whether there is to be a tree, for a seal: it takes time.
  init(in folder: String, batch: [UInt8], growsTree: Bool) throws {
    self.folder = folder
    try File.create("\(folder)/\(batchFileName)").write(batch)
    file = try File.create("\(folder)/\(manifestFileName)")
    let digest = Digest(of: batch)
    appendBatchLeaf(digest, to: &buffer)
    if growsTree {
      tree = ManifestTree()
      tree?.append(.batch(digest))
    }
  }

  /// Takes the next document; they come in the order of their ids.
  mutating func append(_ entry: ManifestEntry) throws {
    entry.appendLeaf(to: &buffer)
    tree?.append(.entry(entry))
    if buffer.count > 1 << 16 {
      try file.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// Writes what is left.
  mutating func finish() throws {
    try file.write(buffer)
    buffer.removeAll()
  }

  /// Writes the seal over a tree.
  func writeSeal(over tree: ManifestTree, by key: SigningKey) throws {
    let checkpoint = Checkpoint(origin: key.verifier.name, size: UInt64(tree.count), root: tree.root)
    let sealed = try SealedCheckpoint(checkpoint, signedBy: [key])
    try File.create("\(folder)/\(checkpointBodyFileName)").write(checkpoint.text)
    try File.create("\(folder)/\(checkpointFileName)").write(sealed.note.bytes)
  }
}

/// What takes signed sheets.
protocol SheetSink {
  func write(_ digest: Digest, sheet: [UInt8], signature: [UInt8]) throws
}

extension Pack: SheetSink {
  func write(_ digest: Digest, sheet: [UInt8], signature: [UInt8]) throws {
    let names = sheetNames(of: digest)
    try add("\(signoffFolder)/\(names.sheet)", sheet)
    try add("\(signoffFolder)/\(names.signature)", signature)
  }
}

/// The folder of the signed sheets that records of a batch name, under their digests: the records hold those, so no list
/// needs to.
struct SheetFolder: SheetSink {
  private let path: String

  init(in batch: String) throws {
    path = "\(batch)/\(signoffFolder)"
    try Folder.create(path)
  }

  func write(_ digest: Digest, sheet: [UInt8], signature: [UInt8]) throws {
    let names = sheetNames(of: digest)
    try File.create("\(path)/\(names.sheet)").write(sheet)
    try File.create("\(path)/\(names.signature)").write(signature)
  }
}
