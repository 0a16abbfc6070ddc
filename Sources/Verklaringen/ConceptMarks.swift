import Diagnostics
import Templates

/// What a template must do to make concepts: show a mark in `{{#concept}}`, and nothing that a concept does not have.
///
/// A template that does not is no worse for verklaringen.
enum ConceptMarks {
  /// Why the template can make no concepts; none where it can.
  static func problems(in compilation: Template.Compilation, of kind: OutputKind, file: String) -> [Diagnostic] {
    let lacking = compilation.uses.filter { use in
      use.role == .variable && RequiredNames.notOnConcepts.contains(use.dottedPath)
        && !use.conditions.contains(RequiredNames.unlessConcept)
    }
    var problems = lacking.map { use in
      Diagnostic(
        TemplateSetCodes.notOnConcepts, at: use.place,
        Bilingual(
          nl: "een concept heeft geen `\(use.dottedPath)`: zet dit binnen `{{^concept}}…{{/concept}}`",
          en: "a concept has no `\(use.dottedPath)`: put this within `{{^concept}}…{{/concept}}`"))
    }
    if !compilation.outline.hasMark(kind) {
      problems.append(
        Diagnostic(
          TemplateSetCodes.notOnConcepts, at: Place(file: file, line: 1, column: 1),
          Bilingual(
            nl: "een `{{#concept}}…{{/concept}}` met het woord CONCEPT in de tekst ontbreekt",
            en: "a `{{#concept}}…{{/concept}}` with the word CONCEPT in its text is missing")))
    }
    return problems
  }
}

extension TemplateOutline {
  /// Whether each concept shows the word: in a section `concept` that stands in the text, within no other section.
  fileprivate func hasMark(_ kind: OutputKind) -> Bool {
    sections.enumerated().contains { index, mark in
      mark.name == "concept" && !mark.isInverted && mark.isInText
        && text(in: mark.range, kind).lowercased().contains("concept")
        // Those around it end later.
        && !sections[(index + 1)...].contains { $0.range.contains(mark.range) }
    }
  }

  /// The text of a part, of a page without its tags.
  private func text(in range: Range<Int>, _ kind: OutputKind) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard kind == .html else { return text }
    return text.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? part : part.drop { $0 != ">" }
    }.joined(separator: " ")
  }
}
