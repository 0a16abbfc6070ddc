/// The rule for names in a tar archive: that for names in a ZIP file, asked of millions.
enum TarName {
  static func isPossible(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    var isPlain = true
    for byte in path where byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ":") {
      isPlain = false
    }
    guard isPlain || ZipName.name(path) != nil else { return false }
    let slash = UInt8(ascii: "/")
    if path.last == slash, !isFolder { return false }
    let end = path.last == slash ? path.endIndex - 1 : path.endIndex
    var start = path.startIndex
    while start <= end {
      let stop = path[start..<end].firstIndex(of: slash) ?? end
      let part = path[start..<stop]
      let isDots = part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") }
      // An empty part is nothing but dots, too.
      if isDots { return false }
      start = stop + 1
    }
    return true
  }
}
