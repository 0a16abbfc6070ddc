public import Diagnostics

/// A document as its template writes it, with its partials in place: every section is there once, also inverted ones, and
/// every value is a placeholder. What must hold of all documents can be looked for in it; each byte knows where it stands
/// in the template's files.
public struct TemplateOutline: Sendable {
  /// The text in UTF-8 with LF line ends; a value is one U+FFFC, three bytes.
  public private(set) var bytes: [UInt8] = []
  public private(set) var values: [Value] = []
  /// Sections that may be left out or repeated, in the order of their ends.
  public private(set) var sections: [Section] = []
  private var origins: [Origin] = []
  private var sources: [TemplateSource] = []

  /// A value, and where its placeholder begins.
  public struct Value: Sendable {
    public let offset: Int
    public let field: Field
  }

  public struct Section: Sendable {
    public let range: Range<Int>
    public let name: String
    /// Whether it may be repeated; any section may be left out.
    public let isRepeated: Bool
    /// Whether it is there when the value is not.
    public let isInverted: Bool
    /// Whether it begins where readers see it: in plain text, or between the tags of a page's body.
    public let isInText: Bool
  }

  /// Where a run of bytes comes from.
  private struct Origin: Sendable {
    let start: Int
    let isValue: Bool
    let offset: SourceOffset
    /// The partials around it, the outermost first.
    let inclusions: [TemplateCompiler.Inclusion]
  }

  private static let placeholder = Array("\u{FFFC}".utf8)

  var end: Int { bytes.count }

  mutating func append(
    _ literal: ArraySlice<UInt8>, at offset: SourceOffset, _ inclusions: [TemplateCompiler.Inclusion]
  ) {
    append(literal, at: offset, inclusions, isValue: false)
  }

  mutating func append(_ field: Field, at offset: SourceOffset, _ inclusions: [TemplateCompiler.Inclusion]) {
    values.append(Value(offset: bytes.count, field: field))
    append(Self.placeholder[...], at: offset, inclusions, isValue: true)
  }

  private mutating func append(
    _ text: ArraySlice<UInt8>, at offset: SourceOffset, _ inclusions: [TemplateCompiler.Inclusion], isValue: Bool
  ) {
    origins.append(Origin(start: bytes.count, isValue: isValue, offset: offset, inclusions: inclusions))
    bytes += text
  }

  mutating func appendSection(from start: Int, _ field: Field?, isInverted: Bool, isInText: Bool) {
    guard let field else { return }
    var isRepeated = false
    if case .list = field.kind { isRepeated = !isInverted }
    sections.append(
      Section(
        range: start..<bytes.count, name: field.name, isRepeated: isRepeated, isInverted: isInverted, isInText: isInText
      ))
  }

  /// The outline with the sources that its places are in.
  func finished(_ sources: [LoadedSource]) -> TemplateOutline {
    var outline = self
    outline.sources = sources.map(\.text)
    return outline
  }

  /// Where the byte at `offset` stands in the template's files, and how its partial came to be used.
  public func place(at offset: Int) -> (place: Place, notes: [Note]) {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (Place(file: sources.first?.file ?? ""), []) }
    let origin = origins[low - 1]
    // Any byte of a placeholder stands where its tag begins.
    let inSource = origin.offset.offset + (origin.isValue ? 0 : offset - origin.start)
    return (place(of: SourceOffset(source: origin.offset.source, offset: inSource)), origin.inclusions.notes(place))
  }

  private func place(of offset: SourceOffset) -> Place {
    sources[offset.source].place(of: offset.offset)
  }
}

extension [TemplateCompiler.Inclusion] {
  /// How a partial came to be used: the innermost tag first.
  func notes(_ place: (SourceOffset) -> Place) -> [Note] {
    reversed().map { inclusion in
      Note(
        Bilingual(
          nl: "deelsjabloon `\(inclusion.name)` wordt hier gebruikt", en: "partial `\(inclusion.name)` is used here"),
        at: place(inclusion.tag))
    }
  }
}
