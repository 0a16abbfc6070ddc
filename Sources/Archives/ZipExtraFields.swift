/// The extra fields of a file's header (APPNOTE 4.5): each an id, a length and so many bytes.
enum ZipExtraFields {
  /// Info-ZIP's field with the name in UTF-8, behind a byte of version and four of CRC-32 (APPNOTE 4.6.9). Some programs take
  /// the name from it.
  private static let unicodePath = 0x7075

  /// Whether the fields have their form and none gives the file another name.
  static func agree(_ fields: ArraySlice<UInt8>, withName name: ArraySlice<UInt8>) -> Bool {
    var rest = fields
    while !rest.isEmpty {
      guard rest.count >= 4 else { return false }
      let head = rest.prefix(4).map { Int($0) }
      let length = head[2] | head[3] << 8
      rest = rest.dropFirst(4)
      guard rest.count >= length else { return false }
      if head[0] | head[1] << 8 == unicodePath, rest.prefix(length).dropFirst(5) != name { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }
}
