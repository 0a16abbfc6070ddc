import Archives
import TestSupport
import Testing

@Suite("Writing tar archives")
struct TarWriterTests {
  private static let files: [(String, [UInt8])] = [
    ("documenten/a.html", Array("<p>één</p>\n".utf8)), ("documenten/leeg", []),
    ("documenten/vol", [UInt8](repeating: UInt8(ascii: "b"), count: 1024)), ("B.txt", [0, 255, 13, 10]),
    // Longer than the field of a name: it stands in two.
    ("aftekenbladen/\(String(repeating: "0123456789abcdef", count: 4)).txt.sig", Array("x".utf8)),
    ("\(String(repeating: "d", count: 90))/\(String(repeating: "f", count: 100))", Array("y".utf8)),
  ]

  @Test("What was written is read, in parts of any length", arguments: [1, 1024, 1500, 4096, 1 << 20])
  func roundTrip(partLength: Int) throws {
    let read = try tarFiles(of: tarFile(Self.files), partLength: partLength)
    #expect(read.folder == "partij/")
    #expect(read.files == Self.files.map { ReadFile(name: $0.0, contents: $0.1) })
  }

  @Test("The bytes are those that GNU tar writes of the same files", .enabled(if: OutsideTool.isInstalled("tar")))
  func sameBytesAsGNUTar() throws {
    try OutsideTool.inFolder { folder in
      #expect(OutsideTool.run("mkdir -m 700 '\(folder)/partij'").status == 0)
      for (name, contents) in Self.files {
        let path = "\(folder)/partij/\(name)"
        #expect(OutsideTool.run("umask 022; mkdir -p \"$(dirname '\(path)')\"; : >'\(path)'").status == 0)
        try OutsideTool.write(contents, to: path)
      }
      let names = (["partij"] + Self.files.map { "partij/\($0.0)" }).joined(separator: "' '")
      let made = OutsideTool.run(
        "cd '\(folder)' && tar -cf made.tar -b 1 --no-recursion --format=ustar --owner=0 --group=0 --numeric-owner "
          + "--mtime=@1795132800 '\(names)'")
      #expect(made.status == 0, "\(made.output)")
      #expect(OutsideTool.contents("\(folder)/made.tar") == tarFile(Self.files))
    }
  }

  @Test("GNU tar and Python unpack the archive, and find the same in it")
  func outsideTools() throws {
    try OutsideTool.inFolder { folder in
      try OutsideTool.write(tarFile(Self.files), to: "\(folder)/made.tar")
      let unpacked = OutsideTool.run("cd '\(folder)' && tar -xf made.tar && stat -c '%a %Y' partij partij/B.txt")
      #expect(unpacked.status == 0, "\(unpacked.output)")
      #expect(unpacked.output.hasPrefix("700 1795132800\n644 1795132800\n"))
      for (name, contents) in Self.files {
        #expect(OutsideTool.contents("\(folder)/partij/\(name)") == contents, "\(name)")
      }
      let python = OutsideTool.run(
        "python3 -c 'import sys, tarfile; t = tarfile.open(sys.argv[1], \"r:\"); m = t.getmembers(); "
          + "print(len(m), m[1].name, m[1].size, m[1].uid, repr(m[1].uname), m[1].pax_headers)' '\(folder)/made.tar'")
      #expect(python.output == "7 partij/documenten/a.html 13 0 '' {}\n")
    }
  }

  @Test("A day before 1970 is put on 1970, since a header holds no earlier one")
  func earlyTime() {
    #expect(tarFile(Self.files, time: -86_400) == tarFile(Self.files, time: 0))
  }
}
