import Diagnostics
import JSONText

/// Reads a record from a line of JSON Lines into `RecordValues`, reporting everything that is not in the format.
struct JSONRecordReader {
  private var reader: JSONReader
  private let block: [UInt8]
  private var values: RecordValues

  /// A kwalificatie has some forty werkprocessen; a list of more than this is something else.
  static let longestList = 500
  /// More than a page of a document, in bytes of UTF-8.
  static let longestText = 4000

  /// The values of a line, or nil when the line is not readable as a record at all. What is wrong goes into `report`;
  /// fields that are wrong on their own are left out of the values, so that the rest can still be judged.
  static func read(_ line: RecordLine, report: inout RecordReport) -> RecordValues? {
    do throws(JSONProblem) {
      var reader = JSONRecordReader(reader: try JSONReader(bytes: line.block, in: line.range), block: line.block)
      guard try reader.readObject(.record, at: .record, report: &report) else { return nil }
      try reader.reader.finish()
      return reader.values
    } catch {
      report.add(error, path: "")
      return nil
    }
  }

  private init(reader: JSONReader, block: [UInt8]) {
    self.reader = reader
    self.block = block
    values = RecordValues(block: block)
  }

  /// Reads an object; false when there is a value of another kind, which is reported and passed over.
  private mutating func readObject(
    _ shape: ObjectShape, at place: ValuePath, item: Int? = nil, report: inout RecordReport
  ) throws(JSONProblem) -> Bool {
    guard try expect(.object, at: place, report: &report) else { return false }
    try reader.beginObject()
    var seen: UInt64 = 0
    // Programs write the fields of every record in the same order, and mostly in ours.
    var expected = 0
    while let key = try reader.nextKey(among: shape.names, expecting: expected) {
      guard case .known(let index, let offset) = key else {
        if case .other(let name) = key { report.addUnknownField(name, in: shape, item: item) }
        try reader.skipValue()
        continue
      }
      expected = index + 1
      let path = ValuePath(shape: shape, member: index, item: item)
      if seen & (1 << index) != 0 {
        let path = path.description
        report.add(
          FormatCodes.repeatedField, at: FieldPlace(path: path, offset: offset),
          Bilingual(nl: "het veld `\(path)` staat er twee keer", en: "the field `\(path)` stands there twice"))
        try reader.skipValue()
        continue
      }
      seen |= 1 << index
      try readMember(shape.members[index].content, at: path, report: &report)
    }
    return true
  }

  private mutating func readMember(
    _ content: ObjectShape.Content, at path: ValuePath, report: inout RecordReport
  ) throws(JSONProblem) {
    switch content {
    case .field(let field):
      try readValue(field, at: path, report: &report)
    case .object(let shape):
      let offset = reader.offset
      if try !readObject(shape, at: path, report: &report) { markUnusable(shape, offset: offset) }
    case .list(let field):
      values.beginAgreed()
      try readList(at: path, report: &report) { (self, element, report) throws(JSONProblem) in
        try self.readValue(field, at: element, report: &report)
      }
    case .items(let shape):
      values.beginItemList()
      try readList(at: path, report: &report) { (self, element, report) throws(JSONProblem) in
        self.values.beginItem()
        let offset = self.reader.offset
        if try !self.readObject(shape, at: element, item: element.element, report: &report) {
          self.markUnusable(shape, item: element.element, offset: offset)
        }
      }
    }
  }

  /// The fields of an object that is something else: they are not missing, they have been reported.
  private mutating func markUnusable(_ shape: ObjectShape, item: Int? = nil, offset: Int) {
    for case .field(let field) in shape.members.map(\.content) {
      values.setUnusable(field, item: item, offset: offset)
    }
  }

  private mutating func readList(
    at path: ValuePath, report: inout RecordReport,
    _ readElement: (inout Self, ValuePath, inout RecordReport) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    guard try expect(.array, at: path, report: &report) else { return }
    let start = reader.offset
    try reader.beginArray()
    var count = 0
    while try reader.nextElement() {
      if count < Self.longestList {
        try readElement(&self, path.element(count), &report)
      } else {
        if count == Self.longestList { report.addTooLongList(path: path.description, offset: reader.offset) }
        try reader.skipValue()
      }
      count += 1
    }
    if count == 0 {
      report.add(
        FormatCodes.emptyValue, at: FieldPlace(path: path.description, offset: start),
        Bilingual(nl: "de lijst `\(path)` is leeg", en: "the list `\(path)` is empty"))
    }
  }

