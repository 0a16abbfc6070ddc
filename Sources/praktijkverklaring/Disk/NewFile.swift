import Glibc

/// A file that is written bit by bit under another name beside its place, and appears there whole or not at all. What stands
/// in its place already is left as it is.
final class NewFile {
  /// What is written to.
  let content: File
  private let path: String
  private let folder: String
  private let draft: String

  init(at path: String, mode: mode_t) throws(DiskError) {
    self.path = path
    let (folder, name) = splitPath(path)
    self.folder = folder
    draft = "\(folder)/.\(name).\(getpid())"
    // What a run with our number left behind when it was killed.
    unlink(draft)
    // Errors name what the caller asked for: nobody knows the draft.
    content = try File.create(draft, mode: mode, as: path)
  }

  deinit {
    unlink(draft)
  }

  /// Puts the file in its place, unless something stands there.
  ///
  /// - Returns: whether it was put there.
  func publish() throws(DiskError) -> Bool {
    try content.synchronize()
    // Unlike a rename, a link replaces nothing.
    guard link(draft, path) == 0 else {
      let number = errno
      guard number == EEXIST else { throw DiskError(.cannotCreate, path: path, number: number) }
      return false
    }
    try Folder(folder).synchronize()
    return true
  }
}
