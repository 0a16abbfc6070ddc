extension Element {
  /// A piece of what stands in an element.
  public enum Content {
    case text(String)
    case element(Element)
  }

  /// Text and elements directly in an element.
  public struct Contents: Sequence, IteratorProtocol {
    let fragment: XMLFragment
    var position: Int
    let end: Int

    public mutating func next() -> Content? {
      guard position < end else { return nil }
      let node = fragment.nodes[position]
      defer { position = Int(node.end) }
      return node.isElement
        ? .element(XMLTree.Element(fragment: fragment, index: position))
        : .text(fragment.string(node.content))
    }
  }

  /// Elements directly in an element.
  public struct Children: Sequence, IteratorProtocol {
    var contents: Contents

    public mutating func next() -> XMLTree.Element? {
      while contents.position < contents.end {
        let index = contents.position
        let node = contents.fragment.nodes[index]
        contents.position = Int(node.end)
        if node.isElement { return XMLTree.Element(fragment: contents.fragment, index: index) }
      }
      return nil
    }
  }

  /// An element and all elements within it.
  public struct Subtree: Sequence, IteratorProtocol {
    let fragment: XMLFragment
    var position: Int
    let end: Int

    public mutating func next() -> XMLTree.Element? {
      while position < end {
        defer { position += 1 }
        if fragment.nodes[position].isElement { return XMLTree.Element(fragment: fragment, index: position) }
      }
      return nil
    }
  }
}
