import Archives
import Glibc
import Manifests
import Verification
import Verklaringen

extension BatchArchive: BatchSource {
  func manifest() throws -> ManifestFile {
    guard let range = range(of: manifestFileName) else {
      throw DiskError(.cannotOpen, path: path(of: manifestFileName), number: ENOENT)
    }
    return ManifestFile(file, within: range)
  }

  func checkDocuments(_ manifest: ManifestFile, _ check: BatchCheck) async throws -> [String] {
    for name in repeated { check.addRepeated(name) }
    let listed = try PackedList(manifest, of: self, check)
    let sheets = SheetShelf(in: self)
    var seen = SeenFiles(documentCount: listed.ids.count)
    var reader = self.reader()
    // Members are read in this task, one part after the other, and looked at by several.
    try await orderedMap(jobs: check.context.jobs) {
      try Interruption.check()
      return try reader.next()
    } work: { part in
      try self.findings(in: part, listed, sheets)
    } deliver: { found in
      for file in found.files { seen.note(file, check) }
      // Of a broken list it is not known what else it would have named.
      if listed.problem == nil { for name in found.extra { check.addExtra(name) } }
      for signoff in found.signoffs { check.add(signoff) }
    }
    for (index, id) in listed.ids.enumerated() {
      for rendition in Rendition.allCases where !seen.contains(index, rendition) {
        check.add(.missing(path(of: "\(documentFolder)/\(id).\(rendition.rawValue)")))
      }
    }
    if let problem = listed.problem { throw problem }
    return names(in: documentFolder).map { "\(documentFolder)/\($0)" }
  }

  /// What was found among some members.
  private struct Found: Sendable {
    var files: [PackedFile] = []
    /// Documents that the list does not name, by their names in the batch.
    var extra: [String] = []
    var signoffs: [DocumentSignoff] = []
  }

  private func findings(in part: TarPart, _ listed: PackedList, _ sheets: SheetShelf) throws -> Found {
    var found = Found()
    for member in part.members where !member.isFolder {
      guard let (id, rendition) = documentName(member.name) else { continue }
      let name = String(decoding: member.name, as: UTF8.self)
      guard let index = listed.index(of: id) else {
        found.extra.append(name)
        continue
      }
      var difference: Difference?
      do throws(DiskError) {
        let entry = try listed.entry(index)
        let (digest, record) = try look(at: member, rendition, in: part)
        if digest != entry[rendition] {
          difference = .changed(path(of: name))
        } else if let record, let signoff = try signoff(of: entry, record, sheets) {
          found.signoffs.append(signoff)
        }
      } catch {
        difference = Difference(error, path(of: name))
      }
      found.files.append(PackedFile(index: index, rendition: rendition, name: name, difference: difference))
    }
    return found
  }

  /// The digest of a document's file, and all of its bytes where they may be a record that a key signed off.
  private func look(
    at member: TarMember, _ rendition: Rendition, in part: TarPart
  ) throws(DiskError) -> (Digest, record: [UInt8]?) {
    let found = part.withBytes(of: member) { bytes in
      bytes.map { (Digest(of: $0), record: rendition == .json && mayBeSignedOffWithKey($0) ? Array($0) : nil) }
    }
    if let found { return found }
    let digest = try digest(of: member.bytes)
    // What is read of a record in a folder is no more; one that has more is as a changed one there.
    guard rendition == .json else { return (digest, nil) }
    guard member.bytes.count <= 64 << 20 else { throw DiskError.tooLarge(64 << 20, path: path) }
    return (digest, try file.bytes(in: member.bytes))
  }

  /// The SHA-256 of a file of any size.
  private func digest(of range: Range<Int>) throws(DiskError) -> Digest {
    var stream = DigestStream()
    var rest = range
    while !rest.isEmpty {
      let bytes = try file.bytes(in: rest.prefix(1 << 18))
      if bytes.isEmpty { break }
      bytes.withUnsafeBytes { stream.update($0) }
      rest = rest.dropFirst(bytes.count)
    }
    return stream.finish()
  }
}

/// A file of a listed document in an archive.
private struct PackedFile: Sendable {
  /// The document's place in the list.
  let index: Int
  let rendition: Rendition
  /// In the batch.
  let name: String
  let difference: Difference?
}

/// Which files of listed documents were found, and which of them had other bytes.
private struct SeenFiles {
  /// Three bits a document for what was found, and three for what was changed.
  private var bits: [UInt8]

  init(documentCount: Int) {
    bits = [UInt8](repeating: 0, count: documentCount)
  }

  func contains(_ index: Int, _ rendition: Rendition) -> Bool { bits[index] & rendition.bit != 0 }

  mutating func note(_ file: PackedFile, _ check: BatchCheck) {
    let (seen, changed) = (file.rendition.bit, file.rendition.bit << 3)
    let isRepeated = contains(file.index, file.rendition)
    if isRepeated {
      check.addRepeated(file.name, isCounted: bits[file.index] & changed != 0)
    } else if let difference = file.difference {
      check.add(difference)
    }
    bits[file.index] |= isRepeated || file.difference != nil ? seen | changed : seen
  }
}

extension Rendition {
  fileprivate var bit: UInt8 {
    switch self {
    case .html: 1
    case .json: 2
    case .txt: 4
    }
  }
}
