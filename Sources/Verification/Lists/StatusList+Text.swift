import Dossiers
import Manifests

extension StatusList {
  /// The length of the shortest line: an id, ` ingetrokken `, a day, a space, the shortest reason, a line feed.
  private static let shortestLine = DocumentID.textLength + 13 + 10 + 1 + 15 + 1

  public init(text: [UInt8]) throws(ListProblem) {
    var lines = try ListLines(text)
    let header = try ListHeader(&lines, role: Self.role)
    guard let nextAtLatest = Moment(try lines.next(after: "volgende-uiterlijk", or: .nextAtLatest)),
      nextAtLatest > header.madeAt
    else { throw lines.problem(.nextAtLatest) }
    let count = try lines.count()
    let lastDay = header.madeAt.lastDayInLists
    var entries: [Entry] = []
    // What the list says of itself takes no memory that its bytes do not fill.
    entries.reserveCapacity(lines.bytesLeft / Self.shortestLine)
    while !lines.isAtEnd {
      let entry = try Entry(line: try lines.next(), lines)
      guard entry.datum <= lastDay else { throw lines.problem(.dayAfterList) }
      if let last = entries.last, last.id >= entry.id { throw lines.problem(.idOrder) }
      entries.append(entry)
    }
    try count.demand(entries.count)
    self.init(header: header, nextAtLatest: nextAtLatest, sorted: entries)
  }

  public var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(entries.count * 2 * Self.shortestLine)
    header.append(to: &text)
    text.append(contentsOf: "volgende-uiterlijk \(nextAtLatest)\naantal \(entries.count)\n".utf8)
    for entry in entries { entry.append(to: &text) }
    return text
  }
}

extension StatusList.Entry {
  private static let revoked = Array(" ingetrokken ".utf8)
  private static let replaced = Array(" vervangen-door ".utf8)

  fileprivate init(line: ArraySlice<UInt8>, _ lines: ListLines) throws(ListProblem) {
    var rest = line.dropFirst(DocumentID.textLength)
    guard let id = DocumentID(line.prefix(DocumentID.textLength)), rest.starts(with: Self.revoked) else {
      throw lines.problem(.lineForm)
    }
    rest = rest.dropFirst(Self.revoked.count)
    guard let datum = Datum(iso: rest.prefix(10)) else { throw lines.problem(.day) }
    rest = rest.dropFirst(10)
    guard rest.first == UInt8(ascii: " ") else { throw lines.problem(.lineForm) }
    let word = rest.dropFirst().prefix { $0 != UInt8(ascii: " ") }
    guard let reden = Intrekkingsreden(utf8: word) else { throw lines.problem(.reason) }
    rest = rest[word.endIndex...]
    var successor: DocumentID?
    if !rest.isEmpty {
      guard rest.starts(with: Self.replaced), let id = DocumentID(rest.dropFirst(Self.replaced.count)) else {
        throw lines.problem(.lineForm)
      }
      successor = id
    }
    guard let entry = Self(id: id, datum: datum, reden: reden, vervangenDoor: successor) else {
      throw lines.problem(.replacement)
    }
    self = entry
  }

  fileprivate func append(to text: inout [UInt8]) {
    id.append(to: &text)
    text.append(contentsOf: Self.revoked)
    datum.appendISO(to: &text)
    text.append(UInt8(ascii: " "))
    text.append(contentsOf: reden.rawValue.utf8)
    if let vervangenDoor {
      text.append(contentsOf: Self.replaced)
      vervangenDoor.append(to: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }
}

extension Intrekkingsreden {
  // Making a string of each word of a list would cost more than all the rest.
  private static let words = allCases.map { (reden: $0, utf8: Array($0.rawValue.utf8)) }

  fileprivate init?(utf8 word: ArraySlice<UInt8>) {
    guard let found = Self.words.first(where: { $0.utf8.elementsEqual(word) }) else { return nil }
    self = found.reden
  }
}
