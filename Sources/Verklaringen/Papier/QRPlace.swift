import Diagnostics
import Templates

/// What a template must do to show QR codes: the code on the page and the address in both, each in its own section alone.
///
/// A template that does not is no worse for verklaringen without.
enum QRPlace {
  static let image = "qr"
  static let address = "controle_adres"
  static let names = [image, address]

  /// Why verklaringen by the template lack the code or the address; none where they do not.
  static func problems(in compilation: Template.Compilation, of kind: OutputKind, file: String) -> [Diagnostic] {
    let shown = kind == .html ? names : [address]
    let lacking = shown.filter { name in
      !compilation.uses.contains { use in
        use.role == .variable && use.dottedPath == name
          && use.conditions.filter({ $0 != RequiredNames.unlessConcept }) == [name]
          // An image has no other place than an attribute.
          && (name == image || use.isInText)
      }
    }
    return lacking.map { name in
      Diagnostic(
        code, at: Place(file: file, line: 1, column: 1),
        Bilingual(
          nl: "`{{#\(name)}}…{{\(name)}}…{{/\(name)}}` ontbreekt, of hangt ook van iets anders af",
          en: "`{{#\(name)}}…{{\(name)}}…{{/\(name)}}` is missing, or depends on something else as well"))
    }
  }

  static let code = DiagnosticCode(
    "SJ208", .warning,
    nl: (
      "sjabloon toont geen QR-code",
      "Met `generate --verify-url` draagt elke verklaring een QR-code (`qr`) en het adres van de controlepagina (`controle_adres`): zo is zij op papier te controleren. Zonder --verify-url is dit sjabloon goed.",
      "Zet op de pagina `{{#qr}}<img src=\"{{qr}}\" alt=\"QR-code om deze verklaring te controleren\">{{/qr}}`, minstens 36mm breed op papier, en op pagina en tekst `{{#controle_adres}}{{controle_adres}}{{/controle_adres}}`. De ingebouwde sjablonen (`template new`) doen het voor."
    ),
    en: (
      "template shows no QR code",
      "With `generate --verify-url` every verklaring carries a QR code (`qr`) and the address of the verification page (`controle_adres`), so that it can be checked on paper. Without --verify-url this template is right.",
      "Put `{{#qr}}<img src=\"{{qr}}\" alt=\"QR-code om deze verklaring te controleren\">{{/qr}}` on the page, at least 36mm wide on paper, and `{{#controle_adres}}{{controle_adres}}{{/controle_adres}}` on page and text. The built-in templates (`template new`) show how."
    ))
}
