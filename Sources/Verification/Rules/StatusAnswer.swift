public import Manifests

/// What is known of the revocation of one document.
public enum StatusAnswer: Hashable, Sendable {
  /// No list was given for the school of this seal, or none that may be believed.
  case notChecked
  /// Not on the list; fresh or stale.
  case notListed(TrustedStatus)
  /// On the list; an entry never goes off one, so that a stale or an old list tells the truth here.
  case listed(StatusList.Entry, StatusList)
  /// This machine has seen a newer list.
  case old(StatusList, known: UInt64)
  case conflicting(StatusList)
  case madeLater(StatusList)
  case incomplete(announced: UInt64, found: Int)
  /// The list that was given could not be read or believed.
  case unusable
}

/// The status lists that were given, judged.
public struct StatusBook: Sendable {
  /// What is known of a school's lists as a whole, by the name of its status key.
  private var judgements: [KeyName: StatusJudgement] = [:]
  /// Every list that a school signed, whatever else is the matter with it: what it says of a verklaring is true for ever.
  private var signed: [KeyName: [StatusList]] = [:]
  /// Lists that are signed by nobody who is trusted.
  private var unbelieved: [KeyName: [StatusList]] = [:]
  /// A list was given that could not be read, so that it is not known whose it is.
  private var failure: StatusAnswer?

  public init() {}

  /// Takes in the judgement of a list. Of several for one school a contradiction stays, and else the newest that counts.
  public mutating func add(_ judgement: StatusJudgement, for origin: KeyName) {
    if let list = judgement.signedList { signed[origin, default: []].append(list) }
    if case .unknownSigner(let list) = judgement { unbelieved[origin, default: []].append(list) }
    guard let present = judgements[origin], judgement.weight <= present.weight else {
      judgements[origin] = judgement
      return
    }
    if case .usable(let known) = present, case .usable(let other) = judgement, other.list.serial > known.list.serial {
      judgements[origin] = judgement
    }
  }

  /// Notes that a list could not be read.
  public mutating func fail(_ answer: StatusAnswer) {
    failure = failure ?? answer
  }

  /// What is known of a document that was sealed under `origin`. An entry never goes off a list, so one is looked for in
  /// all of them first.
  public func answer(for id: DocumentID, sealedBy origin: KeyName) -> StatusAnswer {
    for list in lists(forSealsOf: origin) {
      if let entry = list.entry(for: id) { return .listed(entry, list) }
    }
    let answer = answer(sealedBy: origin)
    // What anyone could have written revokes nothing; but nothing is green beside it either.
    return answer == .notChecked && isDoubted(id, sealedBy: origin) ? .unusable : answer
  }

  private func isDoubted(_ id: DocumentID, sealedBy origin: KeyName) -> Bool {
    let lists = KeyRole.status.keyName(for: origin).flatMap { unbelieved[$0] } ?? []
    return lists.contains { $0.entry(for: id) != nil }
  }

  /// Every list that the school signed, whatever else is the matter with it.
  public func lists(forSealsOf origin: KeyName) -> [StatusList] {
    KeyRole.status.keyName(for: origin).flatMap { signed[$0] } ?? []
  }

  /// What is known of a document that was sealed under `origin` and that no list names.
  public func answer(sealedBy origin: KeyName) -> StatusAnswer {
    let judgement = KeyRole.status.keyName(for: origin).flatMap { judgements[$0] }
    return switch judgement {
    case .usable(let status): failure ?? .notListed(status)
    case .old(let list, let known): .old(list, known: known)
    case .conflicting(let list): .conflicting(list)
    case .madeLater(let list): .madeLater(list)
    case .forged: .unusable
    // A list that anyone could have made is as none at all.
    case .unknownSigner, nil: failure ?? .notChecked
    }
  }
}

extension StatusJudgement {
  /// Of two judgements the heavier one is what is known of a school's lists.
  fileprivate var weight: Int {
    switch self {
    case .conflicting: 4
    case .usable: 3
    case .madeLater: 2
    case .old: 1
    case .forged: 0
    case .unknownSigner: -1
    }
  }

  /// The list, when the school signed it.
  fileprivate var signedList: StatusList? {
    switch self {
    case .usable(let status): status.list
    case .old(let list, _), .conflicting(let list), .madeLater(let list): list
    case .unknownSigner, .forged: nil
    }
  }
}

extension Outcome {
  /// What is said of a document that a trusted key sealed.
  public init(_ integrity: Integrity, _ status: StatusAnswer) {
    switch status {
    case .listed(let entry, _): self = entry.vervangenDoor == nil ? .revoked : .replaced
    case .old: self = .oldList
    case .conflicting: self = .conflictingLists
    case .madeLater where integrity != .dataOnly: self = .clockBehind
    case .incomplete where integrity != .dataOnly: self = .incompleteList
    case .unusable where integrity != .dataOnly: self = .couldNotCheck
    case .notChecked, .notListed, .madeLater, .incomplete, .unusable:
      switch integrity {
      case .dataOnly: self = .dataGenuine
      case .lineEnds: self = .genuineLineEnds
      case .exact: self = status.isFresh ? .genuine : .genuineStatusStale
      }
    }
  }
}

extension StatusAnswer {
  /// Whether a list that is up to date says that the document was not revoked.
  public var isFresh: Bool {
    if case .notListed(let status) = self { !status.isStale } else { false }
  }
}
