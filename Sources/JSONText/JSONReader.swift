import Bytes

/// A pull reader over one JSON text (RFC 8259) in a shared byte buffer.
///
/// The caller asks for what its format holds next and gets it, or a `JSONProblem` with a place. Strings without escapes
/// are slices of the buffer: nothing is copied. Nothing recurses, so that depth is a limit and not a crash.
public struct JSONReader {
  /// How deep arrays and objects may be nested.
  public static let maximumDepth = 64

  let bytes: [UInt8]
  let end: Int
  /// The index in the buffer of the next byte to read.
  public internal(set) var offset: Int
  private var depth = 0
  /// Whether the next member or element of the innermost container is its first.
  private var isFirst = false

  /// A reader of the JSON text `text`; offsets count from its start.
  public init(_ text: ArraySlice<UInt8>) throws(JSONProblem) {
    try self.init(bytes: Array(text), in: 0..<text.count)
  }

  /// A reader of the JSON text in `range` of `bytes`, which it shares with its strings.
  public init(bytes: [UInt8], in range: Range<Int>) throws(JSONProblem) {
    self.bytes = bytes
    self.offset = range.lowerBound
    self.end = range.upperBound
    if let invalid = invalidUTF8(in: bytes, range) { throw JSONProblem(kind: .invalidUnicode, offset: invalid.offset) }
  }

  // MARK: Containers

  public mutating func beginObject() throws(JSONProblem) {
    try open(UInt8(ascii: "{"), .object)
  }

  /// The next member's key, or nil at the end of the object, which is then closed.
  public mutating func nextKey() throws(JSONProblem) -> JSONString? {
    guard try advanceToKey() else { return nil }
    let key = try scanString()
    try passColon()
    return key
  }

  /// The next member's key as one of `names`, or nil at the end of the object, which is then closed.
  ///
  /// - Parameter expected: the index of the name that most likely comes, which is looked at first.
  public mutating func nextKey(among names: JSONNames, expecting expected: Int) throws(JSONProblem) -> JSONKey? {
    guard try advanceToKey() else { return nil }
    let start = offset
    let key: JSONKey
    if let index = names.index(ofQuotedNameAt: start, in: bytes, before: end, expecting: expected) {
      offset += names.quotedLength(of: index)
      key = .known(index, offset: start)
    } else {
      // A known name may be written with escapes.
      let name = try scanString()
      key = names.index(of: name.text).map { .known($0, offset: start) } ?? .other(name)
    }
    try passColon()
    return key
  }

  @inline(__always)
  private mutating func advanceToKey() throws(JSONProblem) -> Bool {
    // Most often a comma and a quote come next, without white space.
    if !isFirst, offset + 1 < end, bytes[offset] == UInt8(ascii: ","), bytes[offset + 1] == UInt8(ascii: "\"") {
      offset += 1
      return true
    }
    guard try advance(to: UInt8(ascii: "}")) else { return false }
    guard offset < end, bytes[offset] == UInt8(ascii: "\"") else { throw unexpected(.key) }
    return true
  }

  @inline(__always)
  private mutating func passColon() throws(JSONProblem) {
    if offset < end, bytes[offset] == UInt8(ascii: ":") {
      offset += 1
      return
    }
    skipSpace()
    guard offset < end, bytes[offset] == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset += 1
  }

  public mutating func beginArray() throws(JSONProblem) {
    try open(UInt8(ascii: "["), .array)
  }

  /// Whether another element follows; at the end of the array it is closed.
  public mutating func nextElement() throws(JSONProblem) -> Bool {
    try advance(to: UInt8(ascii: "]"))
  }

  private mutating func open(_ bracket: UInt8, _ kind: JSONKind) throws(JSONProblem) {
    try expect(kind)
    guard depth < Self.maximumDepth else { throw JSONProblem(kind: .tooDeep, offset: offset) }
    depth += 1
    offset += 1
    isFirst = true
  }

