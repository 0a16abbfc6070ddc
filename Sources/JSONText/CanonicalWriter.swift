/// Writes JSON in the canonical form of RFC 8785 (JCS) straight into a byte buffer.
///
/// The caller gives the members of an object in the order of their keys' UTF-16 code units (RFC 8785, 3.2.3); a debug
/// build checks that order.
public struct CanonicalWriter: Sendable {
  public private(set) var bytes: [UInt8]
  private var needsComma = false
  #if DEBUG
    private var lastKeys: [[UInt8]] = []
  #endif

  public init(reusing buffer: [UInt8] = []) {
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
  }

  /// The text so far; the writer starts anew and keeps its memory.
  public mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  public mutating func object(_ members: (inout CanonicalWriter) -> Void) {
    open(UInt8(ascii: "{"))
    #if DEBUG
      lastKeys.append([])
    #endif
    members(&self)
    #if DEBUG
      lastKeys.removeLast()
    #endif
    close(UInt8(ascii: "}"))
  }

  public mutating func array(_ elements: (inout CanonicalWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// - Parameter name: a key that needs no escape.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { name in
      checkOrder(of: name)
      // In one piece, for a record has a hundred of them.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 4) { key in
        var count = 0
        func put(_ byte: UInt8) {
          key[count] = byte
          count += 1
        }
        if needsComma { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "\""))
        for byte in name { put(byte) }
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: key[..<count]))
      }
    }
    needsComma = false
  }

  public mutating func key(_ name: some Collection<UInt8>) {
    checkOrder(of: name)
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Stops a debug build when a key does not follow the one before it.
  private mutating func checkOrder(of name: some Collection<UInt8>) {
    #if DEBUG
      let key = Array(name)
      if let last = lastKeys.popLast() {
        precondition(last.isEmpty || Self.precedes(last, key), "keys out of order")
        lastKeys.append(key)
      }
    #endif
  }

  #if DEBUG
    private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
      String(decoding: a, as: UTF8.self).utf16.lexicographicallyPrecedes(String(decoding: b, as: UTF8.self).utf16)
    }
  #endif

  public mutating func string(_ text: some Collection<UInt8>) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  public mutating func string(_ text: String) {
    string(text.utf8)
  }

  public mutating func integer(_ value: Int) {
    precondition(value.magnitude < 1 << 53, "RFC 8785 numbers have 53 bits")
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// - Parameter value: finite; there is no other number in JSON.
  public mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no such number")
    separate()
    bytes.append(contentsOf: canonicalText(of: value).utf8)
    needsComma = true
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func appendQuoted(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    let done: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// RFC 8785, 3.2.2.2: only the quote, the backslash and control characters are escaped.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = text.firstEscaped(from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      if index == text.count { return }
      bytes.append(UInt8(ascii: "\\"))
      appendEscape(of: text[index])
      start = index + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append("0123456789abcdef".utf8.dropFirst(Int(byte & 0xF)).first ?? 0)
    }
  }
}
