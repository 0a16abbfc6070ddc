/// A 1-based line and a 1-based column, counted in Unicode scalars, of a byte offset in UTF-8 text.
public struct SourcePosition: Sendable, Hashable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of `offset` in `bytes`; an offset past the end is the end. Lines end with LF.
  ///
  /// It takes a slice and not any collection: a template's positions are all told, and generic code that another module
  /// calls is not specialised.
  public init(of offset: Int, in bytes: ArraySlice<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }

  public init(of offset: Int, in bytes: [UInt8]) {
    self.init(of: offset, in: bytes[...])
  }
}
