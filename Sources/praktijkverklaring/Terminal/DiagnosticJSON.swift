import Diagnostics
import JSONText

extension Diagnostic {
  /// The diagnostic as one line of JSON. Its form has a version of its own, apart from the Swift type.
  ///
  /// Members: `schema`, `code`, `severity`, `file`, `line`, `column`, `path`, `message`, `notes` (a list of `message` and,
  /// where they point somewhere, `file`, `line`, `column`; the last says how to mend it). What is not known is left out.
  func jsonLine(in language: Language) -> [UInt8] {
    var members = place.jsonMembers
    members["schema"] = .string("praktijkverklaring/diagnostic/1")
    members["code"] = .string(code.id)
    members["severity"] = .string(code.severity.rawValue)
    members["message"] = .string(message[language])
    var list = notes.map { note in
      JSONValue.object((note.place?.jsonMembers ?? [:]).merging(["message": .string(note.message[language])]) { $1 })
    }
    list.append(.object(["message": .string(code.remedy[language])]))
    members["notes"] = .array(list)
    return JSONValue.object(members).canonicalBytes + [UInt8(ascii: "\n")]
  }
}

extension Place {
  fileprivate var jsonMembers: [String: JSONValue] {
    var members: [String: JSONValue] = ["file": .string(file)]
    members["line"] = line.map { .integer($0) }
    members["column"] = column.map { .integer($0) }
    members["path"] = path.map { .string($0) }
    return members
  }
}
