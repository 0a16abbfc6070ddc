/// The names of elements and attributes of one document, each once.
///
/// libxml2 keeps names in a dictionary of its own, so that for the length of a parse one name is one pointer: nearly
/// every name is found by its pointer, without a look at its characters.
struct NameTable {
  private(set) var names: [String] = []
  private var indexByName: [String: UInt32] = [:]
  /// The pointers that were looked up last, each at a place that follows from it; a document has some hundred names.
  private var recent = [(pointer: UnsafePointer<UInt8>?, index: UInt32)](repeating: (nil, 0), count: 1024)

  /// The index in `names` of `prefix:localName`, or of `localName` without a prefix.
  mutating func index(prefix: UnsafePointer<UInt8>?, localName: UnsafePointer<UInt8>) -> UInt32 {
    guard let prefix else {
      // Names lie closely together, so the low bits of their addresses part them.
      let place = (Int(bitPattern: localName) ^ Int(bitPattern: localName) >> 10) & 1023
      if recent[place].pointer == localName { return recent[place].index }
      let index = index(of: String(cString: localName))
      recent[place] = (localName, index)
      return index
    }
    return index(of: String(cString: prefix) + ":" + String(cString: localName))
  }

  private mutating func index(of name: String) -> UInt32 {
    if let known = indexByName[name] { return known }
    let index = UInt32(names.count)
    names.append(name)
    indexByName[name] = index
    return index
  }
}
