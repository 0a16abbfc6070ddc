import CLibXML2

/// The state of one parse: what the callbacks of libxml2 write and the reader takes out between two steps.
///
/// The parse is one thread's, and each callback ends before the next begins, so that no access can overlap another; checking
/// that at each of a million events took as long as the events.
final class SAXSession {
  @exclusivity(unchecked) private(set) var problem: XMLProblem?
  @exclusivity(unchecked) private(set) var root: XMLFragmentReader.Root?

  private let limits: XMLLimits
  @exclusivity(unchecked) private var wanted: WantedPaths
  @exclusivity(unchecked) private var decoder = TextDecoder()
  @exclusivity(unchecked) private var positions = PositionTracker()
  @exclusivity(unchecked) private var names = NameTable()
  @exclusivity(unchecked) private var builder = FragmentBuilder()
  @exclusivity(unchecked) private var finished: [XMLFragment] = []
  @exclusivity(unchecked) private var bytesRead = 0
  @exclusivity(unchecked) private var depth = 0
  /// Bytes of text since the last tag.
  @exclusivity(unchecked) private var textLength = 0
  @exclusivity(unchecked) private var isFinishing = false

  init(paths: [String], limits: XMLLimits) {
    self.limits = limits
    wanted = WantedPaths(paths)
  }

  func takeFragments() -> [XMLFragment] {
    defer { finished = [] }
    return finished
  }

  /// Keeps the first problem; libxml2 goes on with callbacks after an error, and those count for nothing.
  func report(_ kind: XMLProblem.Kind, at offset: Int, _ detail: String = "") {
    guard problem == nil else { return }
    let (line, column) = positions.position(of: offset)
    problem = XMLProblem(kind, line: line, column: column, detail: detail)
  }
}

// MARK: - Bytes in

extension SAXSession {
  func parse(_ bytes: ArraySlice<UInt8>, in context: xmlParserCtxtPtr) {
    bytesRead += bytes.count
    guard bytesRead <= limits.bytes else {
      return report(.inputTooLarge, at: positions.end, "more than \(limits.bytes) bytes")
    }
    let start = positions.window.count
    let failure = decoder.decode(bytes, into: &positions.window)
    push(from: start, in: context)
    if let failure { report(failure.kind, at: positions.end, failure.detail) }
    guard problem == nil else { return }

    let passed = xmlByteConsumed(context)
    if positions.end - passed > limits.startTagBytes, positions.isStartTag(at: passed) {
      return report(.startTagTooLong, at: passed, "more than \(limits.startTagBytes) bytes")
    }
    _ = positions.position(of: passed)
    positions.forgetPassedText()
  }

  func finish(in context: xmlParserCtxtPtr) {
    let start = positions.window.count
    let failure = decoder.finish(into: &positions.window)
    push(from: start, in: context)
    if let failure { report(failure.kind, at: positions.end, failure.detail) }
    guard problem == nil else { return }
    isFinishing = true
    _ = xmlParseChunk(context, nil, 0, 1)
  }

  /// Gives libxml2 what stands in the window from `start` on, up to a NUL, if there is one.
  private func push(from start: Int, in context: xmlParserCtxtPtr) {
    // A copy of the reference, since the callbacks use `positions`.
    let window = positions.window
    guard start < window.count else { return }
    let nul = window.withUnsafeBufferPointer { bytes in
      let nul = firstOffset(of: 0, in: bytes[start...])
      let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start..<(nul ?? bytes.count)]))
      _ = xmlParseChunk(context, text.assumingMemoryBound(to: CChar.self).baseAddress, Int32(text.count), 0)
      return nul
    }
    if let nul { report(.nulCharacter, at: positions.end - window.count + nul) }
  }
}

// MARK: - Events out

extension SAXSession {
  func startElement(_ tag: StartTag, endingAt place: ParserPlace) {
    guard problem == nil else { return }
    let name = names.index(prefix: tag.prefix, localName: tag.localName)
    depth += 1
    textLength = 0
    if root == nil {
      let (line, column) = positions.position(ofTagBefore: place.offset)
      root = XMLFragmentReader.Root(
        name: names.names[Int(name)], namespace: tag.namespace.map { String(cString: $0) }, line: line, column: column)
    }
    if let refusal = refusal(of: tag) {
      reportTag(refusal.kind, before: place.offset, refusal.detail)
    } else if builder.isBuilding || wanted.open(names.names[Int(name)]) {
      let (line, column) = positions.position(ofTagBefore: place.offset)
      builder.startElement(name: name, line: line, column: column)
      tag.forEachAttribute { prefix, localName, value in
        builder.addAttribute(name: names.index(prefix: prefix, localName: localName), value: value)
      }
    }
  }

  func endElement(at place: ParserPlace) {
    guard problem == nil else { return }
    depth -= 1
    textLength = 0
    guard builder.isBuilding else { return wanted.close() }
    guard builder.size <= limits.fragmentBytes else {
      return report(.fragmentTooLarge, at: place.offset, "more than \(limits.fragmentBytes) bytes")
    }
    if builder.endElement() {
      finished.append(builder.takeFragment(path: wanted.current, names: names.names))
      wanted.close()
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>, at place: ParserPlace) {
    guard problem == nil else { return }
    textLength += text.count
    guard textLength <= limits.textBytes else {
      return report(.textTooLong, at: place.offset, "more than \(limits.textBytes) bytes")
    }
    if builder.isBuilding { builder.addText(text) }
  }

  func documentType(at offset: Int) {
    reportTag(.documentType, before: offset)
  }

  func failure(_ failure: LibraryFailure, at offset: Int) {
    switch failure.kind(isAfterRoot: root != nil && depth == 0, isFinishing: isFinishing, left: positions.end - offset)
    {
    case .truncated:
      report(.truncated, at: positions.end, wanted.current.isEmpty ? "" : "in \(wanted.current)")
    case .mismatchedTag: reportTag(.mismatchedTag, before: offset, failure.message)
    case let kind: report(kind, at: offset, failure.message)
    }
  }

  /// Reports a problem at the `<` of the tag before `offset`.
  private func reportTag(_ kind: XMLProblem.Kind, before offset: Int, _ detail: String = "") {
    guard problem == nil else { return }
    let (line, column) = positions.position(ofTagBefore: offset)
    problem = XMLProblem(kind, line: line, column: column, detail: detail)
  }

  private func refusal(of tag: StartTag) -> (kind: XMLProblem.Kind, detail: String)? {
    if depth > limits.depth { return (.tooDeep, "more than \(limits.depth) levels") }
    if tag.attributeCount > limits.attributes { return (.tooManyAttributes, "more than \(limits.attributes)") }
    if names.names.count > limits.names { return (.tooManyNames, "more than \(limits.names)") }
    if builder.size > limits.fragmentBytes { return (.fragmentTooLarge, "more than \(limits.fragmentBytes) bytes") }
    if tag.isXInclude { return (.inclusion, "") }
    return nil
  }
}
