import Diagnostics

/// Making diagnostics: places, notes, and the problems of a source by itself.
extension TemplateCompiler {
  func place(of tag: Tag, in source: Int) -> Place {
    Place(file: sources[source].file, line: tag.position.line, column: tag.position.column)
  }

  func place(of offset: SourceOffset) -> Place {
    sources[offset.source].text.place(of: offset.offset)
  }

  /// Reports a problem with a tag; the message is only made when the problem is new.
  mutating func report(
    _ code: DiagnosticCode, _ tag: Tag, in source: Int, notes: [Note] = [],
    message: () -> Bilingual
  ) {
    let offset = SourceOffset(source: source, offset: tag.offset)
    guard problems.admits(code, at: offset) else { return }
    let place = place(of: tag, in: source)
    problems.append(
      Diagnostic(code, at: place, message(), notes: notes + inclusionNotes(of: source)), at: offset)
  }

  /// Reports a problem at an offset.
  mutating func report(
    _ code: DiagnosticCode, at offset: SourceOffset, notes: [Note] = [], _ message: Bilingual
  ) {
    guard problems.admits(code, at: offset) else { return }
    problems.append(
      Diagnostic(code, at: place(of: offset), message, notes: notes + inclusionNotes(of: offset.source)), at: offset)
  }

  func openingNote(_ tag: Tag, in source: Int) -> Note {
    Note(
      Bilingual(nl: "`\(tag.quoted)` begint hier", en: "`\(tag.quoted)` begins here"), at: place(of: tag, in: source))
  }

  private func inclusionNotes(of source: Int) -> [Note] {
    source == 0 ? [] : inclusions.notes(place)
  }
}

// MARK: - The problems of a source by itself

extension TemplateCompiler {
  mutating func reportProblems(of index: Int) {
    let source = sources[index]
    if let (offset, problem) = source.problem { report(problem, at: SourceOffset(source: index, offset: offset)) }
    for (offset, problem) in source.tagProblems {
      report(problem, at: SourceOffset(source: index, offset: offset))
    }
    for problem in source.sectionProblems { report(problem, in: index) }
  }

  private mutating func report(_ problem: LoadedSource.Problem, at offset: SourceOffset) {
    switch problem {
    case .tooLarge:
      report(
        TemplateCodes.tooLarge, at: offset,
        Bilingual(nl: "het sjabloon is groter dan 1 MiB", en: "the template is larger than 1 MiB"))
    case .invalidUTF8:
      report(
        TemplateCodes.invalidUTF8, at: offset,
        Bilingual(nl: "hier staan bytes die geen UTF-8 zijn", en: "the bytes here are not UTF-8"))
    case .nul:
      report(
        TemplateCodes.nul, at: offset, Bilingual(nl: "hier staat een NUL-teken", en: "there is a NUL character here"))
    }
  }

  private mutating func report(_ problem: TagScanner.Problem, at offset: SourceOffset) {
    switch problem {
    case .raw(let content):
      let name = printable(content)
      report(
        TemplateCodes.rawOutput, at: offset,
        Bilingual(
          nl: "`\(name)` zou hier zonder beveiliging worden afgedrukt: schrijf `{{\(name)}}`",
          en: "`\(name)` would be printed unescaped here: write `{{\(name)}}`"))
    case .delimiters:
      report(
        TemplateCodes.setDelimiter, at: offset,
        Bilingual(
          nl: "de tekens om een naam kunnen niet worden veranderd: het zijn altijd `{{` en `}}`",
          en: "the marks around a name cannot be changed: they are always `{{` and `}}`"))
    case .empty:
      report(
        TemplateCodes.emptyTag, at: offset,
        Bilingual(nl: "tussen `{{` en `}}` staat geen naam", en: "there is no name between `{{` and `}}`"))
    case .unclosed(let isComment):
      report(
        TemplateCodes.unclosedTag, at: offset,
        isComment
          ? Bilingual(nl: "bij deze `{{!` hoort nergens een `}}`", en: "this `{{!` has no `}}` anywhere")
          : Bilingual(
            nl: "bij deze `{{` hoort geen `}}` op dezelfde regel", en: "this `{{` has no `}}` on the same line"))
    }
  }

  private mutating func report(_ problem: SectionParser.Problem, in source: Int) {
    switch problem {
    case .unclosed(let tag):
      report(TemplateCodes.unclosedSection, tag, in: source) {
        let closing = Tag.quote("/" + tag.name)
        return Bilingual(
          nl: "`\(tag.quoted)` wordt niet gesloten met `\(closing)`",
          en: "`\(tag.quoted)` is not closed with `\(closing)`")
      }
    case .crossed(let closing, let opening, let inner):
      report(
        TemplateCodes.crossedSections, closing, in: source,
        notes: [openingNote(opening, in: source), openingNote(inner, in: source)]
      ) {
        Bilingual(
          nl: "`\(closing.quoted)` staat hier terwijl `\(inner.quoted)` nog niet gesloten is",
          en: "`\(closing.quoted)` stands here while `\(inner.quoted)` is not closed yet")
      }
    case .notOpen(let tag, let open):
      report(
        TemplateCodes.closingWithoutOpening, tag, in: source, notes: open.map { [openingNote($0, in: source)] } ?? []
      ) {
        let hint = open.map { Tag.quote("/" + $0.name) }
        return Bilingual(
          nl: "`\(tag.quoted)` sluit iets dat niet open is" + (hint.map { "; hier kan alleen `\($0)` staan" } ?? ""),
          en: "`\(tag.quoted)` closes what is not open" + (hint.map { "; only `\($0)` can stand here" } ?? ""))
      }
    case .tooDeep(let tag): reportTooDeep(tag, in: source)
    }
  }

  mutating func reportTooDeep(_ tag: Tag, in source: Int) {
    report(TemplateCodes.tooDeep, tag, in: source) {
      Bilingual(
        nl: "`\(tag.quoted)` ligt dieper dan \(SectionParser.depthLimit) niveaus",
        en: "`\(tag.quoted)` lies deeper than \(SectionParser.depthLimit) levels")
    }
  }
}
