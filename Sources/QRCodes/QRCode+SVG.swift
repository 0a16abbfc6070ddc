extension QRCode {
  /// The light modules around the code, by which cameras find it (ISO/IEC 18004, 6.3.8).
  public static let quietZone = 4

  /// A drawing without script, style or text: one light square, and one line a run of dark modules.
  public var svg: [UInt8] {
    let side = width + 2 * Self.quietZone
    var text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">"
    text += "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path stroke=\"#000\" d=\"\(runs)\"/></svg>"
    return Array(text.utf8)
  }

  /// The dark modules as the data of a path whose line is one module wide: moves are relative, which is shorter.
  private var runs: String {
    var data = ""
    // Where the pen is; a line goes along the middle of its row.
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
        if data.isEmpty {
          data = "M\(start + Self.quietZone) \(row + Self.quietZone).5"
        } else {
          let (right, down) = (start - penColumn, row - penRow)
          data += "m\(right) \(down)"
        }
        data += "h\(column - start)"
        (penRow, penColumn) = (row, column)
      }
    }
    return data
  }
}
