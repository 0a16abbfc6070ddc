/// The drawing of a QR code, read as what it draws: dark runs of modules on light ground.
public struct QRDrawing {
  /// How many modules a side of the drawing has, with the quiet zone.
  public let side: Int
  /// The dark modules as `[row, column]`.
  public let dark: Set<[Int]>

  /// Nil for a drawing of any other form.
  public init?(svg: [UInt8]) {
    let text = String(decoding: svg, as: UTF8.self)
    guard let box = text.split(separator: "viewBox=\"0 0 ").dropFirst().first?.split(separator: " ").first,
      let side = Int(box),
      let data = text.split(separator: "<path d=\"M").dropFirst().first?.split(separator: "\"").first
    else { return nil }
    var dark: Set<[Int]> = []
    var (row, column) = (0, 0)
    for run in data.split(separator: "m") {
      let parts = run.split(separator: "h")
      let move = parts[0].split(separator: " ")
      guard parts.count == 3, move.count == 2, let right = Int(move[0]), let down = Int(move[1]),
        parts[1].hasSuffix("v1"), let length = Int(parts[1].dropLast(2)), parts[2] == "-\(length)z"
      else { return nil }
      (row, column) = (row + down, column + right)
      for place in column..<column + length { dark.insert([row, place]) }
    }
    self.side = side
    self.dark = dark
  }

  /// A picture (PGM) of four pixels a module.
  public var picture: [UInt8] {
    let scale = 4
    var picture = Array("P5\n\(side * scale) \(side * scale)\n255\n".utf8)
    for y in 0..<side * scale {
      for x in 0..<side * scale { picture.append(dark.contains([y / scale, x / scale]) ? 0 : 255) }
    }
    return picture
  }
}
