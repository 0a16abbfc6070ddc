/// Follows literal HTML byte by byte and knows at every point in what a value would stand.
///
/// The states are those of the tokenizer of the HTML standard (13.2.5), fewer where the difference is only in what a
/// parser would report: "after attribute value (quoted)" is "before attribute name", and the states of a comment that
/// only see `<!--` are "comment". What the standard lets depend on the tree, or on whether scripts run, is not followed
/// but refused (see `HTMLRules`), so that what is left is read alike by every parser: there is no `noscript`, `select`,
/// `template`, `math`, CDATA, `<?` or `<` that is not a tag, and in `svg` there are shapes only.
///
/// Two tokenizers are equal when they will read whatever follows in the same way.
struct HTMLTokenizer: Hashable {
  enum State: Hashable {
    case data, tagOpen, endTagOpen, declaration, doctype, bogusComment
    case commentStart, commentStartDash, comment, commentEndDash, commentEnd, commentEndBang
    case tagName, selfClosing, beforeAttributeName, attributeName, afterAttributeName, beforeAttributeValue
    case doubleQuoted, singleQuoted, unquoted
    /// The text of `title`, `textarea`, `style` and `script`, which only its own end tag ends, and that end tag.
    case rawText, rawLessThan, rawEndTagOpen, rawEndTagName
  }

  private(set) var state = State.data
  /// The name of the tag that is being read, or of the element whose raw text is; in lower case.
  private(set) var tag: [UInt8] = []
  private(set) var isEndTag = false
  /// The name of the attribute that is being read, in lower case.
  private(set) var attribute: [UInt8] = []
  /// What may become the end tag of raw text, or the keyword of a declaration.
  private var word: [UInt8] = []
  /// Whether the last bytes are `&` and letters or digits, so that more could make a character reference of them.
  private(set) var isInReference = false
  private(set) var isInSVG = false

  /// Longer names are all alike: none is known.
  private static let nameLimit = 40

  /// Reads one byte; answers what is wrong when parsers may differ in how they read it.
  mutating func read(_ byte: UInt8) -> HTMLProblem? {
    readReference(byte)
    switch state {
    case .data:
      if byte == .lessThan { state = .tagOpen }
      return nil
    case .tagOpen, .endTagOpen, .declaration: return readMarkupStart(byte)
    case .doctype, .bogusComment:
      if byte == .greaterThan { enterData() }
      return nil
    case .commentStart, .commentStartDash, .comment, .commentEndDash, .commentEnd, .commentEndBang:
      return readComment(byte)
    case .rawText, .rawLessThan, .rawEndTagOpen, .rawEndTagName: return readRawText(byte)
    case .tagName, .selfClosing, .beforeAttributeName: return readTag(byte)
    case .attributeName, .afterAttributeName: return readAttributeName(byte)
    case .beforeAttributeValue, .doubleQuoted, .singleQuoted, .unquoted: return readAttributeValue(byte)
    }
  }

  private mutating func readReference(_ byte: UInt8) {
    if byte == UInt8(ascii: "&") {
      isInReference = true
    } else if isInReference {
      isInReference = byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "#")
    }
  }

  private mutating func enterData() {
    state = .data
    tag = []
    isEndTag = false
    attribute = []
    word = []
  }
}

// MARK: - Markup that begins

extension HTMLTokenizer {
  private mutating func readMarkupStart(_ byte: UInt8) -> HTMLProblem? {
    switch state {
    case .tagOpen where byte == UInt8(ascii: "!"): state = .declaration
    case .tagOpen where byte == UInt8(ascii: "/"): state = .endTagOpen
    case .tagOpen where byte.isASCIILetter: beginTag(byte, isEndTag: false)
    case .tagOpen where byte == UInt8(ascii: "?"):
      state = .bogusComment
      return .declaration
    case .tagOpen:
      // Read again as text, in which it may begin a tag.
      state = byte == .lessThan ? .tagOpen : .data
      return .strayLessThan
    case .endTagOpen where byte.isASCIILetter: beginTag(byte, isEndTag: true)
    case .endTagOpen:
      if byte == .greaterThan { enterData() } else { state = .bogusComment }
      return .strayLessThan
    default: return readDeclaration(byte)
    }
    return nil
  }

  /// Behind `<!`: a comment, a doctype, or what only some parsers know.
  private mutating func readDeclaration(_ byte: UInt8) -> HTMLProblem? {
    word.append(byte.lowercased)
    if word.elementsEqual("--".utf8) {
      word = []
      state = .commentStart
    } else if word.elementsEqual("doctype".utf8) {
      word = []
      state = .doctype
    } else if !"--".utf8.starts(with: word), !"doctype".utf8.starts(with: word) {
      word = []
      state = .bogusComment
      if byte == .greaterThan { enterData() }
      return .declaration
    }
    return nil
  }

  private mutating func beginTag(_ byte: UInt8, isEndTag: Bool) {
    tag = [byte.lowercased]
    self.isEndTag = isEndTag
    state = .tagName
  }

