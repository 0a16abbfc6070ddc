import Archives
import TestSupport
import Testing

@Suite("Reading tar archives")
struct TarReaderTests {
  private static let page: (String, [UInt8]) = ("documenten/a.html", Array("<p>a</p>".utf8))

  @Test("Archives of GNU tar and of Python are read, folders in them and filled up to any length")
  func others() throws {
    try OutsideTool.inFolder { folder in
      let made = OutsideTool.run(
        "cd '\(folder)' && mkdir -p X/documenten && printf a >X/documenten/a.html && printf b >X/b && "
          + "tar -cf gnu.tar X && tar -cf ustar.tar --format=ustar -b 2000 X")
      #expect(made.status == 0, "\(made.output)")
      for name in ["gnu.tar", "ustar.tar"] {
        let read = try tarFiles(of: try #require(OutsideTool.contents("\(folder)/\(name)")))
        #expect(read.folder == "X/")
        #expect(Set(read.files.map(\.name)) == ["documenten/a.html", "b"], "\(name)")
      }
    }
    let python = try tarFiles(of: tarFile(python: "add('X/documenten/a.html', b'abc')\nadd('X/b', b'd')"))
    #expect(python.files.map(\.contents) == [Array("abc".utf8), Array("d".utf8)])
  }

  @Test("What programs read differently, and what is no file, is refused with the number of the member")
  func hostileMembers() throws {
    let cases: [(String, TarProblem)] = [
      ("add('X/a')\nadd('X/l', type=tarfile.SYMTYPE, linkname='/etc/passwd')", .notAFile(member: 2)),
      ("add('X/a')\nadd('X/l', type=tarfile.LNKTYPE, linkname='X/a')", .notAFile(member: 2)),
      ("add('X/d', type=tarfile.CHRTYPE)", .notAFile(member: 1)),
      ("add('X/d', type=tarfile.BLKTYPE)", .notAFile(member: 1)),
      ("add('X/p', type=tarfile.FIFOTYPE)", .notAFile(member: 1)),
      ("add('X/s', type=tarfile.GNUTYPE_SPARSE)", .notAFile(member: 1)),
      ("add('X/c', type=tarfile.CONTTYPE)", .notAFile(member: 1)),
      ("add('X/o', type=tarfile.AREGTYPE)", .unsupported(member: 1)),
      ("add('/X/a')", .name(member: 1)),
      ("add('X/../../a')", .name(member: 1)),
      ("add('X/./a')", .name(member: 1)),
      ("add('X//a')", .name(member: 1)),
      ("add('X/a\\\\b')", .name(member: 1)),
      ("add('C:/a')", .name(member: 1)),
      ("add('X/a\\nb')", .name(member: 1)),
      ("add('X/a')\nadd('Y/a')", .severalFolders(member: 2)),
      ("add('X/a')\nadd('XY/a')", .severalFolders(member: 2)),
      ("add('X/a')\nadd('X')", .severalFolders(member: 2)),
      ("add('a')", .severalFolders(member: 1)),
    ]
    for (script, problem) in cases { #expect(try tarProblem(tarFile(python: script)) == problem, "\(script)") }
  }

  @Test("Headers before a member are refused: some programs read them and others do not")
  func headersBeforeAMember() throws {
    let pax = "add('X/a', pax_headers={'path': 'X/b'})"
    #expect(try tarProblem(tarFile(python: pax, format: "PAX")) == .unsupported(member: 1))
    let long = "add('X/' + 'a' * 200)"
    #expect(try tarProblem(tarFile(python: long, format: "GNU")) == .unsupported(member: 1))
    let huge = "add('X/a', size=0, mtime=1)"
    let plain = try tarFile(python: huge)
    // A length in base 256, an old form without a magic word, and GNU's form with something where others have a prefix.
    #expect(try tarProblem(changed(plain) { $0[124] = 0x80 }) == .unsupported(member: 1))
    #expect(
      try tarProblem(changed(plain) { $0.replaceSubrange(257..<265, with: repeatElement(0, count: 8)) })
        == .unsupported(member: 1))
    let gnu = try tarFile(python: "add('X/a')", format: "GNU")
    #expect(try tarProblem(gnu) == nil)
    #expect(try tarProblem(changed(gnu) { $0[345] = UInt8(ascii: "Y") }) == .unsupported(member: 1))
  }

  @Test("A length that is no number, and a folder with one, are refused")
  func lengths() throws {
    let archive = tarFile([Self.page])
    #expect(try tarProblem(changed(archive, at: 512) { $0[130] = UInt8(ascii: "9") }) == .broken(member: 2))
    #expect(
      try tarProblem(changed(archive, at: 512) { $0.replaceSubrange(124..<136, with: repeatElement(0, count: 12)) })
        == .broken(member: 2))
    #expect(try tarProblem(changed(archive) { $0[134] = UInt8(ascii: "1") }) == .broken(member: 1))
    // A length that reaches behind the end of the archive.
    #expect(try tarProblem(changed(archive, at: 512) { $0[124] = UInt8(ascii: "7") }) == .truncated)
  }

