import Manifests
public import Verklaringen

extension Checker {
  /// Judges what a QR code says, in the order of documents: who signed it, whether that key counted then, whether the
  /// verklaring was revoked, and only then what it says.
  public func conclude(_ paper: SignedPaper) -> PaperConclusion {
    // Without a key to compare with nothing can be said against the issuer either.
    if trust.keys(for: .zegel).isEmpty { return PaperConclusion(outcome: .unsealed, seal: .unknown([])) }
    let seal = trust.judge(paper)
    guard case .trusted(let key, _) = seal else { return PaperConclusion(outcome: seal.outcome, seal: seal) }
    let status = book.answer(for: paper.record.id, sealedBy: key.key.name)
    return PaperConclusion(outcome: Outcome(.exact, status), seal: seal, status: status, record: paper.record)
  }
}

/// What was concluded of a QR code, and from what.
public struct PaperConclusion: Sendable {
  public var outcome: Outcome
  public var seal: SealJudgement
  public var status: StatusAnswer?
  /// The short record, when a trusted key signed it.
  public var record: Papierrecord?
}