  private mutating func readComment(_ byte: UInt8) -> HTMLProblem? {
    let dash = UInt8(ascii: "-")
    switch (state, byte) {
    case (.commentStart, dash): state = .commentStartDash
    case (.commentStartDash, dash), (.commentEndDash, dash), (.commentEnd, dash): state = .commentEnd
    case (.comment, dash), (.commentEndBang, dash): state = .commentEndDash
    case (.commentEnd, .greaterThan): enterData()
    case (.commentEnd, UInt8(ascii: "!")): state = .commentEndBang
    case (.commentStart, .greaterThan), (.commentStartDash, .greaterThan), (.commentEndBang, .greaterThan):
      // `<!-->`, `<!--->` and `--!>` end a comment for browsers, and for other parsers they do not.
      enterData()
      return .comment
    default: state = .comment
    }
    return nil
  }
}

// MARK: - Tags

extension HTMLTokenizer {
  private mutating func readTag(_ byte: UInt8) -> HTMLProblem? {
    if byte == .greaterThan { return endTag(isSelfClosing: state == .selfClosing) }
    if byte == UInt8(ascii: "/") {
      state = .selfClosing
    } else if byte.isHTMLSpace {
      state = .beforeAttributeName
    } else if state == .tagName {
      if tag.count < Self.nameLimit { tag.append(byte.lowercased) }
      if byte.isOddInName { return .oddName }
    } else {
      attribute = [byte.lowercased]
      state = .attributeName
      if byte.isOddInName || byte == UInt8(ascii: "=") { return .oddName }
    }
    return nil
  }

  private mutating func readAttributeName(_ byte: UInt8) -> HTMLProblem? {
    switch byte {
    case .greaterThan: return endTag(isSelfClosing: false)
    case UInt8(ascii: "/"): leaveAttribute(.selfClosing)
    case UInt8(ascii: "="): state = .beforeAttributeValue
    case _ where byte.isHTMLSpace: state = .afterAttributeName
    case _ where state == .afterAttributeName:
      leaveAttribute(.beforeAttributeName)
      return readTag(byte)
    default:
      if attribute.count < Self.nameLimit { attribute.append(byte.lowercased) }
      if byte.isOddInName { return .oddName }
    }
    return nil
  }

  private mutating func readAttributeValue(_ byte: UInt8) -> HTMLProblem? {
    let quote = UInt8(ascii: "\"")
    let apostrophe = UInt8(ascii: "'")
    switch (state, byte) {
    case (.doubleQuoted, quote), (.singleQuoted, apostrophe): leaveAttribute(.beforeAttributeName)
    case (.doubleQuoted, _), (.singleQuoted, _): break
    case (.beforeAttributeValue, quote): state = .doubleQuoted
    case (.beforeAttributeValue, apostrophe): state = .singleQuoted
    case (.beforeAttributeValue, .greaterThan):
      _ = endTag(isSelfClosing: false)
      return .oddValue
    case (.unquoted, .greaterThan): return endTag(isSelfClosing: false)
    case (.beforeAttributeValue, _) where byte.isHTMLSpace: break
    case (_, _) where byte.isHTMLSpace: leaveAttribute(.beforeAttributeName)
    default:
      state = .unquoted
      if byte.isOddInName || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "`") { return .oddValue }
    }
    return nil
  }

  private mutating func leaveAttribute(_ next: State) {
    attribute = []
    state = next
  }

  /// At the `>` of a tag: what follows depends on the element.
  private mutating func endTag(isSelfClosing: Bool) -> HTMLProblem? {
    attribute = []
    let element = HTMLElement(tag)
    // An end tag changes nothing but the end of `svg`, whatever it is of.
    if isEndTag {
      isInSVG = isInSVG && element != .svg
      enterData()
    } else if isInSVG, element != .shape {
      enterData()
      return .elementInSVG
    } else if element == .refused {
      enterData()
      return .element
    } else if element == .rawText {
      state = .rawText
    } else {
      isInSVG = isInSVG || (element == .svg && !isSelfClosing)
      enterData()
    }
    return nil
  }
}

// MARK: - Raw text

extension HTMLTokenizer {
  /// Whether values stand in the text of an element in which character references are read: `title` and `textarea`.
  var isInEscapableText: Bool {
    state == .rawText && (tag.elementsEqual("title".utf8) || tag.elementsEqual("textarea".utf8))
  }

  private mutating func readRawText(_ byte: UInt8) -> HTMLProblem? {
    switch state {
    case .rawLessThan where byte == UInt8(ascii: "/"): state = .rawEndTagOpen
    case .rawLessThan where byte == UInt8(ascii: "!") && tag.elementsEqual("script".utf8):
      // `<!--` changes how a script ends.
      state = .rawText
      return .commentInScript
    case .rawEndTagOpen where byte.isASCIILetter, .rawEndTagName where byte.isASCIILetter:
      if word.count < Self.nameLimit { word.append(byte.lowercased) }
      state = .rawEndTagName
    case .rawEndTagName where word == tag && (byte == .greaterThan || byte == UInt8(ascii: "/") || byte.isHTMLSpace):
      word = []
      isEndTag = true
      state = .tagName
      return readTag(byte)
    default:
      word = []
      state = byte == .lessThan ? .rawLessThan : .rawText
    }
    return nil
  }
}
