import CLinux
import Diagnostics
import Glibc

/// An open file, closed when it goes.
final class File: Sendable {
  let path: String
  let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Opens an ordinary file to read; a pipe or a device, which may never end, is refused.
  ///
  /// - Parameter followingLinks: whether a link leads to the file; else it is refused too.
  static func open(_ path: String, followingLinks: Bool = true) throws(DiskError) -> File {
    let file: File
    do throws(DiskError) {
      file = try open(path, followingLinks ? readingFlags : readingFlags | O_NOFOLLOW)
    } catch {
      throw error.number == ELOOP && !followingLinks ? DiskError(.isALink, path: path, number: 0) : error
    }
    _ = try size(ofOrdinaryFile: file.descriptor, path: path)
    return file
  }

  /// How an ordinary file is opened to read: without O_NONBLOCK a pipe that nobody writes to would be waited for.
  static let readingFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK

  /// How many bytes an open file has; what is no ordinary file is refused.
  static func size(
    ofOrdinaryFile descriptor: Int32, path: @autoclosure () -> String
  ) throws(DiskError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError(.cannotRead, path: path()) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw DiskError(.cannotOpen, path: path(), number: EISDIR) }
    if kind != S_IFREG { throw DiskError(.notAFile, path: path(), number: 0) }
    return Int(status.st_size)
  }

  /// Opens anything that can be read to its end: a file, or a pipe.
  static func openStream(_ path: String) throws(DiskError) -> File {
    // Whoever reads waits with `waitForInput`, which can be stopped.
    let file = try open(path, readingFlags)
    // A folder opens, and fails only when it is read.
    if try file.status().st_mode & S_IFMT == S_IFDIR { throw DiskError(.cannotOpen, path: path, number: EISDIR) }
    return file
  }

  private static func open(_ path: String, _ flags: Int32) throws(DiskError) -> File {
    let descriptor = retrying { Glibc.open(path, flags) }
    guard descriptor >= 0 else { throw DiskError(.cannotOpen, path: path) }
    return File(path: path, descriptor: descriptor)
  }

  static let standardInput = File(path: "-", descriptor: 0)

  /// Makes a file that must not be there yet.
  ///
  /// - Parameter shownPath: how errors name it, where that is not its path.
  static func create(
    _ path: String, mode: mode_t = 0o644, as shownPath: String? = nil
  ) throws(DiskError) -> File {
    let descriptor = retrying { Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw DiskError(.cannotCreate, path: shownPath ?? path) }
    return File(path: shownPath ?? path, descriptor: descriptor)
  }

  /// Makes a file without a name in `folder`; it goes when it is closed, or when the program is killed.
  ///
  /// - Returns: nil where the file system has no such files.
  static func unnamed(in folder: String, mode: mode_t, as shownPath: String) -> File? {
    let descriptor = retrying { Glibc.open(folder, O_RDWR | O_DIRECTORY | openUnnamed | O_CLOEXEC, mode) }
    return descriptor < 0 ? nil : File(path: shownPath, descriptor: descriptor)
  }

  /// Gives a file without a name the one that it was made for, unless something stands there.
  ///
  /// - Returns: `errno`, or 0.
  func name(_ path: String) -> Int32 {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno
  }

  /// How the names begin that files have for a moment where a file system has none without.
  static let temporaryPrefix = "praktijkverklaring-"

  /// Makes a file without a name in `folder`; it goes when it is closed.
  static func temporary(in folder: String) throws(DiskError) -> File {
    if let file = unnamed(in: folder, mode: 0o600, as: folder) { return file }
    var template = Array("\(folder)/\(temporaryPrefix)XXXXXX".utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map { mkstemp($0) } ?? -1 }
    guard descriptor >= 0 else { throw DiskError(.cannotCreate, path: folder) }
    template.withUnsafeBufferPointer { buffer in
      if let name = buffer.baseAddress { unlink(name) }
    }
    return File(path: folder, descriptor: descriptor)
  }

  /// Waits until a pipe has bytes or its writers are gone; somebody who asks to stop is not kept waiting.
  func waitForInput() throws(Interruption) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    repeat { try Interruption.check() } while poll(&request, 1, 200) <= 0
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func status() throws(DiskError) -> stat {
    var result = stat()
    guard fstat(descriptor, &result) == 0 else { throw DiskError(.cannotRead, path: path) }
    return result
  }

  /// Reads up to `count` bytes; none at the end of the file.
  func read(upTo count: Int) throws(DiskError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = retrying { Glibc.read(descriptor, buffer.baseAddress, count) }
      if result < 0 { failure = errno }
      filled = max(0, result)
    }
    if failure != 0 { throw DiskError(.cannotRead, path: path, number: failure) }
    return bytes
  }

  /// Reads into `buffer` from `offset` on; fewer bytes only at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    var done = 0
    while done < buffer.count {
      let target = buffer.baseAddress.map { $0 + done }
      let result = retrying { pread(descriptor, target, buffer.count - done, off_t(offset + done)) }
      guard result >= 0 else { throw DiskError(.cannotRead, path: path) }
      if result == 0 { break }
      done += result
    }
    return done
  }

  /// What stands in the file from one place to another; fewer bytes only where it ends before.
  func bytes(in range: Range<Int>) throws(DiskError) -> [UInt8] {
    var failure: DiskError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      do throws(DiskError) {
        filled = try read(at: range.lowerBound, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        filled = 0
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  func write(_ bytes: [UInt8]) throws(DiskError) {
    let failure = bytes.withUnsafeBytes { writeAll($0) }
    if failure != 0 { throw DiskError(.cannotWrite, path: path, number: failure) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    let failure = writeAll(bytes)
    if failure != 0 { throw DiskError(.cannotWrite, path: path, number: failure) }
  }

  /// Writes everything; the result is `errno`, or 0.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var done = 0
    while done < bytes.count {
      let source = bytes.baseAddress.map { $0 + done }
      let result = retrying { Glibc.write(descriptor, source, bytes.count - done) }
      if result < 0 { return errno }
      done += result
    }
    return 0
  }

  /// Waits until the bytes are on the disk itself.
  func synchronize() throws(DiskError) {
    guard fsync(descriptor) == 0 else { throw DiskError(.cannotWrite, path: path) }
  }

  /// Reads a whole file of at most `limit` bytes.
  static func contents(of path: String, limit: Int = 64 << 20) throws(DiskError) -> [UInt8] {
    try open(path).contents(limit: limit)
  }

  /// Reads the rest of the file, at most `limit` bytes.
  func contents(limit: Int) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let next = try read(upTo: 1 << 16)
      if next.isEmpty { return bytes }
      bytes += next
      guard bytes.count <= limit else { throw DiskError.tooLarge(limit, path: path) }
    }
  }
}

/// Repeats a system call that a signal interrupted.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

extension Bilingual {
  static let cannotOpen = Bilingual(nl: "kan niet worden geopend", en: "cannot be opened")
  static let notAFile = Bilingual(
    nl: "is geen gewoon bestand (maar bijvoorbeeld een pijp of een apparaat)",
    en: "is no ordinary file (but a pipe or a device, say)")
  static let isALink = Bilingual(
    nl: "is een verwijzing (link) en wordt niet gevolgd", en: "is a link and is not followed")
  static let cannotRead = Bilingual(nl: "kan niet worden gelezen", en: "cannot be read")
  static let cannotCreate = Bilingual(nl: "kan niet worden gemaakt", en: "cannot be made")
  static let cannotWrite = Bilingual(nl: "kan niet worden geschreven", en: "cannot be written")
  static let cannotRename = Bilingual(nl: "kan niet op zijn plaats worden gezet", en: "cannot be put in place")
  static let cannotRemove = Bilingual(nl: "kan niet worden verwijderd", en: "cannot be removed")
}
