public import Dossiers
public import Manifests

/// Which verklaringen of a school do not hold any more. The text of a signed note, `ListHeader` and then:
///
///     volgende-uiterlijk <moment>
///     aantal <number of lines that follow>
///     <id> ingetrokken <day> <reason>
///     <id> ingetrokken <day> vervangen vervangen-door <id>
///
/// The ids ascend. `aantal` shows a list that was cut; `volgende-uiterlijk` shows one that is held back, since a newer one
/// must be there by then. An id that stands in a list stands in all later ones.
public struct StatusList: SignableList {
  public static let role = KeyRole.status

  public let header: ListHeader
  /// By when the next list is made; after `madeAt`.
  public let nextAtLatest: Moment
  /// In the order of their ids.
  public let entries: [Entry]

  /// A verklaring that was revoked or replaced.
  public struct Entry: Hashable, Sendable {
    public let id: DocumentID
    /// Of the reason `vervangen` what replaces it, of any other the id itself: a list of a million stays small.
    private let successor: DocumentID
    /// Since when.
    public let datum: Datum
    public let reden: Intrekkingsreden

    /// The verklaring that replaces this one; of the reason `vervangen` alone.
    public var vervangenDoor: DocumentID? { reden == .vervangen ? successor : nil }

    /// Nil when `vervangenDoor` does not go with the reason, or is the id itself.
    public init?(id: DocumentID, datum: Datum, reden: Intrekkingsreden, vervangenDoor: DocumentID? = nil) {
      guard (reden == .vervangen) == (vervangenDoor != nil), vervangenDoor != id else { return nil }
      self.id = id
      self.datum = datum
      self.reden = reden
      successor = vervangenDoor ?? id
    }
  }

  /// The first list of a key.
  public init(
    first origin: KeyName, madeAt: Moment, nextAtLatest: Moment, entries: [Entry]
  ) throws(ListChangeProblem) {
    let header = ListHeader(first: origin, madeAt: madeAt)
    try self.init(header: header, nextAtLatest: nextAtLatest, entries: [], adding: entries)
  }

  /// - Parameters:
  ///   - entries: in the order of their ids.
  ///   - more: in any order.
  fileprivate init(
    header: ListHeader, nextAtLatest: Moment, entries: [Entry], adding more: [Entry]
  ) throws(ListChangeProblem) {
    guard nextAtLatest > header.madeAt else { throw .dueTooEarly }
    let lastDay = header.madeAt.lastDayInLists
    if let late = more.first(where: { $0.datum > lastDay }) { throw .dayAfterList(late.id) }
    let sorted = (entries + more).sorted { $0.id < $1.id }
    for (entry, next) in zip(sorted, sorted.dropFirst()) where entry.id == next.id { throw .alreadyListed(entry.id) }
    self.init(header: header, nextAtLatest: nextAtLatest, sorted: sorted)
  }

  init(header: ListHeader, nextAtLatest: Moment, sorted entries: [Entry]) {
    self.header = header
    self.nextAtLatest = nextAtLatest
    self.entries = entries
  }

  /// What the list says of a verklaring; nil when it does not name it.
  public func entry(for id: DocumentID) -> Entry? {
    var range = entries.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if entries[middle].id == id { return entries[middle] }
      range = entries[middle].id < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension SignedList<StatusList> {
  /// The list that follows this one: its entries and `more`, in any order.
  public func successor(
    madeAt: Moment, nextAtLatest: Moment, adding more: [StatusList.Entry] = []
  ) throws(ListChangeProblem) -> StatusList {
    let header = try list.header.successor(of: digest, madeAt: madeAt)
    return try StatusList(header: header, nextAtLatest: nextAtLatest, entries: list.entries, adding: more)
  }
}

extension Moment {
  /// The last day that a list of this moment may name: the school's day may be one further than UTC's.
  var lastDayInLists: Datum { day.next ?? day }
}
