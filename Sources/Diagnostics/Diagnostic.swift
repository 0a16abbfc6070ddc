/// Where something stands in an input: a file, a 1-based line and a 1-based column counted in Unicode scalars, and,
/// inside structured input, the path of the field (`werkprocessen[2].code`).
public struct Place: Sendable, Hashable {
  public var file: String
  public var line: Int?
  public var column: Int?
  public var path: String?

  public init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }
}

/// A second sentence under a diagnostic; it may point at another place ("the dossier says otherwise here").
public struct Note: Sendable, Hashable {
  public let message: Bilingual
  public let place: Place?

  public init(_ message: Bilingual, at place: Place? = nil) {
    self.message = message
    self.place = place
  }
}

/// One thing that is wrong with an input, as a value: it is collected, and reading goes on.
///
/// Messages hold no names and no birth dates: codes, dates of judgement and identifiers are enough to find the record.
public struct Diagnostic: Sendable, Hashable {
  public let code: DiagnosticCode
  public let place: Place
  public let message: Bilingual
  public let notes: [Note]

  public init(_ code: DiagnosticCode, at place: Place, _ message: Bilingual, notes: [Note] = []) {
    self.code = code
    self.place = place
    self.message = message
    self.notes = notes
  }

  public var isError: Bool { code.severity == .error }
}
