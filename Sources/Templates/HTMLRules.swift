/// What is wrong with literal HTML that not every parser reads alike.
enum HTMLProblem {
  /// `<` or `</` that does not begin a tag.
  case strayLessThan
  /// `<?`, `<![CDATA[` and other declarations than a doctype or a comment.
  case declaration
  /// A comment that ends as `<!-->`, `<!--->` or `--!>`.
  case comment
  /// A quote, `<` or `=` in the name of a tag or an attribute.
  case oddName
  /// An attribute value that is missing, or not quoted and with a quote, `<`, `=` or a backtick in it.
  case oddValue
  /// `<!` in a script.
  case commentInScript
  /// An element whose content is read differently by different parsers.
  case element
  /// Another element than a shape in `svg`.
  case elementInSVG
}

/// Elements, as far as the tokenizer must know them apart.
enum HTMLElement {
  case ordinary
  /// Its content is text up to its own end tag.
  case rawText
  case svg
  /// A drawing element without text: none of these changes how what follows is read, in SVG and in HTML.
  case shape
  /// How its content is read depends on the parser, on scripts or on the elements around it.
  case refused

  init(_ name: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "title", "textarea", "style", "script": self = .rawText
    case "svg": self = .svg
    case "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "clippath",
      "mask", "pattern", "marker", "lineargradient", "radialgradient", "stop":
      self = .shape
    case "math", "noscript", "noframes", "noembed", "iframe", "frame", "frameset", "xmp", "plaintext", "listing",
      "select", "template", "foreignobject", "annotation-xml":
      self = .refused
    default: self = .ordinary
    }
  }
}

extension HTMLTokenizer {
  /// How a text must be written here, or why it cannot be.
  enum ValuePlace {
    /// Between tags, or in `title` or `textarea`.
    case text
    /// In a quoted attribute.
    case attribute
    case refused(ValueRefusal)
  }

  /// Why escaping cannot make a value safe, or keep it what it is.
  enum ValueRefusal {
    case script, style, comment, doctype, name, unquoted, svg, reference
    case eventHandler, styleAttribute, urlAttribute, srcdoc, otherAttribute
  }

  /// The place of a value that would stand here.
  var valuePlace: ValuePlace {
    if isInSVG { return .refused(.svg) }
    switch state {
    case .data, .rawText, .doubleQuoted, .singleQuoted:
      let place = textOrAttribute
      if case .refused = place { return place }
      return isInReference ? .refused(.reference) : place
    case .rawLessThan, .rawEndTagOpen, .rawEndTagName:
      return tag.elementsEqual("script".utf8)
        ? .refused(.script) : .refused(tag.elementsEqual("style".utf8) ? .style : .name)
    case .doctype: return .refused(.doctype)
    case .bogusComment, .commentStart, .commentStartDash, .comment, .commentEndDash, .commentEnd, .commentEndBang:
      return .refused(.comment)
    case .beforeAttributeValue, .unquoted: return .refused(.unquoted)
    case .tagOpen, .endTagOpen, .declaration, .tagName, .selfClosing, .beforeAttributeName, .attributeName,
      .afterAttributeName:
      return .refused(.name)
    }
  }

  /// Whether a colour can stand here.
  var isInStyle: Bool { state == .rawText && tag.elementsEqual("style".utf8) }

  /// Whether the address of an image can stand here.
  var isInImageSource: Bool {
    (state == .doubleQuoted || state == .singleQuoted) && !isEndTag && tag.elementsEqual("img".utf8)
      && attribute.elementsEqual("src".utf8)
  }

  private var textOrAttribute: ValuePlace {
    switch state {
    case .data: .text
    case .rawText where isInEscapableText: .text
    case .rawText: .refused(tag.elementsEqual("script".utf8) ? .script : .style)
    default: attributeRefusal.map { .refused($0) } ?? .attribute
    }
  }

  private var attributeRefusal: ValueRefusal? {
    let name = String(decoding: attribute, as: UTF8.self)
    switch name {
    case _ where name.hasPrefix("on"): return .eventHandler
    case "style": return .styleAttribute
    case "srcdoc": return .srcdoc
    case "href", "xlink:href", "src", "srcset", "imagesrcset", "action", "formaction", "data", "poster", "cite",
      "background", "ping", "longdesc", "usemap", "manifest", "profile", "codebase", "classid", "archive", "code",
      "icon", "lowsrc", "dynsrc", "itemid", "itemtype":
      return .urlAttribute
    case "title", "alt", "id", "class", "lang", "datetime", "value", "headers", "for":
      return isInertElement ? nil : .otherAttribute
    case _ where name.hasPrefix("aria-") || name.hasPrefix("data-"):
      return isInertElement && attribute.allSatisfy(\.isDataNameByte) ? nil : .otherAttribute
    default: return .otherAttribute
    }
  }

  /// Whether an attribute of this tag cannot make it do something; an end tag has no attributes.
  private var isInertElement: Bool {
    guard !isEndTag else { return false }
    switch String(decoding: tag, as: UTF8.self) {
    case "script", "style", "link", "meta", "base", "object", "embed", "applet", "param": return false
    default: return true
    }
  }
}

extension UInt8 {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")

  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isHTMLSpace: Bool { self == .space || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }
  var isOddInName: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == .lessThan }

  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

  /// What the names of `aria-` and `data-` attributes are made of.
  fileprivate var isDataNameByte: Bool { isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") }
}
