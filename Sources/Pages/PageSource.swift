public import Diagnostics

/// A page as its template writes it: every section is there once, every value is a placeholder.
public struct PageSource: Sendable {
  /// HTML in UTF-8, with LF line ends. Each value is one U+FFFC (the bytes EF BF BC), in the order of `values`.
  public let bytes: [UInt8]
  /// Sorted by offset.
  public let values: [Value]
  /// In the order of their starts; they may nest.
  public let sections: [Section]
  /// Tells where an offset stands in the template's files, with notes (how a partial came to be used).
  public let place: @Sendable (Int) -> (place: Place, notes: [Note])

  public init(
    bytes: [UInt8], values: [Value], sections: [Section],
    place: @escaping @Sendable (Int) -> (place: Place, notes: [Note])
  ) {
    self.bytes = bytes
    self.values = values
    self.sections = sections
    self.place = place
  }

  /// Where the data of a document will stand.
  public struct Value: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case text
      /// One of a few fixed words: a class that the style sheet may know.
      case word([String])
      /// An image that the program has looked at, as a whole address.
      case image
      /// A colour of which only its contrast with white is known.
      case colour(leastContrastWithWhite: Double)
    }

    public let offset: Int
    public let name: String
    public let kind: Kind

    public init(offset: Int, name: String, kind: Kind) {
      self.offset = offset
      self.name = name
      self.kind = kind
    }
  }

  /// A part of the page that does not stand there exactly once in every document.
  public struct Section: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// It may be repeated, and may be left out.
      case list
      /// It may be left out.
      case condition
    }

    public let range: Range<Int>
    public let name: String
    public let kind: Kind

    public init(range: Range<Int>, name: String, kind: Kind) {
      self.range = range
      self.name = name
      self.kind = kind
    }
  }
}

extension PageSource {
  /// The bytes of a value.
  static let placeholder: [UInt8] = [0xEF, 0xBF, 0xBC]

  /// The indices of the values that begin in `range`.
  func values(in range: Range<Int>) -> Range<Int> {
    let start = values.partitioningIndex { $0.offset >= range.lowerBound }
    let end = values.partitioningIndex { $0.offset >= range.upperBound }
    return start..<max(start, end)
  }

  func value(at offset: Int) -> Value? {
    let found = values(in: offset..<(offset + 1))
    return found.isEmpty ? nil : values[found.lowerBound]
  }
}

extension Array {
  /// The first index of which the element is past the boundary, given that all behind it are as well.
  func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
