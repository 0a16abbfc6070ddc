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
  private let file: String
  private let line: RecordLine
  private var found: [(offset: Int, diagnostic: Diagnostic)] = []
  /// The record's own key, once it is read: it says which record is meant.
  var sleutel: ArraySlice<UInt8>?

  public init(file: String, line: RecordLine) {
    self.file = file
    self.line = line
  }

  public var isEmpty: Bool { found.isEmpty }
  public var hasErrors: Bool { found.contains { $0.diagnostic.isError } }

  public mutating func add(_ code: DiagnosticCode, at place: FieldPlace, _ message: Bilingual, notes: [Note] = []) {
    let offset = place.offset ?? line.range.lowerBound
    let column = SourcePosition(of: offset - line.range.lowerBound, in: line.bytes).column
    let place = Place(
      file: file, line: line.number, column: column, path: place.path.isEmpty ? nil : place.path)
    found.append((offset, Diagnostic(code, at: place, message, notes: notes)))
  }

  /// All diagnostics in the order of their places; each names the record's `sleutel` where that is safe to print.
  public func diagnostics() -> [Diagnostic] {
    // Sorting is not stable in Swift: the position in the list breaks ties.
    let ordered = found.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    return ordered.map { _, item in
      guard let sleutel = printableSleutel else { return item.diagnostic }
      let diagnostic = item.diagnostic
      let message = Bilingual(
        nl: "\(diagnostic.message.nl) (sleutel \(sleutel))", en: "\(diagnostic.message.en) (sleutel \(sleutel))")
      return Diagnostic(diagnostic.code, at: diagnostic.place, message, notes: diagnostic.notes)
    }
  }

  private var printableSleutel: String? {
    guard let sleutel, sleutel.count <= 80, firstUnprintable(in: sleutel) == nil, !containsBSN(sleutel) else {
      return nil
    }
    return String(decoding: sleutel, as: UTF8.self)
  }
}
