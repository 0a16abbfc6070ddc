import CLinux
import Diagnostics
import Glibc
import Manifests

/// A folder beside its final place, in which a whole run is written; it appears under its final name whole or not at all.
///
/// Its name is `.NAME.in-aanmaak`. A run that was interrupted leaves it behind; the next run into the same place
/// removes it and starts anew. A lock on it keeps two runs into one place apart.
final class StagingFolder {
  let path: String
  private let finalPath: String
  private let lock: Int32
  /// Tells the names of what may be replaced at the final place.
  private let isReplaceable: (String) -> Bool
  private var isDone = false

  /// The name of the folder beside the final one.
  static func name(for finalName: String) -> String { ".\(finalName)\(nameEnd)" }

  private static let nameEnd = ".in-aanmaak"

  /// By bytes, as names are told apart on a disk.
  private static func isName(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") && name.utf8.suffix(nameEnd.utf8.count).elementsEqual(nameEnd.utf8)
  }

  /// Whether a run over records writes a file or folder of that name.
  static func isInBatch(_ name: String) -> Bool {
    [
      documentFolder, manifestFileName, batchFileName, checkpointFileName, checkpointBodyFileName, proofFolder,
      signoffFolder, conceptFolder, reportFileName, refusedFileName, Pack.draftName,
    ].contains(name) || name.hasPrefix(File.temporaryPrefix)
  }

  /// Whether templates or a preview of them have a file of that name.
  static func isTemplateOrPreview(_ name: String) -> Bool {
    [".html", ".txt", ".json"].contains { name.hasSuffix($0) }
  }

  /// Whether a run over proofs writes a file of that name.
  static func isProof(_ name: String) -> Bool {
    name.hasSuffix(proofFileSuffix)
  }

  /// What is put in the final place.
  enum Product {
    /// The folder itself.
    case folder
    /// One file of it.
    case file
  }

  /// - Parameters:
  ///   - isOurs: tells the names that such a run writes; a folder with others was not left by an interrupted run.
  ///   - replaces: whether a folder at the final place, with nothing in it but what is ours, is replaced by the new one.
  /// - Throws: when something stands at the final place already, or when another run is busy there.
  init(
    for finalPath: String, isOurs: @escaping (String) -> Bool = isInBatch, replaces: Bool = false,
    makes product: Product = .folder
  ) throws(DiskError) {
    let (parent, name) = splitPath(finalPath)
    self.finalPath = finalPath
    path = "\(parent)/\(Self.name(for: name))"
    guard try Folder.kind(of: parent) == .folder else { throw DiskError(.cannotOpen, path: parent, number: ENOENT) }
    // A folder cannot be put in the place of the one that somebody stands in.
    if [".", ".."].contains(name) { throw Self.exists(finalPath) }
    if Self.isName(name) {
      throw DiskError(
        Bilingual(
          nl:
            "heeft de naam van een map waarin een run nog werkt, en zou als rest worden opgeruimd; kies een andere naam",
          en:
            "has the name of a folder in which a run still works, and would be removed as a leftover; choose another name"
        ), path: finalPath, number: 0)
    }
    isReplaceable = replaces ? isOurs : { _ in false }
    if product == .folder {
      try Self.demandFree(finalPath, isReplaceable)
    } else {
      try Self.demandNothing(at: finalPath)
    }
    try Self.removeLeftover(path, finalPath, isOurs)
    guard mkdir(path, 0o700) == 0 else {
      throw errno == EEXIST ? .busy(finalPath) : DiskError(.cannotCreate, path: path)
    }
    let made = Self.inode(at: path)
    do throws(DiskError) {
      lock = try Self.lock(path, finalPath)
    } catch {
      // By now the folder may be another run's, which took ours for a leftover: that one stays.
      if made != nil, Self.inode(at: path) == made { rmdir(path) }
      throw error
    }
  }

  deinit {
    try? abandon { false }
    close(lock)
  }

  /// Removes the folder: nothing half-made stays behind when a run fails; the folder of another run does. What could not
  /// be removed stays, and is not tried again.
  ///
  /// - Parameter isUnwanted: is asked before each name whether to stop.
  func abandon(unless isUnwanted: () -> Bool) throws(DiskError) {
    if isDone { return }
    isDone = true
    if Self.isAt(path, lock) { try Folder.removeAll(path, unless: isUnwanted) }
  }

