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
    // What is wrong with a line is looked for only when something is: lists have millions of them.
    guard isTerminated, let content = text.withUnsafeBytes({ ManifestLine($0) }) else {
      throw problem(ofLine: text, isTerminated: isTerminated)
    }
    switch content.name {
    case .document(let id, let rendition):
      return try take(id, rendition, content.digest).map { .entry($0) }
    case .batch:
      guard case .start = state else { throw problem(.batchLine) }
      state = .between(previous: nil)
      return .batch(content.digest)
    case .other:
      throw problem(ofLine: text, isTerminated: true)
    }
  }

  /// Demands that the manifest may end here.
  public func finish() throws(ManifestProblem) {
    switch state {
    case .start: throw ManifestProblem(kind: .empty, line: 1)
    case .inLeaf: throw ManifestProblem(kind: .leafForm, line: line)
    case .between: break
    }
  }

  private mutating func take(
    _ id: DocumentID, _ rendition: Rendition, _ digest: Digest
  ) throws(ManifestProblem) -> ManifestEntry? {
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

  /// What is wrong with a line that has another form, or names another file, than a manifest holds.
  private func problem(ofLine text: ArraySlice<UInt8>, isTerminated: Bool) -> ManifestProblem {
    if line == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { return problem(.byteOrderMark) }
    if text.contains(UInt8(ascii: "\r")) { return problem(.carriageReturn) }
    if !isTerminated { return problem(.noFinalLineFeed) }
    return problem(text.withUnsafeBytes { ManifestLine($0) } == nil ? .lineForm : .name)
  }

  private func problem(_ kind: ManifestProblem.Kind) -> ManifestProblem {
    ManifestProblem(kind: kind, line: line)
  }
}
