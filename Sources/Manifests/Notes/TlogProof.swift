/// What a holder keeps beside a document: the proof that its leaf is in a sealed tree (C2SP tlog-proof@v1). Lines:
///
///     c2sp.org/tlog-proof@v1
///     extra <base64>                    only when there is any; signed by nobody
///     index <number of the leaf, from 0>
///     <hash, base64>                    of the inclusion proof, from the leaf's sibling upwards: none or more
///     <an empty line>
///     <the checkpoint with its seal, as it is>
public struct TlogProof: Hashable, Sendable {
  /// Bytes for the application, which nothing vouches for.
  public let extra: [UInt8]?
  /// The leaf's number, from 0.
  public let index: UInt64
  /// The inclusion proof (RFC 9162, 2.1.3), from the leaf's sibling upwards.
  public let path: [Digest]
  public let sealed: SealedCheckpoint

  /// How many hashes a path may have: a tree of 2⁶⁴ leaves has no longer one.
  public static let maximumPathLength = 64
  /// How many bytes a proof may have: a note, and as much before it.
  public static let maximumByteCount = 2 * SignedNote.maximumByteCount

  private static let firstLine = Array("c2sp.org/tlog-proof@v1".utf8)
  private static let extraWord = Array("extra ".utf8)
  private static let indexWord = Array("index ".utf8)

  public init(extra: [UInt8]? = nil, index: UInt64, path: [Digest], sealed: SealedCheckpoint) {
    precondition(path.count <= Self.maximumPathLength && extra?.isEmpty != true, "the file has a form for it")
    self.extra = extra
    self.index = index
    self.path = path
    self.sealed = sealed
  }

  /// The proof that the bytes write in exactly the form above.
  public init(parsing bytes: [UInt8]) throws(TlogProofProblem) {
    guard bytes.count <= Self.maximumByteCount else { throw .tooLarge }
    var lines = HeaderLines(rest: bytes[...])
    guard lines.next()?.elementsEqual(Self.firstLine) == true else { throw .line(1) }
    var line = lines.next()
    var extra: [UInt8]?
    if let text = line, text.starts(with: Self.extraWord) {
      extra = Base64.bytes(of: text.dropFirst(Self.extraWord.count))
      guard extra?.isEmpty == false else { throw .line(lines.count) }
      line = lines.next()
    }
    guard let line, line.starts(with: Self.indexWord), let index = decimalNumber(line.dropFirst(Self.indexWord.count))
    else { throw .line(lines.count) }
    var path: [Digest] = []
    while let text = lines.next(), !text.isEmpty {
      guard path.count < Self.maximumPathLength, let hash = Digest(base64: text) else { throw .line(lines.count) }
      path.append(hash)
    }
    self.extra = extra
    self.index = index
    self.path = path
    do throws(SealedCheckpointProblem) {
      sealed = try SealedCheckpoint(parsing: lines.rest)
    } catch {
      throw .checkpoint(error, after: lines.count)
    }
  }

  /// The proof's file.
  public var bytes: [UInt8] {
    var text = Self.firstLine
    text.append(UInt8(ascii: "\n"))
    if let extra {
      text.append(contentsOf: Self.extraWord)
      Base64.append(extra, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    text.append(contentsOf: Self.indexWord)
    text.append(contentsOf: "\(index)\n".utf8)
    for hash in path {
      hash.appendBase64(to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    text.append(UInt8(ascii: "\n"))
    return text + sealed.note.bytes
  }

  /// Whether the leaf stands at `index` in the tree of the checkpoint, sealed or not.
  public func includes(_ leaf: some Collection<UInt8>) -> Bool {
    MerkleTree.isIncluded(
      Digest(ofLeaf: leaf), at: index, inTreeOf: sealed.checkpoint.size, root: sealed.checkpoint.root, proof: path)
  }

  /// Verifies that the leaf is in the tree, and then that known keys sealed the tree: gives those keys. What the proof says
  /// (`index`, `sealed.checkpoint`) may be believed after that.
  public func verify(
    _ leaf: some Collection<UInt8>, keys: [VerifierKey]
  ) throws(InclusionProblem) -> [VerifierKey] {
    guard includes(leaf) else { throw .notIncluded }
    do throws(SealProblem) {
      return try sealed.sealers(among: keys)
    } catch {
      throw .seal(error)
    }
  }
}

/// Why bytes are not a proof.
public enum TlogProofProblem: Error, Hashable, Sendable {
  case tooLarge
  /// The line, from 1, that has another form than the proof's format holds there.
  case line(Int)
  /// What stands after so many lines is not a checkpoint with its seal.
  case checkpoint(SealedCheckpointProblem, after: Int)
}

/// Why a proof does not show that a leaf is in a sealed tree.
public enum InclusionProblem: Error, Hashable, Sendable {
  /// The leaf is not in this tree at this index: it was changed, or the proof is another's.
  case notIncluded
  /// The leaf is in the tree, but the tree may not be believed.
  case seal(SealProblem)
}

/// The lines before the checkpoint, one at a time.
private struct HeaderLines {
  /// What was not read yet.
  var rest: ArraySlice<UInt8>
  /// The number of the line that was read last, from 1; of the one that is missing, at the end.
  var count = 0

  /// The next line without its line feed, or nil when none is left that has one.
  mutating func next() -> ArraySlice<UInt8>? {
    count += 1
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }
}
