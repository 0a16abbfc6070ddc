import Diagnostics

/// A field that a tag names.
struct ResolvedField {
  let index: Int
  let field: Field
}

/// Names: what they are in the scope, and whether a tag may use them so.
extension TemplateCompiler {
  /// The field that a variable or a section names; a name that is wrong is reported.
  mutating func resolve(_ tag: Tag, in source: Int) -> ResolvedField? {
    if tag.name == "." {
      report(TemplateCodes.implicitIterator, tag, in: source) {
        Bilingual(
          nl: "`\(tag.quoted)` noemt niets bij naam: schrijf de naam van een gegeven",
          en: "`\(tag.quoted)` names nothing: write the name of a value")
      }
      return nil
    }
    if tag.name.utf8.contains(UInt8(ascii: ".")) {
      report(TemplateCodes.dottedPath, tag, in: source) {
        Bilingual(
          nl: "`\(tag.quoted)` is een pad met punten: namen hebben geen punten",
          en: "`\(tag.quoted)` is a path with dots: names have no dots")
      }
      return nil
    }
    guard let scope = scopes.last, let shape = scope.shape else { return nil }
    guard let index = shape.index(of: tag.name) else {
      reportUnknown(tag, among: shape, in: source)
      return nil
    }
    uses.append(use(of: tag, in: source))
    return ResolvedField(index: index, field: shape.fields[index])
  }

  /// Whether a variable can print the field: a text, and one that is certainly there.
  mutating func checkVariable(_ tag: Tag, _ resolved: ResolvedField, in source: Int) -> Bool {
    let name = tag.name
    switch resolved.field.kind {
    case .text, .word, .colour: return true
    case .optionalText where scopes.last?.present.contains(resolved.index) == true,
      .optionalImage where scopes.last?.present.contains(resolved.index) == true:
      return true
    case .optionalText, .optionalImage:
      report(TemplateCodes.unguardedOptional, tag, in: source) {
        Bilingual(
          nl:
            "`\(name)` kan ontbreken en laat hier dan een lege plek: schrijf `{{#\(name)}}… {{\(name)}} …{{/\(name)}}`",
          en: "`\(name)` may be missing and would leave an empty spot: write `{{#\(name)}}… {{\(name)}} …{{/\(name)}}`")
      }
    case .flag:
      report(TemplateCodes.notText, tag, in: source) {
        Bilingual(
          nl: "`\(name)` is ja of nee en geen tekst: schrijf `{{#\(name)}}…{{/\(name)}}`",
          en: "`\(name)` is yes or no, not a text: write `{{#\(name)}}…{{/\(name)}}`")
      }
    case .list:
      report(TemplateCodes.notText, tag, in: source) {
        Bilingual(
          nl:
            "`\(name)` is een lijst en geen tekst: schrijf `{{#\(name)}}…{{/\(name)}}` met daarin de namen van een onderdeel",
          en: "`\(name)` is a list, not a text: write `{{#\(name)}}…{{/\(name)}}` with the names of an item in it")
      }
    }
    return false
  }

  mutating func report(sectionOfText tag: Tag, in source: Int) {
    report(TemplateCodes.sectionOfText, tag, in: source) {
      Bilingual(
        nl: "`\(tag.name)` staat in elk document en kan niet aan of uit: schrijf `{{\(tag.name)}}`",
        en: "`\(tag.name)` is in every document and cannot be on or off: write `{{\(tag.name)}}`")
    }
  }

  private mutating func reportUnknown(_ tag: Tag, among shape: Shape, in source: Int) {
    if let outer = scopes.dropLast().last(where: { $0.shape?.index(of: tag.name) != nil })?.shape {
      let list = scopes.last?.list
      let notes = list.map { [openingNote($0.tag, in: $0.source)] } ?? []
      report(TemplateCodes.outerName, tag, in: source, notes: notes) {
        Bilingual(
          nl:
            "`\(tag.name)` hoort bij \(outer.name) en is binnen deze lijst niet bekend: hier gelden de namen van \(shape.name)",
          en:
            "`\(tag.name)` belongs to \(outer.name) and is not known within this list: here the names of \(shape.name) hold"
        )
      }
      return
    }
    report(TemplateCodes.unknownName, tag, in: source) {
      let near = nearestName(to: tag.name, among: shape.fields.lazy.map(\.name))
      let name = printable(tag.name)
      return Bilingual(
        nl: "`\(name)` bestaat niet bij \(shape.name)" + (near.map { "; bedoelt u `\($0)`?" } ?? ""),
        en: "\(shape.name) has no `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
    }
  }

  /// The lists around this point, then the name.
  func path(to name: String) -> [String] {
    scopes.compactMap(\.list?.tag.name) + [name]
  }

  private func use(of tag: Tag, in source: Int) -> NameUse {
    let role: NameUse.Role =
      switch tag.kind {
      case .section: .section
      case .inverted: .inverted
      default: .variable
      }
    return NameUse(
      path: path(to: tag.name), role: role, conditions: conditions, isInText: kind != .html || tokenizer.state == .data,
      place: place(of: tag, in: source))
  }
}
