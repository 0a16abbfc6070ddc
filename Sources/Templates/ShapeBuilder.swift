import Diagnostics

/// A handle to a text of a shape, always there or optional; made by `ShapeBuilder`.
public struct TextField: Sendable, Hashable {
  let index: Int
  let name: String
}

/// A handle to a yes or no of a shape; made by `ShapeBuilder`.
public struct FlagField: Sendable, Hashable {
  let index: Int
  let name: String
}

/// A handle to a colour of a shape; made by `ShapeBuilder`.
public struct ColourField: Sendable, Hashable {
  let index: Int
  let name: String
}

/// A handle to an image of a shape; made by `ShapeBuilder`.
public struct ImageField: Sendable, Hashable {
  let index: Int
  let name: String
}

/// A handle to a word of a shape; made by `ShapeBuilder`.
public struct WordField: Sendable, Hashable {
  let index: Int
  let name: String
  let words: [String]
}

/// A handle to a list of a shape; made by `ShapeBuilder`.
public struct ListField: Sendable, Hashable {
  let index: Int
  let name: String
  let itemShape: Shape
}

/// Makes a shape field by field, and with each field the handle that fills it.
///
/// ```swift
/// struct WerkprocesFields: Sendable {
///   let code, titel, toelichting: TextField
///   let shape: Shape
///
///   init() {
///     var shape = ShapeBuilder("werkproces")
///     code = shape.text("code", nl: "code van het werkproces", en: "code of the werkproces")
///     titel = shape.text("titel", nl: "titel van het werkproces", en: "title of the werkproces")
///     toelichting = shape.optionalText("toelichting", nl: "toelichting bij het oordeel", en: "remark on the judgement")
///     self.shape = shape.finish()
///   }
/// }
/// ```
public struct ShapeBuilder {
  private let name: String
  private var fields: [Field] = []

  /// Begins a shape; `name` is what one item of it is called in messages.
  public init(_ name: String) {
    self.name = name
  }

  /// Adds a text that is always there.
  public mutating func text(_ name: String, nl: String, en: String) -> TextField {
    TextField(index: add(name, .text, Bilingual(nl: nl, en: en)), name: name)
  }

  /// Adds a text that is there unless `flag` is set: what a document of that kind does not have. Templates print it in the
  /// inverted section of the flag, or they can make no document of that kind.
  public mutating func text(_ name: String, unless flag: FlagField, nl: String, en: String) -> TextField {
    precondition(fields[flag.index].name == flag.name, "\(flag.name) is of another shape")
    return TextField(index: add(name, .text, Bilingual(nl: nl, en: en), absentWith: flag.index), name: name)
  }

  /// Adds a text that may be missing.
  public mutating func optionalText(_ name: String, nl: String, en: String) -> TextField {
    TextField(index: add(name, .optionalText, Bilingual(nl: nl, en: en)), name: name)
  }

  /// Adds a yes or no; no, until it is set.
  public mutating func flag(_ name: String, nl: String, en: String) -> FlagField {
    FlagField(index: add(name, .flag, Bilingual(nl: nl, en: en)), name: name)
  }

  /// Adds a word that is always there and is one of `words`.
  public mutating func word(_ name: String, of words: [String], nl: String, en: String) -> WordField {
    WordField(index: add(name, .word(words), Bilingual(nl: nl, en: en)), name: name, words: words)
  }

  /// Adds a colour that is always there.
  public mutating func colour(_ name: String, nl: String, en: String) -> ColourField {
    ColourField(index: add(name, .colour, Bilingual(nl: nl, en: en)), name: name)
  }

  /// Adds an image that may be missing.
  public mutating func optionalImage(_ name: String, nl: String, en: String) -> ImageField {
    ImageField(index: add(name, .optionalImage, Bilingual(nl: nl, en: en)), name: name)
  }

  /// Adds a list of items of a shape of their own.
  public mutating func list(_ name: String, of itemShape: Shape, nl: String, en: String) -> ListField {
    ListField(index: add(name, .list(itemShape), Bilingual(nl: nl, en: en)), name: name, itemShape: itemShape)
  }

  /// The shape of the fields so far.
  public func finish() -> Shape {
    Shape(name: name, fields: fields)
  }

  private mutating func add(_ name: String, _ kind: FieldKind, _ description: Bilingual, absentWith: Int? = nil) -> Int
  {
    precondition(isFieldName(name), "\(name) is not a field name")
    precondition(!fields.contains { $0.name == name }, "\(self.name) has \(name) twice")
    fields.append(Field(name: name, kind: kind, description: description, absentWith: absentWith))
    return fields.count - 1
  }
}

/// Whether `name` has the form of a field name, `[a-z][a-z0-9_]*`.
private func isFieldName(_ name: String) -> Bool {
  guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
  return name.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
