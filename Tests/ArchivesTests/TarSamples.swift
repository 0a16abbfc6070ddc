import Archives
import TestSupport

/// A file that a reader found.
struct ReadFile: Equatable {
  let name: String
  let contents: [UInt8]
}

/// A tar archive that `TarWriter` makes of (name, contents).
func tarFile(_ files: [(String, [UInt8])], below folder: String = "partij", time: Int = 1_795_132_800) -> [UInt8] {
  let writer = TarWriter(below: folder, time: time)
  var archive: [UInt8] = []
  writer.appendFolder(mode: 0o700, to: &archive)
  for (name, contents) in files {
    contents.withUnsafeBytes { writer.append($0, as: Array(name.utf8)[...], to: &archive) }
  }
  writer.appendEnd(to: &archive)
  return archive
}

/// Reads an archive to its end; a file that is longer than a part is read where it stands.
func tarFiles(of archive: [UInt8], partLength: Int = 1 << 20) throws -> (folder: String, files: [ReadFile]) {
  var reader = TarReader(byteCount: archive.count, partLength: partLength) { offset, buffer in
    let bytes = archive[offset..<min(archive.count, offset + buffer.count)]
    buffer.copyBytes(from: bytes)
    return bytes.count
  }
  var files: [ReadFile] = []
  while let part = try reader.next() {
    for member in part.members where !member.isFolder {
      let contents = part.withBytes(of: member) { $0.map { Array($0) } } ?? Array(archive[member.bytes])
      files.append(ReadFile(name: String(decoding: member.name, as: UTF8.self), contents: contents))
    }
  }
  return (String(decoding: reader.folder, as: UTF8.self), files)
}

/// The problem that the reader has with an archive, or nil.
func tarProblem(_ archive: [UInt8], partLength: Int = 1 << 20) throws -> TarProblem? {
  do {
    _ = try tarFiles(of: archive, partLength: partLength)
    return nil
  } catch let problem as TarProblem {
    return problem
  }
}

/// An archive that a script for Python's `tarfile` makes: `t` is the archive, open to write in the form `format`;
/// `add(name, bytes, …)` adds a file, or with `type` something else.
func tarFile(python script: String, format: String = "USTAR") throws -> [UInt8] {
  try OutsideTool.inFolder { folder in
    let program = """
      import io, sys, tarfile
      def add(name, data=b'', **values):
        info = tarfile.TarInfo(name)
        info.size = len(data)
        for key, value in values.items(): setattr(info, key, value)
        t.addfile(info, io.BytesIO(data))
      with tarfile.open(sys.argv[1], 'w', format=tarfile.\(format)_FORMAT) as t:
      \(script.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"))
      """
    try OutsideTool.write(Array(program.utf8), to: "\(folder)/make.py")
    let (status, output) = OutsideTool.run("python3 '\(folder)/make.py' '\(folder)/made.tar'")
    guard status == 0, let bytes = OutsideTool.contents("\(folder)/made.tar") else {
      throw ScriptProblem(output: output)
    }
    return bytes
  }
}

/// The archive with the header of its member at `offset` changed, and the checksum made right again.
func changed(_ archive: [UInt8], at offset: Int = 0, _ change: (inout [UInt8]) -> Void) -> [UInt8] {
  var header = Array(archive[offset..<offset + 512])
  change(&header)
  header.replaceSubrange(148..<156, with: repeatElement(0x20, count: 8))
  let digits = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
  let text = String(repeating: "0", count: 6 - digits.count) + digits + "\0 "
  header.replaceSubrange(148..<156, with: text.utf8)
  var archive = archive
  archive.replaceSubrange(offset..<offset + 512, with: header)
  return archive
}
