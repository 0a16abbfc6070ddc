public import Manifests
public import Verklaringen

/// What the one who checks believes, and by which documents are judged: keys, and lists of what was revoked.
public struct Checker: Sendable {
  public let trust: Trust
  public let book: StatusBook

  public init(trust: Trust, book: StatusBook) {
    self.trust = trust
    self.book = book
  }

  /// Judges a document whose lines are in the tree of a checkpoint, in the order of ../shared/verification.md 4: who
  /// sealed it, whether it was revoked, and only then what it says. Each step stops those behind it.
  public func conclude(_ document: SealedDocument, timestamps: TimestampEvidence) -> Conclusion {
    let record: IssuedRecord?
    do throws(RecordProblem) {
      record = try document.record.map { bytes throws(RecordProblem) in try IssuedRecord(parsing: bytes) }
    } catch {
      // The digest is right, so that this is what was sealed; whether by whom one trusts is not asked any more.
      return Conclusion(outcome: error == .newerFormat ? .newerFormat : .changed)
    }
    // Lines that name one document and a record that names another were never one verklaring.
    if let record, record.id != document.entry.id { return Conclusion(outcome: .changed) }
    let claims = record.map { SealClaims(day: $0.afgegeven, brin: $0.brin) }
    var conclusion = conclude(document.sealed, claims: claims, timestamps: timestamps)
    guard conclusion.outcome == .genuine else {
      // A file that is not the list's is changed, whoever made the list.
      if document.integrity == .dataOnly, conclusion.outcome == .unsealed { conclusion.outcome = .changed }
      return conclusion
    }
    let status = book.answer(for: document.entry.id, sealedBy: document.sealed.checkpoint.origin)
    conclusion.status = status
    conclusion.outcome = Outcome(document.integrity, status)
    conclusion.record = record
    return conclusion
  }

  /// Judges the seal of a tree whose leaves are known to be right: `genuine` when a trusted key made it.
  public func conclude(
    _ sealed: SealedCheckpoint, claims: SealClaims?, timestamps: TimestampEvidence
  ) -> Conclusion {
    // Without a key to compare with nothing can be said against the issuer either.
    if trust.keys(for: .zegel).isEmpty {
      return Conclusion(outcome: .unsealed, seal: .unknown(sealed.note.signatures))
    }
    let seal = trust.judge(sealed, claims: claims, timestamps: timestamps)
    return Conclusion(outcome: seal.outcome, seal: seal)
  }
}

/// What was concluded, and from what.
public struct Conclusion: Sendable {
  public var outcome: Outcome
  public var seal: SealJudgement?
  public var status: StatusAnswer?
  /// The record, when a trusted key sealed it.
  public var record: IssuedRecord?

  init(outcome: Outcome, seal: SealJudgement? = nil) {
    self.outcome = outcome
    self.seal = seal
  }
}

extension SealJudgement {
  /// What the seal alone says.
  public var outcome: Outcome {
    switch self {
    case .trusted: .genuine
    case .unknown, .otherSchool: .unknownIssuer
    case .forged: .changed
    case .outsidePeriod: .keyOutsidePeriod
    case .undecided: .couldNotCheck
    }
  }
}
