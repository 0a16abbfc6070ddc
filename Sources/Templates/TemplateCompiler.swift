import Diagnostics

/// Compiles a template and its partials against a shape; goes on after a problem, to find them all.
///
/// Partials are compiled in place, once for every use, for what their names and values mean depends on where they are.
struct TemplateCompiler {
  /// The names that are known: those of the document, or of an item within a list's section.
  struct Scope {
    /// Without a shape every name is let through: the section around it has a problem of its own.
    let shape: Shape?
    /// The list's tag, unless this is the document.
    let list: (tag: Tag, source: Int)?
    /// The optional texts that are there, because their sections are around this point.
    var present: [Int] = []
  }

  /// A partial that is being compiled, and the tag that asked for it.
  struct Inclusion: Sendable {
    let name: String
    let tag: SourceOffset
  }

  let kind: OutputKind
  let partials: [String: TemplateSource]
  var sources: [LoadedSource] = []
  var problems = ProblemList()
  var uses: [NameUse] = []
  var scopes: [Scope]
  var inclusions: [Inclusion] = []
  /// The open sections that not every document shows, as `NameUse` tells them.
  var conditions: [String] = []
  var assembler = Assembler()
  var outline = TemplateOutline()
  var tokenizer = HTMLTokenizer()
  /// Where the markup began that the tokenizer is in.
  var markupStart = SourceOffset(source: 0, offset: 0)
  /// The sources of partials by name, and how many bytes all uses of partials came to.
  private var loaded: [String: Int] = [:]
  private var size = 0

  var usedPartials: Set<String> { Set(loaded.keys) }

  init(kind: OutputKind, shape: Shape, partials: [String: TemplateSource]) {
    self.kind = kind
    self.partials = partials
    self.scopes = [Scope(shape: shape, list: nil)]
  }

  mutating func compile(_ source: TemplateSource) -> Program? {
    let index = load(source)
    compile(sources[index].nodes, in: index)
    checkEnd(of: index)
    return problems.hasErrors ? nil : assembler.finish()
  }

  private mutating func load(_ source: TemplateSource) -> Int {
    let index = sources.count
    sources.append(LoadedSource(source))
    reportProblems(of: index)
    return index
  }

  private mutating func compile(_ nodes: [Node], in source: Int) {
    for node in nodes where !problems.isFull {
      switch node {
      case .literal(let range): compileLiteral(range, in: source)
      case .variable(let tag): compileVariable(tag, in: source)
      case .section(let section): compileSection(section, in: source)
      case .partial(let tag): compilePartial(tag, in: source)
      }
    }
  }

  private mutating func compileLiteral(_ range: Range<Int>, in source: Int) {
    let bytes = sources[source].bytes[range]
    outline.append(bytes, at: SourceOffset(source: source, offset: range.lowerBound), inclusions)
    switch kind {
    case .html:
      readHTML(range, in: source)
      assembler.appendLiteral(bytes)
    case .text(.some): assembler.appendWrappedLiteral(bytes)
    case .text(nil): assembler.appendLiteral(bytes)
    }
  }

  private mutating func compileVariable(_ tag: Tag, in source: Int) {
    let field = resolve(tag, in: source)
    let instruction = instruction(for: tag, field?.field.kind ?? .text, in: source)
    if let field { outline.append(field.field, at: SourceOffset(source: source, offset: tag.offset), inclusions) }
    guard let field, checkVariable(tag, field, in: source), let instruction else { return }
    assembler.append(instruction(UInt32(field.index)))
  }

  private mutating func compilePartial(_ tag: Tag, in source: Int) {
    guard checkPartial(tag, in: source), let partial = partials[tag.name] else { return }
    size += max(partial.bytes.count, 1)
    guard size <= LoadedSource.sizeLimit else { return reportPartialsTooLarge(tag, in: source) }
    inclusions.append(Inclusion(name: tag.name, tag: SourceOffset(source: source, offset: tag.offset)))
    let index = loaded[tag.name] ?? load(partial)
    loaded[tag.name] = index
    compile(sources[index].nodes, in: index)
    inclusions.removeLast()
  }
}

// MARK: - Sections

extension TemplateCompiler {
  private mutating func compileSection(_ section: Node.Section, in source: Int) {
    let before = tokenizer
    let start = outline.end
    let field = resolve(section.opening, in: source)
    compileSectionBody(section, field, in: source)
    outline.appendSection(
      from: start, field?.field, isInverted: section.opening.kind == .inverted,
      isInText: kind != .html || before.state == .data)
    checkUnchanged(section, before: before, in: source)
  }

  private mutating func compileSectionBody(_ section: Node.Section, _ field: ResolvedField?, in source: Int) {
    let isInverted = section.opening.kind == .inverted
    guard let field else {
      if !isInverted { scopes.append(Scope(shape: nil, list: nil)) }
      compile(section.body, in: source)
      if !isInverted { scopes.removeLast() }
      return
    }
    let index = UInt32(field.index)
    switch field.field.kind {
    case .text, .word, .colour:
      report(sectionOfText: section.opening, in: source)
      compile(section.body, in: source)
    case _ where isInverted:
      let jump = assembler.appendJump(.skipIf(field: index, target: 0))
      conditions.append("^" + path(to: section.opening.name).joined(separator: "."))
      compile(section.body, in: source)
      conditions.removeLast()
      assembler.land(jump)
    case .optionalText, .optionalImage, .flag:
      let jump = assembler.appendJump(.skipUnless(field: index, target: 0))
      scopes[scopes.count - 1].present.append(field.index)
      conditions.append(path(to: section.opening.name).joined(separator: "."))
      compile(section.body, in: source)
      conditions.removeLast()
      scopes[scopes.count - 1].present.removeLast()
      assembler.land(jump)
    case .list(let shape):
      let jump = assembler.appendJump(.enterItems(field: index, target: 0))
      let body = assembler.label()
      scopes.append(Scope(shape: shape, list: (section.opening, source)))
      compile(section.body, in: source)
      scopes.removeLast()
      assembler.append(.nextItem(body: body))
      assembler.land(jump)
    }
  }
}
