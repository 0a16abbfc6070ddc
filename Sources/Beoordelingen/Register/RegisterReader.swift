public import Diagnostics
import Dossiers
import JSONText
import UnicodeText

/// Reads the files of the register folder; everything that is wrong is collected, with its place.
public struct RegisterReader {
  private var reader: JSONReader
  private let file: String
  private let line: Int
  private let bytes: ArraySlice<UInt8>
  var diagnostics: [Diagnostic] = []

  /// The school in `instelling.json`, or nil when it is not usable.
  public static func instelling(file: String, bytes: [UInt8]) -> (Instelling?, [Diagnostic]) {
    read(file: file, bytes: withoutMark(bytes[...]), line: 1) { reader throws(JSONProblem) in
      try reader.readInstelling()
    }
  }

  /// The leerbedrijven in `leerbedrijven.jsonl`. A line that is wrong is left out, the others count; `unusable` tells the
  /// lines of those that were left out, by their id.
  public static func leerbedrijven(
    file: String, bytes: [UInt8]
  ) -> (leerbedrijven: [Leerbedrijf], unusable: [LeerbedrijfID: Int], diagnostics: [Diagnostic]) {
    var leerbedrijven: [Leerbedrijf] = []
    var diagnostics: [Diagnostic] = []
    var lines: [LeerbedrijfID: Int] = [:]
    var unusable: [LeerbedrijfID: Int] = [:]
    var number = 0
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = number == 1 ? withoutMark(text) : text
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let (leerbedrijf, problems) = read(file: file, bytes: text, line: number) { reader throws(JSONProblem) in
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
    file: String, bytes: ArraySlice<UInt8>, line: Int,
    _ body: (inout RegisterReader) throws(JSONProblem) -> Result?
  ) -> (Result?, [Diagnostic]) {
    do throws(JSONProblem) {
      var reader = RegisterReader(reader: try JSONReader(bytes), file: file, line: line, bytes: bytes)
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

  private init(reader: JSONReader, file: String, line: Int, bytes: ArraySlice<UInt8>) {
    self.reader = reader
    self.file = file
    self.line = line
    self.bytes = bytes
  }

  // MARK: Objects

  private mutating func readInstelling() throws(JSONProblem) -> Instelling? {
    var brin: BRIN?
    var naam: Text?
    var plaats: Text?
    let names = ["brin", "naam", "plaats"]
    try readObject(names, path: "") { (self, name, path) throws(JSONProblem) in
      switch name {
      case "brin": brin = try self.parsed(path, RegisterCodes.malformedBRIN, "25PW") { BRIN($0.utf8) }
      case "naam": naam = try self.text(path)
      default: plaats = try self.text(path)
      }
    }
    guard let brin, let naam, let plaats else { return nil }
    return Instelling(brin: brin, naam: naam, plaats: plaats)
  }

  private mutating func readLeerbedrijf() throws(JSONProblem) -> Leerbedrijf? {
    var id: LeerbedrijfID?
    var naam: Text?
    var plaats: Text?
    var kvk: KvKNummer?
    var erkenningen: [Erkenning] = []
    var praktijkopleiders: [Leerbedrijf.Praktijkopleider] = []
    let names = ["id", "naam", "plaats"]
    let optional = ["kvk", "erkenningen", "praktijkopleiders"]
    try readObject(names, optional: optional, path: "") { (self, name, path) throws(JSONProblem) in
      switch name {
      case "id":
        id = try self.parsed(path, RegisterCodes.malformedLeerbedrijfID, "100018965") { LeerbedrijfID($0.utf8) }
      case "naam": naam = try self.text(path)
      case "plaats": plaats = try self.text(path)
      case "kvk": kvk = try self.parsed(path, RegisterCodes.malformedKvK, "01234567") { KvKNummer($0.utf8) }
      case "erkenningen":
        erkenningen = try self.readList(path) { (self, path) throws(JSONProblem) in try self.readErkenning(path) }
      default:
        praktijkopleiders = try self.readList(path) { (self, path) throws(JSONProblem) in
          try self.readPraktijkopleider(path)
        }
      }
    }
    guard let id, let naam, let plaats else { return nil }
    return Leerbedrijf(
      id: id, naam: naam, plaats: plaats, kvk: kvk, erkenningen: erkenningen, praktijkopleiders: praktijkopleiders,
      line: line)
  }

  private mutating func readErkenning(_ path: String) throws(JSONProblem) -> Erkenning? {
    var kwalificatie: Crebo?
    var van: Datum?
    var tot: Datum?
    var nietUitvoerbaar: [WerkprocesCode] = []
    let start = reader.offset
    try readObject(["kwalificatie"], optional: ["van", "tot", "nietUitvoerbaar"], path: path) {
      (self, name, path) throws(JSONProblem) in
      switch name {
      case "kwalificatie":
        kwalificatie = try self.parsed(path, RegisterCodes.malformedCrebo, "25499") { Crebo($0.utf8) }
      case "van": van = try self.openDate(path)
      case "tot": tot = try self.openDate(path)
      default:
        nietUitvoerbaar = try self.readList(path) { (self, path) throws(JSONProblem) in
          try self.parsed(path, RegisterCodes.malformedWerkprocesCode, "P1-K1-W3") { WerkprocesCode($0.utf8) }
        }
      }
    }
    guard let kwalificatie, isInOrder(van, tot, path: path, offset: start) else { return nil }
    return Erkenning(
      kwalificatie: kwalificatie, periode: Periode(van: van, tot: tot), nietUitvoerbaar: Set(nietUitvoerbaar))
  }

  private mutating func readPraktijkopleider(_ path: String) throws(JSONProblem) -> Leerbedrijf.Praktijkopleider? {
    var naam: Text?
    var functie: Text?
    var van: Datum?
    var tot: Datum?
    let start = reader.offset
    try readObject(["naam"], optional: ["functie", "van", "tot"], path: path) {
      (self, name, path) throws(JSONProblem) in
      switch name {
      case "naam": naam = try self.text(path)
      case "functie": functie = try self.text(path)
      case "van": van = try self.openDate(path)
      default: tot = try self.openDate(path)
      }
    }
    guard let naam, isInOrder(van, tot, path: path, offset: start) else { return nil }
    return Leerbedrijf.Praktijkopleider(naam: naam, functie: functie, periode: Periode(van: van, tot: tot))
  }

  // MARK: Values

  /// Whether a period does not end before it begins, which is reported.
  private mutating func isInOrder(_ van: Datum?, _ tot: Datum?, path: String, offset: Int) -> Bool {
    guard let van, let tot, tot < van else { return true }
    add(
      RegisterCodes.periodInverted, offset: offset, path: path,
      Bilingual(
        nl: "de periode in `\(path)` eindigt op \(tot), voor het begin op \(van)",
        en: "the period in `\(path)` ends on \(tot), before it begins on \(van)"))
    return false
  }

  private mutating func readObject(
    _ required: [String], optional: [String] = [], path: String,
    _ readMember: (inout RegisterReader, String, String) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    guard try expect(.object, path: path) else { return }
    let start = reader.offset
    var seen: Set<String> = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let name = String(decoding: key.text, as: UTF8.self)
      let memberPath = path.isEmpty ? name : "\(path).\(name)"
      guard required.contains(name) || optional.contains(name) else {
        let near = nearestName(to: name, among: required + optional)
        add(
          RegisterCodes.unknownField, offset: key.offset, path: path,
          Bilingual(
            nl: "onbekend veld"
              + (near.map { "; bedoelde u `\($0)`?" } ?? "; hier kan: \((required + optional).joined(separator: ", "))"),
            en: "unknown field"
              + (near.map { "; did you mean `\($0)`?" }
                ?? "; here may stand: \((required + optional).joined(separator: ", "))")))
        try reader.skipValue()
        continue
      }
      guard seen.insert(name).inserted else {
        add(
          RegisterCodes.malformedValue, offset: key.offset, path: memberPath,
          Bilingual(
            nl: "het veld `\(memberPath)` staat er twee keer", en: "the field `\(memberPath)` stands there twice"))
        try reader.skipValue()
        continue
      }
      try readMember(&self, name, memberPath)
    }
    for name in required where !seen.contains(name) {
      let memberPath = path.isEmpty ? name : "\(path).\(name)"
      add(
        RegisterCodes.missingField, offset: start, path: memberPath,
        Bilingual(
          nl: "het verplichte veld `\(memberPath)` ontbreekt", en: "the required field `\(memberPath)` is missing"))
    }
  }

  private mutating func readList<Element>(
    _ path: String, _ readElement: (inout RegisterReader, String) throws(JSONProblem) -> Element?
  ) throws(JSONProblem) -> [Element] {
    guard try expect(.array, path: path) else { return [] }
    var elements: [Element] = []
    var index = 0
    try reader.beginArray()
    while try reader.nextElement() {
      if let element = try readElement(&self, "\(path)[\(index)]") { elements.append(element) }
      index += 1
    }
    return elements
  }

  /// A printable text that is not empty.
  private mutating func text(_ path: String) throws(JSONProblem) -> Text? {
    guard try expect(.string, path: path) else { return nil }
    let string = try reader.string()
    guard let text = normalizedValue(string.text) else {
      add(
        RegisterCodes.malformedValue, offset: string.offset, path: path,
        Bilingual(nl: "het veld `\(path)` is leeg", en: "the field `\(path)` is empty"))
      return nil
    }
    if firstUnprintable(in: text) != nil {
      add(
        RegisterCodes.unprintable, offset: string.offset, path: path,
        Bilingual(
          nl: "in `\(path)` staat een teken dat niet op een document kan",
          en: "`\(path)` holds a character that cannot stand on a document"))
      return nil
    }
    if containsBSN(text) {
      add(
        RegisterCodes.possibleBSN, offset: string.offset, path: path,
        Bilingual(
          nl: "in `\(path)` staat een getal dat een BSN kan zijn", en: "`\(path)` holds a number that may be a BSN"))
      return nil
    }
    return Text(utf8: text)
  }

  private mutating func parsed<Value>(
    _ path: String, _ code: DiagnosticCode, _ example: String, _ parse: (Text) -> Value?
  ) throws(JSONProblem) -> Value? {
    guard try expect(.string, path: path) else { return nil }
    let string = try reader.string()
    if let value = parse(Text(utf8: string.text)) { return value }
    add(
      code, offset: string.offset, path: path,
      Bilingual(
        nl: "het veld `\(path)` heeft niet de goede vorm; verwacht: iets als \(example)",
        en: "the field `\(path)` has not the right form; expected: something like \(example)"))
    return nil
  }

  /// A date, or nil for `null`: open.
  private mutating func openDate(_ path: String) throws(JSONProblem) -> Datum? {
    if try reader.peekKind() == .null {
      try reader.null()
      return nil
    }
    return try parsed(path, RegisterCodes.malformedDate, "2026-11-23") { Datum(iso: $0.utf8) }
  }

  private mutating func expect(_ kind: JSONKind, path: String) throws(JSONProblem) -> Bool {
    if try reader.peekKind() == kind { return true }
    add(
      RegisterCodes.wrongKind, offset: reader.offset, path: path,
      Bilingual(nl: "hier hoort \(kind.name.nl) te staan", en: "here should stand \(kind.name.en)"))
    try reader.skipValue()
    return false
  }

  private mutating func add(_ code: DiagnosticCode, offset: Int, path: String, _ message: Bilingual) {
    let position = SourcePosition(of: offset, in: bytes)
    let place = Place(
      file: file, line: line + position.line - 1, column: position.column, path: path.isEmpty ? nil : path)
    diagnostics.append(Diagnostic(code, at: place, message))
  }
}
