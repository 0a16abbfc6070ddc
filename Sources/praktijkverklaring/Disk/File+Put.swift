import Glibc

extension File {
  /// Puts a file in its place, whole and on the disk itself, whatever stands there; when that fails, what stands there is
  /// unchanged. The bytes are written to `.NAME.in-aanmaak` beside it first, so the caller holds the folder's lock.
  static func put(_ bytes: [UInt8], at path: String) throws(DiskError) {
    let (folder, name) = splitPath(path)
    let draft = "\(folder)/.\(name).in-aanmaak"
    // What a run that was killed left behind.
    unlink(draft)
    let file = try create(draft)
    do throws(DiskError) {
      try file.write(bytes)
      try file.synchronize()
      guard rename(draft, path) == 0 else { throw DiskError(.cannotRename, path: path) }
    } catch {
      unlink(draft)
      throw error
    }
    try Folder(folder).synchronize()
  }
}
