import JSONText
import Manifests
import TestSupport
import Testing

/// A value in other people's JSON vectors; numbers as they are written, since some have more than 53 bits.
indirect enum Vector {
  case object([String: Vector])
  case array([Vector])
  case string([UInt8])
  case number(String)
  case bool(Bool)
  case null

  /// The value in a file below `shared/vectors`.
  static func file(_ name: String) throws -> Vector {
    let bytes = try #require(SharedFolder.contents("vectors/\(name)"), "\(name)")
    var reader = try JSONReader(bytes[...])
    let vector = try read(&reader, bytes)
    try reader.finish()
    return vector
  }

  private static func read(_ reader: inout JSONReader, _ bytes: [UInt8]) throws -> Vector {
    switch try reader.peekKind() {
    case .object:
      var members: [String: Vector] = [:]
      try reader.beginObject()
      while let key = try reader.nextKey() {
        members[String(decoding: key.text, as: UTF8.self)] = try read(&reader, bytes)
      }
      return .object(members)
    case .array:
      var elements: [Vector] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try read(&reader, bytes)) }
      return .array(elements)
    case .string: return .string(Array(try reader.string().text))
    case .number:
      let start = reader.offset
      try reader.skipValue()
      return .number(String(decoding: bytes[start..<reader.offset], as: UTF8.self))
    case .bool: return .bool(try reader.bool())
    case .null:
      try reader.null()
      return .null
    }
  }

  subscript(key: String) -> Vector {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  var members: [String: Vector] {
    guard case .object(let members) = self else { return [:] }
    return members
  }

  /// The elements; null has none.
  var elements: [Vector] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var utf8: [UInt8]? {
    guard case .string(let bytes) = self else { return nil }
    return bytes
  }

  var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  var number: UInt64? {
    guard case .number(let text) = self else { return nil }
    return UInt64(text)
  }

  /// The bytes that hexadecimal digits write.
  var hexadecimal: [UInt8]? { string.flatMap { decoded(hexadecimal: $0) } }

  /// The digest that base64 writes; nil also when there are not 32 bytes.
  var digest: Digest? { utf8.flatMap { Digest(base64: $0) } }

  /// The digests of a list; nil when one of them is none.
  var digests: [Digest]? {
    let digests = elements.map(\.digest)
    return digests.contains(nil) ? nil : digests.compactMap { $0 }
  }
}

/// The bytes that hexadecimal digits write.
func decoded(hexadecimal text: some StringProtocol) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
    bytes.append(byte)
  }
  return bytes
}

/// The members of each record in a `.rsp` file of NIST's: lines `name = value`, records apart by an empty line.
func responseRecords(_ name: String) throws -> [[String: String]] {
  let text = String(decoding: try #require(SharedFolder.contents("vectors/\(name)"), "\(name)"), as: UTF8.self)
  var records: [[String: String]] = [[:]]
  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let words = line.split(separator: " ")
    if words.isEmpty {
      records.append([:])
    } else if words.count == 3, words[1] == "=" {
      records[records.count - 1][String(words[0])] = String(words[2])
    }
  }
  return records.filter { !$0.isEmpty }
}
