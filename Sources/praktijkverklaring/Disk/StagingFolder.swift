import Diagnostics
import Glibc

/// A folder beside its final place, in which a whole run is written; it appears under its final name whole or not at all.
///
/// Its name is `.NAME.in-aanmaak`. A run that was interrupted leaves it behind; the next run into the same place
/// removes it and starts anew. A lock on it keeps two runs into one place apart.
final class StagingFolder {
  let path: String
  private let finalPath: String
  private let lock: Int32
  private var isDone = false

  /// - Throws: when something stands at the final place already, or when another run is busy there.
  init(for finalPath: String) throws(DiskError) {
    let (parent, name) = splitPath(finalPath)
    self.finalPath = finalPath
    path = "\(parent)/.\(name).in-aanmaak"
    try Self.demandFree(finalPath)
    // A folder that was left behind is locked before it is removed, so that a run that is still busy is not disturbed.
    if try Folder.kind(of: path) != .absent {
      let leftover = try Self.lock(path, finalPath)
      defer { close(leftover) }
      try Folder.removeAll(path)
    }
    try Folder.create(path, mode: 0o700)
    lock = try Self.lock(path, finalPath)
  }

  deinit {
    // Nothing half-made stays behind when a run fails.
    if !isDone { try? Folder.removeAll(path) }
    close(lock)
  }

  /// Puts the folder in its final place, with everything in it on the disk first.
  func publish() throws(DiskError) {
    try Folder(path).synchronizeFileSystem()
    try Self.demandFree(finalPath)
    guard rename(path, finalPath) == 0 else { throw DiskError(.cannotRename, path: finalPath) }
    isDone = true
    try Folder(splitPath(finalPath).folder).synchronize()
  }

  /// An empty folder may be replaced; anything else is somebody's.
  private static func demandFree(_ finalPath: String) throws(DiskError) {
    switch try Folder.kind(of: finalPath) {
    case .absent: return
    case .folder where try Folder.names(in: finalPath).isEmpty: return
    default:
      throw DiskError(
        Bilingual(
          nl: "bestaat al en wordt niet overschreven; kies een andere --out of verplaats deze map eerst",
          en: "exists already and is not overwritten; choose another --out or move this folder first"),
        path: finalPath, number: 0)
    }
  }

  private static func lock(_ path: String, _ finalPath: String) throws(DiskError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.cannotOpen, path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw DiskError(
        Bilingual(
          nl: "een andere run is bezig met deze map; wacht tot die klaar is",
          en: "another run is busy with this folder; wait until it is done"),
        path: finalPath, number: 0)
    }
    return descriptor
  }
}
