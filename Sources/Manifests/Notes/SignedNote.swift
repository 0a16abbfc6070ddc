/// A text with signatures under it (C2SP signed-note), as Go's `sumdb/note` writes and opens it:
///
///     <text: lines of UTF-8, each with its line feed>
///     <an empty line>
///     — <key's name> <base64 of the key's id, 4 bytes, and the signature>
///
/// The text is what stands before the last empty line. Nobody may believe it before `signers(among:)` has.
public struct SignedNote: Hashable, Sendable {
  /// What is signed, with its last line feed.
  public let text: [UInt8]
  /// At least one.
  public let signatures: [NoteSignature]

  /// How many bytes a note may have, unless its reader says otherwise.
  public static let maximumByteCount = 1 << 20
  /// How many signatures a note may have; the specification demands room for 16.
  public static let maximumSignatureCount = 64

  /// The note that the bytes write in exactly the form above.
  public init(
    parsing bytes: some Collection<UInt8>, maximumByteCount: Int = SignedNote.maximumByteCount
  ) throws(NoteProblem) {
    guard bytes.count <= maximumByteCount else { throw NoteProblem(kind: .tooLarge, line: 1) }
    let bytes = Array(bytes)
    try Self.checkCharacters(of: bytes)
    guard bytes.last == newline else {
      throw NoteProblem(kind: bytes.isEmpty ? .noSignatures : .noFinalLineFeed, line: 1 + lineFeeds(in: bytes[...]))
    }
    guard let textEnd = Self.endOfText(in: bytes), textEnd + 1 < bytes.count,
      let lines = terminatedLines(bytes[(textEnd + 1)...])
    else { throw NoteProblem(kind: .noSignatures, line: lineFeeds(in: bytes[...])) }
    // The first signature stands behind the text and the empty line.
    let firstLine = lineFeeds(in: bytes[..<textEnd]) + 2
    guard lines.count <= Self.maximumSignatureCount else {
      throw NoteProblem(kind: .tooManySignatures, line: firstLine + Self.maximumSignatureCount)
    }
    var signatures: [NoteSignature] = []
    for (index, line) in lines.enumerated() {
      guard let signature = NoteSignature(line: line) else {
        throw NoteProblem(kind: .signatureForm, line: firstLine + index)
      }
      signatures.append(signature)
    }
    text = Array(bytes[..<textEnd])
    self.signatures = signatures
  }

  /// The note of a text and its signatures, which are not verified.
  public init(text: [UInt8], signatures: [NoteSignature]) throws(NoteProblem) {
    try Self.checkCharacters(of: text)
    let lineCount = lineFeeds(in: text[...])
    guard text.last == newline else { throw NoteProblem(kind: .noFinalLineFeed, line: lineCount + 1) }
    guard !signatures.isEmpty else { throw NoteProblem(kind: .noSignatures, line: lineCount + 2) }
    guard signatures.count <= Self.maximumSignatureCount else {
      throw NoteProblem(kind: .tooManySignatures, line: lineCount + 2 + Self.maximumSignatureCount)
    }
    self.text = text
    self.signatures = signatures
  }

  /// The note's file.
  public var bytes: [UInt8] {
    var bytes = text
    bytes.append(newline)
    for signature in signatures { signature.append(to: &bytes) }
    return bytes
  }

  /// The known keys that signed the text, each once, in the order of their signatures; at least one.
  ///
  /// Signatures by unknown keys say nothing, not even under a known key's name. One bad signature under the name and the
  /// id of a known key fails the whole note, whatever stands beside it.
  public func signers(among keys: [VerifierKey]) throws(SignatureProblem) -> [VerifierKey] {
    var signers: [VerifierKey] = []
    for signature in signatures {
      let named = keys.filter { $0.name == signature.name && $0.id == signature.id }
      if named.isEmpty { continue }
      let valid = named.filter { $0.publicKey.isValid(signature.bytes, over: text) }
      guard !valid.isEmpty else { throw .bad(name: signature.name, id: signature.id) }
      for key in valid where !signers.contains(key) { signers.append(key) }
    }
    guard !signers.isEmpty else { throw .noKnownKey }
    return signers
  }

  private static func checkCharacters(of bytes: [UInt8]) throws(NoteProblem) {
    if let index = bytes.firstIndex(where: { $0 < 0x20 && $0 != newline }) {
      throw NoteProblem(kind: .controlCharacter, line: 1 + lineFeeds(in: bytes[..<index]))
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw NoteProblem(kind: .notUnicode, line: 1 + lineFeeds(in: bytes[..<error.byteOffsets.lowerBound]))
    }
  }

  /// Where the last empty line begins: before it the text ends.
  private static func endOfText(in bytes: [UInt8]) -> Int? {
    bytes.indices.dropFirst().last { bytes[$0] == newline && bytes[$0 - 1] == newline }
  }
}

private let newline = UInt8(ascii: "\n")

private func lineFeeds(in bytes: ArraySlice<UInt8>) -> Int {
  bytes.count { $0 == newline }
}
