import Glibc

/// A file that is written bit by bit without a name (where a file system cannot, under another), and appears there whole or not at all. What stands
/// in its place already is left as it is.
final class NewFile {
  /// What is written to.
  let content: File
  private let path: String
  private let folder: String
  /// Its name until then; nil where it has none.
  private let draft: String?

  init(at path: String, mode: mode_t) throws(DiskError) {
    self.path = path
    let (folder, name) = splitPath(path)
    self.folder = folder
    if let unnamed = File.unnamed(in: folder, mode: mode, as: path) {
      content = unnamed
      draft = nil
      return
    }
    let draft = "\(folder)/.\(name).\(getpid())"
    self.draft = draft
    // What a run with our number left behind when it was killed.
    unlink(draft)
    // Errors name what the caller asked for: nobody knows the draft.
    content = try File.create(draft, mode: mode, as: path)
  }

  deinit {
    if let draft { unlink(draft) }
  }

  /// Puts the file in its place, unless something stands there.
  ///
  /// - Returns: whether it was put there.
  func publish() throws(DiskError) -> Bool {
    try content.synchronize()
    // Unlike a rename, a link replaces nothing.
    let failure = draft.map { link($0, path) == 0 ? 0 : errno } ?? content.name(path)
    if failure == EEXIST { return false }
    guard failure == 0 else { throw DiskError(.cannotCreate, path: path, number: failure) }
    try Folder(folder).synchronize()
    return true
  }
}
