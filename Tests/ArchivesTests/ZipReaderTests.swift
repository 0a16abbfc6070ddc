import Archives
import TestSupport
import Testing

@Suite("Reading ZIP files")
struct ZipReaderTests {
  @Test("What Python's zipfile packs is read, stored or deflated, also when it was written as a stream")
  func python() throws {
    let bytes = try zipFile(
      python: """
        z.writestr('a/stored.txt', 'stored ' * 1000)
        z.writestr('a/deflated.txt', 'deflated ' * 100000, zipfile.ZIP_DEFLATED)
        z.writestr('a/', '')
        z.fp.seekable = lambda: False
        z._seekable = False
        with z.open(info('streamed.txt', compress_type=zipfile.ZIP_DEFLATED), 'w') as out: out.write(b'streamed' * 5000)
        """)
    let read = try generous.entries(of: bytes)
    #expect(read.map(\.name) == ["a/stored.txt", "a/deflated.txt", "streamed.txt"])
    #expect(read.map(\.bytes.count) == [7000, 900_000, 40_000])
    #expect(read[1].bytes == Array(String(repeating: "deflated ", count: 100_000).utf8))
  }

  @Test("What Info-ZIP packs is read, with folders left out", .enabled(if: OutsideTool.isInstalled("zip")))
  func infoZip() throws {
    let contents = (0..<200).map { line in "regel \(line): é" }.joined(separator: "\n")
    let bytes: [UInt8]? = try OutsideTool.inFolder { folder in
      _ = OutsideTool.run("mkdir -p '\(folder)/in/documenten'")
      try OutsideTool.write(Array(contents.utf8), to: "\(folder)/in/documenten/lang.txt")
      try OutsideTool.write([7], to: "\(folder)/in/één")
      let packed = OutsideTool.run("cd '\(folder)/in' && LC_ALL=C.UTF-8 zip -qr ../made.zip . ")
      #expect(packed.status == 0, "\(packed.output)")
      return OutsideTool.contents("\(folder)/made.zip")
    }
    let read = try generous.entries(of: #require(bytes))
    #expect(Set(read.map(\.name)) == ["documenten/lang.txt", "één"])
    #expect(read.first { $0.name == "documenten/lang.txt" }?.bytes == Array(contents.utf8))
  }

  @Test("The limits are those given: as much is read, more is refused before it is unpacked")
  func limits() throws {
    let bytes = zipFile([("a", [1, 2, 3]), ("b", [4]), ("c", [5])])
    #expect(try ZipReader(limits: ZipLimits(fileCount: 3, byteCount: 5)).entries(of: bytes).count == 3)
    #expect(problem(ZipReader(limits: ZipLimits(fileCount: 2, byteCount: 5)), bytes) == .tooManyFiles(limit: 2))
    #expect(problem(ZipReader(limits: ZipLimits(fileCount: 3, byteCount: 4)), bytes) == .tooLarge(limit: 4))
  }

  @Test("A bomb is refused: one that says how large it is, and one that does not")
  func bombs() throws {
    let honest = try zipFile(python: "z.writestr('nullen', bytes(1 << 26), zipfile.ZIP_DEFLATED)")
    #expect(honest.count < 1 << 17)
    #expect(problem(honest) == .tooLarge(limit: 1 << 24))
    // The same bytes under a size of 1,000, in the list and before the file.
    let size = [UInt8]([0, 0, 0, 4])
    var lying = honest
    var found = 0
    for start in honest.indices.dropLast(3) where Array(honest[start..<(start + 4)]) == size {
      if [22, honest.count - 22 - 46 - 6 + 24].contains(start) {
        lying.replaceSubrange(start..<(start + 4), with: [0xE8, 3, 0, 0])
        found += 1
      }
    }
    #expect(found == 2)
    #expect(problem(lying) == .broken)
  }

  @Test("Files whose data overlap are refused: a small file would unpack to any size")
  func overlap() throws {
    let bytes = try zipFile(
      python: """
        z.writestr('a', bytes(1000))
        entry = z.infolist()[0]
        for number in range(20):
          other = info('b%d' % number, header_offset=entry.header_offset, CRC=entry.CRC,
            compress_size=1000, file_size=1000)
          z.filelist.append(other)
        """)
    #expect(problem(bytes) == .broken)
  }

  @Test(
    "Names that lead elsewhere, or that are none everywhere, are refused",
    arguments: [
      "/etc/x", "../x", "a/../../x", "a/..", "./a", "a//b", "a\\b", "C:x", "a:b", "a\\nb", "a\\x7fb", "a\\u0085b", "/",
      "..",
      "..\\\\x", "a/./b",
      // An accent on a slash makes it none for a String, and changes nothing for a file system.
      "../\\u0301x", "a//\\u0301x", "a/../\\u0301",
    ])
  func names(name: String) throws {
    let bytes = try zipFile(python: "z.writestr(info('\(name)'), 'x')")
    #expect(problem(bytes) == .name(entry: 1))
  }

  @Test("A name with a zero byte, one that is not UTF-8, an empty and an endless one are refused")
  func otherNames() throws {
    let bytes = zipFile([("goed", [1]), ("abc", [2])])
    for name in ["a\0c", "a\u{1}c", "a\u{1B}c"] {
      #expect(problem(bytes.replacing("abc", by: name)) == .name(entry: 2))
    }
    let latin = bytes.map { $0 == UInt8(ascii: "b") ? 0xE9 : $0 }
    #expect(problem(latin) == .name(entry: 2))
    #expect(problem(try zipFile(python: "z.writestr(info(''), 'x')")) == .name(entry: 1))
    #expect(problem(try zipFile(python: "z.writestr(info('a' * 1025), 'x')")) == .name(entry: 1))
    #expect(problem(try zipFile(python: "z.writestr(info('a' * 1024), 'x')")) == nil)
  }

  @Test(
    "One name twice is refused, also where a system would take two for one",
    arguments: [("abc", "abc"), ("abc", "ABC"), ("caf\u{E9}", "cafe\u{301}"), ("map/", "MAP")])
  func repeated(first: String, second: String) throws {
    let script = [first, second].map { "z.writestr(info('\($0)'), '')" }.joined(separator: "\n")
    #expect(problem(try zipFile(python: script)) == .repeatedName(entry: 2))
  }

  @Test(
    "Links, devices and pipes are refused, and folders that hold bytes",
    arguments: [0o120777, 0o020666, 0o060666, 0o010666, 0o140777, 0o040755])
  func specialFiles(mode: Int) throws {
    let bytes = try zipFile(python: "z.writestr(info('a', external_attr=\(mode) << 16), '/etc/passwd')")
    #expect(problem(bytes) == .notAFile(entry: 1))
    #expect(problem(try zipFile(python: "z.writestr(info('map/'), 'x')")) == .notAFile(entry: 1))
  }

  @Test("Encrypted files are refused as such", .enabled(if: OutsideTool.isInstalled("zip")))
  func encrypted() throws {
    let bytes: [UInt8]? = try OutsideTool.inFolder { folder in
      _ = OutsideTool.run("cd '\(folder)' && echo geheim >a && zip -q -P wachtwoord made.zip a")
      return OutsideTool.contents("\(folder)/made.zip")
    }
    #expect(problem(try #require(bytes)) == .encrypted)
  }

  @Test("Other ways to pack than deflate are refused", arguments: ["ZIP_BZIP2", "ZIP_LZMA"])
  func otherCompression(method: String) throws {
    #expect(problem(try zipFile(python: "z.writestr('a', 'x' * 100, zipfile.\(method))")) == .unsupported)
  }

  @Test("ZIP64 is refused, also where only a part of the file says so")
  func zip64() throws {
    let bytes = try zipFile(
      python: """
        zipfile.ZIP64_LIMIT = 10
        z.writestr('a', 'x' * 100)
        """)
    #expect(problem(bytes) == .unsupported)
  }

  @Test(
    "What is no ZIP file is said to be none",
    arguments: ["", "PK", "<!DOCTYPE html>", "PK\u{5}\u{6}", String(repeating: "x", count: 5000)])
  func notAZip(text: String) {
    #expect(problem(Array(text.utf8)) == .notAZip)
  }

  @Test("Bytes before, between, behind, and a comment are refused: others may find another ZIP file in them")
  func strayBytes() throws {
    let whole = zipFile([("a", [1]), ("b", [2])])
    #expect(problem([0] + whole) == .broken)
    #expect(problem(whole + [0]) == .notAZip)
    #expect(problem(whole + whole) == .broken)
    #expect(problem(try zipFile(python: "z.writestr('a', 'x')\nz.comment = b'hallo'")) == .notAZip)
    #expect(problem(try zipFile(python: "z.writestr('a', 'x')\nz.fp.write(b'gap')\nz.start_dir += 3")) == .broken)
  }

  @Test("A name that is another in the list, before the file, or in an extra field is refused")
  func twoNames() throws {
    let bytes = zipFile([("abc", [1]), ("goed", [2])])
    let inList = bytes.lastRange(of: "abc")
    var other = bytes
    other.replaceSubrange(inList, with: "abd".utf8)
    #expect(problem(other) == .broken)
    let extra = "extra=struct.pack('<HHBI', 0x7075, 8, 1, 0)"
    #expect(problem(try zipFile(python: "z.writestr(info('abc', \(extra) + b'abc'), 'x')")) == nil)
    #expect(problem(try zipFile(python: "z.writestr(info('abc', \(extra) + b'abd'), 'x')")) == .name(entry: 1))
  }
}

extension [UInt8] {
  /// Where the text stands last.
  fileprivate func lastRange(of text: String) -> Range<Int> {
    let text = Array(text.utf8)
    let start = indices.dropLast(text.count - 1).last { self[$0..<($0 + text.count)].elementsEqual(text) }
    return start.map { $0..<($0 + text.count) } ?? 0..<0
  }
}
