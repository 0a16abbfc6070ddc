/// Why a manifest is not one, and in which line.
public struct ManifestProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case empty
    case byteOrderMark
    case carriageReturn
    case noFinalLineFeed
    /// Not 64 lower-case hexadecimal digits, two spaces and a name.
    case lineForm
    /// A name other than `batch.json` or `documenten/pv-….{html,json,txt}`.
    case name
    /// The first line must be that of `batch.json`, and no other may be.
    case batchLine
    /// An id that does not follow the one before it, or stands there twice.
    case idOrder
    /// A document has not exactly its three lines, in the order html, json, txt.
    case leafForm
  }

  public let kind: Kind
  /// 1-based.
  public let line: Int

  public init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

/// Reads `SHA256SUMS` strictly, line by line: what it accepts has exactly one form, so that the manifest is the list of leaves.
public struct ManifestReader {
  private enum State {
    case start
    case between(previous: DocumentID?)
    case inLeaf(DocumentID, html: Digest, json: Digest?)
  }

  private var state = State.start
  private var line = 0

  public init() {}

  /// A line's content, when it completes one.
  public enum Item: Hashable, Sendable {
    case batch(Digest)
    case entry(ManifestEntry)
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: the line without its line feed.
  ///   - isTerminated: whether a line feed followed.
  public mutating func read(_ text: ArraySlice<UInt8>, isTerminated: Bool) throws(ManifestProblem) -> Item? {
    line += 1
    if line == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { throw problem(.byteOrderMark) }
    if text.contains(UInt8(ascii: "\r")) { throw problem(.carriageReturn) }
    guard isTerminated else { throw problem(.noFinalLineFeed) }
    guard text.count > 66, let digest = Digest(hexadecimal: text.prefix(64)),
      text.dropFirst(64).starts(with: "  ".utf8)
    else { throw problem(.lineForm) }
    let name = text.dropFirst(66)
    if name.elementsEqual(batchFileName.utf8) {
      guard case .start = state else { throw problem(.batchLine) }
      state = .between(previous: nil)
      return .batch(digest)
    }
    return try readDocument(name, digest).map { .entry($0) }
  }

  /// Demands that the manifest may end here.
  public func finish() throws(ManifestProblem) {
    switch state {
    case .start: throw ManifestProblem(kind: .empty, line: 1)
    case .inLeaf: throw ManifestProblem(kind: .leafForm, line: line)
    case .between: break
    }
  }

  private mutating func readDocument(
    _ name: ArraySlice<UInt8>, _ digest: Digest
  ) throws(ManifestProblem) -> ManifestEntry? {
    guard let (id, rendition) = documentName(name) else { throw problem(.name) }
    switch (state, rendition) {
    case (.start, _):
      throw problem(.batchLine)
    case (.between(let previous), .html):
      if let previous, id <= previous { throw problem(.idOrder) }
      state = .inLeaf(id, html: digest, json: nil)
      return nil
    case (.inLeaf(id, let html, nil), .json):
      state = .inLeaf(id, html: html, json: digest)
      return nil
    case (.inLeaf(id, let html, let json?), .txt):
      state = .between(previous: id)
      return ManifestEntry(id: id, html: html, json: json, txt: digest)
    default:
      throw problem(.leafForm)
    }
  }

  private func problem(_ kind: ManifestProblem.Kind) -> ManifestProblem {
    ManifestProblem(kind: kind, line: line)
  }
}

/// The id and rendition that `documenten/<id>.<rendition>` names, or nil for any other path.
public func documentName(_ path: some Collection<UInt8>) -> (id: DocumentID, rendition: Rendition)? {
  let folder = "\(documentFolder)/"
  guard path.starts(with: folder.utf8) else { return nil }
  return documentFileName(path.dropFirst(folder.utf8.count))
}

/// The id and rendition that the file name `<id>.<rendition>` holds, or nil for any other name.
public func documentFileName(_ name: some Collection<UInt8>) -> (id: DocumentID, rendition: Rendition)? {
  guard let id = DocumentID(name.prefix(DocumentID.textLength)) else { return nil }
  let ending = name.dropFirst(DocumentID.textLength)
  guard ending.first == UInt8(ascii: "."),
    let rendition = Rendition(rawValue: String(decoding: ending.dropFirst(), as: UTF8.self))
  else { return nil }
  return (id, rendition)
}
