public import Diagnostics
import UnicodeText

/// Where in a record a problem lies.
public struct FieldPlace: Sendable, Hashable {
  public let path: String
  /// The place in the block, or nil for what is missing.
  public let offset: Int?

  public init(path: String, offset: Int?) {
    self.path = path
    self.offset = offset
  }
}

/// Collects everything that is to be said of one record, in the order of its places.
public struct RecordReport {
  private struct Finding {
    let code: DiagnosticCode
    let place: FieldPlace
    let message: Bilingual
    let notes: [Note]
  }

  private let file: String
  private let line: RecordLine
  private var findings: [Finding] = []
  /// How many problems more there are than are kept.
  private var omitted = 0
  private var omitsErrors = false
  /// The record's own key, once it is read: it says which record is meant.
  var sleutel: ArraySlice<UInt8>?

  /// A record with more problems than this is not a record with mistakes but something else.
  static let mostFindings = 100

  public init(file: String, line: RecordLine) {
    self.file = file
    self.line = line
  }

  public var isEmpty: Bool { findings.isEmpty }
  /// Whether what is added now is only counted.
  var isFull: Bool { findings.count >= Self.mostFindings }
  public var hasErrors: Bool { omitsErrors || findings.contains { $0.code.severity == .error } }

  public mutating func add(_ code: DiagnosticCode, at place: FieldPlace, _ message: Bilingual, notes: [Note] = []) {
    guard findings.count < Self.mostFindings else {
      omitted += 1
      omitsErrors = omitsErrors || code.severity == .error
      return
    }
    findings.append(Finding(code: code, place: place, message: message, notes: notes))
  }

  /// All diagnostics in the order of their places; each names the record's `sleutel` where that is safe to print.
  public func diagnostics() -> [Diagnostic] {
    if findings.isEmpty { return [] }
    // Sorting is not stable in Swift: the position in the list breaks ties.
    let ordered = findings.enumerated().sorted {
      (offset(of: $0.element), $0.offset) < (offset(of: $1.element), $1.offset)
    }
    let suffix = sleutel.flatMap(printableSleutel).map { " (sleutel \($0))" } ?? ""
    var columns = ColumnCounter(line.bytes)
    var diagnostics = ordered.map { _, finding in
      let path = finding.place.path.isEmpty ? nil : finding.place.path
      let place = Place(file: file, line: line.number, column: columns.column(at: offset(of: finding)), path: path)
      let message = Bilingual(nl: finding.message.nl + suffix, en: finding.message.en + suffix)
      return Diagnostic(finding.code, at: place, message, notes: finding.notes)
    }
    if omitted > 0 {
      let message = Bilingual(
        nl: "dit record heeft nog \(omitted) problemen, die niet worden genoemd\(suffix)",
        en: "this record has \(omitted) problems more, which are not listed\(suffix)")
      diagnostics.append(
        Diagnostic(FormatCodes.tooManyProblems, at: Place(file: file, line: line.number, column: 1), message))
    }
    return diagnostics
  }

  private func offset(of finding: Finding) -> Int { finding.place.offset ?? line.range.lowerBound }
}

/// Gives the columns of ascending offsets in one walk over a line.
private struct ColumnCounter {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var column = 1

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// The column, counted in Unicode scalars, of an offset that is not before the last one.
  mutating func column(at wanted: Int) -> Int {
    while offset < min(wanted, bytes.endIndex) {
      // The bytes of a scalar that do not begin it are 10xxxxxx.
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
    return column
  }
}
