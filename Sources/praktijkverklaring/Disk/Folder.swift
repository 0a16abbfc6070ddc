import CLinux
import Diagnostics
import Glibc

/// An open folder in which files are made and read by name, without walking its path each time.
final class Folder: Sendable {
  let path: String
  let descriptor: Int32

  init(_ path: String) throws(DiskError) {
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw DiskError(.cannotOpen, path: path) }
  }

  deinit {
    close(descriptor)
  }

  /// Writes a new file.
  ///
  /// - Parameter name: the file's name in ASCII, with a zero byte behind it.
  func write(_ bytes: ArraySlice<UInt8>, to name: [UInt8]) throws(DiskError) {
    try demandWritten(name, bytes.withUnsafeBytes { write($0, as: name) })
  }

  /// Writes a new file.
  ///
  /// - Parameter name: the file's name in ASCII, with a zero byte behind it.
  func write(_ bytes: UnsafeRawBufferPointer, to name: [UInt8]) throws(DiskError) {
    try demandWritten(name, write(bytes, as: name))
  }

  private func demandWritten(_ name: [UInt8], _ failure: Int32) throws(DiskError) {
    if failure == 0 { return }
    throw DiskError(
      .cannotWrite, path: "\(path)/\(String(decoding: name.dropLast(), as: UTF8.self))", number: failure)
  }

  private func write(_ bytes: UnsafeRawBufferPointer, as name: [UInt8]) -> Int32 {
    name.withUnsafeBytes { name in
      name.withMemoryRebound(to: CChar.self) { write(bytes, to: $0.baseAddress) }
    }
  }

  /// Writes a new file; the result is `errno`, or 0.
  private func write(_ buffer: UnsafeRawBufferPointer, to name: UnsafePointer<CChar>?) -> Int32 {
    guard let name else { return EINVAL }
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno }
    var failure: Int32 = 0
    var done = 0
    while done < buffer.count, failure == 0 {
      let written = Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if written < 0, errno != EINTR { failure = errno }
      done += max(0, written)
    }
    return close(file) != 0 && failure == 0 ? errno : failure
  }

  /// Reads a whole file of at most `limit` bytes.
  ///
  /// - Parameter name: the file's name in ASCII, with a zero byte behind it.
  func contents(of name: [UInt8], limit: Int = 64 << 20) throws(DiskError) -> [UInt8] {
    let path = "\(path)/\(String(decoding: name.dropLast(), as: UTF8.self))"
    // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
    let file = name.withUnsafeBytes { name in
      name.withMemoryRebound(to: CChar.self) { name in
        name.baseAddress.map { openat(descriptor, $0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) } ?? -1
      }
    }
    guard file >= 0 else { throw DiskError(.cannotOpen, path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskError(.cannotRead, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DiskError(.notAFile, path: path, number: 0) }
    let size = Int(status.st_size)
    guard size <= limit else { throw DiskError.tooLarge(limit, path: path) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    if failure != 0 { throw DiskError(.cannotRead, path: path, number: failure) }
    return bytes
  }

  /// Waits until the folder's names are on the disk itself.
  func synchronize() throws(DiskError) {
    guard fsync(descriptor) == 0 else { throw DiskError(.cannotWrite, path: path) }
  }

  /// Waits until everything on the folder's file system is on the disk itself.
  func synchronizeFileSystem() throws(DiskError) {
    guard syncfs(descriptor) == 0 else { throw DiskError(.cannotWrite, path: path) }
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  static func names(in path: String) throws(DiskError) -> [String] {
    var names: [String] = []
    try forEachName(in: path) { names.append(String(decoding: $0, as: UTF8.self)) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hands over the bytes of each name in a folder, in any order, without `.` and `..`.
  static func forEachName(in path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
    guard let stream = opendir(path) else { throw DiskError(.cannotOpen, path: path) }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { field in
        let name = UnsafeRawBufferPointer(rebasing: field[..<(field.firstIndex(of: 0) ?? field.count)])
        if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { body(name) }
      }
      errno = 0
    }
    if errno != 0 { throw DiskError(.cannotRead, path: path) }
  }

  static func create(_ path: String, mode: mode_t = 0o755) throws(DiskError) {
    guard mkdir(path, mode) == 0 else { throw DiskError(.cannotCreate, path: path) }
  }

  /// Makes a folder with a name of its own, that only its owner may enter; answers its path.
  static func makeTemporary(in parent: String) throws(DiskError) -> String {
    var template = Array("\(parent)/praktijkverklaring-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
    guard isMade else { throw DiskError(.cannotCreate, path: parent) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  enum Kind {
    case absent, file, folder
  }

  /// What stands at `path`, links followed.
  static func kind(of path: String) throws(DiskError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return .absent }
      throw DiskError(.cannotOpen, path: path)
    }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// The last component of the folder's own path, links followed.
  static func realName(of path: String) throws(DiskError) -> String {
    splitPath(try realPath(of: path)).name
  }

  /// The folder's own path from the root, links followed.
  static func realPath(of path: String) throws(DiskError) -> String {
    guard let real = realpath(path, nil) else { throw DiskError(.cannotOpen, path: path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Removes a folder with everything in it; links are removed, not followed.
  ///
  /// - Parameter isUnwanted: is asked before each name whether to stop, which is an error as any other.
  static func removeAll(_ path: String, unless isUnwanted: () -> Bool = { false }) throws(DiskError) {
    // Names are not kept: there may be a million. A folder from which names go while it is read may leave some out.
    while true {
      var failure: DiskError?
      var count = 0
      try forEachName(in: path) { name in
        guard failure == nil else { return }
        count += 1
        do throws(DiskError) {
          if isUnwanted() { throw DiskError(.cannotRemove, path: path, number: EINTR) }
          try remove("\(path)/\(String(decoding: name, as: UTF8.self))", unless: isUnwanted)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if rmdir(path) == 0 { return }
      guard count > 0, errno == ENOTEMPTY || errno == EEXIST else { throw DiskError(.cannotRemove, path: path) }
    }
  }

  private static func remove(_ path: String, unless isUnwanted: () -> Bool) throws(DiskError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw DiskError(.cannotRemove, path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { return try removeAll(path, unless: isUnwanted) }
    guard unlink(path) == 0 else { throw DiskError(.cannotRemove, path: path) }
  }

  /// Whether every name in a folder is such a one; there may be none.
  static func names(in path: String, areAll isKnown: (String) -> Bool) throws(DiskError) -> Bool {
    var areKnown = true
    try forEachName(in: path) { name in
      if areKnown { areKnown = isKnown(String(decoding: name, as: UTF8.self)) }
    }
    return areKnown
  }
}

/// Where files go that are nobody's result.
var temporaryFolder: String {
  getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
}

extension String {
  /// A folder's path without a slash at its end, for paths below it.
  var droppingFinalSlash: String { hasSuffix("/") && utf8.count > 1 ? String(dropLast()) : self }
}

/// The last component of a path, and the path of the folder that holds it.
func splitPath(_ path: String) -> (folder: String, name: String) {
  var trimmed = path[...]
  while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
  guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
  let folder = trimmed[..<slash]
  return (folder.isEmpty ? "/" : String(folder), String(trimmed[trimmed.index(after: slash)...]))
}
