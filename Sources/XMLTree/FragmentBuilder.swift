/// Grows one fragment after another from the events of the parser.
struct FragmentBuilder {
  private var nodes: [XMLFragment.Node] = []
  private var attributes: [XMLFragment.Attribute] = []
  private var bytes: [UInt8] = []
  /// The indices of the elements that are not closed yet.
  private var open: [Int] = []
  /// Whether no tag came since the last text, so that more text belongs to it.
  private var isInText = false

  /// Whether an element is open, so that what comes belongs to the fragment.
  var isBuilding: Bool { !open.isEmpty }

  /// What the fragment takes in memory so far.
  var size: Int {
    nodes.count * MemoryLayout<XMLFragment.Node>.stride + attributes.count * MemoryLayout<XMLFragment.Attribute>.stride
      + bytes.count
  }

  mutating func startElement(name: UInt32, line: Int, column: Int) {
    isInText = false
    open.append(nodes.count)
    let firstAttribute = UInt32(attributes.count)
    nodes.append(
      XMLFragment.Node(
        name: name, end: 0, content: firstAttribute..<firstAttribute, line: UInt32(clamping: line),
        column: UInt32(clamping: column)))
  }

  /// Adds an attribute to the element that was started last.
  ///
  /// libxml2 leaves an ampersand in an attribute as `&#38;`, whatever way it was written, and replaces all else.
  mutating func addAttribute(name: UInt32, value: UnsafeBufferPointer<UInt8>) {
    let start = UInt32(bytes.count)
    if value.contains(UInt8(ascii: "&")) {
      var rest = value[...]
      while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
        bytes.append(contentsOf: rest[...ampersand])
        rest = rest[(ampersand + 1)...]
        if rest.starts(with: "#38;".utf8) { rest = rest.dropFirst(4) }
      }
      bytes.append(contentsOf: rest)
    } else {
      bytes.append(contentsOf: value)
    }
    let end = UInt32(bytes.count)
    attributes.append(XMLFragment.Attribute(name: name, value: start..<end))
    nodes[nodes.count - 1].content = nodes[nodes.count - 1].content.lowerBound..<UInt32(attributes.count)
  }

  /// Adds text to the innermost open element; libxml2 may give one text in many pieces.
  mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: text)
    let end = UInt32(bytes.count)
    if isInText {
      nodes[nodes.count - 1].content = nodes[nodes.count - 1].content.lowerBound..<end
    } else {
      isInText = true
      nodes.append(
        XMLFragment.Node(
          name: XMLFragment.Node.textName, end: UInt32(nodes.count + 1), content: start..<end, line: 0, column: 0))
    }
  }

  /// Closes the innermost element; true when that completes the fragment.
  mutating func endElement() -> Bool {
    isInText = false
    if let element = open.popLast() { nodes[element].end = UInt32(nodes.count) }
    return open.isEmpty
  }

  /// Hands over the completed fragment and begins anew.
  mutating func takeFragment(path: String, names: [String]) -> XMLFragment {
    defer {
      nodes = []
      attributes = []
      bytes = []
    }
    return XMLFragment(path: path, nodes: nodes, attributes: attributes, bytes: bytes, names: names)
  }
}
