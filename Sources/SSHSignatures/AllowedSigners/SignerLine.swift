/// Reads one line of allowed signers from left to right.
struct SignerLine {
  private let line: ArraySlice<UInt8>
  private let number: Int
  private var index: Int
  private var options = SignerOptions()

  /// The entry of a line without its line feed; nil when it is empty or a comment.
  static func entry(_ line: ArraySlice<UInt8>, number: Int) throws(SignerProblem) -> AllowedSigners.Entry? {
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    var reader = SignerLine(line: text, number: number)
    reader.skipSpaces()
    guard let first = reader.next, first != UInt8(ascii: "#") else { return nil }
    return try reader.read()
  }

  private init(line: ArraySlice<UInt8>, number: Int) {
    self.line = line
    self.number = number
    index = line.startIndex
  }

  private mutating func read() throws(SignerProblem) -> AllowedSigners.Entry {
    guard line.count <= AllowedSigners.maximumLineByteCount else { throw problem(.tooLong, at: line.startIndex) }
    if let control = line.firstIndex(where: { ($0 < 0x20 && $0 != UInt8(ascii: "\t")) || $0 == 0x7F }) {
      throw problem(.encoding, at: control)
    }
    guard String(validating: line, as: UTF8.self) != nil else { throw problem(.encoding, at: line.startIndex) }
    if startsWithKey { throw problem(.noPrincipals, at: index) }
    let principals = try principals()
    skipSpaces()
    if next != nil, !startsWithKey {
      let start = index
      try readOptions()
      if options.isInverted { throw problem(.window, at: start) }
    }
    skipSpaces()
    guard next != nil else { throw problem(.noKey, at: index) }
    let key: SSHPublicKey
    do throws(SSHKeyProblem) {
      key = try SSHPublicKey(line: line[index...])
    } catch {
      throw problem(.key(error), at: index)
    }
    return AllowedSigners.Entry(
      line: number, principals: principals, key: key, namespaces: options.namespaces, window: options.window)
  }

  /// Names apart by commas, either up to a space or between quotation marks.
  private mutating func principals() throws(SignerProblem) -> [String] {
    let start = index
    let text: ArraySlice<UInt8>
    if next == UInt8(ascii: "\"") {
      guard let end = line[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
        throw problem(.principals, at: start)
      }
      text = line[(index + 1)..<end]
      index = end + 1
      guard next.map(Self.isSpace) ?? true else { throw problem(.principals, at: start) }
    } else {
      text = line[index...].prefix { !Self.isSpace($0) }
      guard !text.contains(UInt8(ascii: "\"")) else { throw problem(.principals, at: start) }
      index = text.endIndex
    }
    guard let names = SignerOptions.names(in: text) else { throw problem(.principals, at: start) }
    if SignerOptions.isPattern(text) { throw problem(.pattern, at: start) }
    return names
  }

  /// Options apart by commas, up to a space.
  private mutating func readOptions() throws(SignerProblem) {
    repeat {
      let start = index
      let name = line[index...].prefix { !Self.isSpace($0) && !Self.endsOption.contains($0) }
      index = name.endIndex
      guard let option = SignerOptions.Name(rawValue: String(decoding: name, as: UTF8.self).lowercased()) else {
        throw problem(.unknownOption(String(decoding: name.prefix(64), as: UTF8.self)), at: start)
      }
      guard option != .certAuthority else { throw problem(.certAuthority, at: start) }
      guard let value = quotedValue() else { throw problem(.optionForm(option.rawValue), at: start) }
      if let kind = options.set(option, value) { throw problem(kind, at: start) }
      guard let next, !Self.isSpace(next) else { return }
      guard next == UInt8(ascii: ",") else { throw problem(.optionForm(option.rawValue), at: start) }
      index += 1
    } while true
  }

  private static let endsOption = Array("=,\"".utf8)

  /// Takes `="…"`, in which `\"` stands for a quotation mark; nil when something else stands there.
  private mutating func quotedValue() -> [UInt8]? {
    let rest = line[index...]
    guard rest.starts(with: "=\"".utf8) else { return nil }
    var value: [UInt8] = []
    index += 2
    while let character = next {
      index += 1
      if character == UInt8(ascii: "\"") { return value }
      if character == UInt8(ascii: "\\"), next == UInt8(ascii: "\"") {
        value.append(UInt8(ascii: "\""))
        index += 1
      } else {
        value.append(character)
      }
    }
    return nil
  }

  /// Whether a key comes next: the name of a kind that is taken, or what looks like the name of another, since the base64
  /// of every key begins with the length of a short name.
  private var startsWithKey: Bool {
    let words = line[index...].split(maxSplits: 2, whereSeparator: Self.isSpace)
    guard let first = words.first else { return false }
    if SSHPublicKey.Algorithm.allCases.contains(where: { first.elementsEqual($0.rawValue.utf8) }) { return true }
    return words.count > 1 && words[1].starts(with: "AAAA".utf8) && WireReader.isName(first)
      && !first.contains(UInt8(ascii: "\""))
  }

  private var next: UInt8? { index < line.endIndex ? line[index] : nil }

  private mutating func skipSpaces() {
    while let next, Self.isSpace(next) { index += 1 }
  }

  private static func isSpace(_ character: UInt8) -> Bool {
    character == UInt8(ascii: " ") || character == UInt8(ascii: "\t")
  }

  private func problem(_ kind: SignerProblem.Kind, at offset: Int) -> SignerProblem {
    // Bytes that continue a character are no columns.
    let column = 1 + line[..<offset].count { $0 & 0xC0 != 0x80 }
    return SignerProblem(kind: kind, line: number, column: column)
  }
}
