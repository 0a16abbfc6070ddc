/// The rule for names: a file may be unpacked under its name on any system, and within the folder that it is unpacked in.
enum ZipName {
  /// Bytes of the longest name.
  static let maximumByteCount = 1024

  /// The name that the bytes write, or nil when it may not be one. A folder's name ends with `/`.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= maximumByteCount, let name = String(validating: bytes, as: UTF8.self) else { return nil }
    for scalar in name.unicodeScalars {
      // A backslash separates folders on Windows, and a colon ends the name of a drive there.
      if scalar.properties.generalCategory == .control || scalar == "\\" || scalar == ":" { return nil }
    }
    // By bytes, as systems do: to a String a slash with an accent on it is no slash.
    var parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard !parts.isEmpty,
      parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) })
    else { return nil }
    return name
  }
}