  @Test("An archive that is cut anywhere is never read to its end", arguments: [1024, 1 << 20])
  func truncated(partLength: Int) throws {
    let archive = tarFile([Self.page, ("b", [UInt8](repeating: 1, count: 3000))])
    for length in 0..<archive.count {
      let problem = try tarProblem(Array(archive[..<length]), partLength: partLength)
      #expect(problem == (length < 512 ? .notATar : .truncated), "\(length) bytes")
    }
  }

  @Test("A changed byte of a header is found, wherever it stands")
  func changedHeaders() throws {
    let archive = tarFile([Self.page])
    for index in 512..<1024 {
      var changed = archive
      changed[index] ^= 1
      #expect(try tarProblem(changed) != nil, "byte \(index)")
    }
  }

  @Test("Behind the end stands nothing but zeros, and not too many of them")
  func behindTheEnd() throws {
    let archive = tarFile([Self.page])
    #expect(try tarProblem(archive + [UInt8](repeating: 0, count: 9000)) == nil)
    #expect(try tarProblem(archive + [1]) == .behindTheEnd)
    #expect(try tarProblem(archive + tarFile([Self.page])) == .behindTheEnd)
    #expect(try tarProblem(archive + [UInt8](repeating: 0, count: 1 << 20 | 1)) == .behindTheEnd)
    // An end mark between members hides what stands behind it.
    var hidden = archive
    hidden.replaceSubrange(512..<1024, with: repeatElement(0, count: 512))
    #expect(try tarProblem(hidden) == .behindTheEnd)
  }

  @Test("What is no tar archive, or a compressed one, is told from one")
  func otherFiles() throws {
    #expect(try tarProblem([]) == .notATar)
    #expect(try tarProblem(Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 7, count: 2000)) == .notATar)
    #expect(try tarProblem([UInt8](repeating: 0, count: 10240)) == .notATar)
    for beginning: [UInt8] in [[0x1F, 0x8B, 8], [0x42, 0x5A, 0x68, 0x39], [0x28, 0xB5, 0x2F, 0xFD]] {
      #expect(try tarProblem(beginning + [UInt8](repeating: 7, count: 2000)) == .compressed)
    }
    #expect(TarReader.isBeginning(Array(tarFile([])[..<TarReader.beginningLength])))
    #expect(!TarReader.isBeginning([UInt8](repeating: 0, count: TarReader.beginningLength)))
    #expect(!TarReader.isBeginning([]))
  }

  @Test("A name may stand there twice: what that means is for the caller to say")
  func repeatedNames() throws {
    #expect(try tarFiles(of: tarFile([Self.page, Self.page])).files.count == 2)
  }
}
