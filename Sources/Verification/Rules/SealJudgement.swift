public import Dossiers
public import Manifests
import Verklaringen

/// What a seal is worth to the one who checks.
public enum SealJudgement: Hashable, Sendable {
  /// Sealed by a key that counts.
  case trusted(Trust.Key, SealTime?)
  /// Sealed, by keys that are not known; or no key was given to know any by.
  case unknown([NoteSignature])
  /// A signature under a known key's name and id is not that key's.
  case forged(VerifierKey)
  /// Sealed by a known key that is another school's than the document names.
  case otherSchool(Trust.Key, brin: String)
  /// Sealed by a known key that did not count at the time.
  case outsidePeriod(Trust.Key, OutsidePeriod)
  /// It takes something more to tell: see `Undecided`.
  case undecided(Trust.Key, Undecided)
}

/// What keeps a seal from being judged.
public enum Undecided: Hashable, Sendable {
  /// It takes a timestamp to tell, and the one that is there could not be checked.
  case timestamp
  /// It takes the record to tell, and it is not at hand.
  case record
}

/// What the sealed content says of itself.
public struct SealClaims: Hashable, Sendable {
  /// The day of issue.
  public let day: Datum
  /// The school's BRIN.
  public let brin: String

  public init(day: Datum, brin: String) {
    self.day = day
    self.brin = brin
  }
}

/// How the time of a seal is known.
public enum SealTime: Hashable, Sendable {
  /// A timestamp by an authority in the trust list proves that the seal is not younger.
  case timestamped(Moment, authority: String)
  /// Only the day of issue, which is the school's own word.
  case claimed(Datum)
}

/// Why a known key does not count for a seal.
public enum OutsidePeriod: Hashable, Sendable {
  /// The time lies before the key began to count, or after it ended.
  case outside(SealTime)
  /// The key was revoked as of `asOf`, and no timestamp proves a time before that: whoever has the key can put any date.
  case revoked(asOf: Datum, timestamp: Moment?)
}

/// What is known from the timestamps over a checkpoint.
public enum TimestampEvidence: Hashable, Sendable {
  /// There is no token, or none by an authority in the trust list: a token that is merely there improves nothing.
  case none
  /// The earliest time that a token by an authority in the trust list proves.
  case proven(Moment, authority: String)
  /// There is a token and there are authorities, but it could not be checked whether they belong together.
  case uncheckable
}

extension Trust {
  /// Judges a seal over a tree that the document was found in.
  ///
  /// - Parameter claims: what the sealed content says; nil when it is not at hand.
  public func judge(
    _ sealed: SealedCheckpoint, claims: SealClaims?, timestamps: TimestampEvidence
  ) -> SealJudgement {
    let signers: [VerifierKey]
    do throws(SealProblem) {
      signers = try sealed.sealers(among: verifiers(for: .zegel))
    } catch {
      switch error {
      case .signature(.bad(let name, let id)):
        guard let key = verifiers(for: .zegel).first(where: { $0.name == name && $0.id == id }) else {
          return .unknown(sealed.note.signatures)
        }
        return .forged(key)
      case .signature(.noKnownKey), .otherOrigin: return .unknown(sealed.note.signatures)
      }
    }
    // Others may sign beside the school; only keys of the origin's name speak for it.
    let candidates = keys(for: .zegel).filter { $0.key.name == sealed.checkpoint.origin && signers.contains($0.key) }
    return judge(candidates, claims: claims, timestamps: timestamps) ?? .unknown(sealed.note.signatures)
  }

  /// Judges the short record of a QR code, which no timestamp is over.
  func judge(_ paper: SignedPaper) -> SealJudgement {
    let named = verifiers(for: .zegel).filter { $0.hexadecimalID == paper.record.keyID }
    guard let first = named.first else { return .unknown([]) }
    // Two keys may have one id.
    let signers = named.filter { paper.isSigned(by: $0.publicKey) }
    if signers.isEmpty { return .forged(first) }
    let claims = SealClaims(day: paper.record.afgegeven, brin: paper.record.brin)
    let candidates = keys(for: .zegel).filter { signers.contains($0.key) }
    return judge(candidates, claims: claims, timestamps: .none) ?? .unknown([])
  }

  /// Judges what these keys signed. One key that counts is enough, whatever became of the others; but everyone who lists
  /// that key must let it count.
  private func judge(_ signers: [Key], claims: SealClaims?, timestamps: TimestampEvidence) -> SealJudgement? {
    let judgements = Dictionary(grouping: signers, by: \.key).values.compactMap { lines in
      lines.map { judge($0, claims: claims, timestamps: timestamps) }.max { $0.rank < $1.rank }
    }
    return judgements.min { $0.rank < $1.rank }
  }

  private func judge(_ key: Key, claims: SealClaims?, timestamps: TimestampEvidence) -> SealJudgement {
    let time: SealTime?
    if case .proven(let moment, let authority) = timestamps {
      time = .timestamped(moment, authority: authority)
    } else {
      time = claims.map { .claimed($0.day) }
    }
    guard let period = key.period else { return .trusted(key, time) }
    guard let claims, let time else { return .undecided(key, .record) }
    if let school = key.school, school.brin != claims.brin { return .otherSchool(key, brin: claims.brin) }
    let isUncheckable = timestamps == .uncheckable
    if let asOf = period.revokedAsOf {
      switch time {
      case .timestamped(let moment, _) where moment.day < asOf: break
      case .timestamped(let moment, _): return .outsidePeriod(key, .revoked(asOf: asOf, timestamp: moment))
      case .claimed:
        return isUncheckable ? .undecided(key, .timestamp) : .outsidePeriod(key, .revoked(asOf: asOf, timestamp: nil))
      }
    }
    guard period.contains(time.day) else {
      return isUncheckable ? .undecided(key, .timestamp) : .outsidePeriod(key, .outside(time))
    }
    return .trusted(key, time)
  }
}

extension SealTime {
  /// The day in UTC.
  public var day: Datum {
    switch self {
    case .timestamped(let moment, _): moment.day
    case .claimed(let day): day
    }
  }
}

extension KeyPeriod {
  /// Whether the key had begun to count on a day, and had not ended.
  public func contains(_ day: Datum) -> Bool {
    from <= day && to.map { day <= $0 } ?? true
  }
}

extension SealJudgement {
  /// The better, the smaller.
  fileprivate var rank: Int {
    switch self {
    case .trusted: 0
    case .undecided: 1
    case .outsidePeriod: 2
    case .otherSchool: 3
    case .forged, .unknown: 4
    }
  }
}
