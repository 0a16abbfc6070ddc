public import Manifests

/// A status list that the one who checks may believe, and how fresh it is by the clock.
public struct TrustedStatus: Hashable, Sendable {
  public let list: StatusList
  /// Whether a newer list should have been there by now.
  public let isStale: Bool
}

/// What a status list is worth.
public enum StatusJudgement: Hashable, Sendable {
  case usable(TrustedStatus)
  /// This machine has seen a list with a higher serial.
  case old(StatusList, known: UInt64)
  /// This machine has seen another list with this serial, or the list before this one is not the one it follows.
  case conflicting(StatusList)
  /// It was made later than it is now.
  case madeLater(StatusList)
  /// It is not signed by a status key that is known and counts.
  case unknownSigner(StatusList)
  /// A signature under a known key's name and id is not that key's.
  case forged(StatusList)
}

extension Trust {
  /// Judges a status list.
  ///
  /// - Parameters:
  ///   - remembered: what this machine remembers of the lists of a key.
  ///   - now: the clock.
  /// - Returns: the judgement, and the key that signed when the signature holds: under it the list is remembered.
  public func judge(
    _ signed: SignedStatusList, now: Moment, remembered: (VerifierKey) -> ListMemory?
  ) -> (judgement: StatusJudgement, signer: VerifierKey?) {
    let list = signed.list
    // A status key speaks for itself only within its time: a list is for now, so no timestamp helps an ended key.
    let counting = keys(for: .status).filter { key in
      guard let period = key.period else { return true }
      return period.contains(list.madeAt.day) && period.revokedAsOf == nil
    }
    let signers: [VerifierKey]
    do throws(SealProblem) {
      signers = try signed.signers(among: counting.map(\.key))
    } catch {
      switch error {
      case .signature(.bad): return (.forged(list), nil)
      case .signature(.noKnownKey), .otherOrigin: return (.unknownSigner(list), nil)
      }
    }
    guard let signer = signers.first(where: { $0.name == list.origin }) else { return (.unknownSigner(list), nil) }
    switch remembered(signer)?.compare(serial: list.serial, digest: signed.digest, previous: list.previous) {
    case .older: return (.old(list, known: remembered(signer)?.serial ?? 0), nil)
    case .contradicts: return (.conflicting(list), nil)
    case .agrees, nil: break
    }
    if now < list.madeAt { return (.madeLater(list), nil) }
    // Whoever still has a key that ended can date a list back, and call it good for ever.
    let hasEnded = keys(for: .status).contains { $0.key == signer && $0.period.map { !$0.contains(now.day) } ?? false }
    return (.usable(TrustedStatus(list: list, isStale: hasEnded || list.nextAtLatest < now)), signer)
  }
}
