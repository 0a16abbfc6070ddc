import CLibXML2

/// A start tag as libxml2 gives it; valid only within its callback.
struct StartTag {
  let localName: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespace: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  func forEachAttribute(
    _ body: (_ prefix: UnsafePointer<UInt8>?, _ localName: UnsafePointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let attributes else { return }
    for position in stride(from: 0, to: 5 * attributeCount, by: 5) {
      guard let name = attributes[position], let begin = attributes[position + 3], let end = attributes[position + 4]
      else { continue }
      body(attributes[position + 1], name, UnsafeBufferPointer(start: begin, count: end - begin))
    }
  }

  /// Whether the element belongs to XInclude, in its namespace of today or of the draft that libxml2 knows too.
  var isXInclude: Bool {
    guard let namespace else { return false }
    let name = String(cString: namespace)
    return name == "http://www.w3.org/2001/XInclude" || name == "http://www.w3.org/2003/XInclude"
  }
}
