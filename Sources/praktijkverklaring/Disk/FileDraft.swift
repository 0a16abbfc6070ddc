import Glibc

/// The bytes of a file, on the disk itself under `.NAME.in-aanmaak` beside its place, so that putting them there takes no
/// more room. A draft that is not put in its place goes. Whoever makes one holds the folder's lock.
final class FileDraft {
  private let path: String
  private let folder: String
  private let draft: String

  init(_ bytes: [UInt8], for path: String, mode: mode_t = 0o644) throws(DiskError) {
    self.path = path
    let (folder, name) = splitPath(path)
    self.folder = folder
    draft = "\(folder)/.\(name).in-aanmaak"
    // What a run that was killed left behind.
    unlink(draft)
    let file = try File.create(draft, mode: mode)
    try file.write(bytes)
    try file.synchronize()
  }

  deinit {
    unlink(draft)
  }

  /// Puts the file in its place, whatever stands there.
  func putInPlace() throws(DiskError) {
    guard rename(draft, path) == 0 else { throw DiskError(.cannotRename, path: path) }
    try Folder(folder).synchronize()
  }
}
