/// A JSON value as a tree, for the small files of a run: the school's own file, reports, listings.
public indirect enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case bool(Bool)

  /// The value in canonical form (RFC 8785).
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    write(to: &writer)
    return writer.bytes
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
