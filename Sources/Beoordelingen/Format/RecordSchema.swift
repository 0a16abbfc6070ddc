import Diagnostics
public import JSONText

/// The JSON Schema of a record (draft 2020-12), made from the same table that the reader walks.
///
/// It says what a record looks like. What a record must mean is the rules' business: a date that exists, a code that the
/// kwalificatie has.
public enum RecordSchema {
  public static var json: JSONValue {
    guard case .object(var members) = schema(of: .record) else { preconditionFailure("a record is an object") }
    members["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    members["title"] = .string("Beoordeling")
    members["description"] = .string(
      "Eén beoordeling: één regel van beoordelingen.jsonl. / One assessment: one line of beoordelingen.jsonl.")
    return .object(members)
  }

  private static func schema(of shape: ObjectShape) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    var required: [String] = []
    for member in shape.members {
      properties[member.text] = schema(of: member.content)
      if isRequired(member.content) { required.append(member.text) }
    }
    var members: [String: JSONValue] = [
      "type": .string("object"), "properties": .object(properties), "additionalProperties": .bool(false),
      "required": .array(required.map { .string($0) }),
    ]
    let within = shape.members.filter { $0.presence == .requiredWithin }.map { JSONValue.string($0.text) }
    if !within.isEmpty {
      let others = shape.members.filter { $0.presence == .optional }
      members["dependentRequired"] = .object(
        Dictionary(uniqueKeysWithValues: others.map { ($0.text, JSONValue.array(within)) }))
    }
    return .object(members)
  }

  private static func schema(of content: ObjectShape.Content) -> JSONValue {
    switch content {
    case .field(let field): schema(of: field)
    case .object(let shape): schema(of: shape)
    case .list(let field):
      .object(["type": .string("array"), "minItems": .integer(1), "items": schema(of: field)])
    case .items(let shape):
      .object(["type": .string("array"), "minItems": .integer(1), "items": schema(of: shape)])
    }
  }

  /// Whether a member must be there: a required field, or an object or list with a required field in it.
  private static func isRequired(_ content: ObjectShape.Content) -> Bool {
    switch content {
    case .field(let field): field.specification.presence == .required
    case .list: false
    case .object(let shape), .items(let shape):
      shape.members.contains { member in
        if case .field(let field) = member.content { field.specification.presence == .required } else { false }
      }
    }
  }

  private static func schema(of field: RecordField) -> JSONValue {
    let meaning = field.specification.meaning
    var members: [String: JSONValue] = [
      "description": .string("\(meaning.nl) / \(meaning.en)"), "type": .string("string"),
    ]
    switch field.specification.kind {
    case .text: members["pattern"] = .string("[^ ]")
    case .integer(let range):
      members["type"] = .string("integer")
      members["minimum"] = .integer(range.lowerBound)
      members["maximum"] = .integer(range.upperBound)
    case .date:
      members["format"] = .string("date")
      members["pattern"] = .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .partialDate:
      members["pattern"] = .string("^[0-9]{4}-(00-00|(0[1-9]|1[0-2])-(0[0-9]|[12][0-9]|3[01]))$")
    case .moment:
      members["format"] = .string("date-time")
      members["pattern"] = .string(Tijdstip.pattern)
    case .crebo: members["pattern"] = .string("^[0-9]{5}$")
    case .leerbedrijfID: members["pattern"] = .string("^[1-9][0-9]{8}$")
    case .werkprocesCode: members["pattern"] = .string("^(B1|P[1-9][0-9]?)-K[1-9][0-9]?-W[1-9][0-9]?$")
    case .digest: members["pattern"] = .string("^[0-9a-f]{64}$")
    case .verklaringID: members["pattern"] = .string("^pv-[0-9a-hjkmnp-tv-z]{25}[048cgmrw]$")
    case .choice(let words): members["enum"] = .array(words.map { .string($0) })
    }
    return .object(members)
  }
}

extension ObjectShape.Member {
  fileprivate var text: String { String(decoding: name, as: UTF8.self) }

  /// The presence of a plain field.
  fileprivate var presence: RecordField.Presence? {
    if case .field(let field) = content { field.specification.presence } else { nil }
  }
}
