import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Copies documents of several batches into one folder, each file with its bytes held against the list. Several blocks are
/// worked on at once.
final class DocumentCopier: Sendable {
  private let sources: [Source]
  private let target: Folder

  private struct Source: Sendable {
    let folder: Folder
    let sheets: SheetShelf
  }

  /// What came of a block.
  struct Copied: Sendable {
    /// How many documents it has.
    let count: Int
    /// What is not as the lists say; nothing is made then.
    var problems: [Diagnostic] = []
    /// The sheets with which keys signed, and the batch of each document that names one.
    var sheets: Set<NamedSheet> = []
  }

  struct NamedSheet: Hashable, Sendable {
    let source: Int
    let digest: Digest
  }

  /// - Parameters:
  ///   - folders: the batches.
  ///   - target: where the documents go.
  init(from folders: [String], to target: Folder) throws(DiskError) {
    var sources: [Source] = []
    for folder in folders { sources.append(Source(folder: try Folder(folder), sheets: SheetShelf(beside: [folder]))) }
    self.sources = sources
    self.target = target
  }

  func copy(_ lines: [MergedLists.Line]) throws(DiskError) -> Copied {
    var copied = Copied(count: lines.count)
    var name: [UInt8] = []
    var failure: DiskError?
    // One memory for all files: nearly every one fits into it.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)
    defer { buffer.deallocate() }
    for line in lines {
      for rendition in Rendition.allCases {
        name.removeAll(keepingCapacity: true)
        line.entry.appendPath(of: rendition, to: &name)
        name.append(0)
        let source = sources[line.source]
        var path: String { "\(source.folder.path)/\(String(decoding: name.dropLast(), as: UTF8.self))" }
        do throws(DiskError) {
          try source.folder.withContents(of: name, through: buffer) { bytes, digest throws(DiskError) in
            guard digest == line.entry[rendition] else {
              copied.problems.append(Difference.changed(path).diagnostic)
              return
            }
            if rendition == .json, mayBeSignedOffWithKey(bytes) {
              try noteSheet(of: line, Array(bytes), path, &copied)
            }
            do throws(DiskError) {
              try target.write(bytes, to: Array(name[(documentFolder.utf8.count + 1)...]))
            } catch {
              failure = error
            }
          }
        } catch {
          copied.problems.append(Difference(error, path).diagnostic)
        }
        // A disk that is full says nothing of the batch.
        if let failure { throw failure }
      }
    }
    return copied
  }

  /// A sheet of a batch with the signature that was found to hold; nil where it is no longer there.
  func sheet(_ digest: Digest, of source: Int) throws(DiskError) -> (sheet: [UInt8], signature: [UInt8])? {
    let shelf = sources[source].sheets
    guard case .signed(let sheet) = try shelf.sheet(digest), let text = try shelf.text(digest) else { return nil }
    return (text, sheet.signature)
  }

  /// Notes which sheet a record names; it must be there, and bear the record out.
  private func noteSheet(
    of line: MergedLists.Line, _ bytes: [UInt8], _ path: String, _ copied: inout Copied
  ) throws(DiskError) {
    guard let record = try? IssuedRecord(parsing: bytes), record.id == line.entry.id, record.signoffClaim != nil else {
      return
    }
    switch try sources[line.source].sheets.judge(record) {
    case .claimed: break
    case .holds(let claim, _):
      if let blad = claim.blad { copied.sheets.insert(NamedSheet(source: line.source, digest: blad)) }
    case .absent(let claim):
      copied.problems.append(
        Diagnostic(
          MergeCodes.missingSheet, at: Place(file: path),
          Bilingual(
            nl: "het aftekenblad \(claim.blad?.hexadecimal ?? "") of zijn handtekening is er niet",
            en: "the sign-off sheet \(claim.blad?.hexadecimal ?? "") or its signature is not there")))
    case .wrong(_, let problem):
      copied.problems.append(.signoffDiffers(problem, in: path))
    }
  }
}

extension Folder {
  /// Gives an ordinary file's bytes with their digest to `body`: what it sees is what was digested.
  ///
  /// - Parameters:
  ///   - name: the file's path from here, in ASCII, with a zero byte behind it.
  ///   - buffer: memory that nearly every file fits into.
  fileprivate func withContents(
    of name: [UInt8], through buffer: UnsafeMutableRawBufferPointer,
    _ body: (UnsafeRawBufferPointer, Digest) throws(DiskError) -> Void
  ) throws(DiskError) {
    let (digest, whole) = try digest(of: name, through: buffer, limit: DocumentFile.maximumByteCount)
    if let whole { return try body(whole, digest) }
    let bytes = try contents(of: name, limit: DocumentFile.maximumByteCount)
    let digestOfAll = Digest(of: bytes)
    var failure: DiskError?
    bytes.withUnsafeBytes { bytes in
      do throws(DiskError) { try body(bytes, digestOfAll) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
