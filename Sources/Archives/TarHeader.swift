/// The header of a member, read strictly: what different programs would read differently is no header.
struct TarHeader {
  let isFolder: Bool
  let byteCount: Int
  /// As it stands there, with the prefix before it.
  let path: [UInt8]

  /// - Parameter member: its number, for problems.
  init(_ block: UnsafeRawBufferPointer, member: Int) throws(TarProblem) {
    guard Self.number(in: TarFormat.checksum, of: block) == TarFormat.sum(of: block) else {
      throw member == 1 ? TarProblem.notATar : TarProblem.broken(member: member)
    }
    let magic = block[TarFormat.magic.range]
    let isUstar = magic.elementsEqual(TarFormat.ustarMagic)
    guard isUstar || magic.elementsEqual(TarFormat.gnuMagic) else { throw .unsupported(member: member) }
    switch block[TarFormat.kind] {
    case TarFormat.fileKind: isFolder = false
    case TarFormat.folderKind: isFolder = true
    // Links, devices, pipes, and what takes the next blocks for more than one file.
    case UInt8(ascii: "1")...UInt8(ascii: "4"), UInt8(ascii: "6"), UInt8(ascii: "7"), UInt8(ascii: "D"),
      UInt8(ascii: "M"), UInt8(ascii: "S"), UInt8(ascii: "V"):
      throw .notAFile(member: member)
    default: throw .unsupported(member: member)
    }
    // A number in base 256 has the highest bit.
    if block[TarFormat.size.start] & 0x80 != 0 { throw .unsupported(member: member) }
    guard let byteCount = Self.number(in: TarFormat.size, of: block), !isFolder || byteCount == 0 else {
      throw .broken(member: member)
    }
    self.byteCount = byteCount
    let prefix = Self.text(in: TarFormat.prefix, of: block)
    // In GNU's form other things than a prefix may stand there, and some programs take them for one.
    if !isUstar, block[TarFormat.prefix.range].contains(where: { $0 != 0 }) { throw .unsupported(member: member) }
    var path: [UInt8] = []
    path.reserveCapacity(prefix.count + 1 + TarFormat.name.count)
    if !prefix.isEmpty {
      path.append(contentsOf: prefix)
      path.append(UInt8(ascii: "/"))
    }
    path.append(contentsOf: Self.text(in: TarFormat.name, of: block))
    guard TarName.isPossible(path[...], isFolder: isFolder) else { throw .name(member: member) }
    self.path = path
  }

  /// Whether a block could be the header of a member.
  static func isOne(_ block: UnsafeRawBufferPointer) -> Bool {
    block.count == TarFormat.blockLength && number(in: TarFormat.checksum, of: block) == TarFormat.sum(of: block)
      && block[TarFormat.magic.range].starts(with: TarFormat.ustarMagic.prefix(5))
  }

  private static func text(in field: TarFormat.Field, of block: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer>
  {
    block[field.range].prefix { $0 != 0 }
  }

  /// Octal digits, spaces before and spaces or zero bytes behind them; nil for anything else.
  private static func number(in field: TarFormat.Field, of block: UnsafeRawBufferPointer) -> Int? {
    let text = block[field.range].drop { $0 == 0x20 }
    let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "7") ~= $0 }
    guard !digits.isEmpty, text.dropFirst(digits.count).allSatisfy({ $0 == 0x20 || $0 == 0 }) else { return nil }
    // Twelve digits at most, so that nothing overflows.
    return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
  }
}
