/// Why a text is not the JSON that was asked for, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8 (RFC 3629), or an escape names half a surrogate pair.
    case invalidUnicode
    /// The text breaks JSON's grammar (RFC 8259); `expected` says what could have stood here.
    case syntax(expected: Expectation)
    /// The text ends inside a value.
    case unexpectedEnd
    /// The value is well formed, but of another kind than the reader needs.
    case wrongKind(found: JSONKind)
    /// Arrays and objects are nested deeper than `JSONReader.maximumDepth`.
    case tooDeep
    /// Something follows the value.
    case trailingText
  }

  public enum Expectation: Hashable, Sendable {
    case value, key, colon, commaOrEnd, escape, noControlCharacter
  }

  public let kind: Kind
  /// The index in the reader's buffer.
  public let offset: Int

  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// The kinds of JSON value.
public enum JSONKind: Hashable, Sendable {
  case object, array, string, number, bool, null
}
