import Diagnostics
import Glibc
import Manifests

extension File {
  /// The SHA-256 of a file of any size.
  static func digest(of path: String) throws(DiskError) -> Digest {
    let name = path.utf8CString
    var memory = [UInt8](repeating: 0, count: 1 << 16)
    var span = memory.mutableSpan
    return try span.withUnsafeMutableBytes { buffer throws(DiskError) in
      try digestOfFile(name.span.bytes, in: AT_FDCWD, through: buffer, path: path)
    }
  }
}

extension Folder {
  /// The SHA-256 of a file of any size.
  ///
  /// - Parameters:
  ///   - name: the file's path from here, in ASCII, with a zero byte behind it.
  ///   - buffer: for what is read; a file that fits, with a byte to spare, takes one read.
  func digest(of name: [UInt8], through buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Digest {
    try digestOfFile(
      name.span.bytes, in: descriptor, through: buffer,
      path: "\(path)/\(String(decoding: name.dropLast(), as: UTF8.self))")
  }
}

/// The SHA-256 of an ordinary file. It takes no memory of its own: a check of a batch comes here three times a document.
///
/// - Parameters:
///   - name: with a zero byte behind it.
///   - folder: the descriptor of the folder in which `name` begins.
///   - path: for what is said when it fails.
private func digestOfFile(
  _ name: RawSpan, in folder: Int32, through buffer: UnsafeMutableRawBufferPointer, path: @autoclosure () -> String
) throws(DiskError) -> Digest {
  let descriptor = retrying {
    name.withUnsafeBytes { bytes in
      bytes.assumingMemoryBound(to: CChar.self).baseAddress.map { openat(folder, $0, File.readingFlags) } ?? -1
    }
  }
  guard descriptor >= 0 else {
    let number = errno
    throw DiskError(.cannotOpen, path: path(), number: number)
  }
  defer { close(descriptor) }
  let size = try File.size(ofOrdinaryFile: descriptor, path: path())
  var stream: DigestStream?
  var total = 0
  while true {
    let count = retrying { read(descriptor, buffer.baseAddress, buffer.count) }
    guard count >= 0 else {
      let number = errno
      throw DiskError(.cannotRead, path: path(), number: number)
    }
    total += count
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    // A read that stopped short where the file ends needs no second one to say so. Some file systems stop elsewhere too,
    // and some files, as those of /proc, do not tell their size.
    let isEnd = count == 0 || (count < buffer.count && total == size)
    if isEnd, stream == nil { return Digest(of: bytes) }
    var digest = stream ?? DigestStream()
    digest.update(bytes)
    if isEnd { return digest.finish() }
    stream = digest
  }
}
