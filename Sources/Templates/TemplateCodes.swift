public import Diagnostics

/// The kinds of problems of templates: `SJ1xx`, one per rule, permanent.
public enum TemplateCodes {
  /// All of them, in the order of their codes.
  public static let all: [DiagnosticCode] = syntaxCodes + namesCodes + valuesCodes + htmlCodes
}
