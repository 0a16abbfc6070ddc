import Archives
import TestSupport
import Testing

@Suite("Writing ZIP files")
struct ZipWriterTests {
  private static let files: [(String, [UInt8])] = [
    ("documenten/a.html", Array("<p>één</p>\n".utf8)), ("leeg", []),
    ("B.txt", [UInt8](repeating: UInt8(ascii: "b"), count: 100_000)), ("zegel/né.p7s", [0, 255, 13, 10]),
  ]

  @Test("What was written is read")
  func roundTrip() throws {
    let read = try generous.entries(of: zipFile(Self.files))
    #expect(read == Self.files.map { ZipEntry(name: $0.0, bytes: $0.1) })
    #expect(try generous.entries(of: zipFile([])).isEmpty)
  }

  @Test("The same files make the same bytes, in any time zone: the bytes are these")
  func sameBytes() {
    #expect(zipFile(Self.files) == zipFile(Self.files))
    let expected: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0]
      + Array("a123456789".utf8)
      + [0x50, 0x4B, 1, 2, 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0]
      + [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0, UInt8(ascii: "a")]
      + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 40, 0, 0, 0, 0, 0]
    // 0xCBF43926 is the check value that every description of this CRC-32 gives for "123456789".
    #expect(zipFile([("a", Array("123456789".utf8))]) == expected)
  }

  @Test("Info-ZIP and Python take the file and find the same in it", .enabled(if: OutsideTool.isInstalled("unzip")))
  func outsideTools() throws {
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(zipFile(Self.files), to: "\(folder)/made.zip")
      let test = OutsideTool.run(
        "cd '\(folder)' && unzip -tq made.zip && LC_ALL=C.UTF-8 unzip -q made.zip && stat -c %a B.txt")
      #expect(test.status == 0, "\(test.output)")
      #expect(test.output.hasSuffix("644\n"))
      for (name, contents) in Self.files {
        #expect(OutsideTool.contents("\(folder)/\(name)") == contents, "\(name)")
      }
      let python = OutsideTool.run(
        "python3 -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
          + "print(len(z.infolist()), z.infolist()[0].date_time)' '\(folder)/made.zip'")
      #expect(python.output == "4 (1980, 1, 1, 0, 0, 0)\n")
    }
  }
}
