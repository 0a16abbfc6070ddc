import Diagnostics
import Dossiers

/// One thing that a record must meet, or that somebody should look at: one rule, one file, one code.
protocol Rule: Sendable {
  static var code: DiagnosticCode { get }

  /// Reports what is against the rule. A value that is absent has been reported before: a rule then says nothing.
  static func check(_ subject: RuleSubject, _ report: inout RuleReport)
}

/// Everything that a rule may look at.
struct RuleSubject {
  let values: RecordValues
  /// The free texts that may hold a number or a character that does not belong in them.
  let remarkableTexts: [FreeText]
  let beoordeling: Beoordeling
  /// What the dossiers say of the record's kwalificatie; nil when the record does not name one.
  let lookup: Dossiercatalogus.Answer?
  let leerbedrijf: Leerbedrijf?
  /// The leerbedrijf's line in the register, where that line is there but wrong.
  let unusableLeerbedrijfLine: Int?
  /// The day of issue.
  let afgegeven: Datum
  /// The lines on which this record's `sleutel` stands, when it stands on more than one.
  let linesWithSameSleutel: [Int]
  /// The file of the leerbedrijven, for notes.
  let registerFile: String
  /// The sign-off sheet that the record names; nil where nobody asks for a sign-off.
  let aftekenblad: AftekenbladSubject?

  init(
    values: RecordValues, beoordeling: consuming Beoordeling, lookup: Dossiercatalogus.Answer?,
    leerbedrijf: Leerbedrijf?,
    unusableLeerbedrijfLine: Int?, afgegeven: Datum, linesWithSameSleutel: [Int], registerFile: String,
    aftekenblad: AftekenbladSubject?
  ) {
    self.values = values
    remarkableTexts = Self.remarkableTexts(in: values)
    self.beoordeling = beoordeling
    self.lookup = lookup
    self.leerbedrijf = leerbedrijf
    self.unusableLeerbedrijfLine = unusableLeerbedrijfLine
    self.afgegeven = afgegeven
    self.linesWithSameSleutel = linesWithSameSleutel
    self.registerFile = registerFile
    self.aftekenblad = aftekenblad
  }

  var kwalificatie: Kwalificatie? {
    if case .found(let kwalificatie) = lookup { kwalificatie } else { nil }
  }

  /// Whether the record does not have the field at all.
  func isAbsent(_ field: RecordField) -> Bool { !values.has(field) }

  /// A free text of the record, and where it stands.
  struct FreeText {
    let text: ArraySlice<UInt8>
    let field: RecordField
    let item: Int?
  }

  /// The free texts that hold anything but plain letters: digits, or characters beyond ASCII's printable ones.
  private static func remarkableTexts(in values: RecordValues) -> [FreeText] {
    var texts: [FreeText] = []
    texts.reserveCapacity(8)
    func add(_ field: RecordField, _ item: Int?) {
      guard case .text(false, _) = values.read(field, item: item, isPlain),
        case .text(let text) = values[field, item: item]?.content
      else { return }
      texts.append(FreeText(text: text, field: field, item: item))
    }
    for field in RecordField.texts { add(field, nil) }
    for item in 0..<values.itemCount {
      for field in RecordField.itemTexts { add(field, item) }
    }
    return texts
  }

  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) }
  }
}

/// Where rules put what they find: it knows the places of the record's values.
struct RuleReport {
  private let values: RecordValues
  private(set) var record: RecordReport
  /// The record's line in its file.
  let line: Int

  init(values: RecordValues, record: RecordReport, line: Int) {
    self.values = values
    self.record = record
    self.line = line
  }

  mutating func add(
    _ code: DiagnosticCode, at field: RecordField, item: Int? = nil, _ message: Bilingual, notes: [Note] = []
  ) {
    let offset = values[field, item: item]?.offset
    record.add(code, at: FieldPlace(path: field.path(item: item), offset: offset), message, notes: notes)
  }
}

extension RecordField {
  /// The free texts outside lists, and those of a werkproces.
  static let texts = allCases.filter { $0.specification.kind == .text && !$0.path.contains("[]") }
  static let itemTexts = allCases.filter { $0.specification.kind == .text && $0.path.contains("[]") }
}
