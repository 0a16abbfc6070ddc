public import Manifests

/// The keys of schools that a body vouches for, and the time-stamping authorities whose time it believes. The text of a note
/// that a root key signs, `ListHeader` and then:
///
///     aantal <number of lines that follow>
///     zegel <verifier's key> vanaf <day> [tot <day>] [ingetrokken-per <day>] school <BRIN> <name>
///     status <verifier's key> vanaf <day> [tot <day>] [ingetrokken-per <day>] school <BRIN> <name>
///     tijdstempel <base64 of a certificate> vanaf <day> [tot <day>] [ingetrokken-per <day>] naam <name>
///
/// The lines stand in the order in which they were added; none is ever taken out, since old seals need old keys.
public struct KeyList: SignableList {
  public static let role = KeyRole.sleutels

  public let header: ListHeader
  /// In the order of the text.
  public let lines: [Line]

  public enum Line: Hashable, Sendable {
    case key(ListedKey)
    case authority(TimestampAuthority)
  }

  /// The first list of a root key.
  public init(first origin: KeyName, madeAt: Moment, lines: [Line]) {
    self.init(header: ListHeader(first: origin, madeAt: madeAt), lines: lines)
  }

  init(header: ListHeader, lines: [Line]) {
    self.header = header
    self.lines = lines
  }

  public var keys: [ListedKey] {
    lines.compactMap { line in if case .key(let key) = line { key } else { nil } }
  }

  public var authorities: [TimestampAuthority] {
    lines.compactMap { line in if case .authority(let authority) = line { authority } else { nil } }
  }
}

extension SignedList<KeyList> {
  /// The list that follows this one.
  ///
  /// - Parameter lines: this list's, changed with `add`, `end` and `revoke`.
  public func successor(madeAt: Moment, lines: [KeyList.Line]) throws(ListChangeProblem) -> KeyList {
    KeyList(header: try list.header.successor(of: digest, madeAt: madeAt), lines: lines)
  }
}
