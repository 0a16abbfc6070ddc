import JSONText
import TestSupport
import Testing

/// Any JSON value, for writing it in canonical form.
private indirect enum AnyValue {
  case object([(key: [UInt8], value: AnyValue)])
  case array([AnyValue])
  case string([UInt8])
  case number(Double)
  case bool(Bool)
  case null

  init(_ reader: inout JSONReader) throws {
    switch try reader.peekKind() {
    case .object:
      var members: [(key: [UInt8], value: AnyValue)] = []
      try reader.beginObject()
      while let key = try reader.nextKey() { members.append((Array(key.text), try AnyValue(&reader))) }
      self = .object(members)
    case .array:
      var elements: [AnyValue] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try AnyValue(&reader)) }
      self = .array(elements)
    case .string: self = .string(Array(try reader.string().text))
    case .number: self = .number(try reader.number())
    case .bool: self = .bool(try reader.bool())
    case .null:
      try reader.null()
      self = .null
    }
  }

  func write(to writer: inout CanonicalWriter) {
    switch self {
    case .object(let members):
      let sorted = members.sorted { a, b in
        String(decoding: a.key, as: UTF8.self).utf16.lexicographicallyPrecedes(
          String(decoding: b.key, as: UTF8.self).utf16)
      }
      writer.object { writer in
        for (key, value) in sorted {
          writer.key(key)
          value.write(to: &writer)
        }
      }
    case .array(let elements): writer.array { writer in elements.forEach { $0.write(to: &writer) } }
    case .string(let text): writer.string(text)
    case .number(let value): writer.number(value)
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    }
  }
}

/// The canonical form of a JSON text.
private func canonical(_ text: [UInt8]) throws -> [UInt8] {
  var reader = try JSONReader(text[...])
  let value = try AnyValue(&reader)
  try reader.finish()
  var writer = CanonicalWriter()
  value.write(to: &writer)
  return Array(writer.bytes)
}

@Suite("Canonical JSON of other people's texts")
struct CanonicalVectorTests {
  @Test(
    "The vectors of RFC 8785's author",
    .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"),
    arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func vectors(name: String) throws {
    let input = try #require(SharedFolder.contents("vectors/jcs/input/\(name).json"))
    var output = try #require(SharedFolder.contents("vectors/jcs/output/\(name).json"))
    if output.last == UInt8(ascii: "\n") { output.removeLast() }
    #expect(try canonical(input) == output)
    #expect(try canonical(output) == output)
    let digits = String(decoding: try #require(SharedFolder.contents("vectors/jcs/outhex/\(name).txt")), as: UTF8.self)
    #expect(try canonical(input) == digits.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) })
  }

  @Test(
    "Numbers are written as ECMAScript writes them (RFC 8785, appendix B)",
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"), (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func numbers(bits: UInt64, text: String) throws {
    var writer = CanonicalWriter()
    writer.number(Double(bitPattern: bits))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    #expect(try canonical(Array(writer.bytes)) == Array(writer.bytes))
  }

  @Test("Keys are in the order of their UTF-16 code units, also in a tree of values")
  func keyOrder() {
    // U+1F602 begins with the unit D83D, which comes before FB33.
    let value = JSONValue.object(["\u{FB33}": .integer(1), "\u{1F602}": .integer(2), "a": .integer(3)])
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == "{\"a\":3,\"\u{1F602}\":2,\"\u{FB33}\":1}")
  }

  @Test("A number beyond the greatest double is refused", arguments: ["1e400", "-1e400"])
  func tooGreat(text: String) throws {
    var reader = try JSONReader(Array(text.utf8)[...])
    #expect(throws: JSONProblem(kind: .wrongKind(found: .number), offset: 0)) { try reader.number() }
  }
}
