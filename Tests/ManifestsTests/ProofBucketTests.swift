import Manifests
import TestSupport
import Testing

/// Documents whose ids begin with `pv-00`, in a sealed tree behind the batch's leaf.
private func entries(_ count: Int, origin: String = "school.example/zegel", from first: Int = 1) throws
  -> [ProofBucket.Entry]
{
  let digest = Digest(of: Array("\(origin)\(count)".utf8))
  let documents = (first..<first + count).map {
    ManifestEntry(id: DocumentID(bits: UInt128($0) << 40), html: digest, json: digest, txt: digest)
  }
  var batchLeaf: [UInt8] = []
  appendBatchLeaf(digest, to: &batchLeaf)
  let leaves = [batchLeaf] + documents.map(\.leaf)
  let tree = MerkleTree(leafHashes: leaves.map { Digest(ofLeaf: $0) })
  let checkpoint = Checkpoint(origin: try keyName(origin), size: UInt64(leaves.count), root: tree.root)
  let sealed = try SealedCheckpoint(checkpoint, signedBy: [signingKey(1)])
  return documents.enumerated().map { index, document in
    let proof = TlogProof(index: UInt64(index + 1), path: tree.inclusionProof(of: index + 1), sealed: sealed)
    return ProofBucket.Entry(id: document.id, leaf: document.leaf, proof: proof)
  }
}

