/// Writes JSON in the canonical form of RFC 8785 (JCS) straight into a byte buffer.
///
/// The caller gives the members of an object in the order of their keys' UTF-16 code units (RFC 8785, 3.2.3); a debug
/// build checks that order.
public struct CanonicalWriter: Sendable {
  /// Always filled up to its end, so that a member is written through a pointer and in one piece.
  private var memory: [UInt8] = Array(repeating: 0, count: 4 << 10)
  private var count = 0
  private var needsComma = false
  #if DEBUG
    private var lastKeys: [[UInt8]] = []
  #endif

  public init() {}

  /// The text so far. A slice that is kept while more is written costs a copy of the memory.
  public var bytes: ArraySlice<UInt8> { memory[..<count] }

  /// Starts anew; the writer keeps its memory.
  public mutating func reset() {
    count = 0
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
    checkOrder(of: name)
    let needsComma = needsComma
    write(atMost: name.utf8CodeUnitCount + 4) { $0.putKey(name, afterComma: needsComma) }
    self.needsComma = false
  }

  /// Writes a member whose value is a text.
  ///
  /// - Parameter name: a key that needs no escape.
  public mutating func member(_ name: StaticString, _ text: UnsafeBufferPointer<UInt8>) {
    guard text.firstEscaped(from: 0) == text.count else {
      key(name)
      return string(text)
    }
    member(name, atMost: text.count) { $0.put(text) }
  }

  /// Writes a member whose value is a text that needs no escape.
  ///
  /// - Parameters:
  ///   - name: a key that needs no escape.
  ///   - most: the most bytes that the text can have.
  ///   - put: writes the text and answers how many bytes it has.
  public mutating func member(_ name: StaticString, atMost most: Int, _ put: (UnsafeMutablePointer<UInt8>) -> Int) {
    checkOrder(of: name)
    let needsComma = needsComma
    write(atMost: name.utf8CodeUnitCount + 6 + most) { start in
      var end = start.putKey(name, afterComma: needsComma)
      end += (start + end).put(UInt8(ascii: "\""))
      let length = put(start + end)
      precondition(0...most ~= length, "a text is longer than was said")
      end += length
      return end + (start + end).put(UInt8(ascii: "\""))
    }
    self.needsComma = true
  }

  public mutating func key(_ name: some Collection<UInt8>) {
    checkOrder(of: name)
    separate()
    appendQuoted(name)
    append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func checkOrder(of name: StaticString) {
    #if DEBUG
      name.withUTF8Buffer { checkOrder(of: $0) }
    #endif
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
    append(String(value))
    needsComma = true
  }

  /// - Parameter value: finite; there is no other number in JSON.
  public mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no such number")
    separate()
    append(canonicalText(of: value))
    needsComma = true
  }

  public mutating func null() {
    separate()
    append("null")
    needsComma = true
  }

  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
  }

  private mutating func appendQuoted(_ text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    let done: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0) } }
    append(UInt8(ascii: "\""))
  }

  /// RFC 8785, 3.2.2.2: only the quote, the backslash and control characters are escaped.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let index = text.firstEscaped(from: start)
      append(UnsafeBufferPointer(rebasing: text[start..<index]))
      if index == text.count { return }
      append(UInt8(ascii: "\\"))
      appendEscape(of: text[index])
      start = index + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    default:
      append("u00")
      append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      append("0123456789abcdef".utf8.dropFirst(Int(byte & 0xF)).first ?? 0)
    }
  }

  // MARK: Memory

  private mutating func append(_ byte: UInt8) {
    write(atMost: 1) { $0.put(byte) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    write(atMost: text.count) { $0.put(text) }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Lets `put` write where the text ends; it answers how many bytes it wrote.
  @inline(__always)
  private mutating func write(atMost most: Int, _ put: (UnsafeMutablePointer<UInt8>) -> Int) {
    if memory.count - count < most { grow(by: most) }
    let end = count
    count += memory.withUnsafeMutableBufferPointer { memory in
      memory.baseAddress.map { put($0 + end) } ?? 0
    }
  }

  private mutating func grow(by most: Int) {
    memory.append(contentsOf: repeatElement(0, count: max(most, memory.count)))
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  fileprivate func put(_ byte: UInt8) -> Int {
    pointee = byte
    return 1
  }

  @inline(__always)
  fileprivate func put(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    if let source = text.baseAddress { update(from: source, count: text.count) }
    return text.count
  }

  @inline(__always)
  fileprivate func putKey(_ name: StaticString, afterComma: Bool) -> Int {
    var end = afterComma ? put(UInt8(ascii: ",")) : 0
    end += (self + end).put(UInt8(ascii: "\""))
    end += name.withUTF8Buffer { (self + end).put($0) }
    end += (self + end).put(UInt8(ascii: "\""))
    return end + (self + end).put(UInt8(ascii: ":"))
  }
}
