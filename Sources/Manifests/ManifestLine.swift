/// A line of `SHA256SUMS` in its only form, without its line feed: 64 digits, two spaces, and the name of a file.
struct ManifestLine {
  let digest: Digest
  let name: Name

  enum Name {
    case batch
    case document(DocumentID, Rendition)
    /// A manifest names no such file.
    case other
  }

  /// How many bytes stand before the name.
  private static let nameStart = 2 * Digest.byteCount + 2

  /// - Returns: nil when the line has another form.
  init?(_ text: UnsafeRawBufferPointer) {
    guard text.count > Self.nameStart, text[Self.nameStart - 2] == UInt8(ascii: " "),
      text[Self.nameStart - 1] == UInt8(ascii: " "),
      let digest = Digest(hexadecimal: UnsafeRawBufferPointer(rebasing: text[..<(Self.nameStart - 2)]))
    else { return nil }
    self.digest = digest
    let name = UnsafeRawBufferPointer(rebasing: text[Self.nameStart...])
    if let (id, rendition) = documentName(name) {
      self.name = .document(id, rendition)
    } else {
      self.name = name.elementsEqual(batchFileName.utf8) ? .batch : .other
    }
  }
}

/// The id and rendition that `documenten/<id>.<rendition>` names, or nil for any other path.
public func documentName(_ path: some Collection<UInt8>) -> (id: DocumentID, rendition: Rendition)? {
  withBytes(of: path, documentName)
}

private func documentName(_ path: UnsafeRawBufferPointer) -> (id: DocumentID, rendition: Rendition)? {
  guard path.starts(with: documentPrefix) else { return nil }
  return documentFileName(UnsafeRawBufferPointer(rebasing: path[documentPrefix.count...]))
}

private let documentPrefix = Array("\(documentFolder)/".utf8)

/// The id and rendition that the file name `<id>.<rendition>` holds, or nil for any other name.
public func documentFileName(_ name: some Collection<UInt8>) -> (id: DocumentID, rendition: Rendition)? {
  withBytes(of: name, documentFileName)
}

/// The id and rendition that the file name `<id>.<rendition>` holds, or nil for any other name.
public func documentFileName(_ name: UnsafeRawBufferPointer) -> (id: DocumentID, rendition: Rendition)? {
  guard name.count > DocumentID.textLength, name[DocumentID.textLength] == UInt8(ascii: "."),
    let id = DocumentID(UnsafeRawBufferPointer(rebasing: name[..<DocumentID.textLength])),
    let rendition = Rendition.allCases.first(where: {
      name.dropFirst(DocumentID.textLength + 1).elementsEqual($0.ending)
    })
  else { return nil }
  return (id, rendition)
}

extension Rendition {
  /// The ending of the file's name, behind the full stop.
  fileprivate var ending: String.UTF8View { rawValue.utf8 }
}

/// Calls `body` with the bytes of a collection, as they lie in memory.
func withBytes<Result>(of bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
  bytes.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) } ?? Array(bytes).withUnsafeBytes(body)
}
