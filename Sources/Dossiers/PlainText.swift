import UnicodeText

/// The paragraphs of a description of SBB: plain text, or HTML that was escaped once more (`labeltext`, `xhtml`).
///
/// Only tags of HTML that SBB uses are taken out, so that `<` in a sentence stays. In HTML a line break is white space;
/// in plain text it ends a paragraph. The result is text: a page must escape it like any other.
func plainParagraphs(in description: String) -> [String] {
  let (text, hasMarkup) = withoutTags(decodingEntities(in: Array(description.utf8)[...])[...])
  let paragraphs = text.split { $0 == paragraphBreak || !hasMarkup && ($0 == newline || $0 == carriageReturn) }
  return paragraphs.map { collapsedTitle(String(decoding: decodingEntities(in: $0), as: UTF8.self)) }
    .filter { !$0.isEmpty && $0 != "-" }
}

/// Stands for the edge of a block while tags are taken out; no text in XML has this character.
private let paragraphBreak: UInt8 = 1
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

private let blockTags: Set<String> = [
  "labeltext", "xhtml", "p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr",
]

private let inlineTags: Set<String> = [
  "b", "i", "u", "em", "strong", "span", "a", "font", "sub", "sup", "td", "th", "tbody", "thead",
]

private func withoutTags(_ text: ArraySlice<UInt8>) -> (text: [UInt8], hasMarkup: Bool) {
  var result: [UInt8] = []
  var hasMarkup = false
  var rest = text
  // Looked for once for each `>`, not for each `<`: a text full of `<` takes no more time than another.
  var close = rest.startIndex
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    result += rest[..<start]
    rest = rest[start...]
    if close <= start { close = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex }
    guard close < rest.endIndex else { break }
    let tag = rest[(start + 1)..<close]
    let name = tagName(tag)
    if blockTags.contains(name) {
      result.append(paragraphBreak)
      if name == "li", tag.first != UInt8(ascii: "/") { result += "- ".utf8 }
    } else if !inlineTags.contains(name) {
      result.append(UInt8(ascii: "<"))
      rest = rest.dropFirst()
      continue
    }
    hasMarkup = true
    rest = rest[(close + 1)...]
  }
  return (result + rest, hasMarkup)
}

/// `li` of `li type="a"`, `/LI` and `li/`.
private func tagName(_ tag: ArraySlice<UInt8>) -> String {
  let start = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
  // No name of ours is longer than nine letters.
  let name = start.prefix(10).prefix { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
  return String(decoding: name, as: UTF8.self).lowercased()
}

/// `text` with character references and the entities that SBB's texts use replaced; what is no entity stays.
private func decodingEntities(in text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  var rest = text
  while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
    result += rest[..<start]
    rest = rest[(start + 1)...]
    if let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
      let character = character(named: String(decoding: rest[..<end], as: UTF8.self))
    {
      result += Array(String(character).utf8)
      rest = rest[(end + 1)...]
    } else {
      result.append(UInt8(ascii: "&"))
    }
  }
  return result + rest
}

private func character(named name: String) -> Unicode.Scalar? {
  guard name.hasPrefix("#") else { return entities[name] }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return value.flatMap(Unicode.Scalar.init)
}

private let entities: [String: Unicode.Scalar] = [
  "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "euml": "ë", "eacute": "é",
  "egrave": "è", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä", "ccedil": "ç", "euro": "€", "bull": "•",
  "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
]
