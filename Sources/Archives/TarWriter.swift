/// Makes the members of a tar archive (ustar): below one folder, all of one time, of user and group 0 and without their
/// names, so that the same files always make the same bytes.
///
/// It appends to bytes of the caller's and keeps none, so that members may be made by several tasks at once and put behind
/// each other.
public struct TarWriter: Sendable {
  /// With a slash at its end.
  private let folder: [UInt8]
  /// What the headers of all members have in common.
  private let header: [UInt8]

  /// The largest file that a header can announce.
  public static let maximumByteCount = 1 << 33 - 1

  /// - Parameters:
  ///   - folder: what all names begin with, without a slash at its end.
  ///   - time: of every member, in seconds since 1970; one that a header cannot hold is put on the nearest that it can.
  /// - Precondition: the folder's name is one that `TarReader` takes.
  public init(below folder: String, time: Int) {
    self.folder = Array("\(folder)/".utf8)
    precondition(TarName.isPossible(self.folder[...], isFolder: true), "not a folder's name")
    var header = [UInt8](repeating: 0, count: TarFormat.blockLength)
    header.withUnsafeMutableBytes { block in
      Self.put(0, in: TarFormat.user, of: block)
      Self.put(0, in: TarFormat.group, of: block)
      // Of no meaning but for devices: as GNU tar has them.
      Self.put(0, in: TarFormat.majorDevice, of: block)
      Self.put(0, in: TarFormat.minorDevice, of: block)
      Self.put(min(max(time, 0), Self.maximumByteCount), in: TarFormat.time, of: block)
      block[TarFormat.kind] = TarFormat.fileKind
      UnsafeMutableRawBufferPointer(rebasing: block[TarFormat.magic.range]).copyBytes(from: TarFormat.ustarMagic)
    }
    self.header = header
  }

  /// Appends a file.
  public func append(
    _ contents: UnsafeRawBufferPointer, as name: ArraySlice<UInt8>, mode: Int = 0o644, to archive: inout [UInt8]
  ) {
    appendHeader(of: name, byteCount: contents.count, mode: mode, to: &archive)
    archive.append(contentsOf: contents)
    appendFilling(behind: contents.count, to: &archive)
  }

  /// Appends the header of a file whose bytes come behind it, and `appendFilling` behind those.
  ///
  /// - Precondition: the file has at most `maximumByteCount` bytes; the name fits into a header.
  public func appendHeader(
    of name: ArraySlice<UInt8>, byteCount: Int, mode: Int = 0o644, to archive: inout [UInt8]
  ) {
    precondition(byteCount <= Self.maximumByteCount, "too large for a member")
    appendHeader(of: name, byteCount, mode, TarFormat.fileKind, to: &archive)
  }

  /// Appends what fills a file of so many bytes up to whole blocks.
  public func appendFilling(behind byteCount: Int, to archive: inout [UInt8]) {
    archive.append(contentsOf: repeatElement(0, count: TarFormat.filled(byteCount) - byteCount))
  }

  /// Appends the folder that everything is below.
  public func appendFolder(mode: Int, to archive: inout [UInt8]) {
    appendHeader(of: [], 0, mode, TarFormat.folderKind, to: &archive)
  }

  /// Appends what an archive ends with.
  public func appendEnd(to archive: inout [UInt8]) {
    archive.append(contentsOf: repeatElement(0, count: TarFormat.endLength))
  }

  private func appendHeader(
    of name: ArraySlice<UInt8>, _ byteCount: Int, _ mode: Int, _ kind: UInt8, to archive: inout [UInt8]
  ) {
    let start = archive.count
    archive.append(contentsOf: header)
    archive.withUnsafeMutableBytes { bytes in
      let block = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      putPath(name, in: block)
      Self.put(mode, in: TarFormat.mode, of: block)
      Self.put(byteCount, in: TarFormat.size, of: block)
      block[TarFormat.kind] = kind
      // Six digits, a zero byte and a space: the one field with another end.
      let sum = TarFormat.sum(of: UnsafeRawBufferPointer(block))
      Self.put(sum, in: TarFormat.Field(start: TarFormat.checksum.start, count: 7), of: block)
      block[TarFormat.checksum.range.upperBound - 1] = 0x20
    }
  }

  /// Writes the path into the field of the name, and what is too long for that, up to a slash, into that of the prefix.
  private func putPath(_ name: ArraySlice<UInt8>, in block: UnsafeMutableRawBufferPointer) {
    let (nameField, prefixField) = (TarFormat.name, TarFormat.prefix)
    if folder.count + name.count <= nameField.count {
      UnsafeMutableRawBufferPointer(rebasing: block[..<folder.count]).copyBytes(from: folder)
      UnsafeMutableRawBufferPointer(rebasing: block[folder.count..<folder.count + name.count]).copyBytes(from: name)
      return
    }
    let path = folder + name
    let slash = path.indices.first { path[$0] == UInt8(ascii: "/") && path.count - $0 - 1 <= nameField.count }
    guard let slash, slash <= prefixField.count, slash < path.count - 1 else {
      preconditionFailure("a name that does not fit into a header")
    }
    UnsafeMutableRawBufferPointer(rebasing: block[..<(path.count - slash - 1)]).copyBytes(from: path[(slash + 1)...])
    UnsafeMutableRawBufferPointer(rebasing: block[prefixField.start..<prefixField.start + slash]).copyBytes(
      from: path[..<slash])
  }

  /// Writes octal digits that fill a field but for the zero byte at its end.
  private static func put(_ value: Int, in field: TarFormat.Field, of block: UnsafeMutableRawBufferPointer) {
    var rest = value
    for index in field.range.dropLast().reversed() {
      block[index] = UInt8(ascii: "0") + UInt8(rest & 7)
      rest >>= 3
    }
    precondition(rest == 0, "a number that does not fit into its field")
  }
}
