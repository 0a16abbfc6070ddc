import Diagnostics
import Manifests
import Verklaringen

/// The list of samples: a page with a link to each rendition.
enum SampleIndex {
  /// Names and descriptions are the program's own words, so that there is nothing to escape.
  static func page(_ samples: [Samples.Document], in language: Language) -> [UInt8] {
    let isDutch = language == .nl
    let title = isDutch ? "Proefdruk van sjablonen" : "Preview of templates"
    let warning =
      isDutch
      ? "Dit zijn proefdrukken, geen praktijkverklaringen: id en zout komen uit een geheim dat iedereen kent."
      : "These are previews, no praktijkverklaringen: id and salt come from a secret that everybody knows."
    let (page, text, record) = isDutch ? ("pagina", "tekst", "record") : ("page", "text", "record")
    var items = ""
    for sample in samples {
      let links = [(Rendition.html, page), (.txt, text), (.json, record)]
        .filter { sample.files[$0.0] != nil }
        .map { "<a href=\"\(sample.name).\($0.rawValue)\">\($1) \(sample.name)</a>" }
      items += "<li>\(sample.description[language]):\n\(links.joined(separator: ",\n"))</li>\n"
    }
    return Array(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #1b1f24; background: #ffffff; }
      li { margin: 0.5rem 0; }
      a { color: #154273; }
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(warning)</p>
      <ul>
      \(items)</ul>
      </main>
      </body>
      </html>

      """.utf8)
  }
}
