/// One finished subtree of a document, flat: an element with its attributes, its text and everything within it.
///
/// Nodes stand in document order, each with the index behind its last descendant, so that a subtree is a range and no
/// node needs a pointer. Names are shared by the whole document; attribute values and text stand in one array of bytes.
/// An element thus costs 24 bytes, an attribute 12, and neither an allocation.
public final class XMLFragment: Sendable {
  /// The path from the root of the document, as the reader was asked for it: `sbb/dossiers/dossier`.
  public let path: String
  let nodes: [Node]
  let attributes: [Attribute]
  let bytes: [UInt8]
  let names: [String]

  init(path: String, nodes: [Node], attributes: [Attribute], bytes: [UInt8], names: [String]) {
    self.path = path
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
    self.names = names
  }

  /// The element at the path.
  public var root: Element { Element(fragment: self, index: 0) }

  func string(_ range: Range<UInt32>) -> String {
    // Only validated UTF-8 goes into `bytes`, so decoding repairs nothing.
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}

extension XMLFragment {
  /// An element, or a run of text between two tags.
  struct Node {
    /// The index of an element's name, or `textName`.
    var name: UInt32
    /// The index behind the last descendant.
    var end: UInt32
    /// Of an element its attributes, of a text its bytes.
    var content: Range<UInt32>
    var line: UInt32
    var column: UInt32

    /// Stands in the place of a name in nodes that are text.
    static let textName = UInt32.max

    var isElement: Bool { name != Node.textName }
  }

  struct Attribute {
    var name: UInt32
    var value: Range<UInt32>
  }
}
