import Archives

/// Where workers put the files of documents.
enum DocumentSink: Sendable {
  case folder(Folder)
  /// An archive. Several workers cannot write into one, so each makes the members of its block, and they are written in
  /// the order of the records.
  case archive(TarWriter)

  /// About how many bytes the members of a block of records take, so that they need not grow into their place.
  func capacity(forBlock byteCount: Int) -> Int {
    switch self {
    case .folder: 0
    case .archive: byteCount * Self.growth
    }
  }

  /// How many bytes the documents of a byte of records have, and some room.
  private static let growth = 16

  /// - Parameters:
  ///   - name: the file's name in ASCII, with a zero byte behind it.
  ///   - members: gets what an archive is to have behind what it has.
  func write(_ bytes: ArraySlice<UInt8>, to name: [UInt8], _ members: inout [UInt8]) throws(DiskError) {
    switch self {
    case .folder(let folder): try folder.write(bytes, to: name)
    case .archive(let writer):
      bytes.withUnsafeBytes { writer.append($0, as: name.dropLast(), to: &members) }
    }
  }
}
