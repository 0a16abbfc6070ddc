public import Diagnostics
import JSONText

/// Reads the files of the register folder; everything that is wrong is collected, with its place.
public struct RegisterReader {
  var reader: JSONReader
  private let file: String
  let line: Int
  private let bytes: ArraySlice<UInt8>
  let logos: LogoShelf
  var diagnostics: [Diagnostic] = []

  /// The school in `instelling.json`, or nil when it is not usable.
  ///
  /// - Parameter logos: reads the files of logos.
  public static func instelling(
    file: String, bytes: [UInt8], logos: @escaping LogoFolder = noLogos
  ) -> (Instelling?, [Diagnostic]) {
    read(file: file, bytes: withoutMark(bytes[...]), line: 1, LogoShelf(logos)) { reader throws(JSONProblem) in
      try reader.readInstelling()
    }
  }

  /// The leerbedrijven in `leerbedrijven.jsonl`. A line that is wrong is left out, the others count; `unusable` tells the
  /// lines of those that were left out, by their id.
  ///
  /// - Parameter logos: reads the files of logos.
  public static func leerbedrijven(
    file: String, bytes: [UInt8], logos: @escaping LogoFolder = noLogos
  ) -> (leerbedrijven: [Leerbedrijf], unusable: [LeerbedrijfID: Int], diagnostics: [Diagnostic]) {
    var leerbedrijven: [Leerbedrijf] = []
    var diagnostics: [Diagnostic] = []
    var lines: [LeerbedrijfID: Int] = [:]
    var unusable: [LeerbedrijfID: Int] = [:]
    var number = 0
    let shelf = LogoShelf(logos)
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = number == 1 ? withoutMark(text) : text
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let (leerbedrijf, problems) = read(file: file, bytes: text, line: number, shelf) { reader throws(JSONProblem) in
        try reader.readLeerbedrijf()
      }
      diagnostics += problems
      guard let leerbedrijf else {
        if let id = id(in: text) { unusable[id] = number }
        continue
      }
      if let first = lines[leerbedrijf.id] {
        diagnostics.append(
          Diagnostic(
            RegisterCodes.repeatedLeerbedrijf, at: Place(file: file, line: number, column: 1, path: "id"),
            Bilingual(
              nl: "leerbedrijf \(leerbedrijf.id) staat er twee keer; geen van beide regels geldt",
              en: "leerbedrijf \(leerbedrijf.id) stands there twice; neither line counts"),
            notes: [Note(Bilingual(nl: "de eerste keer", en: "the first time"), at: Place(file: file, line: first))]))
        unusable[leerbedrijf.id] = first
        continue
      }
      lines[leerbedrijf.id] = number
      leerbedrijven.append(leerbedrijf)
    }
    return (leerbedrijven.filter { unusable[$0.id] == nil }, unusable, diagnostics)
  }

  /// The `id` on a line that is not usable, where it can be read, so that records of that leerbedrijf can be told why.
  private static func id(in text: ArraySlice<UInt8>) -> LeerbedrijfID? {
    do throws(JSONProblem) {
      var reader = try JSONReader(text)
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key.isEqual(to: "id") { return try LeerbedrijfID(reader.string().text) }
        try reader.skipValue()
      }
    } catch {
      // The line has been reported; here it merely has no id.
    }
    return nil
  }

  /// A byte order mark is no part of the text.
  private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }

  private static func read<Result>(
    file: String, bytes: ArraySlice<UInt8>, line: Int, _ logos: LogoShelf,
    _ body: (inout RegisterReader) throws(JSONProblem) -> Result?
  ) -> (Result?, [Diagnostic]) {
    do throws(JSONProblem) {
      var reader = RegisterReader(
        reader: try JSONReader(bytes), file: file, line: line, bytes: bytes, logos: logos)
      let result = try body(&reader)
      try reader.reader.finish()
      return (reader.diagnostics.isEmpty ? result : nil, reader.diagnostics)
    } catch {
      let position = SourcePosition(of: error.offset, in: bytes)
      let place = Place(file: file, line: line + position.line - 1, column: position.column)
      let message = Bilingual(nl: "hier staat geen geldige JSON", en: "here stands no valid JSON")
      return (nil, [Diagnostic(RegisterCodes.notJSON, at: place, message)])
    }
  }

  private init(reader: JSONReader, file: String, line: Int, bytes: ArraySlice<UInt8>, logos: LogoShelf) {
    self.reader = reader
    self.file = file
    self.line = line
    self.bytes = bytes
    self.logos = logos
  }

  /// A register without files beside it.
  public static let noLogos: @Sendable (String) -> RegisterFile = { _ in
    .unusable(Bilingual(nl: "is er niet", en: "is not there"))
  }

  mutating func add(_ code: DiagnosticCode, offset: Int, path: String, _ message: Bilingual) {
    let position = SourcePosition(of: offset, in: bytes)
    let place = Place(
      file: file, line: line + position.line - 1, column: position.column, path: path.isEmpty ? nil : path)
    diagnostics.append(Diagnostic(code, at: place, message))
  }
}
