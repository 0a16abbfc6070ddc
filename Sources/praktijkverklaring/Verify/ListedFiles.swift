import Diagnostics
import Glibc
import Manifests

/// A listed file that is not what the list says.
enum Difference: Sendable {
  case changed(String)
  case missing(String)
  /// It could not be read, which says nothing of it.
  case unreadable(DiskError)

  init(_ error: DiskError, _ path: String) {
    switch error.number {
    case ENOENT: self = .missing(path)
    default: self = error.isNotAFile || error.isTooLarge ? .changed(path) : .unreadable(error)
    }
  }
}

/// What is not as the list says among the three files of each entry, in the order of the list.
///
/// - Parameter folder: that of the batch.
nonisolated func differences(from entries: [ManifestEntry], in folder: Folder) -> [Difference] {
  var differences: [Difference] = []
  var name: [UInt8] = []
  // One memory for all files: nearly every one fits into it.
  withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 64) { buffer in
    for entry in entries {
      for rendition in Rendition.allCases {
        name.removeAll(keepingCapacity: true)
        entry.appendPath(of: rendition, to: &name)
        name.append(0)
        var path: String { "\(folder.path)/\(String(decoding: name.dropLast(), as: UTF8.self))" }
        do throws(DiskError) {
          if try folder.digest(of: name, through: buffer) != entry[rendition] { differences.append(.changed(path)) }
        } catch {
          differences.append(Difference(error, path))
        }
      }
    }
  }
  return differences
}
