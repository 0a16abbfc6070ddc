public import Manifests

/// A logo that can stand on a document: small, and of a kind that shows the same everywhere.
///
/// A class, because thousands of documents refer to one.
public final class Logo: Sendable {
  public enum Kind: Sendable {
    case png, jpeg, svg
  }

  public let kind: Kind
  public let bytes: [UInt8]
  public let digest: Digest

  /// Bytes of a logo's file; a page carries it whole.
  public static let largestSize = 64 << 10
  /// Pixels of a logo, each way.
  static let mostPixels = 4096

  private init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
    digest = Digest(of: bytes)
  }

  /// The logo that `bytes` are, or why they cannot be one. The bytes tell what they are; a file's name does not.
  static func read(_ bytes: [UInt8]) -> Result<Logo, LogoProblem> {
    guard bytes.count <= largestSize else { return .failure(.tooLarge(bytes: bytes.count)) }
    if bytes.starts(with: pngSignature) { return checked(.png, bytes, pngSize(bytes)) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return checked(.jpeg, bytes, jpegSize(bytes)) }
    guard looksLikeXML(bytes) else { return .failure(.unknownKind) }
    if let problem = SVGCheck.problem(in: bytes) { return .failure(problem) }
    return .success(Logo(.svg, bytes))
  }

  private static func checked(
    _ kind: Kind, _ bytes: [UInt8], _ size: Result<PixelSize, LogoProblem>
  ) -> Result<Logo, LogoProblem> {
    size.flatMap { size in
      let isUsable = (1...mostPixels).contains(size.width) && (1...mostPixels).contains(size.height)
      return isUsable ? .success(Logo(kind, bytes)) : .failure(.wrongSize(width: size.width, height: size.height))
    }
  }

  private static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
  }
}

/// Why a file cannot be a logo.
enum LogoProblem: Error, Equatable {
  case tooLarge(bytes: Int)
  /// Neither PNG, JPEG nor SVG.
  case unknownKind
  /// The file ends early, or its parts do not fit together.
  case damaged
  case animated
  case wrongSize(width: Int, height: Int)
  /// XML that is not well-formed, or has a DOCTYPE; with the line.
  case brokenSVG(line: Int, detail: String)
  /// The root is not `svg` in SVG's own namespace.
  case notSVG
  /// Neither `viewBox` nor `width` and `height`.
  case svgWithoutSize
  case svgElement(name: String, line: Int)
  case svgAttribute(name: String, line: Int)
  /// A style that loads something, changes with the medium or moves.
  case svgStyle(line: Int)
}
