import Diagnostics
import Glibc
import Manifests

extension File {
  /// The SHA-256 of an ordinary file of any size, of which no more than a part is in memory at once.
  static func digest(of path: String) throws -> Digest {
    let file = try open(path)
    var stream = DigestStream()
    while true {
      try Interruption.check()
      let bytes = try file.read(upTo: 1 << 18)
      if bytes.isEmpty { return stream.finish() }
      bytes.withUnsafeBytes { stream.update($0) }
    }
  }
}

extension Folder {
  /// The SHA-256 of an ordinary file of any size. It takes no memory of its own: a check of a batch comes here three times
  /// a document.
  ///
  /// - Parameters:
  ///   - name: the file's path from here, in ASCII, with a zero byte behind it.
  ///   - buffer: for what is read; a file that fits, with a byte to spare, takes one read.
  ///   - limit: the most bytes that it may have.
  /// - Returns: the digest, and all of the file's bytes where one read took them: they stand in `buffer`.
  func digest(
    of name: [UInt8], through buffer: UnsafeMutableRawBufferPointer, limit: Int = .max
  ) throws(DiskError) -> (digest: Digest, whole: UnsafeRawBufferPointer?) {
    // Put together only when something fails.
    var path: String { "\(self.path)/\(String(decoding: name.dropLast(), as: UTF8.self))" }
    let file = retrying {
      name.withUnsafeBytes { bytes in
        bytes.assumingMemoryBound(to: CChar.self).baseAddress.map { openat(descriptor, $0, File.readingFlags) } ?? -1
      }
    }
    guard file >= 0 else {
      let number = errno
      throw DiskError(.cannotOpen, path: path, number: number)
    }
    defer { close(file) }
    let size = try File.size(ofOrdinaryFile: file, path: path)
    guard size <= limit else { throw DiskError.tooLarge(limit, path: path) }
    var stream: DigestStream?
    var total = 0
    while true {
      let count = retrying { read(file, buffer.baseAddress, buffer.count) }
      guard count >= 0 else {
        let number = errno
        throw DiskError(.cannotRead, path: path, number: number)
      }
      total += count
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      // A read that stopped short where the file ends needs no second one to say so. Some file systems stop elsewhere
      // too, and some files, as those of /proc, do not tell their size.
      let isEnd = count == 0 || (count < buffer.count && total == size)
      if isEnd, stream == nil { return (Digest(of: bytes), bytes) }
      var digest = stream ?? DigestStream()
      digest.update(bytes)
      if isEnd { return (digest.finish(), nil) }
      stream = digest
    }
  }
}
