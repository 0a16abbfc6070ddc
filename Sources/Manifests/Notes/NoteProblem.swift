/// Why bytes are not a signed note, and in which line.
public struct NoteProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// More bytes than the reader takes.
    case tooLarge
    /// Not UTF-8.
    case notUnicode
    /// A character below U+0020 other than a line feed.
    case controlCharacter
    /// The last line has no line feed: the note was cut.
    case noFinalLineFeed
    /// No text that ends with a line feed, an empty line and at least one signature line.
    case noSignatures
    /// Not an em dash, a space, a key's name, a space and base64 of at least five bytes.
    case signatureForm
    /// More than `SignedNote.maximumSignatureCount` signatures.
    case tooManySignatures
  }

  public let kind: Kind
  /// 1-based.
  public let line: Int

  public init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

/// Why the text of a note may not be believed.
public enum SignatureProblem: Error, Hashable, Sendable {
  /// A signature under a known key's name and id is not that key's: somebody changed the text or the signature.
  case bad(name: KeyName, id: UInt32)
  /// None of the signatures is by a known key: nothing is known about the text.
  case noKnownKey
}
