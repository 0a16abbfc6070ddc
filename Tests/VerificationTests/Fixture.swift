import Dossiers
import JSONText
import Manifests
import Testing
import Verification

/// A batch of made-up verklaringen in memory, sealed by a key that anyone can make again.
struct Fixture {
  let entries: [ManifestEntry]
  let files: [[Rendition: [UInt8]]]
  let sealed: SealedCheckpoint
  private let tree: MerkleTree

  static let origin = "roc.example/praktijkverklaringen"
  static let brin = "25PW"
  static let issued = "2026-11-20"

  /// - Parameter seeds: one byte a key that signs, in their order; the first one's name is the origin.
  init(_ count: Int = 5, origin: String = Fixture.origin, sealedBy seeds: [UInt8] = [1]) throws {
    let documents = (0..<count).map { Self.document(number: $0) }
    entries = documents.map(\.entry)
    files = documents.map(\.files)
    var manifest = ManifestTree()
    let hashes =
      [manifest.append(.batch(Digest(of: Array("partij".utf8))))] + entries.map { manifest.append(.entry($0)) }
    tree = MerkleTree(leafHashes: hashes)
    let keys = try seeds.map { try Self.key($0, name: origin) }
    let checkpoint = Checkpoint(origin: keys[0].verifier.name, size: UInt64(manifest.count), root: manifest.root)
    sealed = try SealedCheckpoint(checkpoint, signedBy: keys)
  }

  static func key(_ seed: UInt8, name: String = Fixture.origin) throws -> SigningKey {
    try SigningKey(name: try #require(KeyName(name)), seed: [UInt8](repeating: seed, count: 32))
  }

  /// What the holder of a verklaring has.
  func holding(_ index: Int = 2) -> Holding {
    let proof = TlogProof(index: UInt64(index + 1), path: tree.inclusionProof(of: index + 1), sealed: sealed)
    return Holding(files: files[index], leaf: entries[index].leaf, proof: proof.bytes, checkpoint: sealed.note.bytes)
  }

  private static func document(number: Int) -> (entry: ManifestEntry, files: [Rendition: [UInt8]]) {
    // Ids ascend with the number.
    let id = DocumentID(bits: UInt128(number + 1) << 64)
    let record = record(id: id)
    let page = Array("<!DOCTYPE html>\n<body data-record=\"\(Base64.text(of: record))\">\n<p>\(id)</p>\n".utf8)
    let text = Array("Praktijkverklaring\n\nNaam  Noor\nId    \(id)\nZout  \(number)\n".utf8)
    let entry = ManifestEntry(id: id, html: Digest(of: page), json: Digest(of: record), txt: Digest(of: text))
    return (entry, [.html: page, .json: record, .txt: text])
  }

  static func record(id: DocumentID, format: String = "praktijkverklaring/1") -> [UInt8] {
    JSONValue.object([
      "afgegeven": .string(issued), "formaat": .string(format), "id": .string(id.description),
      "instelling": .object(["brin": .string(brin), "naam": .string("ROC Voorbeeld"), "plaats": .string("Utrecht")]),
      "kandidaat": .object(["achternaam": .string("Jansen"), "voornamen": .string("Noor")]),
      "zout": .string("00112233445566778899aabbccddeeff"),
    ]).canonicalBytes
  }
}

extension Trust {
  /// Plain keys, as their files hold them.
  init(_ keys: VerifierKey...) {
    self.init()
    for key in keys { add(key) }
  }
}
