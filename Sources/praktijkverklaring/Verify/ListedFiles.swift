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
    default: self = error.isNotAFile ? .changed(path) : .unreadable(error)
    }
  }
}

/// What is not as the list says among the three files of `entry`.
nonisolated func differences(from entry: ManifestEntry, in folder: String) -> [Difference] {
  var differences: [Difference] = []
  for rendition in Rendition.allCases {
    var path = Array("\(folder)/".utf8)
    entry.appendPath(of: rendition, to: &path)
    let name = String(decoding: path, as: UTF8.self)
    do throws(DiskError) {
      if try File.digest(of: name) != entry[rendition] { differences.append(.changed(name)) }
    } catch {
      differences.append(Difference(error, name))
    }
  }
  return differences
}

extension File {
  /// The SHA-256 of a file of any size.
  static func digest(of path: String) throws(DiskError) -> Digest {
    let file = try open(path)
    var stream = DigestStream()
    while true {
      let bytes = try file.read(upTo: 1 << 16)
      if bytes.isEmpty { return stream.finish() }
      bytes.withUnsafeBytes { stream.update($0) }
    }
  }
}
