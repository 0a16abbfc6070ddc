import QRCodes
import TestSupport
import Testing

@Suite("QR codes")
struct QRCodeTests {
  @Test("The finder patterns stand in three corners, and the side has 17 + 4 × version modules")
  func form() throws {
    let code = try QRCode([.bytes(Array("https://school.example/#1".utf8)), .alphanumeric(Array("MZXW6YTBOI".utf8))])
    #expect(code.width == 17 + 4 * code.version)
    let far = code.width - 7
    for (row, column) in [(0, 0), (0, far), (far, 0)] {
      let ring = (0..<7).map {
        code.isDark(row: row + $0, column: column) && code.isDark(row: row, column: column + $0)
      }
      #expect(!ring.contains(false))
      #expect(!code.isDark(row: row + 1, column: column + 1) && code.isDark(row: row + 3, column: column + 3))
    }
  }

  @Test("Version 22 holds 1134 alphanumeric characters, or 779 bytes; one more is too long")
  func limit() throws {
    // ISO/IEC 18004, table 7: version 22 at level M holds 1134 alphanumeric characters, or 779 bytes.
    #expect(try QRCode([.alphanumeric(Array(repeating: UInt8(ascii: "A"), count: 1_134))]).version == 22)
    #expect(throws: QRProblem.tooLong) {
      try QRCode([.alphanumeric(Array(repeating: UInt8(ascii: "A"), count: 1_135))])
    }
    #expect(try QRCode([.bytes(Array(repeating: 0xFF, count: 779))]).version == 22)
    for count in [780, 5_000, 1 << 14, 1 << 20] {
      #expect(throws: QRProblem.tooLong) { try QRCode([.bytes(Array(repeating: 0xFF, count: count))]) }
    }
  }

  @Test("A segment has something in it, and only characters of its set")
  func segments() {
    for segments: [QRSegment] in [
      [], [.bytes([])], [.alphanumeric([])], [.alphanumeric(Array("a".utf8))], [.alphanumeric(Array("A#".utf8))],
      [.bytes([1]), .alphanumeric(Array("é".utf8))],
    ] {
      #expect(throws: QRProblem.segment) { try QRCode(segments) }
    }
  }

  @Test("The drawing has its modules and no others, within a quiet zone of four")
  func drawing() throws {
    let code = try QRCode([.bytes(Array("https://school.example/c/controleer.html#1".utf8))])
    let svg = String(decoding: code.svg, as: UTF8.self)
    let side = code.width + 8
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\""))
    #expect(!svg.contains("script") && !svg.contains("style") && !svg.contains("href"))
    let drawing = try #require(QRDrawing(svg: code.svg))
    #expect(drawing.side == side)
    let modules = (0..<code.width).flatMap { row in
      (0..<code.width).filter { code.isDark(row: row, column: $0) }.map { [row + 4, $0 + 4] }
    }
    #expect(drawing.dark == Set(modules))
  }

  @Test(
    "qrencode makes the same modules of the same bytes", .enabled(if: OutsideTool.isInstalled("qrencode")),
    arguments: 0..<12)
  func qrencode(round: Int) throws {
    var random = SeededGenerator(seed: UInt64(round))
    let isText = round % 2 == 0
    let alphabet = Array((isText ? "ABCXYZ0123456789 $%*+-./:" : "abcXYZ0189 #?&é€<>\"'").utf8)
    let bytes = (0..<Int.random(in: 1...600, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    // The program chooses letters as soon as there is one that it can write so; with digits alone it would choose those.
    let text = isText ? [UInt8(ascii: "A")] + bytes : bytes
    // Characters of several bytes are cut here and there; only the bytes count.
    let code = try QRCode([.bytes(text)])
    let said = try OutsideTool.inFolder { folder in
      try OutsideTool.write(text, to: "\(folder)/in")
      return OutsideTool.run("qrencode -8 -l M -m 0 -t ASCII -r '\(folder)/in' -o -").output
    }
    let rows = said.split(separator: "\n").filter { $0.count == 2 * code.width || !$0.isEmpty }
    #expect(rows.count == code.width)
    for (row, line) in rows.enumerated() {
      let cells = Array(line)
      for column in 0..<code.width {
        let isDark = 2 * column < cells.count && cells[2 * column] == "#"
        #expect(code.isDark(row: row, column: column) == isDark, "\(row), \(column)")
      }
    }
  }

  @Test(
    "zbarimg reads both segments back as one text", .enabled(if: OutsideTool.isInstalled("zbarimg")),
    arguments: [20, 200, 700, 1_000])
  func zbarimg(length: Int) throws {
    var random = SeededGenerator(seed: UInt64(length))
    let address = "https://school.example/c/controleer.html#1"
    let payload = Base32.text(of: (0..<(length * 5 / 8)).map { _ in UInt8.random(in: 0...255, using: &random) })
    let code = try QRCode([.bytes(Array(address.utf8)), .alphanumeric(payload)])
    let read = try OutsideTool.inFolder { folder in
      try OutsideTool.write(try #require(QRDrawing(svg: code.svg)).picture, to: "\(folder)/code.pgm")
      return OutsideTool.run("zbarimg -q --raw -Sdisable -Sqrcode.enable '\(folder)/code.pgm' 2>/dev/null").output
    }
    #expect(read == address + String(decoding: payload, as: UTF8.self) + "\n")
  }
}
