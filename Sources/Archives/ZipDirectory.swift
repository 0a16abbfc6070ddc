/// A ZIP file's list of contents, held against the file itself.
///
/// A ZIP file says everything twice, in the list at its end and before each file, and programs differ in which of the two
/// they believe. Such a file could show one document to this program and another to its reader. So everything must agree, and
/// every byte of the file must belong to one of its records: nothing before the first file, between two of them or behind the
/// end, and no comment.
struct ZipDirectory {
  struct Member {
    let name: String
    let isFolder: Bool
    /// Bytes when unpacked, as the list says.
    let byteCount: Int
  }

  /// In the order in which they stand in the file.
  let members: [Member]

  init(of bytes: [UInt8], limits: ZipLimits) throws(ZipProblem) {
    let endOffset = bytes.count - ZipRecord.Kind.end.byteCount
    guard let end = ZipRecord(.end, at: endOffset, in: bytes[...]), end.short(20) == 0 else { throw .notAZip }
    let count = end.short(10)
    let start = end.long(16)
    guard end.short(4) == 0, end.short(6) == 0, end.short(8) == count, count < 0xFFFF, start < 0xFFFF_FFFF,
      ZipRecord(.zip64Locator, at: endOffset - ZipRecord.Kind.zip64Locator.byteCount, in: bytes[...]) == nil
    else { throw .unsupported }
    guard start + end.long(12) == endOffset else { throw .broken }
    guard count <= limits.fileCount else { throw .tooManyFiles(limit: limits.fileCount) }

    var headers: [CentralHeader] = []
    var offset = start
    for number in 0..<count {
      let header = try CentralHeader(at: offset, entry: number + 1, in: bytes[..<endOffset])
      offset = header.end
      headers.append(header)
    }
    guard offset == endOffset else { throw .broken }
    try Self.demandDifferentNames(headers)
    guard headers.reduce(0, { $0 + $1.sizes.unpacked }) <= limits.byteCount else {
      throw .tooLarge(limit: limits.byteCount)
    }

    headers.sort { $0.localOffset < $1.localOffset }
    offset = 0
    for header in headers {
      guard header.localOffset == offset else { throw .broken }
      offset = try header.endOfData(in: bytes[..<start])
    }
    guard offset == start else { throw .broken }
    members = headers.map { Member(name: $0.name, isFolder: $0.isFolder, byteCount: $0.sizes.unpacked) }
  }

  private static func demandDifferentNames(_ headers: [CentralHeader]) throws(ZipProblem) {
    // Strings are equal when they are canonically, so names that macOS takes for one are one here too.
    var names: Set<String> = []
    for (index, header) in headers.enumerated() {
      let name = header.isFolder ? String(decoding: header.name.utf8.dropLast(), as: UTF8.self) : header.name
      guard names.insert(name.lowercased()).inserted else { throw .repeatedName(entry: index + 1) }
    }
  }
}