  private mutating func readValue(
    _ field: RecordField, at path: ValuePath, report: inout RecordReport
  ) throws(JSONProblem) {
    if !field.isInteger,
      let text = reader.plainString(where: { isPlainValue($0) && $0.count <= Self.longestText })
    {
      if field == .sleutel { report.sleutel = block[text] }
      return values.setPlain(field, item: path.item, text, offset: text.lowerBound - 1)
    }
    let isReadable = try expect(field.isInteger ? .number : .string, at: path, report: &report)
    guard isReadable else {
      values.setUnusable(field, item: path.item, offset: reader.offset)
      return
    }
    if field.isInteger {
      let offset = reader.offset
      do throws(JSONProblem) {
        let value = try reader.integer()
        values.setInteger(field, item: path.item, value, offset: offset)
      } catch {
        guard case .wrongKind = error.kind else { throw error }
        report.add(error, path: path.description)
      }
      return
    }
    let string = try reader.string()
    if string.text.count > Self.longestText {
      return refuse(
        field, at: path, string, FormatCodes.textTooLong,
        Bilingual(
          nl: "het veld `\(path)` is langer dan \(Self.longestText) bytes",
          en: "the field `\(path)` is longer than \(Self.longestText) bytes"), &report)
    }
    guard let text = normalizedValue(string.text) else {
      return refuse(
        field, at: path, string, FormatCodes.emptyValue,
        Bilingual(
          nl: "het veld `\(path)` is leeg; laat het weg of vul het in",
          en: "the field `\(path)` is empty; leave it out or fill it in"), &report)
    }
    if field == .sleutel { report.sleutel = text }
    values.setText(field, item: path.item, text, offset: string.offset)
  }

  /// Reports a text that cannot be a value; its field is not missing.
  private mutating func refuse(
    _ field: RecordField, at path: ValuePath, _ string: JSONString, _ code: DiagnosticCode, _ message: Bilingual,
    _ report: inout RecordReport
  ) {
    report.add(code, at: FieldPlace(path: path.description, offset: string.offset), message)
    values.setUnusable(field, item: path.item, offset: string.offset)
  }

  /// Whether the next value is of `kind`; another kind is reported and passed over.
  private mutating func expect(
    _ kind: JSONKind, at path: ValuePath, report: inout RecordReport
  ) throws(JSONProblem) -> Bool {
    let found = try reader.peekKind()
    if found == kind { return true }
    let subject =
      path.isRecord
      ? Bilingual(nl: "een record", en: "a record")
      : Bilingual(nl: "het veld `\(path)`", en: "the field `\(path)`")
    report.add(
      FormatCodes.wrongKind, at: FieldPlace(path: path.description, offset: reader.offset),
      Bilingual(
        nl: "\(subject.nl) moet \(kind.name.nl) zijn, maar hier staat \(found.name.nl)",
        en: "\(subject.en) must be \(kind.name.en), but here stands \(found.name.en)"))
    try reader.skipValue()
    return false
  }
}

/// The path of a value, which becomes text only when something is to be said of it.
///
/// Shapes hang on `ObjectShape.record` and are never freed, so a path counts no reference to one.
private struct ValuePath: CustomStringConvertible {
  /// The object that the value is a member of, and which member; nil for the record itself.
  private let origin: (shape: Unmanaged<ObjectShape>, member: Int)?
  /// The werkproces that the value belongs to.
  let item: Int?
  /// The value's place in a list.
  let element: Int?

  static let record = ValuePath()

  private init() {
    (origin, item, element) = (nil, nil, nil)
  }

  init(shape: ObjectShape, member: Int, item: Int?) {
    self.init((Unmanaged.passUnretained(shape), member), item: item, element: nil)
  }

  private init(_ origin: (shape: Unmanaged<ObjectShape>, member: Int)?, item: Int?, element: Int?) {
    self.origin = origin
    self.item = item
    self.element = element
  }

  var isRecord: Bool { origin == nil }

  func element(_ index: Int) -> ValuePath {
    ValuePath(origin, item: item, element: index)
  }

