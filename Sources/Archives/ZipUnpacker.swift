import CLibArchive

/// The door to libarchive: it unpacks what `ZipDirectory` has listed, and checks each file's CRC-32.
enum ZipUnpacker {
  /// Each member with its bytes.
  static func contents(
    of bytes: [UInt8], _ members: [ZipDirectory.Member]
  ) throws(ZipProblem) -> [(ZipDirectory.Member, [UInt8])] {
    // `withUnsafeBytes` passes no typed error on.
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(ZipProblem) in try contents(of: buffer, members) }
    }
    return try result.get()
  }

  private static func contents(
    of bytes: UnsafeRawBufferPointer, _ members: [ZipDirectory.Member]
  ) throws(ZipProblem) -> [(ZipDirectory.Member, [UInt8])] {
    guard let archive = archive_read_new() else { preconditionFailure("out of memory") }
    defer { archive_read_free(archive) }
    // This one format, by its list of contents, and no filter: nothing else is ever tried on the bytes.
    guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
      archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK
    else { throw .broken }
    var contents: [(ZipDirectory.Member, [UInt8])] = []
    var header: OpaquePointer?
    for member in members {
      // A warning is about names in letters that the C locale has not; names are those of the directory.
      guard [ARCHIVE_OK, ARCHIVE_WARN].contains(archive_read_next_header(archive, &header)) else { throw .broken }
      contents.append((member, try data(of: member, in: archive)))
    }
    guard archive_read_next_header(archive, &header) == ARCHIVE_EOF else { throw .broken }
    return contents
  }

  /// The bytes of the file whose header was read last. They grow as they are unpacked, whatever was announced, and never
  /// beyond that.
  private static func data(
    of member: ZipDirectory.Member, in archive: OpaquePointer
  ) throws(ZipProblem) -> [UInt8] {
    var data: [UInt8] = []
    while true {
      var block: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(archive, &block, &count, &offset)
      if status == ARCHIVE_EOF { break }
      guard status == ARCHIVE_OK, Int(offset) == data.count, count <= member.byteCount - data.count else {
        throw .broken
      }
      data.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count))
    }
    guard data.count == member.byteCount else { throw .broken }
    return data
  }
}
