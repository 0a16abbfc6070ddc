import Dossiers
import Manifests
import UnicodeText

extension Aftekenblad {
  /// Reads a sheet in exactly its one form.
  public init(parsing bytes: [UInt8]) throws(AftekenbladProblem) {
    var lines = SheetLines(bytes)
    guard let first = lines.next(), first.starts(with: Self.formatPrefix.utf8) else {
      throw bytes.mendingLineEnds.starts(with: Self.formatPrefix.utf8) ? .rewritten : .notASheet
    }
    guard first.elementsEqual(Self.firstLine.utf8) else {
      if first.elementsEqual("\(Self.firstLine)\r".utf8) { throw .rewritten }
      let version = first.dropFirst(Self.formatPrefix.utf8.count)
      throw decimal(version).map { $0 > 1 } == true ? .newerFormat : .line(1)
    }
    func field(_ name: StaticString) throws(AftekenbladProblem) -> ArraySlice<UInt8> {
      guard let line = lines.next(), line.starts(with: "\(name) ".utf8) else { throw .line(lines.number) }
      return line.dropFirst(name.utf8CodeUnitCount + 1)
    }
    func value<Value>(_ name: StaticString, _ parse: (ArraySlice<UInt8>) -> Value?) throws(AftekenbladProblem) -> Value
    {
      guard let value = parse(try field(name)) else { throw .line(lines.number) }
      return value
    }
    leerbedrijf = try value("leerbedrijf") { LeerbedrijfID($0) }
    praktijkopleider = try value("praktijkopleider") { Text(name: $0) }
    instelling = try value("instelling") { BRIN($0) }
    datum = try value("datum") { Datum(iso: $0) }
    pagina = try value("pagina") { Digest(hexadecimal: $0) }
    let announced = try value("aantal") { decimalNumber($0) }
    guard lines.next()?.isEmpty == true else { throw .line(lines.number) }
    var regels: [Regel] = []
    while let line = lines.next() {
      guard let regel = Regel(line) else { throw .line(lines.number) }
      if let last = regels.last?.id, last >= regel.id {
        throw last == regel.id ? .repeated(lines.number) : .order(lines.number)
      }
      regels.append(regel)
    }
    guard lines.isTerminated else { throw .unterminated }
    guard announced == UInt64(regels.count) else { throw .count(announced: announced, found: regels.count) }
    self.regels = regels
  }
}

extension Aftekenblad.Regel {
  /// Reads `<digest>  <id>  <codes>`, the codes in dossier order and each once.
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    let separator = Array("  ".utf8)
    let digits = line.prefix(64)
    let afterDigest = line.dropFirst(64)
    let id = afterDigest.dropFirst(2).prefix(DocumentID.textLength)
    let afterID = afterDigest.dropFirst(2 + DocumentID.textLength)
    guard afterDigest.starts(with: separator), afterID.starts(with: separator), let id = DocumentID(id),
      let digest = Digest(hexadecimal: digits)
    else { return nil }
    var codes: [WerkprocesCode] = []
    for text in afterID.dropFirst(2).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard let code = WerkprocesCode(text), codes.last.map({ $0 < code }) ?? true else { return nil }
      codes.append(code)
    }
    self.init(id: id, digest: digest, codes: codes)
  }
}

/// Why bytes are no sign-off sheet. Lines are 1-based.
public enum AftekenbladProblem: Error, Hashable, Sendable {
  case notASheet
  case newerFormat
  /// It is one, but for line ends or a byte order mark that some program put there.
  case rewritten
  /// The line has not its form.
  case line(Int)
  /// The assessment on this line stood on the line before.
  case repeated(Int)
  /// The line stands behind one with a higher id.
  case order(Int)
  /// The last line has no line end: something may have been cut off.
  case unterminated
  case count(announced: UInt64, found: Int)
}

/// The lines of a text, one after the other, with their numbers.
private struct SheetLines {
  private var rest: ArraySlice<UInt8>
  private(set) var number = 0
  /// Whether the line that was read last ended with a line feed.
  private(set) var isTerminated = true

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func next() -> ArraySlice<UInt8>? {
    number += 1
    guard !rest.isEmpty else { return nil }
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      defer { rest = [] }
      isTerminated = false
      return rest
    }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }
}
