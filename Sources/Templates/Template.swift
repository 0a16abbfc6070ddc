public import Diagnostics

/// A template that was compiled against a shape: it names only what documents have, every section is closed, and every
/// value stands where escaping makes it safe.
///
/// The notation is Mustache's: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, `{{> partial}}`, `{{! comment }}`.
/// The meaning is stricter: an unknown name is an error and not an empty spot, a list's section knows the names of its
/// items only, a text that may be missing is printed within its own section only, and nothing is printed unescaped.
///
/// ```swift
/// let compilation = Template.compile(source, kind: .html, shape: fields.shape, partials: [:])
/// guard let template = compilation.template else { return print(compilation.diagnostics) }
/// var page = OutputBuffer()
/// template.render(values, into: &page)
/// ```
public struct Template: Sendable {
  /// The shape that it was compiled against.
  public let shape: Shape
  public let kind: OutputKind
  let program: Program

  /// What came of compiling a template.
  public struct Compilation: Sendable {
    /// The template; nil when there is an error among the diagnostics.
    public let template: Template?
    /// Everything that is wrong, in the order of the places: the template first, then its partials.
    public let diagnostics: [Diagnostic]
    /// Every use of a known name, in the order in which documents show them; partials as often as they are used.
    public let uses: [NameUse]
    /// The names of the partials that it uses, directly or by way of another.
    public let partials: Set<String>
    /// The whole document as the template writes it, for checks of the document itself.
    public let outline: TemplateOutline
  }

  /// Compiles a template against a shape. Every problem is found, not only the first, and is an `SJ` diagnostic
  /// (`TemplateCodes`). Partials are known by the name that tags use; those that no tag uses are not looked at.
  public static func compile(
    _ source: TemplateSource, kind: OutputKind, shape: Shape, partials: [String: TemplateSource]
  ) -> Compilation {
    var compiler = TemplateCompiler(kind: kind, shape: shape, partials: partials)
    let program = compiler.compile(source)
    return Compilation(
      template: program.map { Template(shape: shape, kind: kind, program: $0) },
      diagnostics: compiler.problems.sorted(), uses: compiler.uses,
      partials: compiler.usedPartials,
      outline: compiler.outline.finished(compiler.sources))
  }
}
