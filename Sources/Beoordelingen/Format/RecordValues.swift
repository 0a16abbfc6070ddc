/// What a reader found in a record, field by field, before anything is known of its meaning.
///
/// Every kind of input (JSON Lines today, CSV next) fills the same values, so that all behind it is written once.
public struct RecordValues: Sendable {
  public enum Content: Sendable, Hashable {
    /// Valid UTF-8 in NFC, not empty.
    case text(ArraySlice<UInt8>)
    case integer(Int)
    /// Something stands there that cannot be used; the reader has said so.
    case unusable
  }

  public struct Value: Sendable, Hashable {
    public let content: Content
    /// Where the value starts in the record's bytes.
    public let offset: Int
  }

  /// A value as it is kept: places instead of slices, so that reading and copying sixty of them counts no references.
  private enum Kept: Sendable {
    case absent
    /// A text that is a part of the block as it is.
    case plain(Range<Int>, offset: Int)
    /// A text that had escapes or was not in NFC, in `others`.
    case other(Range<Int>, offset: Int)
    case integer(Int, offset: Int)
    case unusable(offset: Int)
  }

  /// The block of the file that the record is a line of.
  private let block: [UInt8]
  /// Texts that do not stand in the block as they are, one after the other.
  private var others: [UInt8] = []
  /// The values of fields outside lists, by the field's raw value.
  private var values: [Kept]
  /// The fields of `werkprocessen[]`, `itemWidth` a werkproces.
  private var itemValues: [Kept] = []
  /// Whether there is a list of werkprocessen, be it empty.
  public private(set) var hasItemList = false
  /// The codes of `overeenkomsten.werkprocessen`, or nil when there is no such list.
  private var agreedValues: [Kept]?

  private static let firstItemField = RecordField.werkprocesCode.rawValue
  private static let itemWidth = RecordField.werkprocesToelichting.rawValue - firstItemField + 1

  /// As many werkprocessen as most records have at most.
  private static let usualItems = 16

  /// - Parameter block: what plain texts are places in.
  public init(block: [UInt8]) {
    self.block = block
    values = Array(repeating: .absent, count: RecordField.allCases.count)
  }

  /// The value of a field outside lists, or of the werkproces at `item`.
  public subscript(field: RecordField, item item: Int? = nil) -> Value? { value(kept(field, item)) }

  public var itemCount: Int { itemValues.count / Self.itemWidth }

  /// How many codes there are in `overeenkomsten.werkprocessen`, or nil when there is no such list.
  var agreedCount: Int? { agreedValues?.count }

  /// Whether anything stands at a field outside lists.
  func has(_ field: RecordField) -> Bool {
    if case .absent = values[field.rawValue] { false } else { true }
  }

  /// Whether there is any field whose path begins with `prefix`.
  func hasAny(below prefix: Substring) -> Bool {
    RecordField.allCases.contains { has($0) && $0.path.hasPrefix(prefix) }
  }

  /// What was read of a text where it stands.
  enum Reading<Result> {
    case absent
    /// Something else than a text, which was reported.
    case unusable
    case text(Result, offset: Int)
  }

  /// Reads the text at a field where it stands, without making a slice of it.
  func read<Result>(
    _ field: RecordField, item: Int?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Reading<Result> {
    read(kept(field, item), body)
  }

  /// Reads one of the codes of `overeenkomsten.werkprocessen` where it stands.
  func readAgreed<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Reading<Result> {
    read(agreedValues?[index] ?? .absent, body)
  }

  private func read<Result>(_ kept: Kept, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Reading<Result> {
    switch kept {
    case .plain(let range, let offset):
      .text(block.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }, offset: offset)
    case .other(let range, let offset):
      .text(others.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }, offset: offset)
    case .absent: .absent
    case .integer, .unusable: .unusable
    }
  }

  /// The text at a field.
  func text(_ field: RecordField, item: Int?) -> Reading<ArraySlice<UInt8>> {
    switch kept(field, item) {
    case .plain(let range, let offset): .text(block[range], offset: offset)
    case .other(let range, let offset): .text(others[range], offset: offset)
    case .absent: .absent
    case .integer, .unusable: .unusable
    }
  }

  private func kept(_ field: RecordField, _ item: Int?) -> Kept {
    item.map { itemValues[$0 * Self.itemWidth + field.rawValue - Self.firstItemField] } ?? values[field.rawValue]
  }

  private func value(_ kept: Kept) -> Value? {
    switch kept {
    case .absent: nil
    case .plain(let range, let offset): Value(content: .text(block[range]), offset: offset)
    case .other(let range, let offset): Value(content: .text(others[range]), offset: offset)
    case .integer(let number, let offset): Value(content: .integer(number), offset: offset)
    case .unusable(let offset): Value(content: .unusable, offset: offset)
    }
  }

  // MARK: For readers

  mutating func beginItemList() {
    hasItemList = true
    itemValues.reserveCapacity(Self.usualItems * Self.itemWidth)
  }

  mutating func beginItem() {
    itemValues.append(contentsOf: repeatElement(.absent, count: Self.itemWidth))
  }

  mutating func beginAgreed() {
    if agreedValues != nil { return }
    agreedValues = []
    agreedValues?.reserveCapacity(Self.usualItems)
  }

  /// Sets a text that is a value as it stands in the block; `item` is the werkproces that it belongs to, if any.
  mutating func setPlain(_ field: RecordField, item: Int?, _ range: Range<Int>, offset: Int) {
    keep(.plain(range, offset: offset), field, item)
  }

  /// Sets a text that was made from what stands in the block.
  mutating func setText(_ field: RecordField, item: Int?, _ text: ArraySlice<UInt8>, offset: Int) {
    let start = others.count
    others += text
    keep(.other(start..<others.count, offset: offset), field, item)
  }

  mutating func setInteger(_ field: RecordField, item: Int?, _ number: Int, offset: Int) {
    keep(.integer(number, offset: offset), field, item)
  }

  /// Remembers that something stands there that cannot be used, and was reported.
  mutating func setUnusable(_ field: RecordField, item: Int?, offset: Int) {
    keep(.unusable(offset: offset), field, item)
  }

  private mutating func keep(_ value: Kept, _ field: RecordField, _ item: Int?) {
    if let item {
      itemValues[item * Self.itemWidth + field.rawValue - Self.firstItemField] = value
    } else if field.isList {
      agreedValues?.append(value)
    } else {
      values[field.rawValue] = value
    }
  }
}

/// One line of a records file.
public struct RecordLine: Sendable {
  /// A block of the file that holds the line, shared with its neighbours.
  public let block: [UInt8]
  /// The line in the block, without its line end.
  public let range: Range<Int>
  /// 1-based.
  public let number: Int

  public init(block: [UInt8], range: Range<Int>, number: Int) {
    self.block = block
    self.range = range
    self.number = number
  }

  public var bytes: ArraySlice<UInt8> { block[range] }
}
