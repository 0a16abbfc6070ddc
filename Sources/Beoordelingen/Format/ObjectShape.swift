import JSONText

/// The members that an object of the record format may have: the field table as a tree, so that a reader walks it.
final class ObjectShape: Sendable {
  enum Content: Sendable {
    case field(RecordField)
    case object(ObjectShape)
    /// A list of values of one field.
    case list(RecordField)
    /// A list of objects.
    case items(ObjectShape)
  }

  struct Member: Sendable {
    let name: [UInt8]
    let content: Content
  }

  /// The path of the object's members, with the dot behind it; empty for the record itself.
  let prefix: String
  let members: [Member]
  /// The members' names, looked up for every field of every record.
  let names: JSONNames

  /// The record itself.
  static let record = ObjectShape(prefix: "", fields: RecordField.allCases)

  private init(prefix: String, fields: [RecordField]) {
    var members: [Member] = []
    var rest = fields[...]
    while let field = rest.first {
      let tail = field.path.dropFirst(prefix.count)
      guard let dot = tail.firstIndex(of: ".") else {
        let content: Content = field.specification.presence == .list ? .list(field) : .field(field)
        members.append(Member(name: Array(tail.utf8), content: content))
        rest.removeFirst()
        continue
      }
      // Fields of one object stand together in the table.
      let innerPrefix = prefix + tail[...dot]
      let inner = rest.prefix { $0.path.hasPrefix(innerPrefix) }
      rest = rest.dropFirst(inner.count)
      let shape = ObjectShape(prefix: innerPrefix, fields: Array(inner))
      let name = tail[..<dot]
      if name.hasSuffix("[]") {
        members.append(Member(name: Array(name.dropLast(2).utf8), content: .items(shape)))
      } else {
        members.append(Member(name: Array(name.utf8), content: .object(shape)))
      }
    }
    self.prefix = prefix
    self.members = members
    names = JSONNames(members.map(\.name))
  }

  /// The path of the object's members with its dot; `[]` becomes the number of the element.
  func prefix(item: Int?) -> String {
    guard let item, prefix.hasSuffix("[].") else { return prefix }
    return "\(prefix.dropLast(3))[\(item)]."
  }

  var memberNames: [String] { members.map { String(decoding: $0.name, as: UTF8.self) } }
}
