import Manifests

/// Keeps entries that no longer fit in memory in a file without a name.
final class SpillFile: RunStore {
  private let file: File

  init(in folder: String) throws(DiskError) {
    file = try File.temporary(in: folder)
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    try file.write(bytes)
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    let count = try file.read(at: offset, into: buffer)
    guard count == buffer.count else { throw DiskError(.cannotRead, path: file.path, number: 0) }
  }
}