  /// Removes what an interrupted run left behind, and only that: a folder of ours, with nothing in it but what a run writes.
  private static func removeLeftover(
    _ path: String, _ finalPath: String, _ isKnown: (String) -> Bool
  ) throws(DiskError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    let isOurs = status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
    guard isOurs, try Folder.names(in: path, areAll: isKnown) else {
      throw DiskError(
        Bilingual(
          nl: "staat op de plaats waar de run wil werken en is niet van dit programma; verplaats het eerst",
          en: "stands where the run wants to work and is not this program's; move it first"), path: path, number: 0)
    }
    // It is locked before it is removed, so that a run that is still busy is not disturbed.
    let leftover = try lock(path, finalPath)
    defer { close(leftover) }
    try Folder.removeAll(path)
  }

  /// Puts the folder in its final place, with everything in it on the disk first.
  func publish() throws(DiskError) {
    try Folder(path).synchronizeFileSystem()
    try Self.demandFree(finalPath, isReplaceable)
    if rename(path, finalPath) == 0 {
      isDone = true
    } else {
      guard errno == ENOTEMPTY || errno == EEXIST else { throw DiskError(.cannotRename, path: finalPath) }
      try replace()
    }
    try Folder(splitPath(finalPath).folder).synchronize()
  }

  /// Puts a file of the folder in the final place, on the disk first and over nothing, and removes the folder.
  func publish(_ file: File, named name: String) throws(DiskError) {
    try file.synchronize()
    if renameat2(AT_FDCWD, "\(path)/\(name)", AT_FDCWD, finalPath, renameNoReplace) != 0 {
      // Where the file system cannot do that, a link replaces nothing either.
      let isUnknown = errno == EINVAL || errno == ENOSYS
      guard isUnknown, link("\(path)/\(name)", finalPath) == 0 else {
        throw errno == EEXIST ? Self.exists(finalPath) : DiskError(.cannotRename, path: finalPath)
      }
    }
    try Folder(splitPath(finalPath).folder).synchronize()
    try Folder.removeAll(path)
    isDone = true
  }

  /// Lets the folder and the one at its final place change places at once, and removes the old one. Where the file system
  /// cannot do that, the old one goes first: it is of the kind that can be made anew.
  private func replace() throws(DiskError) {
    if renameat2(AT_FDCWD, path, AT_FDCWD, finalPath, renameExchange) == 0 {
      isDone = true
      return try Folder.removeAll(path)
    }
    guard errno == EINVAL || errno == ENOSYS else { throw DiskError(.cannotRename, path: finalPath) }
    try Folder.removeAll(finalPath)
    guard rename(path, finalPath) == 0 else { throw DiskError(.cannotRename, path: finalPath) }
    isDone = true
  }

  /// An empty folder may be replaced, and one with nothing in it but what is replaceable; anything else is somebody's.
  private static func demandFree(_ finalPath: String, _ isReplaceable: (String) -> Bool) throws(DiskError) {
    var status = stat()
    if lstat(finalPath, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw DiskError(
        Bilingual(
          nl: "is een verwijzing (link) en wordt niet overschreven; noem de map zelf",
          en: "is a link and is not overwritten; name the folder itself"), path: finalPath, number: 0)
    }
    switch try Folder.kind(of: finalPath) {
    case .absent: return
    case .folder where try Folder.names(in: finalPath, areAll: isReplaceable): return
    default: throw exists(finalPath)
    }
  }

  private static func demandNothing(at finalPath: String) throws(DiskError) {
    var status = stat()
    if lstat(finalPath, &status) == 0 { throw exists(finalPath) }
  }

  private static func exists(_ finalPath: String) -> DiskError {
    DiskError(
      Bilingual(
        nl: "bestaat al en wordt niet overschreven; kies een andere naam of verplaats dit eerst",
        en: "exists already and is not overwritten; choose another name or move this first"),
      path: finalPath, number: 0)
  }

  private static func lock(_ path: String, _ finalPath: String) throws(DiskError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      // Another run has just removed it.
      throw errno == ENOENT ? .busy(finalPath) : DiskError(.cannotOpen, path: path)
    }
    let failure = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
    // Between opening and locking, the run that held the lock may have moved or removed this folder.
    guard failure == 0, isAt(path, descriptor) else {
      close(descriptor)
      throw failure == 0 || failure == EWOULDBLOCK
        ? .busy(finalPath) : DiskError(.cannotOpen, path: path, number: failure)
    }
    return descriptor
  }

  private static func inode(at path: String) -> ino_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_ino : nil
  }

  /// Whether the open folder is the one that stands at `path` now.
  private static func isAt(_ path: String, _ descriptor: Int32) -> Bool {
    var open = stat()
    var named = stat()
    return fstat(descriptor, &open) == 0 && lstat(path, &named) == 0 && open.st_ino == named.st_ino
      && open.st_dev == named.st_dev
  }
}
