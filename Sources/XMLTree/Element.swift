/// An element of a fragment: a cursor that costs nothing to make and keeps its fragment alive.
public struct Element: Sendable {
  let fragment: XMLFragment
  let index: Int

  private var node: XMLFragment.Node { fragment.nodes[index] }

  /// The name as written, with its prefix if it has one, so that an element of another namespace is never mistaken.
  public var name: String { fragment.names[Int(node.name)] }

  /// The line of the `<` of the start tag, from 1.
  public var line: Int { Int(node.line) }

  /// The column of the `<` of the start tag, from 1, in Unicode scalars.
  public var column: Int { Int(node.column) }

  /// The value of the attribute `name`, with references replaced; nil without that attribute.
  public func attribute(_ name: String) -> String? {
    for position in node.content {
      let attribute = fragment.attributes[Int(position)]
      if fragment.names[Int(attribute.name)] == name { return fragment.string(attribute.value) }
    }
    return nil
  }

  /// All attributes in document order, without namespace declarations.
  public var attributes: [(name: String, value: String)] {
    node.content.map { position in
      let attribute = fragment.attributes[Int(position)]
      return (fragment.names[Int(attribute.name)], fragment.string(attribute.value))
    }
  }

  /// The element's own text, CDATA included and that of its children left out, concatenated.
  public var text: String {
    var text = ""
    for content in contents {
      if case .text(let run) = content { text += run }
    }
    return text
  }

  /// What stands directly in the element, text and elements in document order.
  public var contents: Contents {
    Contents(fragment: fragment, position: index + 1, end: Int(node.end))
  }

  /// The elements directly in this one.
  public var children: Children { Children(contents: contents) }

  /// The elements directly in this one that are named `name`.
  public func children(named name: String) -> [Element] { children.filter { $0.name == name } }

  /// The first element directly in this one that is named `name`.
  public func child(named name: String) -> Element? { children.first { $0.name == name } }

  /// The elements at the end of `path`, a chain of names below this element, in document order.
  public func elements(at path: String...) -> [Element] {
    path.reduce([self]) { elements, name in elements.flatMap { $0.children(named: name) } }
  }

  /// This element and all within it, in document order.
  public var subtree: Subtree { Subtree(fragment: fragment, position: index, end: Int(node.end)) }
}
