public import ArgumentParser
public import Diagnostics
import Glibc

extension Language: ExpressibleByArgument {
  /// The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set), else Dutch.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .en : .nl
    }
    return .nl
  }
}

/// How diagnostics are printed.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The option of commands that work long enough to say how far they are.
struct QuietOption: ParsableArguments {
  @Flag(help: "No progress line and no summary; diagnostics and the exit status stay.") var quiet = false
}

/// The options that every command has.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of diagnostics: nl or en (default: from LC_ALL, LC_MESSAGES, LANG; else nl)."))
  var lang: Language?

  @Option(help: "Diagnostics as text, or as json: one object a line on standard error.")
  var diagnostics: DiagnosticFormat = .text

  var language: Language { lang ?? .ofEnvironment }
}
