import Diagnostics
import Dossiers
import JSONText
import UnicodeText

/// Values by their kinds; what is wrong is reported with its place.
extension RegisterReader {
  /// Whether a period does not end before it begins, which is reported.
  mutating func isInOrder(_ van: Datum?, _ tot: Datum?, path: String, offset: Int) -> Bool {
    guard let van, let tot, tot < van else { return true }
    add(
      RegisterCodes.periodInverted, offset: offset, path: path,
      Bilingual(
        nl: "de periode in `\(path)` eindigt op \(tot), voor het begin op \(van)",
        en: "the period in `\(path)` ends on \(tot), before it begins on \(van)"))
    return false
  }

  mutating func readObject(
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

  mutating func readList<Element>(
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
  mutating func text(_ path: String) throws(JSONProblem) -> Text? {
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

  mutating func parsed<Value>(
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
  mutating func openDate(_ path: String) throws(JSONProblem) -> Datum? {
    if try reader.peekKind() == .null {
      try reader.null()
      return nil
    }
    return try parsed(path, RegisterCodes.malformedDate, "2026-11-23") { Datum(iso: $0.utf8) }
  }

  /// True or false, and no word that may mean one of them.
  mutating func bool(_ path: String) throws(JSONProblem) -> Bool? {
    try expect(.bool, path: path) ? try reader.bool() : nil
  }

  mutating func expect(_ kind: JSONKind, path: String) throws(JSONProblem) -> Bool {
    if try reader.peekKind() == kind { return true }
    add(
      RegisterCodes.wrongKind, offset: reader.offset, path: path,
      Bilingual(nl: "hier hoort \(kind.name.nl) te staan", en: "here should stand \(kind.name.en)"))
    try reader.skipValue()
    return false
  }
}
