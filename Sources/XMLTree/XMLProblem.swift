/// Why an XML document could not be read, and where: the first problem of the document, after which nothing was read.
public struct XMLProblem: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// No bytes, or white space alone.
    case empty
    /// The first character that is not white space is no `<`.
    case notXML
    /// The input ends before the root element does.
    case truncated
    /// More than comments and white space after the root element, such as a second root.
    case contentAfterEnd
    /// An end tag that does not belong to the start tag before it.
    case mismatchedTag
    /// Any other breach of the rules of XML 1.0 or of its namespaces.
    case malformed
    /// A reference to an entity other than the five that XML knows by itself.
    case unknownEntity
    /// A character that XML 1.0 does not allow, such as a control character.
    case forbiddenCharacter
    /// A NUL character, after which libxml2 would stop without a word.
    case nulCharacter
    /// Bytes that are no text in the encoding of the document.
    case invalidEncoding
    /// The declaration names another encoding than the bytes have.
    case contradictoryEncoding
    /// An encoding other than UTF-8, UTF-16, ISO-8859-1, Windows-1252 and US-ASCII.
    case unsupportedEncoding
    /// A `<!DOCTYPE`, the door to entity bombs and to files from elsewhere.
    case documentType
    /// An element of XInclude, which asks to read another file.
    case inclusion
    /// More bytes than ``XMLLimits/bytes``.
    case inputTooLarge
    /// Elements nested deeper than ``XMLLimits/depth``.
    case tooDeep
    /// An element with more attributes than ``XMLLimits/attributes``.
    case tooManyAttributes
    /// More different names than ``XMLLimits/names``.
    case tooManyNames
    /// A start tag, hence an attribute, longer than ``XMLLimits/startTagBytes``.
    case startTagTooLong
    /// A text, comment or processing instruction longer than ``XMLLimits/textBytes``.
    case textTooLong
    /// A fragment that takes more memory than ``XMLLimits/fragmentBytes``.
    case fragmentTooLarge
  }

  public let kind: Kind
  /// 1-based; lines end with LF.
  public let line: Int
  /// 1-based, in Unicode scalars.
  public let column: Int
  /// What exactly, in English, for a person who knows XML: often the words of libxml2. May be empty.
  public let detail: String

  public init(_ kind: Kind, line: Int, column: Int, detail: String = "") {
    self.kind = kind
    self.line = line
    self.column = column
    self.detail = detail
  }
}
