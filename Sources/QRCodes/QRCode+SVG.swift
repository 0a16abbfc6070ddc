extension QRCode {
  /// The light modules around the code, by which cameras find it (ISO/IEC 18004, 6.3.8).
  public static let quietZone = 4

  /// A drawing without script, style or text: one light square, and one path of a rectangle for each run of dark modules.
  ///
  /// Rectangles and not lines: browsers move lines with crisp edges to whole pixels, also on paper, and a large code is then
  /// no longer one.
  public var svg: [UInt8] {
    let side = width + 2 * Self.quietZone
    var text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">"
    text += "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path d=\"\(runs)\"/></svg>"
    return Array(text.utf8)
  }

  /// The dark modules as the data of a path; moves are relative, which is shorter.
  private var runs: String {
    var data = ""
    // Where the rectangle before this one begins, and with it the pen.
    var (penRow, penColumn) = (0, 0)
    for row in 0..<width {
      var column = 0
      while column < width {
        guard isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while column < width, isDark(row: row, column: column) { column += 1 }
        data +=
          data.isEmpty
          ? "M\(start + Self.quietZone) \(row + Self.quietZone)" : "m\(start - penColumn) \(row - penRow)"
        data += "h\(column - start)v1h-\(column - start)z"
        (penRow, penColumn) = (row, start)
      }
    }
    return data
  }
}
