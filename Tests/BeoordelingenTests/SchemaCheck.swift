import Beoordelingen
import JSONText

/// Checks a record against the schema that ships, with the keywords that it uses: a second reader of the format, which
/// knows nothing of the first.
enum SchemaCheck {
  static func accepts(_ text: String) -> Bool {
    guard let value = try? Parsed(text) else { return false }
    return accepts(value, RecordSchema.json)
  }

  private static func accepts(_ value: Parsed, _ schema: JSONValue) -> Bool {
    guard case .object(let keywords) = schema, case .string(let type)? = keywords["type"] else { return false }
    switch (type, value) {
    case ("object", .object(let members)):
      guard case .object(let properties)? = keywords["properties"], case .array(let required)? = keywords["required"]
      else {
        return false
      }
      func areThere(_ names: [JSONValue]) -> Bool {
        names.allSatisfy { if case .string(let name) = $0 { members[name] != nil } else { false } }
      }
      if case .object(let dependencies)? = keywords["dependentRequired"] {
        for (name, others) in dependencies where members[name] != nil {
          guard case .array(let names) = others, areThere(names) else { return false }
        }
      }
      return areThere(required)
        && members.allSatisfy { name, value in properties[name].map { accepts(value, $0) } ?? false }
    case ("array", .array(let elements)):
      guard let items = keywords["items"], keywords["minItems"] == .integer(1) else { return false }
      return !elements.isEmpty && elements.allSatisfy { accepts($0, items) }
    case ("integer", .integer(let number)):
      guard case .integer(let minimum)? = keywords["minimum"], case .integer(let maximum)? = keywords["maximum"] else {
        return false
      }
      return (minimum...maximum).contains(number)
    case ("string", .string(let text)):
      if case .array(let words)? = keywords["enum"] { return words.contains(.string(text)) }
      guard case .string(let pattern)? = keywords["pattern"], let regex = try? Regex(pattern) else { return false }
      return text.firstMatch(of: regex) != nil
    default: return false
    }
  }

  private indirect enum Parsed {
    case object([String: Parsed]), array([Parsed]), string(String), integer(Int), other

    init(_ text: String) throws {
      var reader = try JSONReader(Array(text.utf8)[...])
      self = try Parsed(&reader)
      try reader.finish()
    }

    private init(_ reader: inout JSONReader) throws {
      switch try reader.peekKind() {
      case .object:
        var members: [String: Parsed] = [:]
        try reader.beginObject()
        while let key = try reader.nextKey() {
          members[String(decoding: key.text, as: UTF8.self)] = try Parsed(&reader)
        }
        self = .object(members)
      case .array:
        var elements: [Parsed] = []
        try reader.beginArray()
        while try reader.nextElement() { elements.append(try Parsed(&reader)) }
        self = .array(elements)
      case .string: self = .string(String(decoding: try reader.string().text, as: UTF8.self))
      case .number: self = .integer(try reader.integer())
      default:
        try reader.skipValue()
        self = .other
      }
    }
  }
}
