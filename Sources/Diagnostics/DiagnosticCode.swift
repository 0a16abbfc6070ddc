/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Hashable {
  /// The input at this place is refused; the rest goes on.
  case error
  /// The input is used as it is, and somebody should look.
  case warning
  /// What a check says of a document; it is printed as a result, not as a diagnostic.
  case result
}

/// A kind of problem: a permanent code with its own page.
///
/// A code is two letters and three digits (`BO203`). It is never reused and never changes meaning, so that scripts and
/// manuals can rely on it. The letters say where the problem lies: `XM` XML, `DO` dossier, `BO` assessment record
/// (beoordeling), `RE` register, `SJ` template (sjabloon), `MA` manifest and seal, `UI` the run itself (uitvoering), `UV` what `verify` says (uitslag).
public struct DiagnosticCode: Sendable, Hashable {
  public let id: String
  public let severity: Severity
  /// What is wrong, in a few words.
  public let title: Bilingual
  /// Why it is wrong and where the rule comes from.
  public let explanation: Bilingual
  /// What the reader can do about it.
  public let remedy: Bilingual

  public init(
    _ id: String, _ severity: Severity, title: Bilingual, explanation: Bilingual, remedy: Bilingual
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.remedy = remedy
  }

  /// The same, with the page of each language together.
  public init(
    _ id: String, _ severity: Severity, nl: (title: String, explanation: String, remedy: String),
    en: (title: String, explanation: String, remedy: String)
  ) {
    self.init(
      id, severity, title: Bilingual(nl: nl.title, en: en.title),
      explanation: Bilingual(nl: nl.explanation, en: en.explanation),
      remedy: Bilingual(nl: nl.remedy, en: en.remedy))
  }
}
