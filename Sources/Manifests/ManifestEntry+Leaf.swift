extension ManifestEntry {
  /// The entry whose leaf has exactly these bytes.
  public init(leaf: [UInt8]) throws(ManifestProblem) {
    // A leaf is what a manifest of one document has behind the line of `batch.json`.
    var text: [UInt8] = []
    appendBatchLeaf(Digest(of: []), to: &text)
    var reader = ManifestReader()
    _ = try reader.read(text.dropLast(), isTerminated: true)
    var entries: [ManifestEntry] = []
    var rest = leaf[...]
    do throws(ManifestProblem) {
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        if case .entry(let entry) = try reader.read(rest[..<(end ?? rest.endIndex)], isTerminated: end != nil) {
          entries.append(entry)
        }
        rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
      }
      try reader.finish()
    } catch {
      throw ManifestProblem(kind: error.kind, line: max(1, error.line - 1))
    }
    guard let entry = entries.first else { throw ManifestProblem(kind: .empty, line: 1) }
    guard entries.count == 1 else { throw ManifestProblem(kind: .leafForm, line: 4) }
    self = entry
  }

  /// The leaf: three lines.
  public var leaf: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(320)
    appendLeaf(to: &text)
    return text
  }
}
