/// The files of a batch by their names in it, whether it is a folder or an archive.
protocol BatchFiles: Sendable {
  /// How diagnostics call the batch.
  var path: String { get }
  /// The folder in which its files stand, or will stand when it is unpacked.
  var folder: String { get }

  func kind(of name: String) throws(DiskError) -> Folder.Kind

  /// What stands in a folder of the batch, in the order of the bytes of its names.
  ///
  /// - Parameter folder: empty for the batch itself.
  func names(in folder: String) throws(DiskError) -> [String]

  /// A whole file of at most `limit` bytes.
  func contents(of name: String, limit: Int) throws(DiskError) -> [UInt8]
}

extension BatchFiles {
  /// How diagnostics call a file.
  func path(of name: String) -> String { "\(path)/\(name)" }
}

/// A batch, or a part of one, that is a folder on the disk.
struct BatchFolder: BatchFiles {
  let path: String

  var folder: String { path }

  func kind(of name: String) throws(DiskError) -> Folder.Kind { try Folder.kind(of: path(of: name)) }

  func names(in folder: String) throws(DiskError) -> [String] {
    try Folder.names(in: folder.isEmpty ? path : path(of: folder))
  }

  func contents(of name: String, limit: Int) throws(DiskError) -> [UInt8] {
    try File.contents(of: path(of: name), limit: limit)
  }
}
