import Diagnostics

/// HTML: following literal text, and whether a value can stand where it stands.
extension TemplateCompiler {
  /// Lets the tokenizer read literal text.
  mutating func readHTML(_ range: Range<Int>, in source: Int) {
    for offset in range {
      let wasText = tokenizer.state == .data
      let problem = tokenizer.read(sources[source].bytes[offset])
      if wasText, tokenizer.state != .data { markupStart = SourceOffset(source: source, offset: offset) }
      if let problem { report(problem, at: SourceOffset(source: source, offset: offset)) }
    }
  }

  /// The instruction that prints a value here, given its field; what cannot stand here is reported.
  mutating func instruction(for tag: Tag, _ field: FieldKind, in source: Int) -> ((UInt32) -> Instruction)? {
    switch field {
    case .colour:
      if kind == .html, tokenizer.isInStyle { return Instruction.plain }
      report(TemplateCodes.colourOutsideStyle, tag, in: source) {
        Bilingual(
          nl: "`\(tag.quoted)` is een kleur en kan alleen in `<style>` staan: `:root { --naam: \(tag.quoted); }`",
          en: "`\(tag.quoted)` is a colour and can only stand in `<style>`: `:root { --name: \(tag.quoted); }`")
      }
      return nil
    case .optionalImage:
      if kind == .html, tokenizer.isInImageSource { return Instruction.plain }
      report(TemplateCodes.imageOutsideSource, tag, in: source) {
        Bilingual(
          nl: "`\(tag.quoted)` is een afbeelding: schrijf `<img src=\"\(tag.quoted)\" alt=\"…\">`",
          en: "`\(tag.quoted)` is an image: write `<img src=\"\(tag.quoted)\" alt=\"…\">`")
      }
      return nil
    default: return kind == .html ? textInstruction(for: tag, in: source) : Instruction.plain
    }
  }

  private mutating func textInstruction(for tag: Tag, in source: Int) -> ((UInt32) -> Instruction)? {
    switch tokenizer.valuePlace {
    case .text: return Instruction.text
    case .attribute: return Instruction.attribute
    case .refused(let refusal):
      let attribute = printable(String(decoding: tokenizer.attribute, as: UTF8.self))
      let element = printable(String(decoding: tokenizer.tag, as: UTF8.self))
      report(refusal.code, tag, in: source) { refusal.message(tag.quoted, attribute: attribute, element: element) }
      return nil
    }
  }

  /// Whether the text behind a section is read the same with and without it; if not, goes on as if without.
  mutating func checkUnchanged(_ section: Node.Section, before: HTMLTokenizer, in source: Int) {
    guard kind == .html, tokenizer != before else { return }
    tokenizer = before
    let closing = Note(
      Bilingual(nl: "`\(section.closing.quoted)` staat hier", en: "`\(section.closing.quoted)` stands here"),
      at: place(of: section.closing, in: source))
    report(TemplateCodes.sectionChangesHTML, section.opening, in: source, notes: [closing]) {
      Bilingual(
        nl: "`\(section.opening.quoted)` begint op een andere plek in de HTML dan waar hij eindigt: "
          + "open en sluit tags, aanhalingstekens en commentaar aan dezelfde kant, en zet na een attribuut een spatie",
        en: "`\(section.opening.quoted)` begins at another place in the HTML than where it ends: "
          + "open and close tags, quotes and comments on the same side, and put a space behind an attribute")
    }
  }

  /// Whether the template ends in text.
  mutating func checkEnd(of source: Int) {
    guard kind == .html, tokenizer.state != .data || tokenizer.isInSVG else { return }
    let end = SourceOffset(source: source, offset: sources[source].bytes.count)
    let start = Note(Bilingual(nl: "dat begint hier", en: "that begins here"), at: place(of: markupStart))
    report(
      TemplateCodes.unfinishedHTML, at: end, notes: tokenizer.state == .data ? [] : [start],
      Bilingual(
        nl: "het sjabloon eindigt midden in een tag, commentaar of element",
        en: "the template ends within a tag, a comment or an element"))
  }

  private mutating func report(_ problem: HTMLProblem, at offset: SourceOffset) {
    switch problem {
    case .element, .elementInSVG:
      report(problem.code, at: markupStart.source == offset.source ? markupStart : offset, problem.message)
    default: report(problem.code, at: offset, problem.message)
    }
  }
}

