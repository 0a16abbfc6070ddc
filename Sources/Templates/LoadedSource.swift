/// A source that has been read: its text without byte order mark and with LF line ends, and the tree of it.
///
/// Windows' editors write both differently; documents made from the same template are then the same all the same.
struct LoadedSource {
  /// A template of more bytes is refused, and so is one that becomes larger by its partials.
  static let sizeLimit = 1 << 20

  enum Problem {
    case tooLarge
    case invalidUTF8
    case nul
  }

  let file: String
  private(set) var bytes: [UInt8]
  private(set) var nodes: [Node] = []
  /// What makes the source as a whole unreadable, and where.
  private(set) var problem: (offset: Int, problem: Problem)?
  private(set) var tagProblems: [(offset: Int, problem: TagScanner.Problem)] = []
  private(set) var sectionProblems: [SectionParser.Problem] = []

  init(_ source: TemplateSource) {
    file = source.file
    guard source.bytes.count <= Self.sizeLimit else {
      bytes = []
      problem = (0, .tooLarge)
      return
    }
    bytes = Self.normalized(source.bytes)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      problem = (error.byteOffsets.lowerBound, .invalidUTF8)
      return
    }
    if let offset = bytes.firstIndex(of: 0) {
      problem = (offset, .nul)
      return
    }
    let scanner = TagScanner(bytes)
    let parser = SectionParser(scanner.tokens)
    nodes = parser.nodes
    tagProblems = scanner.problems
    sectionProblems = parser.problems
  }

  /// The text that offsets count in.
  var text: TemplateSource { TemplateSource(file: file, bytes: bytes) }

  private static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return rest.indices.compactMap { index in
      let isCarriageReturn = rest[index] == UInt8(ascii: "\r")
      return isCarriageReturn && index + 1 < rest.endIndex && rest[index + 1] == .lineFeed ? nil : rest[index]
    }
  }
}
