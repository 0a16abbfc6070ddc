/// A language that the program speaks. Documents are always Dutch; diagnostics exist in both.
public enum Language: String, Sendable, CaseIterable {
  case nl
  case en
}

/// One sentence in both languages, so that a diagnostic is made once and printed for its reader.
public struct Bilingual: Sendable, Hashable {
  public let nl: String
  public let en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