private func prefix(_ text: String) throws -> IDPrefix { try #require(IDPrefix(text.utf8)) }

@Suite("Proofs by the first characters of an id")
struct ProofBucketTests {
  private func problem(_ text: String) -> ProofBucketProblem? {
    do throws(ProofBucketProblem) {
      _ = try ProofBucket(parsing: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func text(_ count: Int) throws -> String {
    String(decoding: ProofBucket(try entries(count), prefix: try prefix("00")).bytes, as: UTF8.self)
  }

  @Test("What is written is read again, and each proof proves its leaf", arguments: [1, 2, 3, 17])
  func again(count: Int) throws {
    let bucket = ProofBucket(try entries(count), prefix: try prefix("00"))
    let read = try ProofBucket(parsing: bucket.bytes)
    #expect(read == bucket)
    #expect(read.bytes == bucket.bytes)
    #expect(read.entries.count == count)
    for entry in read.entries {
      #expect(entry.proof.includes(entry.leaf))
      #expect(read.entries(of: entry.id) == [entry])
    }
    #expect(read.entries(of: DocumentID(bits: 0)).isEmpty)
  }

  @Test("The order in which proofs come makes no difference, and none is there twice")
  func order() throws {
    let (some, more) = (try entries(5), try entries(4, from: 3))
    let other = try entries(5, origin: "ander.example/zegel")
    let expected = ProofBucket(some + more + other, prefix: try prefix("00")).bytes
    #expect(ProofBucket(other + more.reversed() + some, prefix: try prefix("00")).bytes == expected)
    var grown = ProofBucket(more, prefix: try prefix("00"))
    grown.add(other)
    grown.add(some)
    grown.add(some)
    #expect(grown.bytes == expected)
    #expect(grown.entries.count == 14)
    #expect(grown.entries(of: some[2].id).count == 3)
    #expect(try ProofBucket(parsing: expected).bytes == expected)
  }

  @Test("A proof under the same checkpoint with one signature more takes the place of the other")
  func newSignature() throws {
    let old = try entries(3)
    let text = old[0].proof.sealed.note.text
    let signature = try signingKey(2).signature(over: text)
    let new = try old.map { entry in
      let sealed = try entry.proof.sealed.adding(signature)
      return ProofBucket.Entry(
        id: entry.id, leaf: entry.leaf,
        proof: TlogProof(index: entry.proof.index, path: entry.proof.path, sealed: sealed))
    }
    var bucket = ProofBucket(old, prefix: try prefix("00"))
    bucket.add(new)
    #expect(bucket.entries == new)
  }

  @Test("A file that was cut anywhere is refused")
  func cut() throws {
    let whole = try text(2)
    for length in 0..<whole.utf8.count {
      let part = String(decoding: whole.utf8.prefix(length), as: UTF8.self)
      #expect(problem(part) != nil, "\(length) bytes are enough")
    }
  }

  @Test("Every other form is refused, with its line")
  func forms() throws {
    let right = try text(2)
    #expect(problem(right) == nil)
    func wrong(_ old: String, _ new: String) -> ProofBucketProblem? {
      problem(right.replacing(old, with: new, maxReplacements: 1))
    }
    #expect(wrong("bewijzen/1", "bewijzen/2") == ProofBucketProblem(kind: .newerFormat, line: 1))
    #expect(wrong("bewijzen/1", "bewijzen/x") == ProofBucketProblem(kind: .form, line: 1))
    #expect(wrong("begin pv-00", "begin pv-0") == ProofBucketProblem(kind: .form, line: 2))
    #expect(wrong("begin pv-00", "begin pv-0u") == ProofBucketProblem(kind: .form, line: 2))
    #expect(wrong("begin pv-00", "begin pv-01") == ProofBucketProblem(kind: .order, line: 5))
    #expect(wrong("aantal 2", "aantal 02") == ProofBucketProblem(kind: .form, line: 3))
    #expect(wrong("aantal 2", "aantal 1") == ProofBucketProblem(kind: .count(announced: 1, found: 2), line: 3))
    #expect(wrong("aantal 2", "aantal 3") == ProofBucketProblem(kind: .count(announced: 3, found: 2), line: 3))
    #expect(wrong("aantal 2\n", "aantal 2\n\n") == ProofBucketProblem(kind: .leaf, line: 5))
    #expect(wrong("aantal 2\n\n", "aantal 2\n") == ProofBucketProblem(kind: .form, line: 4))
    #expect(wrong("tlog-proof@v1", "tlog-proof@v2") == ProofBucketProblem(kind: .proof, line: 8))
    #expect(wrong("\nindex 1\n", "\nindex 1 \n") == ProofBucketProblem(kind: .proof, line: 8))
    #expect(problem(right + "\n") != nil)
    #expect(problem("\u{FEFF}" + right) == ProofBucketProblem(kind: .form, line: 1))
    #expect(problem(right.replacing("\n", with: "\r\n")) == ProofBucketProblem(kind: .form, line: 1))
    #expect(
      problem("praktijkverklaring-bewijzen/1\nbegin pv-00\naantal 0\n") == ProofBucketProblem(kind: .form, line: 3))
    let parts = right.split(separator: "\n\n")
    let swapped = ([parts[0]] + parts[4...6] + parts[1...3].map { $0 }).map { $0.hasSuffix("\n") ? $0.dropLast() : $0 }
    #expect(problem(swapped.joined(separator: "\n\n") + "\n")?.kind == .order)
    let twice = ([parts[0]] + parts[1...3] + parts[1...3]).joined(separator: "\n\n") + "\n"
    #expect(problem(twice)?.kind == .order)
  }

  @Test("A prefix is two or three characters of an id, and the name of a file")
  func prefixes() throws {
    let id = try #require(DocumentID("pv-0jh5x6p5zqm4kkn0c4qjt8x2wg".utf8))
    #expect(IDPrefix(of: id, length: 2).fileName == "0j.txt")
    #expect(IDPrefix(of: id, length: 3).description == "0jh")
    #expect(IDPrefix(fileName: "0j.txt") == IDPrefix(of: id, length: 2))
    for name in ["0j", "0j.txt.gz", "j.txt", "0jh5.txt", "0J.txt", "0u.txt", "../0j.txt", ".txt", "pv-0j.txt"] {
      #expect(IDPrefix(fileName: name) == nil, "\(name) is taken for a bucket")
    }
    #expect(try prefix("0j").covers(id))
    #expect(try prefix("0jh").covers(id))
    #expect(try !prefix("0k").covers(id))
    #expect(try !prefix("0jj").covers(id))
    #expect(try prefix("zz").covers(DocumentID(bits: .max)))
    #expect(try prefix("00") < prefix("0z"))
  }
}
