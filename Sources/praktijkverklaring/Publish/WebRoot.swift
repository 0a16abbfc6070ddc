import Diagnostics
import Glibc
import Manifests

/// The folder that a web host serves. What is put there is first written to a folder of drafts within it, and gets its names
/// when all of it is on the disk: a run that fails changes nothing, and no file is ever seen half-made. Files that are there
/// already with the same bytes are not touched, so that copying the folder on copies what is new.
final class WebRoot {
  let path: String
  private let lock: FolderLock
  private let draft: String
  private let isNew: Bool
  /// What is to be put there, in this order; each has its number in the folder of drafts.
  private var names: [String] = []
  private var numbers: [String: Int] = [:]
  /// Whether the folder of drafts is ours to remove.
  private var holdsDrafts = false

  static let draftName = ".publish.in-aanmaak"

  /// - Throws: `Refusal` when the folder holds what may not be published, `DiskError` when another run is busy there.
  init(_ path: String) throws {
    self.path = path
    draft = "\(path)/\(Self.draftName)"
    isNew = try Folder.kind(of: path) == .absent
    if isNew {
      try Folder.create(path)
      chmod(path, 0o755)
    }
    do {
      lock = try FolderLock(path)
      try PrivateNames.demandNone(in: path)
      try Self.removeLeftover(draft)
      try Folder.create(draft, mode: 0o700)
    } catch {
      if isNew { rmdir(path) }
      throw error
    }
    holdsDrafts = true
  }

  deinit {
    guard holdsDrafts else { return }
    try? Folder.removeAll(draft)
    // Only an empty folder goes.
    if isNew { rmdir(path) }
  }

  /// Refuses a folder whose contents are not for everybody, when it lies within the web root.
  func demandOutside(_ folder: String) throws {
    let (inner, outer) = (try Folder.realPath(of: folder), try Folder.realPath(of: path))
    guard inner == outer || inner.hasPrefix(outer == "/" ? "/" : "\(outer)/") else { return }
    throw Refusal(
      PublishCodes.privateFolder, at: Place(file: folder),
      Bilingual(
        nl: "deze partij ligt in de map die wordt gepubliceerd", en: "this batch lies in the folder that is published"))
  }

  /// Removes the drafts of a run that was killed, and only those.
  private static func removeLeftover(_ draft: String) throws(DiskError) {
    var status = stat()
    guard lstat(draft, &status) == 0 else { return }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
    guard isFolder, try Folder.names(in: draft, areAll: { Int($0) != nil }) else {
      throw DiskError(
        Bilingual(
          nl: "staat op de plaats waar de run wil werken en is niet van dit programma; verplaats het eerst",
          en: "stands where the run wants to work and is not this program's; move it first"), path: draft, number: 0)
    }
    try Folder.removeAll(draft)
  }

  /// The bytes of a file as they will be, or else are; nil when there is none.
  func contents(of name: String, limit: Int) throws(DiskError) -> [UInt8]? {
    if let number = numbers[name] { return try File.contents(of: "\(draft)/\(number)", limit: limit) }
    return try published(name, limit: limit)
  }

  /// The bytes of a file as they are there now.
  private func published(_ name: String, limit: Int) throws(DiskError) -> [UInt8]? {
    let file = "\(path)/\(name)"
    return try Folder.kind(of: file) == .absent ? nil : try File.contents(of: file, limit: limit)
  }

  /// Writes the draft of a file, unless it is there with these bytes.
  func put(_ bytes: [UInt8], as name: String) throws(DiskError) {
    let number = numbers[name] ?? names.count
    let file = "\(draft)/\(number)"
    if number < names.count {
      unlink(file)
    } else {
      // One byte more than these tells a longer file from them.
      if let there = try? published(name, limit: bytes.count + 1), there == bytes { return }
      names.append(name)
      numbers[name] = number
    }
    let content = try File.create(file, as: "\(path)/\(name)")
    try content.write(bytes)
    // A web server is another user, whatever the umask.
    guard fchmod(content.descriptor, 0o644) == 0 else { throw DiskError(.cannotWrite, path: "\(path)/\(name)") }
  }

  /// Gives every draft its name.
  ///
  /// - Returns: how many files are new or changed.
  func publish() throws(DiskError) -> Int {
    try Folder(draft).synchronizeFileSystem()
    var folders: Set = [path]
    for name in names { try makeFolders(of: name, &folders) }
    for (number, name) in names.enumerated() {
      // A server that sends compressed files would send the old one for the new.
      unlink("\(path)/\(name).gz")
      guard rename("\(draft)/\(number)", "\(path)/\(name)") == 0 else {
        throw DiskError(.cannotRename, path: "\(path)/\(name)")
      }
    }
    holdsDrafts = false
    try Folder.removeAll(draft)
    for folder in folders { try Folder(folder).synchronize() }
    return names.count
  }

  private func makeFolders(of name: String, _ known: inout Set<String>) throws(DiskError) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard known.insert(folder).inserted, try Folder.kind(of: folder) == .absent else { continue }
      try Folder.create(folder)
      chmod(folder, 0o755)
    }
  }
}
