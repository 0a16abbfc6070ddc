/// The proofs of all documents whose ids begin alike, in one file: whoever fetches it tells its host no more of the document
/// in hand than the prefix. Nothing in it is to be believed for its being there; each proof holds a seal of its own. Lines:
///
///     praktijkverklaring-bewijzen/1
///     begin pv-<prefix>
///     aantal <number of proofs, at least 1>
///                                       and of each proof:
///     <an empty line>
///     <the leaf: three lines>
///     <the proof, all lines of its file>
///
/// Proofs are by ascending id. One document may stand in several sealed trees: its proofs are then by the bytes of their
/// checkpoints' texts, each once. A proof has two empty lines itself, so that paragraph 1 is the header, and paragraphs
/// 3n − 1 to 3n + 1 are those of proof n.
public struct ProofBucket: Hashable, Sendable {
  public let prefix: IDPrefix
  public private(set) var entries: [Entry]

  /// A leaf and where it is.
  public struct Entry: Hashable, Sendable {
    public let id: DocumentID
    public let leaf: [UInt8]
    public let proof: TlogProof

    public init(id: DocumentID, leaf: [UInt8], proof: TlogProof) {
      self.id = id
      self.leaf = leaf
      self.proof = proof
    }
  }

  /// What the first line of every version begins with.
  public static let formatPrefix = "praktijkverklaring-bewijzen/"
  /// How many bytes a bucket may have: some 40,000 proofs.
  public static let maximumByteCount = 64 << 20

  static let firstLine = "\(formatPrefix)1\n"
  static let prefixWord = "begin pv-"
  static let countWord = "aantal "

  /// The bucket of the entries, which all begin with the prefix; there is at least one.
  public init(_ entries: [Entry], prefix: IDPrefix) {
    self.prefix = prefix
    self.entries = []
    add(entries)
  }

  /// The bucket that the bytes write in exactly the form above.
  public init(parsing bytes: [UInt8]) throws(ProofBucketProblem) {
    var reader = try ProofBucketReader(bytes)
    prefix = reader.prefix
    var entries: [Entry] = []
    while let entry = try reader.next(after: entries.last) { entries.append(entry) }
    self.entries = entries
  }

  /// Takes entries in; one of the same document under the same checkpoint as one that is there takes its place.
  public mutating func add(_ more: [Entry]) {
    precondition(more.allSatisfy { prefix.covers($0.id) }, "another bucket's")
    // What comes later counts.
    let sorted = (entries + more).enumerated().sorted { a, b in
      a.element.isBefore(b.element) || (!b.element.isBefore(a.element) && a.offset < b.offset)
    }
    entries.removeAll(keepingCapacity: true)
    for (_, entry) in sorted {
      if let last = entries.last, !last.isBefore(entry) { entries.removeLast() }
      entries.append(entry)
    }
  }

  /// The entries of one document: none, one, or one for each sealed tree that it stands in.
  public func entries(of id: DocumentID) -> [Entry] { entries.filter { $0.id == id } }

  /// The bucket's file.
  public var bytes: [UInt8] {
    precondition(!entries.isEmpty, "a bucket of nothing has no file")
    var text = Array("\(Self.firstLine)\(Self.prefixWord)\(prefix)\n\(Self.countWord)\(entries.count)\n".utf8)
    for entry in entries {
      text.append(UInt8(ascii: "\n"))
      text.append(contentsOf: entry.leaf)
      text.append(contentsOf: entry.proof.bytes)
    }
    return text
  }
}

extension ProofBucket.Entry {
  /// Whether the entry stands above another in a bucket.
  func isBefore(_ other: ProofBucket.Entry) -> Bool {
    if id != other.id { return id < other.id }
    return proof.sealed.note.text.lexicographicallyPrecedes(other.proof.sealed.note.text)
  }
}

/// Why bytes are not a bucket of proofs, and in which line.
public struct ProofBucketProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case tooLarge
    /// A later version of the format.
    case newerFormat
    /// The line has another form than the format holds there.
    case form
    /// The lines are those of no leaf.
    case leaf
    /// The lines are those of no proof.
    case proof
    /// The id does not begin with the prefix, or does not follow the one before it.
    case order
    /// Another number of proofs than the third line says: the file was cut or added to.
    case count(announced: UInt64, found: Int)
  }

  public let kind: Kind
  /// 1-based.
  public let line: Int

  public init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
