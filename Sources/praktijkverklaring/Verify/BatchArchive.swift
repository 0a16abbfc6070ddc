import Archives
import Glibc
import Manifests

/// A batch that is one tar archive, as `generate --pack` makes it: where everything but the documents stands in it. The
/// documents, of which there may be millions, are looked for when they are checked.
final class BatchArchive: BatchFiles {
  let path: String
  let folder: String
  let file: File
  /// Names, of what is no document, that stand there more than once.
  let repeated: [String]
  let hasDocuments: Bool
  private let byteCount: Int
  /// By names without capitals, since on some systems such names are one.
  private let members: [String: Member]

  private struct Member {
    let name: String
    /// Where the file's bytes stand; nil for a folder.
    let bytes: Range<Int>?
  }

  /// What names may take of memory, about: as many as the sheets of a hundred thousand praktijkopleiders have.
  private static let nameMemory = 96 << 20

  /// Reads the headers of all members.
  ///
  /// - Throws: `TarProblem`, `DiskError`.
  init(_ path: String) throws {
    self.path = path
    file = try File.open(path)
    byteCount = Int(try file.status().st_size)
    var members: [String: Member] = [:]
    var repeated: [String] = []
    var hasDocuments = false
    var memory = 0
    func note(_ name: Substring, _ bytes: Range<Int>?) throws(TarProblem) {
      let key = name.lowercased()
      if let known = members[key] {
        if known.bytes != nil || bytes != nil || known.name != name { repeated.append(String(name)) }
      } else {
        members[key] = Member(name: String(name), bytes: bytes)
      }
      // Twice the name, and what holds it, also while that grows.
      memory += 2 * name.utf8.count + 256
      if memory > Self.nameMemory { throw .tooManyNames }
    }
    try note(documentFolder[...], nil)
    var reader = Self.reader(of: file, byteCount)
    while let part = try reader.next() {
      try Interruption.check()
      for member in part.members where !member.name.isEmpty {
        if !member.isFolder, documentName(member.name) != nil {
          hasDocuments = true
          continue
        }
        let name = String(decoding: member.name, as: UTF8.self)
        for slash in name.indices where name[slash] == "/" { try note(name[..<slash], nil) }
        try note(name[...], member.isFolder ? nil : member.bytes)
      }
    }
    folder = String(decoding: reader.folder.dropLast(), as: UTF8.self)
    self.members = members
    self.repeated = repeated
    self.hasDocuments = hasDocuments
  }

  /// Reads the archive from its beginning.
  func reader() -> TarReader { Self.reader(of: file, byteCount) }

  private static func reader(of file: File, _ byteCount: Int) -> TarReader {
    TarReader(byteCount: byteCount) { offset, buffer in try file.read(at: offset, into: buffer) }
  }

  func kind(of name: String) -> Folder.Kind {
    guard let member = member(name) else { return .absent }
    return member.bytes == nil ? .folder : .file
  }

  func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    return members.values.compactMap { member in
      guard member.name.hasPrefix(prefix) else { return nil }
      let name = member.name.dropFirst(prefix.count)
      return name.isEmpty || name.contains("/") ? nil : String(name)
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func contents(of name: String, limit: Int) throws(DiskError) -> [UInt8] {
    guard let member = member(name) else { throw DiskError(.cannotOpen, path: path(of: name), number: ENOENT) }
    guard let range = member.bytes else { throw DiskError(.cannotOpen, path: path(of: name), number: EISDIR) }
    guard range.count <= limit else { throw DiskError.tooLarge(limit, path: path(of: name)) }
    return try file.bytes(in: range)
  }

  /// Where a file's bytes stand in the archive; nil where there is no such file.
  func range(of name: String) -> Range<Int>? { member(name)?.bytes }

  private func member(_ name: String) -> Member? {
    members[name.lowercased()].flatMap { $0.name == name ? $0 : nil }
  }
}