  /// Moves to the next member or element; false when the container closed with `bracket`.
  private mutating func advance(to bracket: UInt8) throws(JSONProblem) -> Bool {
    skipSpace()
    guard offset < end else { throw JSONProblem(kind: .unexpectedEnd, offset: end) }
    if bytes[offset] == bracket {
      offset += 1
      depth -= 1
      isFirst = false
      return false
    }
    if !isFirst {
      guard bytes[offset] == UInt8(ascii: ",") else { throw unexpected(.commaOrEnd) }
      offset += 1
      skipSpace()
    }
    isFirst = false
    return true
  }

  // MARK: Values

  /// The kind of the next value, which is not read.
  public mutating func peekKind() throws(JSONProblem) -> JSONKind {
    skipSpace()
    guard offset < end else { throw JSONProblem(kind: .unexpectedEnd, offset: end) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected(.value)
    }
  }

  public mutating func string() throws(JSONProblem) -> JSONString {
    try expect(.string)
    return try scanString()
  }

  /// Where the text of a string stands in the buffer, when the next value is one without escapes and of the wanted kind;
  /// otherwise nil, and nothing was read but the white space before it.
  public mutating func plainString(where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool) -> Range<Int>? {
    skipSpace()
    guard offset < end, bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let text = plainText
    guard text.upperBound < end, bytes[text.upperBound] == UInt8(ascii: "\""),
      bytes.withUnsafeBufferPointer({ isWanted(UnsafeBufferPointer(rebasing: $0[text])) })
    else { return nil }
    offset = text.upperBound + 1
    return text
  }

  public mutating func bool() throws(JSONProblem) -> Bool {
    try expect(.bool)
    let isTrue = bytes[offset] == UInt8(ascii: "t")
    try scanWord(isTrue ? "true" : "false")
    return isTrue
  }

  public mutating func null() throws(JSONProblem) {
    try expect(.null)
    try scanWord("null")
  }

  /// A number without fraction or exponent that fits in 53 bits (RFC 7493, 2.2); any other number is the wrong kind.
  public mutating func integer() throws(JSONProblem) -> Int {
    try expect(.number)
    let start = offset
    let isWhole = try scanNumber()
    guard isWhole, let value = Int(String(decoding: bytes[start..<offset], as: UTF8.self)),
      value.magnitude < 1 << 53
    else { throw JSONProblem(kind: .wrongKind(found: .number), offset: start) }
    return value
  }

  /// A number as the nearest IEEE 754 double (RFC 7493, 2.2); one beyond the greatest is the wrong kind.
  public mutating func number() throws(JSONProblem) -> Double {
    try expect(.number)
    let start = offset
    _ = try scanNumber()
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)), value.isFinite
    else { throw JSONProblem(kind: .wrongKind(found: .number), offset: start) }
    return value
  }

  /// Reads past the next value, whatever it is, checking its grammar.
  public mutating func skipValue() throws(JSONProblem) {
    var closers: [UInt8] = []
    repeat {
      if let closer = closers.last {
        let isObject = closer == UInt8(ascii: "}")
        let more = isObject ? try nextKey() != nil : try nextElement()
        if !more {
          closers.removeLast()
          continue
        }
      }
      switch try peekKind() {
      case .object:
        try beginObject()
        closers.append(UInt8(ascii: "}"))
      case .array:
        try beginArray()
        closers.append(UInt8(ascii: "]"))
      case .string: _ = try scanString()
      case .number: _ = try scanNumber()
      case .bool: _ = try bool()
      case .null: try null()
      }
    } while !closers.isEmpty
  }

  /// Demands that nothing but white space follows.
  public mutating func finish() throws(JSONProblem) {
    skipSpace()
    guard offset == end else { throw JSONProblem(kind: .trailingText, offset: offset) }
  }

  private mutating func expect(_ kind: JSONKind) throws(JSONProblem) {
    let found = try peekKind()
    guard found == kind else { throw JSONProblem(kind: .wrongKind(found: found), offset: offset) }
  }

  func unexpected(_ expected: JSONProblem.Expectation) -> JSONProblem {
    JSONProblem(kind: offset < end ? .syntax(expected: expected) : .unexpectedEnd, offset: offset)
  }

  @inline(__always)
  mutating func skipSpace() {
    // Programs write none.
    if offset < end, bytes[offset] <= 0x20 { skipSomeSpace() }
  }

  private mutating func skipSomeSpace() {
    while offset < end {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }
}
