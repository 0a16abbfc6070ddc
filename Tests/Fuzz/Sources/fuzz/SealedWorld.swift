import Manifests

/// A sealed batch of five documents. Its notes are in the corpus, so a seal that holds is never far away; nobody else can
/// make one that does.
struct SealedWorld {
  let key: SigningKey
  let leaves: [[UInt8]]
  let sealed: SealedCheckpoint
  let proofs: [TlogProof]

  static let shared: SealedWorld = {
    do { return try SealedWorld() } catch { fatalError("sealed world: \(error)") }
  }()

  private init() throws {
    guard let origin = KeyName("praktijkverklaringen") else { fatalError("origin") }
    let key = try SigningKey(name: origin, seed: Array(repeating: 7, count: 32))
    let digest = Digest(of: Array("blad".utf8))
    var leaves: [[UInt8]] = [[]]
    appendBatchLeaf(digest, to: &leaves[0])
    for number in UInt128(1)...5 {
      var leaf: [UInt8] = []
      ManifestEntry(id: DocumentID(bits: number << 64), html: digest, json: digest, txt: digest).appendLeaf(to: &leaf)
      leaves.append(leaf)
    }
    let tree = MerkleTree(leafHashes: leaves.map { Digest(ofLeaf: $0) })
    let checkpoint = Checkpoint(origin: origin, size: UInt64(leaves.count), root: tree.root)
    let sealed = try SealedCheckpoint(checkpoint, signedBy: [key])
    self.key = key
    self.leaves = leaves
    self.sealed = sealed
    proofs = leaves.indices.map { TlogProof(index: UInt64($0), path: tree.inclusionProof(of: $0), sealed: sealed) }
  }
}

extension FuzzTarget {
  /// Notes and the checkpoints in them: what is read is written again as it was, and only what was sealed is believed.
  static func readNote(_ bytes: [UInt8]) {
    let world = SealedWorld.shared
    guard let note = try? SignedNote(parsing: bytes) else {
      precondition((try? SealedCheckpoint(parsing: bytes)) == nil, "a checkpoint in no note")
      return
    }
    precondition(note.bytes == bytes, "a note of another form was accepted")
    let again = try? SignedNote(text: note.text, signatures: note.signatures)
    precondition(again == note, "a note's own parts make no note")
    if let signers = try? note.signers(among: [world.key.verifier]) {
      precondition(signers == [world.key.verifier] && note.text == world.sealed.note.text, "a forged note")
    }
    guard let sealed = try? SealedCheckpoint(parsing: bytes) else { return }
    precondition(
      sealed.note == note && sealed.checkpoint.text == note.text, "a checkpoint of another form was accepted")
    if (try? sealed.sealers(among: [world.key.verifier])) != nil {
      precondition(sealed.checkpoint == world.sealed.checkpoint, "a forged checkpoint")
    }
  }

  /// The proof beside a document; see `readNote`.
  static func readProof(_ bytes: [UInt8]) {
    let world = SealedWorld.shared
    guard let proof = try? TlogProof(parsing: bytes) else { return }
    precondition(proof.bytes == bytes, "a proof of another form was accepted")
    for (index, leaf) in world.leaves.enumerated() {
      let isRight = proof.index == UInt64(index) && proof.path == world.proofs[index].path
      guard proof.sealed.checkpoint == world.sealed.checkpoint else { continue }
      precondition(proof.includes(leaf) == isRight, "a leaf where it is not")
      if (try? proof.verify(leaf, keys: [world.key.verifier])) != nil {
        precondition(isRight && proof.sealed.note.text == world.sealed.note.text, "a forged proof")
      }
    }
  }

  /// Proofs by id prefix: what is read is written again as it was, and no proof in it proves more than it does alone.
  static func readBucket(_ bytes: [UInt8]) {
    guard let bucket = try? ProofBucket(parsing: bytes) else { return }
    precondition(bucket.bytes == bytes, "a bucket of another form was accepted")
    precondition(ProofBucket(bucket.entries.reversed(), prefix: bucket.prefix) == bucket, "an order of its own")
    let world = SealedWorld.shared
    for entry in bucket.entries {
      precondition(bucket.prefix.covers(entry.id) && bucket.entries(of: entry.id).contains(entry), "an entry is lost")
      if (try? entry.proof.verify(entry.leaf, keys: [world.key.verifier])) != nil {
        precondition(world.leaves.contains(entry.leaf), "a forged proof")
      }
    }
  }

  /// Keys in their files: what is read is written again as it was.
  static func readKey(_ bytes: [UInt8]) {
    if let key = try? VerifierKey(bytes) {
      precondition(key.description.utf8.elementsEqual(bytes), "a key of another form was accepted")
    }
    if let key = try? SigningKey(name: SealedWorld.shared.key.verifier.name, pem: bytes) {
      precondition(key.pem == bytes, "a private key of another form was accepted")
    }
  }
}
