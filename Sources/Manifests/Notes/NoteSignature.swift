/// One signature under a note, by a key that may be unknown and of any kind.
public struct NoteSignature: Hashable, Sendable {
  /// The name that the signature gives for its key.
  public let name: KeyName
  /// The id that the signature gives for its key.
  public let id: UInt32
  /// The signature itself: 64 bytes when it is Ed25519, at least one.
  public let bytes: [UInt8]

  private static let mark = Array("\u{2014} ".utf8)

  /// A signature that was made with the private half of `key`, here or elsewhere; it is not verified.
  ///
  /// - Parameter bytes: at least one.
  public init(by key: VerifierKey, bytes: [UInt8]) {
    precondition(!bytes.isEmpty, "a signature has bytes")
    name = key.name
    id = key.id
    self.bytes = bytes
  }

  /// The Ed25519 signature in a file that another program made with the private half of `key`; it is not verified. Nil when
  /// the file holds neither 64 bytes nor their base64, in lines as such programs break it.
  public init?(by key: VerifierKey, file: [UInt8]) {
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let isRaw = file.count == PublicKey.signatureByteCount
    guard let bytes = isRaw ? file : Base64.bytes(of: file.filter { !isLineEnd($0) }),
      bytes.count == PublicKey.signatureByteCount
    else { return nil }
    self.init(by: key, bytes: bytes)
  }

  /// The signature of a line, which comes without its line feed; nil when the line has another form.
  init?(line: ArraySlice<UInt8>) {
    guard line.starts(with: Self.mark) else { return nil }
    let words = line.dropFirst(Self.mark.count).split(
      separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, let name = KeyName(words[0]), let blob = Base64.bytes(of: words[1]), blob.count > 4
    else { return nil }
    self.name = name
    id = blob.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    bytes = Array(blob.dropFirst(4))
  }

  /// Appends the line with its line feed.
  func append(to text: inout [UInt8]) {
    text.append(contentsOf: Self.mark)
    text.append(contentsOf: name.utf8)
    text.append(UInt8(ascii: " "))
    Base64.append(withUnsafeBytes(of: id.bigEndian) { Array($0) } + bytes, to: &text)
    text.append(UInt8(ascii: "\n"))
  }
}
