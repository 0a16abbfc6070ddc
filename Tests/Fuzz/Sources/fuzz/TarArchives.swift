import Archives

extension FuzzTarget {
  /// Tar archives: members lie in the archive and below one folder, parts of any length tell the same, and what is read can
  /// be packed and read again.
  static func readTar(_ bytes: [UInt8]) {
    let whole = files(of: bytes, partLength: 1 << 16)
    precondition(whole == files(of: bytes, partLength: 1024), "parts of another length tell something else")
    guard let (folder, files) = whole.map({ ($0.folder, $0.files) }) else { return }
    let writer = TarWriter(below: folder, time: 0)
    var again: [UInt8] = []
    for file in files { file.contents.withUnsafeBytes { writer.append($0, as: file.name, to: &again) } }
    writer.appendEnd(to: &again)
    if files.isEmpty { return }
    precondition(Self.files(of: again, partLength: 1 << 16) == whole, "files that change when they are packed")
  }

  private struct Archive: Equatable {
    var folder = ""
    var files: [PackedFile] = []
  }

  private struct PackedFile: Equatable {
    let name: ArraySlice<UInt8>
    let contents: [UInt8]
  }

  /// What the reader finds; nil where it refuses the archive.
  private static func files(of bytes: [UInt8], partLength: Int) -> Archive? {
    var reader = TarReader(byteCount: bytes.count, partLength: partLength) { offset, buffer in
      let found = bytes[offset..<min(bytes.count, offset + buffer.count)]
      buffer.copyBytes(from: found)
      return found.count
    }
    var archive = Archive()
    do {
      while let part = try reader.next() {
        for member in part.members where !member.isFolder { archive.files.append(file(member, in: part, of: bytes)) }
      }
    } catch {
      return nil
    }
    archive.folder = String(decoding: reader.folder.dropLast(), as: UTF8.self)
    return archive
  }

  private static func file(_ member: TarMember, in part: TarPart, of bytes: [UInt8]) -> PackedFile {
    precondition(member.bytes.upperBound <= bytes.count, "a file outside the archive")
    let contents = Array(bytes[member.bytes])
    part.withBytes(of: member) { found in
      if let found { precondition(contents.elementsEqual(found), "bytes of another place") }
    }
    let parts = member.name.split(separator: UInt8(ascii: "/"))
    precondition(!parts.contains { $0.elementsEqual("..".utf8) }, "a way out of the folder")
    return PackedFile(name: member.name, contents: contents)
  }
}
