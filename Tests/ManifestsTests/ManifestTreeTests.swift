import Manifests
import TestSupport
import Testing

@Suite("The tree over a manifest")
struct ManifestTreeTests {
  private func entry(_ id: UInt128, _ random: inout SeededGenerator) -> ManifestEntry {
    func digest() -> Digest { Digest(of: withUnsafeBytes(of: random.next()) { Array($0) }) }
    return ManifestEntry(id: DocumentID(bits: id), html: digest(), json: digest(), txt: digest())
  }

  /// A manifest of random entries, and its leaves.
  private func manifest(_ count: Int, seed: UInt64) -> (text: [UInt8], leaves: [[UInt8]]) {
    var random = SeededGenerator(seed: seed)
    var leaves: [[UInt8]] = [[]]
    appendBatchLeaf(Digest(of: Array("batch".utf8)), to: &leaves[0])
    for id in (0..<count).map({ _ in UInt128.random(in: 0...UInt128.max, using: &random) }).sorted() {
      var leaf: [UInt8] = []
      entry(id, &random).appendLeaf(to: &leaf)
      leaves.append(leaf)
    }
    return (Array(leaves.joined()), leaves)
  }

  /// The tree over a manifest as its reader gives it, line by line.
  private func streamed(_ text: [UInt8]) throws -> ManifestTree {
    var reader = ManifestReader()
    var tree = ManifestTree()
    for line in text.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let item = try reader.read(line, isTerminated: true) { tree.append(item) }
    }
    try reader.finish()
    return tree
  }

  @Test("The root of the streamed manifest is the root over its leaves", arguments: [0, 1, 2, 3, 7, 8, 100, 257])
  func root(count: Int) throws {
    let (text, leaves) = manifest(count, seed: UInt64(count))
    let tree = try streamed(text)
    #expect(tree.count == count + 1)
    #expect(tree.root == MerkleTree(leafHashes: leaves.map { Digest(ofLeaf: $0) }).root)
  }

  @Test("The leaf is three lines of sha256sum, and its hash comes back")
  func leafHash() throws {
    let (text, leaves) = manifest(1, seed: 1)
    var tree = ManifestTree()
    var reader = ManifestReader()
    var hashes: [Digest] = []
    for line in text.split(separator: UInt8(ascii: "\n")) {
      if let item = try reader.read(line, isTerminated: true) { hashes.append(tree.append(item)) }
    }
    #expect(hashes == leaves.map { Digest(ofLeaf: $0) })
    #expect(tree.root == Digest(ofNode: hashes[0], hashes[1]))
  }

  @Test("Threat: a manifest without its last leaf is still a manifest, of another tree")
  func truncated() throws {
    let (text, leaves) = manifest(8, seed: 5)
    let whole = try streamed(text)
    let cut = try streamed(Array(leaves.dropLast().joined()))
    #expect(cut.count == whole.count - 1)
    #expect(cut.root != whole.root)
  }
}
