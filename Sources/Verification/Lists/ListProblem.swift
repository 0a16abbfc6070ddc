public import Dossiers
public import Manifests

/// Why a text is not the list that it should be, and in which line.
public struct ListProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The last line has no line feed: the text was cut.
    case noFinalLineFeed
    /// The text ends before its first lines are complete.
    case noHeader
    /// No key's name, or one that speaks in another role.
    case origin
    /// Not a number from 1 to `ListHeader.maximumSerial` without leading zeros.
    case serial
    /// Not `vorige` and 32 bytes in base64; or not `-` in the first list, and in no other.
    case previous
    /// Not `opgesteld` and a moment.
    case madeAt
    /// Not `volgende-uiterlijk` and a moment after `opgesteld`.
    case nextAtLatest
    /// Not `aantal` and a number.
    case countForm
    /// Fewer or more lines than `aantal` says: the list was cut or added to.
    case count(announced: UInt64, found: Int)
    /// Not the words of such a line, parted by single spaces.
    case lineForm
    /// A day that does not exist.
    case day
    /// A day later than the one after the list was made.
    case dayAfterList
    /// A word that is no reason of the closed list.
    case reason
    /// `vervangen` without the id that replaces, another reason with one, or an id that replaces itself.
    case replacement
    /// An id that does not follow the one before it, or stands there twice.
    case idOrder
    /// A verifier's key that is not taken.
    case key(KeyProblem)
    /// A key whose name says another role than its line, or one that may not stand in a list of keys.
    case role
    /// A period that ends before it begins.
    case period
    /// Not two digits and two capitals.
    case brin
    /// A name that is empty, too long, or holds what cannot be seen.
    case name
    /// Not one DER value in base64 that can be a certificate.
    case certificate
    /// A key or certificate that stands in the list already.
    case listedTwice
  }

  public let kind: Kind
  /// 1-based.
  public let line: Int

  public init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

public typealias StatusListProblem = ListProblem
public typealias KeyListProblem = ListProblem

/// Why bytes are not a list with its signature.
public enum SignedListProblem: Error, Hashable, Sendable {
  case note(NoteProblem)
  case list(ListProblem)
}

/// Why no list can follow that says what was asked.
public enum ListChangeProblem: Error, Hashable, Sendable {
  /// The list before it was made later.
  case earlier(than: Moment)
  /// The next list would be due before this one is made.
  case dueTooEarly
  /// The verklaring was revoked or replaced already, and stays so.
  case alreadyListed(DocumentID)
  /// The day lies after the one that follows the day on which the list is made.
  case dayAfterList(DocumentID)
  /// The key or certificate stands in the list already.
  case keyListed
  /// No key in the list has this name or id.
  case unknownKey
  /// Several keys in the list have this id.
  case ambiguousKey
  /// The period would end before it begins.
  case period(from: Datum)
  /// The key was revoked as of this day or an earlier one already.
  case alreadyRevoked(asOf: Datum)
}
