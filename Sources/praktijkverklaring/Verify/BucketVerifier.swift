import Manifests
import Verification
import Verklaringen

/// Checks a file against the proofs of its verklaring in a file of proofs.
struct BucketVerifier {
  let path: String
  let context: VerifyContext
  let id: DocumentID
  let rendition: Rendition
  let bytes: [UInt8]
  let found: ProofFiles.Found

  /// - Parameter record: the record of a verklaring with such lines, when it is at hand.
  func verify(
    record: (ManifestEntry) throws -> [UInt8]?, attachments: (SealedCheckpoint) -> [Attachment],
    signoff: (IssuedRecord) throws -> SignoffJudgement
  ) throws -> Verdict {
    func verdict(_ entry: ProofBucket.Entry, _ context: VerifyContext) throws -> Verdict {
      var holding = Holding(files: [rendition: bytes], leaf: entry.leaf, proof: entry.proof.bytes)
      if rendition != .json, let lines = try? ManifestEntry(leaf: entry.leaf), let record = try record(lines) {
        holding.files[.json] = record
      }
      return try BundleVerifier(path: path, context: context).verdict(
        on: holding, id: id, attachments: attachments(entry.proof.sealed), only: rendition, signoff: signoff)
    }
    guard found.entries.count > 1 else { return try verdict(found.entries[0], context) }
    // It was given out in several batches, and is what one of them says: the one that tells most counts.
    var muted = context
    muted.isMuted = true
    let ranks = try found.entries.map { Self.rank(try verdict($0, muted)) }
    let best = ranks.min().flatMap { ranks.firstIndex(of: $0) } ?? 0
    return try verdict(found.entries[best], context)
  }

  private static func rank(_ verdict: Verdict) -> Int {
    switch verdict.outcome {
    case let outcome where outcome.status == 0: 0
    case .changed: 3
    case .unknownIssuer, .unsealed: 2
    default: 1
    }
  }
}