  var description: String {
    guard let origin else { return "" }
    let shape = origin.shape.takeUnretainedValue()
    let name = shape.prefix(item: item) + String(decoding: shape.members[origin.member].name, as: UTF8.self)
    return element.map { "\(name)[\($0)]" } ?? name
  }
}

extension RecordReport {
  fileprivate mutating func addUnknownField(_ key: JSONString, in shape: ObjectShape, item: Int?) {
    if isFull {
      return add(FormatCodes.unknownField, at: FieldPlace(path: "", offset: key.offset), Bilingual(nl: "", en: ""))
    }
    let name = String(decoding: key.text, as: UTF8.self)
    let prefix = shape.prefix(item: item)
    let shown = prefix + quoted(name)
    let known = shape.memberNames.joined(separator: ", ")
    let nearPath = nearestName(to: name, among: shape.memberNames).map { prefix + $0 }
    add(
      FormatCodes.unknownField, at: FieldPlace(path: shown, offset: key.offset),
      Bilingual(
        nl: "onbekend veld `\(shown)`" + (nearPath.map { "; bedoelde u `\($0)`?" } ?? "; hier kan: \(known)"),
        en: "unknown field `\(shown)`" + (nearPath.map { "; did you mean `\($0)`?" } ?? "; here may stand: \(known)")))
  }

  /// A field's name as far as it is safe to print: it is the input's, so a person's data may stand in it.
  private func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    return isPlain && (1...30).contains(name.utf8.count) ? name : "…"
  }

  fileprivate mutating func addTooLongList(path: String, offset: Int) {
    let most = JSONRecordReader.longestList
    add(
      FormatCodes.tooLongList, at: FieldPlace(path: path, offset: offset),
      Bilingual(
        nl: "de lijst `\(path)` heeft meer dan \(most) elementen; de rest is niet gelezen",
        en: "the list `\(path)` has more than \(most) elements; the rest was not read"))
  }

  fileprivate mutating func add(_ problem: JSONProblem, path: String) {
    let place = FieldPlace(path: path, offset: problem.offset)
    switch problem.kind {
    case .invalidUnicode:
      add(
        FormatCodes.invalidUnicode, at: place,
        Bilingual(nl: "hier staat geen geldige UTF-8", en: "here stands no valid UTF-8"))
    case .tooDeep:
      add(
        FormatCodes.tooDeep, at: place,
        Bilingual(
          nl: "dieper genest dan \(JSONReader.maximumDepth) niveaus",
          en: "nested deeper than \(JSONReader.maximumDepth) levels"))
    case .wrongKind:
      add(
        FormatCodes.wrongKind, at: place,
        Bilingual(
          nl: "het veld `\(path)` moet een geheel getal zijn, zonder punt of exponent",
          en: "the field `\(path)` must be a whole number, without point or exponent"))
    case .unexpectedEnd:
      add(
        FormatCodes.notJSON, at: place,
        Bilingual(nl: "de regel houdt op midden in een waarde", en: "the line ends in the middle of a value"))
    case .trailingText:
      add(
        FormatCodes.notJSON, at: place,
        Bilingual(
          nl: "na het record staat nog tekst; elke regel is één object",
          en: "text follows the record; each line is one object"))
    case .syntax(let expected):
      let what = expected.description
      add(
        FormatCodes.notJSON, at: place,
        Bilingual(nl: "geen geldige JSON; verwacht: \(what.nl)", en: "not valid JSON; expected: \(what.en)"))
    }
  }
}

extension JSONProblem.Expectation {
  fileprivate var description: Bilingual {
    switch self {
    case .value: Bilingual(nl: "een waarde", en: "a value")
    case .key: Bilingual(nl: "een veldnaam tussen aanhalingstekens", en: "a field's name in quotes")
    case .colon: Bilingual(nl: "een dubbele punt na de veldnaam", en: "a colon after the field's name")
    case .commaOrEnd:
      Bilingual(nl: "een komma of het einde van het object of de lijst", en: "a comma or the end of the object or list")
    case .escape:
      Bilingual(nl: "een geldige code na `\\` (\\n, \\u00e9)", en: "a valid escape after `\\` (\\n, \\u00e9)")
    case .noControlCharacter:
      Bilingual(
        nl: "geen los stuurteken in een tekst (schrijf \\n of \\t)",
        en: "no bare control character in a text (write \\n or \\t)")
    }
  }
}