extension HTMLProblem {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .element, .elementInSVG: TemplateCodes.refusedElement
    default: TemplateCodes.ambiguousHTML
    }
  }

  fileprivate var message: Bilingual {
    switch self {
    case .strayLessThan:
      Bilingual(nl: "`<` begint hier geen tag: schrijf `&lt;`", en: "`<` does not begin a tag here: write `&lt;`")
    case .declaration:
      Bilingual(
        nl: "na `<!` of `<?` kan alleen een doctype of commentaar (`<!--`) komen",
        en: "only a doctype or a comment (`<!--`) can follow `<!` or `<?`")
    case .comment:
      Bilingual(
        nl: "commentaar begint met `<!--`, eindigt met `-->` en is niet leeg",
        en: "a comment begins with `<!--`, ends with `-->` and is not empty")
    case .oddName:
      Bilingual(
        nl:
          "in de naam van een tag of attribuut staat een aanhalingsteken, `<` of `=`: misschien is een waarde niet gesloten",
        en: "there is a quote, `<` or `=` in the name of a tag or attribute: a value may not be closed")
    case .oddValue:
      Bilingual(
        nl: "zet de waarde van dit attribuut tussen aanhalingstekens", en: "put the value of this attribute in quotes")
    case .commentInScript:
      Bilingual(nl: "`<!` kan niet in een script staan", en: "`<!` cannot stand in a script")
    case .element:
      Bilingual(
        nl: "dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier",
        en: "this element cannot stand in a template: not every browser reads its content in the same way")
    case .elementInSVG:
      Bilingual(
        nl: "binnen `<svg>` kunnen alleen vormen staan, zoals `<path>` en `<g>`",
        en: "only shapes can stand within `<svg>`, such as `<path>` and `<g>`")
    }
  }
}

extension HTMLTokenizer.ValueRefusal {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .script: TemplateCodes.valueInScript
    case .style: TemplateCodes.valueInStyle
    case .comment: TemplateCodes.valueInComment
    case .doctype: TemplateCodes.valueInDoctype
    case .name: TemplateCodes.valueInName
    case .unquoted: TemplateCodes.valueUnquoted
    case .svg: TemplateCodes.valueInSVG
    case .reference: TemplateCodes.valueInReference
    case .eventHandler: TemplateCodes.valueInEventHandler
    case .styleAttribute: TemplateCodes.valueInStyleAttribute
    case .urlAttribute: TemplateCodes.valueInURL
    case .srcdoc: TemplateCodes.valueInSrcdoc
    case .otherAttribute: TemplateCodes.valueInOtherAttribute
    }
  }

  fileprivate func message(_ tag: String, attribute: String, element: String) -> Bilingual {
    let spot: Bilingual =
      switch self {
      case .script: Bilingual(nl: "in `<script>`", en: "in `<script>`")
      case .style: Bilingual(nl: "in `<style>`", en: "in `<style>`")
      case .comment: Bilingual(nl: "in commentaar", en: "in a comment")
      case .doctype: Bilingual(nl: "in de doctype", en: "in the doctype")
      case .name:
        Bilingual(nl: "in een tag buiten de waarde van een attribuut", en: "in a tag outside the value of an attribute")
      case .unquoted:
        Bilingual(
          nl: "in `\(attribute)` zonder aanhalingstekens: schrijf `\(attribute)=\"\(tag)\"`",
          en: "in `\(attribute)` without quotes: write `\(attribute)=\"\(tag)\"`")
      case .svg: Bilingual(nl: "binnen `<svg>`", en: "within `<svg>`")
      case .reference:
        Bilingual(
          nl: "direct achter een `&` die niet met `;` is afgesloten: schrijf `&amp;`",
          en: "right behind an `&` that no `;` ends: write `&amp;`")
      case .eventHandler, .styleAttribute, .urlAttribute, .srcdoc:
        Bilingual(nl: "in het attribuut `\(attribute)`", en: "in the attribute `\(attribute)`")
      case .otherAttribute:
        Bilingual(
          nl: "in het attribuut `\(attribute)` van `<\(element)>`",
          en: "in the attribute `\(attribute)` of `<\(element)>`")
      }
    return Bilingual(nl: "`\(tag)` kan niet staan \(spot.nl)", en: "`\(tag)` cannot stand \(spot.en)")
  }
}
