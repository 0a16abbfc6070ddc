import CLibXML2

extension SAXSession {
  /// The callbacks of every parse. What is not set here, libxml2 does not do: it builds no tree and opens no entity.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, localName, prefix, namespace, _, _, attributeCount, _, attributes in
      guard let localName else { return }
      let tag = StartTag(
        localName: localName, prefix: prefix, namespace: namespace, attributeCount: Int(attributeCount),
        attributes: attributes)
      withSession(of: context) { session, place in session.startElement(tag, endingAt: place) }
    }
    handler.endElementNs = { context, _, _, _ in
      withSession(of: context) { session, place in session.endElement(at: place) }
    }
    handler.characters = { context, text, count in addText(context, text, count) }
    handler.ignorableWhitespace = { context, text, count in addText(context, text, count) }
    handler.cdataBlock = { context, text, count in addText(context, text, count) }
    handler.internalSubset = { context, _, _, _ in
      withSession(of: context) { session, place in session.documentType(at: place.offset) }
      // Before the subset is read: an entity bomb is not even declared.
      if let context { xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self)) }
    }
    handler.serror = { context, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let failure = LibraryFailure(
        code: xmlParserErrors(rawValue: UInt32(error.pointee.code)),
        message: error.pointee.message.map { oneLine(String(cString: $0)) } ?? "")
      withSession(of: context) { session, place in session.failure(failure, at: place.offset) }
    }
    return handler
  }
}

/// The place where a parser is. Most events do not ask which that is, and libxml2 has to reckon it.
struct ParserPlace {
  fileprivate let parser: xmlParserCtxtPtr

  /// The offset in the decoded document.
  var offset: Int { xmlByteConsumed(parser) }
}

/// Runs `body` with the session of a parser and the place where it is.
private func withSession(of context: UnsafeMutableRawPointer?, _ body: (SAXSession, ParserPlace) -> Void) {
  guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let session = parser.pointee._private
  else { return }
  body(Unmanaged<SAXSession>.fromOpaque(session).takeUnretainedValue(), ParserPlace(parser: parser))
}

private func addText(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32) {
  guard let text, count > 0 else { return }
  withSession(of: context) { session, place in
    session.text(UnsafeBufferPointer(start: text, count: Int(count)), at: place)
  }
}

/// A message of libxml2 without its line break, and without control characters of the document that it quotes.
private func oneLine(_ message: String) -> String {
  let printable = message.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
  var line = String(String.UnicodeScalarView(printable))
  while line.last == " " { line.removeLast() }
  return line
}
