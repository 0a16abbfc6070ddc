/// A JSON value as a tree, for the small files of a run: the school's own file, reports, listings.
public indirect enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case bool(Bool)

  /// The value that `text` writes in canonical form (RFC 8785), or nil for any other text: what was read has one form, so
  /// that no two readers see two things in it. Values hold neither null nor fractions.
  public init?(canonical text: [UInt8]) {
    guard let value = Self(anyForm: text) else { return nil }
    self = value
    // A key that stands there twice does not come out again.
    guard canonicalBytes == text else { return nil }
  }

  /// The value that `text` writes as `indentedText` does, or nil for any other text.
  public init?(indented text: [UInt8]) {
    guard let value = Self(anyForm: text) else { return nil }
    self = value
    guard indentedText.utf8.elementsEqual(text) else { return nil }
  }

  private init?(anyForm text: [UInt8]) {
    do throws(JSONProblem) {
      var reader = try JSONReader(text[...])
      self = try Self.value(&reader)
      try reader.finish()
    } catch {
      return nil
    }
  }

  private static func value(_ reader: inout JSONReader) throws(JSONProblem) -> JSONValue {
    switch try reader.peekKind() {
    case .object:
      try reader.beginObject()
      var members: [String: JSONValue] = [:]
      while let key = try reader.nextKey() {
        members[String(decoding: key.text, as: UTF8.self)] = try value(&reader)
      }
      return .object(members)
    case .array:
      try reader.beginArray()
      var elements: [JSONValue] = []
      while try reader.nextElement() { elements.append(try value(&reader)) }
      return .array(elements)
    case .string: return .string(String(decoding: try reader.string().text, as: UTF8.self))
    case .bool: return .bool(try reader.bool())
    case .number, .null: return .integer(try reader.integer())
    }
  }

  /// The value that the keys lead to, from object to object.
  public subscript(path: String...) -> JSONValue? {
    var value = self
    for key in path {
      guard case .object(let members) = value, let member = members[key] else { return nil }
      value = member
    }
    return value
  }

  /// The text, when the value is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, when the value is one.
  public var number: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The elements, when the value is a list.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The value in canonical form (RFC 8785).
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    write(to: &writer)
    return Array(writer.bytes)
  }

  private func write(to writer: inout CanonicalWriter) {
    switch self {
    case .string(let text): writer.string(text)
    case .integer(let value): writer.integer(value)
    case .bool(let value): writer.bool(value)
    case .array(let elements):
      writer.array { writer in
        for element in elements { element.write(to: &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for (key, value) in members.sorted(by: { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }) {
          writer.key(key.utf8)
          value.write(to: &writer)
        }
      }
    }
  }

  /// The value indented by two spaces a level, keys sorted, for people to read.
  public var indentedText: String {
    var text = ""
    write(indented: "", to: &text)
    return text + "\n"
  }

  private func write(indented indent: String, to text: inout String) {
    let deeper = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      text += "[\n"
      for (index, element) in elements.enumerated() {
        text += deeper
        element.write(indented: deeper, to: &text)
        text += index + 1 < elements.count ? ",\n" : "\n"
      }
      text += indent + "]"
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, (key, value)) in sorted.enumerated() {
        text += deeper + String(decoding: JSONValue.string(key).canonicalBytes, as: UTF8.self) + ": "
        value.write(indented: deeper, to: &text)
        text += index + 1 < sorted.count ? ",\n" : "\n"
      }
      text += indent + "}"
    default:
      text += String(decoding: canonicalBytes, as: UTF8.self)
    }
  }
}
