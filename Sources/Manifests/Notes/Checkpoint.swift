/// What a seal is over: whose tree, of how many leaves, with which root (C2SP tlog-checkpoint). The text of a signed note,
/// three lines:
///
///     <origin>
///     <number of leaves, decimal>
///     <root, base64>
///
/// Here the origin has the form of a key's name, since the key that seals must have it; lines behind the third are refused.
public struct Checkpoint: Hashable, Sendable {
  public let origin: KeyName
  /// How many leaves the tree has.
  public let size: UInt64
  public let root: Digest

  public init(origin: KeyName, size: UInt64, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The checkpoint that a note's text writes in exactly the form above.
  public init(text: [UInt8]) throws(CheckpointProblem) {
    guard let lines = terminatedLines(text[...]), lines.count == 3 else { throw .lines }
    guard let origin = KeyName(lines[0]) else { throw .origin }
    guard let size = decimalNumber(lines[1]) else { throw .size }
    guard let root = Digest(base64: lines[2]) else { throw .root }
    // There is one tree without leaves.
    guard size > 0 || root == MerkleTree.emptyRoot else { throw .root }
    self.init(origin: origin, size: size, root: root)
  }

  /// The three lines: what every signature is over, here and outside.
  public var text: [UInt8] {
    var text = origin.utf8
    text.append(contentsOf: "\n\(size)\n".utf8)
    root.appendBase64(to: &text)
    text.append(UInt8(ascii: "\n"))
    return text
  }
}

/// Which part of a text keeps it from being a checkpoint.
public enum CheckpointProblem: Error, Hashable, Sendable {
  /// Not exactly three lines with their line feeds.
  case lines
  case origin
  /// Not a number of at most 64 bits without leading zeros.
  case size
  /// Not 32 bytes in base64, or for no leaves not the root of the empty tree.
  case root
}
