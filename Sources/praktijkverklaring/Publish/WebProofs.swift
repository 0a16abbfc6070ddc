import Diagnostics
import Manifests

/// The proofs in a web root, `bewijzen/<prefix>.txt`: each batch's are added to those that are there, a file at a time.
struct WebProofs {
  private let root: WebRoot
  private let length: Int

  /// - Parameter length: how many characters a prefix has; as those that are there have, or else two, where it is nil.
  init(_ root: WebRoot, prefixLength length: Int?) throws {
    self.root = root
    let folder = "\(root.path)/\(proofFolder)"
    let names = try Folder.kind(of: folder) == .folder ? try Folder.names(in: folder) : []
    let published = names.first { IDPrefix(fileName: $0) != nil }
    let current = published.flatMap { IDPrefix(fileName: $0) }?.length
    self.length = length ?? current ?? IDPrefix.lengths.lowerBound
    if let published, current != self.length {
      throw Refusal(
        PublishCodes.prefixLength, at: Place(file: "\(folder)/\(published)"),
        Bilingual(
          nl: "hier staan bewijzen per \(current ?? 0) tekens, en niet per \(self.length)",
          en: "proofs stand here by \(current ?? 0) characters, and not by \(self.length)"))
    }
  }

  /// Adds the proofs of a batch, in the order of its list.
  ///
  /// - Parameter sealed: the seal that the proofs get; over the batch's tree.
  func add(_ batch: SealedBatch, _ sealed: SealedCheckpoint) throws {
    var documents = try DocumentLeaves(batch.folder)
    var entries: [ProofBucket.Entry] = []
    var prefix: IDPrefix?
    var count = 0
    while true {
      try Interruption.check()
      let block = try documents.next(Self.blockLength)
      if block.isEmpty { break }
      count += block.count
      for document in block {
        let next = IDPrefix(of: document.entry.id, length: length)
        if let prefix, next != prefix {
          try add(entries, to: prefix)
          entries.removeAll(keepingCapacity: true)
        }
        prefix = next
        entries.append(try entry(of: document, batch, sealed))
      }
    }
    if let prefix { try add(entries, to: prefix) }
    // As many as at the first look: a list that was cut between the two is another list.
    guard count == batch.tree.count - 1 else {
      throw SealedBatch.otherList(than: "\(batch.folder)/\(manifestFileName)")
    }
  }

  private static let blockLength = 256

  private func entry(
    of document: DocumentLeaf, _ batch: SealedBatch, _ sealed: SealedCheckpoint
  ) throws -> ProofBucket.Entry {
    guard document.index < batch.tree.count else {
      throw SealedBatch.otherList(than: "\(batch.folder)/\(manifestFileName)")
    }
    let leaf = document.entry.leaf
    let path = batch.tree.inclusionProof(of: document.index)
    let proof = TlogProof(index: UInt64(document.index), path: path, sealed: sealed)
    // The list is read a second time for its documents, and may be another by now.
    guard proof.includes(leaf) else { throw SealedBatch.otherList(than: "\(batch.folder)/\(manifestFileName)") }
    return ProofBucket.Entry(id: document.entry.id, leaf: leaf, proof: proof)
  }

  private func add(_ entries: [ProofBucket.Entry], to prefix: IDPrefix) throws {
    let name = "\(proofFolder)/\(prefix.fileName)"
    var bucket: ProofBucket
    if let bytes = try root.contents(of: name, limit: ProofBucket.maximumByteCount + 1) {
      bucket = try read(bytes, name, prefix)
      bucket.add(entries)
    } else {
      bucket = ProofBucket(entries, prefix: prefix)
    }
    let bytes = bucket.bytes
    guard bytes.count <= ProofBucket.maximumByteCount else {
      throw Refusal(
        PublishCodes.unusable, at: Place(file: "\(root.path)/\(name)"),
        ProofBucketProblem(kind: .tooLarge, line: 1).message)
    }
    try root.put(bytes, as: name)
  }

  private func read(_ bytes: [UInt8], _ name: String, _ prefix: IDPrefix) throws -> ProofBucket {
    let file = "\(root.path)/\(name)"
    let bucket: ProofBucket
    do throws(ProofBucketProblem) {
      bucket = try ProofBucket(parsing: bytes)
    } catch {
      throw Refusal(PublishCodes.unusable, at: Place(file: file, line: error.line, column: 1), error.message)
    }
    guard bucket.prefix == prefix else {
      throw Refusal(
        PublishCodes.unusable, at: Place(file: file, line: 2, column: 1),
        Bilingual(
          nl: "dit zijn de bewijzen van pv-\(bucket.prefix)", en: "these are the proofs of pv-\(bucket.prefix)"))
    }
    return bucket
  }
}
