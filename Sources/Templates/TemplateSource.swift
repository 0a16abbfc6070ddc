public import Diagnostics

/// The bytes of a template or a partial, and the file name that its diagnostics print.
public struct TemplateSource: Sendable, Hashable {
  public let file: String
  public let bytes: [UInt8]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  func place(of offset: Int) -> Place {
    let position = SourcePosition(of: offset, in: bytes)
    return Place(file: file, line: position.line, column: position.column)
  }
}

/// What a template makes, and with that how values are made safe in it.
public enum OutputKind: Sendable, Hashable {
  /// A page. Values are escaped by the place where they stand, and refused where escaping cannot make them safe.
  case html
  /// Plain text. Values stand in it as they are, and lines of more than `width` characters are wrapped (see
  /// `LineWrapper`); without a width no line is.
  case text(width: Int?)
}

/// A name that a template uses, for checks that ask more than that it can be compiled ("does the page print the id?").
public struct NameUse: Sendable, Hashable {
  /// The lists around it from the outside in, then the name itself: `["kerntaken", "titel"]`.
  public let path: [String]
  public let role: Role
  /// The sections around it that not every document shows, from the outside in: the path of an optional value or a flag
  /// (`kerntaken.toelichting`), with `^` before it where the section is inverted.
  public let conditions: [String]
  /// Whether it stands where readers see it: in plain text, or between the tags of a page's body, not in an attribute.
  public let isInText: Bool
  public let place: Place

  public enum Role: Sendable, Hashable {
    /// `{{name}}`
    case variable
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
  }
}
