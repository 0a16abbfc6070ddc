import Diagnostics

/// One `{{…}}` in a template.
struct Tag {
  enum Kind {
    case variable, section, inverted, closing, partial, comment
  }

  let kind: Kind
  let name: String
  /// Where it begins in its source.
  let offset: Int
  let position: SourcePosition

  /// The tag as a message quotes it.
  var quoted: String { Self.quote(sigil + name) }

  /// A tag as a message quotes it: what a terminal could take for an order is left out, and what is long is cut.
  static func quote(_ content: String) -> String {
    "{{\(printable(content))}}"
  }

  private var sigil: String {
    switch kind {
    case .variable: ""
    case .section: "#"
    case .inverted: "^"
    case .closing: "/"
    case .partial: "> "
    case .comment: "!"
    }
  }
}

/// A name from a template as a message can print it: at most 40 characters, and only such as can be seen.
func printable(_ name: String) -> String {
  var text = ""
  for (count, scalar) in name.unicodeScalars.enumerated() {
    if count == 40 { return text + "…" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      text += "\u{FFFD}"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// A template as a flat row: literal text, as ranges of the source, and tags.
enum Token {
  case literal(Range<Int>)
  case tag(Tag)
}
