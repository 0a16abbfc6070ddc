/// How much of everything a document may have. The standard limits are far above what any real document needs, and low
/// enough that a hostile one is refused within a second and in little memory.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes of the whole document.
  public var bytes = 512 << 20
  /// Elements within elements; the root is at depth 1.
  public var depth = 64
  /// Attributes of one element.
  public var attributes = 256
  /// Different names of elements and attributes. libxml2 never forgets a name and grows slow with many.
  public var names = 4096
  /// Bytes of one start tag. libxml2 compares every attribute with every other, so a long tag costs its square.
  public var startTagBytes = 256 << 10
  /// Bytes of one text, which is also libxml2's own limit for comments and the like.
  public var textBytes = 10_000_000
  /// Bytes that one fragment takes in memory.
  public var fragmentBytes = 128 << 20

  public init() {}

  public static let standard = XMLLimits()
}
