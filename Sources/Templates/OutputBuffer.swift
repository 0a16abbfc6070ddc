/// Where documents are rendered into, one after the other; its memory is kept between them.
public struct OutputBuffer: Sendable {
  /// Always filled up to its end, so that rendering can write anywhere in it.
  private var storage: [UInt8] = Array(repeating: 0, count: 16 << 10)
  private var count = 0
  private var wrapper = LineWrapper()

  public init() {}

  /// The document that was rendered last. A slice that is kept while the next one is rendered costs a copy of the memory.
  public var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// Lets `render` write a document. When it does not fit, the memory is doubled and it is rendered again: so the loop
  /// that renders writes through a pointer, and in the long run every document fits.
  mutating func write(_ render: (inout OutputCursor) -> Void) {
    while true {
      let isComplete = storage.withUnsafeMutableBufferPointer { buffer in
        var cursor = OutputCursor(buffer)
        // Swapped, for with two owners its memory would be copied.
        swap(&cursor.wrapper, &wrapper)
        cursor.wrapper.begin()
        render(&cursor)
        swap(&cursor.wrapper, &wrapper)
        count = cursor.count
        return !cursor.isFull
      }
      if isComplete { return }
      storage.append(contentsOf: repeatElement(0, count: storage.count))
    }
  }
}

/// Writes a document into memory of a fixed size; what does not fit is dropped, and `isFull` tells so.
struct OutputCursor {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var isFull = false
  /// Where the line that is being rendered began.
  private var lineStart = 0
  fileprivate var wrapper = LineWrapper()

  fileprivate init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    self.memory = memory
  }

  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= memory.count - count else {
      isFull = true
      return
    }
    if let source = text.baseAddress, let target = memory.baseAddress {
      (target + count).update(from: source, count: text.count)
      count += text.count
    }
  }

  /// Adds a value to HTML: what is harmless is copied in runs, the rest becomes a character reference.
  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, escaping place: HTMLEscape) {
    var copied = 0
    while let index = place.firstEscaped(in: text, from: copied) {
      append(UnsafeBufferPointer(rebasing: text[copied..<index]))
      append(HTMLEscape.reference(to: text[index]))
      copied = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[copied...]))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  /// Remembers this column as one to which wrapped lines may be indented.
  mutating func markStop() {
    wrapper.markStop(count - lineStart)
  }

  /// Ends a line of plain text, which is wrapped when it is too long.
  @inline(__always)
  mutating func endLine(width: Int) {
    if count - lineStart > width { wrapLine(width: width) }
    wrapper.beginLine()
    lineStart = count
  }

  private mutating func wrapLine(width: Int) {
    guard wrapper.wrap(UnsafeBufferPointer(rebasing: memory[lineStart..<count]), width: width) else { return }
    count = lineStart
    let wrapped = wrapper.wrapped
    wrapped.withUnsafeBufferPointer { append($0) }
  }
}
