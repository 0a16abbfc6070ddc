public import Diagnostics

/// What a kind of document can hold: an ordered list of named fields, in the order in which the manual prints them.
///
/// A shape stands beside the code that fills it and is made with a `ShapeBuilder`, which hands out the typed handles to
/// fill its fields with. A template is compiled against a shape, so that a name that documents do not have is found
/// before the first document is made.
public struct Shape: Sendable, Hashable {
  /// What an item of this shape is called in messages: `verklaring`, `werkproces`.
  public let name: String
  public let fields: [Field]
  /// The slots of a frame before anything is filled in; see `Slot`.
  let emptySlots: [Slot]

  init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    self.emptySlots = fields.map { $0.kind.isAlwaysThere ? .missing : .absent }
  }

  /// The index of the field called `name`.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  public static func == (a: Shape, b: Shape) -> Bool {
    a.name == b.name && a.fields == b.fields
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(fields)
  }
}

/// One named value that documents of a shape can hold.
public struct Field: Sendable, Hashable {
  /// As templates write it: `[a-z][a-z0-9_]*`.
  public let name: String
  public let kind: FieldKind
  /// What it is, for the manual; one sentence without a full stop.
  public let description: Bilingual
  /// The index of the flag with which a document does not have it, where there is one.
  let absentWith: Int?
}

/// What a field holds, and with that how a template may use it.
public indirect enum FieldKind: Sendable, Hashable {
  /// A text that every document has: `{{name}}`.
  case text
  /// A text that a document may lack: `{{#name}}… {{name}} …{{/name}}`, and `{{^name}}…{{/name}}` for when it does.
  case optionalText
  /// One of a few fixed words, which every document has; the style of a page can tell them apart as classes.
  case word([String])
  /// Yes or no: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  case flag
  /// A colour that every document has, for the style sheet of a page: `--name: {{name}};`.
  case colour
  /// An image that a document may lack: `{{#name}}<img src="{{name}}" alt="…">{{/name}}`.
  case optionalImage
  /// Items of a shape of their own: `{{#name}}…{{/name}}` is repeated for each, `{{^name}}…{{/name}}` is for none.
  case list(Shape)

  /// Whether a document without it is a mistake.
  var isAlwaysThere: Bool {
    switch self {
    case .text, .word, .colour: true
    case .optionalText, .flag, .optionalImage, .list: false
    }
  }
}
