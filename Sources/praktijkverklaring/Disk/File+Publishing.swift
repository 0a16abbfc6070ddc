import Diagnostics
import Glibc

extension File {
  /// Writes a file that is not there yet, whole or not at all. One with the same bytes is left as it is.
  static func publish(_ bytes: [UInt8], at path: String, mode: mode_t) throws(DiskError) {
    if try place(bytes, at: path, mode: mode) { return }
    if try Folder.kind(of: path) == .file, try contents(of: path) == bytes { return }
    throw DiskError(
      Bilingual(
        nl: "bestaat al met andere inhoud en wordt niet overschreven",
        en: "exists already with other content and is not overwritten"), path: path, number: 0)
  }

  /// Writes a file that is not there yet, whole or not at all; whatever stands there is left as it is.
  ///
  /// - Returns: whether it was written.
  static func place(_ bytes: [UInt8], at path: String, mode: mode_t = 0o644) throws(DiskError) -> Bool {
    let (folder, name) = splitPath(path)
    let draft = "\(folder)/.\(name).\(getpid())"
    // What a run with our number left behind when it was killed.
    unlink(draft)
    let file = try create(draft, mode: mode)
    defer { unlink(draft) }
    try file.write(bytes)
    try file.synchronize()
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
