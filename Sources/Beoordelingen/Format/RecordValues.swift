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

  /// The values of fields outside lists, by the field's raw value.
  private var values: [Value?]
  /// The fields of `werkprocessen[]`, `itemWidth` a werkproces.
  private var itemValues: [Value?] = []
  /// Whether there is a list of werkprocessen, be it empty.
  public private(set) var hasItemList = false
  /// The codes of `overeenkomsten.werkprocessen`, or nil when there is no such list.
  public private(set) var agreed: [Value]?

  private static let firstItemField = RecordField.werkprocesCode.rawValue
  private static let itemWidth = RecordField.werkprocesToelichting.rawValue - firstItemField + 1

  public init() {
    values = Array(repeating: nil, count: RecordField.allCases.count)
  }

  /// The value of a field outside lists.
  public subscript(field: RecordField) -> Value? { values[field.rawValue] }

  public var itemCount: Int { itemValues.count / Self.itemWidth }

  /// The value of a field of the werkproces at `item`.
  public subscript(field: RecordField, item item: Int) -> Value? {
    itemValues[item * Self.itemWidth + field.rawValue - Self.firstItemField]
  }

  /// Whether there is any field whose path begins with `prefix`.
  func hasAny(below prefix: Substring) -> Bool {
    RecordField.allCases.contains { values[$0.rawValue] != nil && $0.path.hasPrefix(prefix) }
  }

  // MARK: For readers

  mutating func beginItemList() {
    hasItemList = true
  }

  mutating func beginItem() {
    itemValues.append(contentsOf: repeatElement(nil, count: Self.itemWidth))
  }

  mutating func beginAgreed() {
    agreed = agreed ?? []
  }

  /// Sets a value; `item` is the werkproces that it belongs to, if any.
  mutating func set(_ field: RecordField, item: Int?, _ value: Value) {
    if let item {
      itemValues[item * Self.itemWidth + field.rawValue - Self.firstItemField] = value
    } else if field.isList {
      agreed?.append(value)
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
