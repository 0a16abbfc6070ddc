import CLibXML2

/// An error as libxml2 reports it.
struct LibraryFailure {
  let code: xmlParserErrors
  let message: String

  /// What the error means.
  ///
  /// - Parameters:
  ///   - isAfterRoot: the root element was closed before.
  ///   - isFinishing: no more bytes come.
  ///   - left: how many bytes libxml2 has that it did not get through.
  func kind(isAfterRoot: Bool, isFinishing: Bool, left: Int) -> XMLProblem.Kind {
    if isAfterRoot { return .contentAfterEnd }
    // Near the end libxml2 may stop a byte or two before what is not whole, such as `--` of `-->`.
    if isFinishing, left <= 2 || Self.unfinished.contains(code.rawValue) { return .truncated }
    switch code {
    case XML_ERR_DOCUMENT_EMPTY: return .notXML
    case XML_ERR_TAG_NAME_MISMATCH: return .mismatchedTag
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: return .unknownEntity
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: return .forbiddenCharacter
    case XML_ERR_INTERNAL_ERROR where left > Self.patience: return .textTooLong
    case XML_ERR_NAME_TOO_LONG: return .textTooLong
    default: return .malformed
    }
  }

  /// Errors that at the end of the input say that the rest is missing, wherever libxml2 stopped looking.
  private static let unfinished: Set<UInt32> = [
    XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_DOCUMENT_END.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue,
    XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue, XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue,
    XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue, XML_ERR_COMMENT_NOT_FINISHED.rawValue, XML_ERR_PI_NOT_FINISHED.rawValue,
    XML_ERR_CDATA_NOT_FINISHED.rawValue, XML_ERR_XMLDECL_NOT_FINISHED.rawValue, XML_ERR_GT_REQUIRED.rawValue,
    XML_ERR_SPACE_REQUIRED.rawValue, XML_ERR_VERSION_MISSING.rawValue,
  ]

  /// libxml2 looks for the end of a comment, a CDATA section or a reference through 10 MB and then has an "internal
  /// error", one code for much else. Less than this much before it, it is something else.
  private static let patience = 1 << 20
}
