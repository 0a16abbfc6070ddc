/// A file or folder in an archive.
public struct TarMember: Sendable {
  /// Below the archive's one folder, without a slash at its end; empty for that folder itself.
  public let name: ArraySlice<UInt8>
  public let isFolder: Bool
  /// Where its bytes stand in the archive.
  public let bytes: Range<Int>
}

/// Some members that stand behind each other in an archive.
public struct TarPart: Sendable {
  public let members: [TarMember]
  fileprivate let bytes: [UInt8]
  fileprivate let offset: Int

  /// Hands over the bytes of a member; nil where they are too many to be read along.
  public func withBytes<Result>(of member: TarMember, _ body: (UnsafeRawBufferPointer?) throws -> Result) rethrows
    -> Result
  {
    guard member.bytes.upperBound <= offset + bytes.count else { return try body(nil) }
    return try bytes.withUnsafeBytes { buffer in
      try body(
        UnsafeRawBufferPointer(
          rebasing: buffer[member.bytes.lowerBound - offset..<member.bytes.upperBound - offset]))
    }
  }
}

/// Reads a tar archive from its beginning to its end, in memory that does not grow with it.
///
/// Programs that unpack archives differ in what they make of the rarer forms; such an archive could show one document to
/// this program and another to its reader. So only files and folders with the plain headers that every program reads alike
/// are taken, all below one folder, with nothing behind the end. The same name may stand there twice: that is for the
/// caller to see.
public struct TarReader {
  private let byteCount: Int
  private let partLength: Int
  private let read: (_ offset: Int, UnsafeMutableRawBufferPointer) throws -> Int
  private var offset = 0
  private var count = 0
  private var isAtEnd = false
  /// The folder that everything is below, with its slash; empty before the first member.
  public private(set) var folder: [UInt8] = []

  /// How many bytes of zeros may stand behind the end: programs fill archives up to whole blocks of their own.
  private static let maximumFilling = 1 << 20

  /// - Parameters:
  ///   - byteCount: how many bytes the archive has.
  ///   - partLength: about how many are read at once.
  ///   - read: fills a buffer with what stands at an offset; it answers how many bytes there were, fewer only at the end.
  public init(
    byteCount: Int, partLength: Int = 1 << 20,
    read: @escaping (_ offset: Int, UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.byteCount = byteCount
    self.partLength = max(TarFormat.endLength, partLength)
    self.read = read
  }

  /// So many bytes tell whether a file is a tar archive.
  public static let beginningLength = TarFormat.blockLength

  /// Whether bytes are the beginning of a tar archive.
  public static func isBeginning(_ bytes: [UInt8]) -> Bool {
    bytes.count >= TarFormat.blockLength
      && bytes.withUnsafeBytes { TarHeader.isOne(UnsafeRawBufferPointer(rebasing: $0[..<TarFormat.blockLength])) }
  }

  /// Whether bytes are the beginning of what gzip, bzip2, xz or zstd compressed.
  public static func isCompressed(_ bytes: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [
      [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
    ]
    return beginnings.contains { bytes.starts(with: $0) }
  }

  /// The next members; nil at the end of the archive.
  ///
  /// - Throws: `TarProblem`, or what `read` throws.
  public mutating func next() throws -> TarPart? {
    if isAtEnd { return nil }
    let bytes = try contents(from: offset, upTo: partLength)
    if offset == 0, Self.isCompressed(bytes) { throw TarProblem.compressed }
    var members: [TarMember] = []
    let start = offset
    // Where the next part begins.
    var end = offset
    try bytes.withUnsafeBytes { buffer in
      while !isAtEnd, end + TarFormat.blockLength <= start + buffer.count {
        let block = UnsafeRawBufferPointer(rebasing: buffer[(end - start)...].prefix(TarFormat.blockLength))
        if block.allSatisfy({ $0 == 0 }) {
          try demandEnd(at: end)
          isAtEnd = true
          break
        }
        let header = try TarHeader(block, member: count + 1)
        let contents = end + TarFormat.blockLength..<end + TarFormat.blockLength + header.byteCount
        let next = contents.lowerBound + TarFormat.filled(header.byteCount)
        guard next <= byteCount else { throw TarProblem.truncated }
        // One that is cut off here comes in the next part, unless it is as long as one.
        let isWhole = contents.upperBound <= start + buffer.count
        if !isWhole, !members.isEmpty, header.byteCount < partLength / 2 { break }
        count += 1
        members.append(
          TarMember(name: try name(header), isFolder: header.isFolder, bytes: contents))
        end = next
        if !isWhole { break }
      }
    }
    if members.isEmpty, !isAtEnd { throw offset == 0 ? TarProblem.notATar : TarProblem.truncated }
    offset = end
    return members.isEmpty ? nil : TarPart(members: members, bytes: bytes, offset: start)
  }

  /// The name below the archive's folder.
  private mutating func name(_ header: TarHeader) throws(TarProblem) -> ArraySlice<UInt8> {
    var path = header.path[...]
    let slash = UInt8(ascii: "/")
    if folder.isEmpty {
      guard let end = path.firstIndex(of: slash) ?? (header.isFolder ? path.endIndex : nil) else {
        throw .severalFolders(member: count)
      }
      folder = path[..<end] + [slash]
    }
    if path.last == slash { path.removeLast() }
    if path.elementsEqual(folder.dropLast()), header.isFolder { return [] }
    guard path.starts(with: folder) else { throw .severalFolders(member: count) }
    return path.dropFirst(folder.count)
  }

  /// Demands that from here on there is the end mark, and nothing but zeros behind it.
  private func demandEnd(at offset: Int) throws {
    guard count > 0 else { throw TarProblem.notATar }
    let rest = byteCount - offset
    guard rest >= TarFormat.endLength else { throw TarProblem.truncated }
    guard rest <= TarFormat.endLength + Self.maximumFilling,
      try contents(from: offset, upTo: rest).allSatisfy({ $0 == 0 })
    else { throw TarProblem.behindTheEnd }
  }

  private func contents(from offset: Int, upTo count: Int) throws -> [UInt8] {
    try Array(unsafeUninitializedCapacity: min(count, byteCount - offset)) { buffer, filled in
      let found = try read(offset, UnsafeMutableRawBufferPointer(buffer))
      // It became shorter since its length was told.
      if found < buffer.count { throw TarProblem.truncated }
      filled = found
    }
  }
}
