import Diagnostics
import Manifests

/// The folder `bewijzen` of a batch: for every document the proof that its leaf is in the sealed tree.
struct ProofFolder {
  let manifest: BatchManifest
  let tree: MerkleTree
  let sealed: SealedCheckpoint

  private var path: String { "\(manifest.folder)/\(proofFolder)" }

  /// Writes every proof, so that the folder appears, or takes the place of an older one, as a whole.
  ///
  /// - Returns: whether anything was written; not, when the same proofs stand there already.
  func write() throws -> Bool {
    if try isCurrent() { return false }
    let staging = try StagingFolder(for: path, isOurs: StagingFolder.isProof, replaces: true)
    let folder = try Folder(staging.path)
    var name: [UInt8] = []
    try forEachProof { id, proof in
      name.removeAll(keepingCapacity: true)
      id.append(to: &name)
      name.append(contentsOf: proofFileSuffix.utf8)
      name.append(0)
      try folder.write(proof[...], to: name)
    }
    try staging.publish()
    return true
  }

  /// Whether exactly these proofs stand there; the first that is another ends the look.
  private func isCurrent() throws -> Bool {
    guard try Folder.kind(of: path) == .folder else { return false }
    var count = 0
    try Folder.forEachName(in: path) { _ in count += 1 }
    guard count == tree.count - 1 else { return false }
    struct OtherProof: Error {}
    do {
      try forEachProof { id, proof in
        let file = "\(path)/\(id)\(proofFileSuffix)"
        // One that cannot be read is made anew with the others.
        guard (try? File.contents(of: file, limit: TlogProof.maximumByteCount)) == proof else { throw OtherProof() }
      }
    } catch is OtherProof {
      return false
    }
    return true
  }

  /// Hands over the proofs in the order of the list, which is read a second time: only its ids are new in it.
  private func forEachProof(_ body: (DocumentID, [UInt8]) throws -> Void) throws {
    var index = 0
    var again = ManifestTree()
    try manifest.forEachItem { item in
      guard index < tree.count else { throw changed }
      again.append(item)
      if case .entry(let entry) = item {
        try body(entry.id, TlogProof(index: UInt64(index), path: tree.inclusionProof(of: index), sealed: sealed).bytes)
      }
      index += 1
    }
    guard again.root == tree.root else { throw changed }
  }

  private var changed: Refusal {
    Refusal(
      SealCodes.changedList, at: Place(file: manifest.path),
      Bilingual(nl: "de lijst is niet meer dezelfde", en: "the list is no longer the same"))
  }
}
