public import Diagnostics

/// Places in HTML where a value cannot stand.
extension TemplateCodes {
  public static let valueInScript = DiagnosticCode(
    "SJ141", .error,
    title: Bilingual(nl: "Waarde in script", en: "Value in a script"),
    explanation: Bilingual(
      nl: "In `<script>` bestaat geen manier van schrijven die elke waarde veilig maakt.",
      en: "Within `<script>` there is no way of writing that makes every value safe."),
    remedy: Bilingual(
      nl: "Zet de waarde in de tekst van de pagina of in een `data-`attribuut.",
      en: "Put the value in the text of the page or in a `data-` attribute.")
  )

  public static let valueInStyle = DiagnosticCode(
    "SJ142", .error,
    title: Bilingual(nl: "Waarde in stijl", en: "Value in a style sheet"),
    explanation: Bilingual(
      nl: "In `<style>` kan een waarde de hele opmaak veranderen, ook wat zichtbaar is.",
      en: "Within `<style>` a value can change the whole layout, and what is visible."),
    remedy: Bilingual(nl: "Schrijf de opmaak vast in het sjabloon.", en: "Write the style in the template itself.")
  )

  public static let valueInEventHandler = DiagnosticCode(
    "SJ143", .error,
    title: Bilingual(nl: "Waarde in een `on…`-attribuut", en: "Value in an `on…` attribute"),
    explanation: Bilingual(
      nl: "De waarde van `onclick`, `onload` en dergelijke is een programma.",
      en: "The value of `onclick`, `onload` and the like is a program."),
    remedy: Bilingual(nl: "Haal het attribuut weg.", en: "Remove the attribute.")
  )

  public static let valueInStyleAttribute = DiagnosticCode(
    "SJ144", .error,
    title: Bilingual(nl: "Waarde in `style`", en: "Value in `style`"),
    explanation: Bilingual(
      nl: "In een `style`-attribuut kan een waarde tekst verbergen of van buiten laten laden.",
      en: "In a `style` attribute a value can hide text or have something loaded from outside."),
    remedy: Bilingual(nl: "Gebruik `class` met een vaste naam.", en: "Use `class` with a fixed name.")
  )

  public static let valueInURL = DiagnosticCode(
    "SJ145", .error,
    title: Bilingual(nl: "Waarde in een adres", en: "Value in an address"),
    explanation: Bilingual(
      nl: "In `href`, `src` en dergelijke kan een waarde een adres van buiten of een programma worden "
        + "(`javascript:`). Een document haalt niets van buiten.",
      en: "In `href`, `src` and the like a value can become an address elsewhere or a program "
        + "(`javascript:`). A document loads nothing from outside."),
    remedy: Bilingual(nl: "Druk de waarde af als tekst.", en: "Print the value as text.")
  )

  public static let valueInSrcdoc = DiagnosticCode(
    "SJ146", .error,
    title: Bilingual(nl: "Waarde in `srcdoc`", en: "Value in `srcdoc`"),
    explanation: Bilingual(
      nl: "De waarde van `srcdoc` wordt na het lezen nog eens als HTML gelezen: beveiligde tekens worden "
        + "dan weer tags.",
      en: "The value of `srcdoc` is read as HTML a second time: what was escaped becomes tags again."),
    remedy: Bilingual(nl: "Zet de waarde in de tekst van de pagina.", en: "Put the value in the text of the page.")
  )

  public static let valueInOtherAttribute = DiagnosticCode(
    "SJ147", .error,
    title: Bilingual(nl: "Waarde in een ander attribuut", en: "Value in another attribute"),
    explanation: Bilingual(
      nl: "Waarden kunnen staan in `title`, `alt`, `id`, `class`, `lang`, `datetime`, `value`, `headers`, "
        + "`for`, `aria-…` en `data-…`, en niet bij elementen die iets doen, zoals `<script>`, `<link>` "
        + "en `<object>`. Van andere attributen is niet zeker dat elke waarde veilig is.",
      en: "Values can stand in `title`, `alt`, `id`, `class`, `lang`, `datetime`, `value`, `headers`, "
        + "`for`, `aria-…` and `data-…`, and not on elements that do something, such as `<script>`, "
        + "`<link>` and `<object>`. Of other attributes it is not certain that every value is safe."),
    remedy: Bilingual(
      nl: "Gebruik een van deze attributen, of zet de waarde in de tekst.",
      en: "Use one of these attributes, or put the value in the text.")
  )

  public static let valueUnquoted = DiagnosticCode(
    "SJ148", .error,
    title: Bilingual(nl: "Waarde zonder aanhalingstekens", en: "Value without quotes"),
    explanation: Bilingual(
      nl: "Zonder aanhalingstekens eindigt de waarde van een attribuut bij de eerste spatie; wat erna "
        + "komt wordt een nieuw attribuut.",
      en: "Without quotes the value of an attribute ends at the first space; what follows becomes another "
        + "attribute."),
    remedy: Bilingual(nl: "Schrijf `attribuut=\"{{naam}}\"`.", en: "Write `attribute=\"{{name}}\"`.")
  )

  public static let valueInName = DiagnosticCode(
    "SJ149", .error,
    title: Bilingual(nl: "Waarde in de naam van een tag of attribuut", en: "Value in the name of a tag or attribute"),
    explanation: Bilingual(
      nl: "Binnen een tag kan een waarde alleen in de aanhalingstekens van een attribuut staan. Elders in "
        + "een tag bepaalt zij wat voor tag het is.",
      en: "Within a tag a value can only stand in the quotes of an attribute. Elsewhere in a tag it "
        + "determines what tag it is."),
    remedy: Bilingual(
      nl: "Schrijf de tag vast in het sjabloon, zo nodig twee keer in `{{#naam}}` en `{{^naam}}`.",
      en: "Write the tag in the template itself, twice in `{{#name}}` and `{{^name}}` where needed.")
  )

  public static let valueInComment = DiagnosticCode(
    "SJ150", .error,
    title: Bilingual(nl: "Waarde in commentaar", en: "Value in a comment"),
    explanation: Bilingual(
      nl: "HTML-commentaar gaat met elk document mee, en een waarde erin zou voor lezers verborgen zijn.",
      en: "An HTML comment goes with every document, and a value in it would be hidden from readers."),
    remedy: Bilingual(
      nl: "Haal de waarde weg. Commentaar voor makers van sjablonen staat in `{{! … }}`.",
      en: "Remove the value. Comments for makers of templates stand in `{{! … }}`.")
  )

  public static let valueInDoctype = DiagnosticCode(
    "SJ151", .error,
    title: Bilingual(nl: "Waarde in de doctype", en: "Value in the doctype"),
    explanation: Bilingual(
      nl: "De doctype is altijd `<!DOCTYPE html>`.",
      en: "The doctype is always `<!DOCTYPE html>`."),
    remedy: Bilingual(nl: "Schrijf `<!DOCTYPE html>`.", en: "Write `<!DOCTYPE html>`.")
  )

  public static let valueInSVG = DiagnosticCode(
    "SJ152", .error,
    title: Bilingual(nl: "Waarde in SVG", en: "Value in SVG"),
    explanation: Bilingual(
      nl: "Binnen `<svg>` gelden andere regels voor wat tekst is en wat een tag.",
      en: "Within `<svg>` other rules say what is text and what is a tag."),
    remedy: Bilingual(
      nl: "Zet de waarde naast de tekening, of in een `aria-label` om de tekening heen.",
      en: "Put the value beside the drawing, or in an `aria-label` around it.")
  )

  public static let valueInReference = DiagnosticCode(
    "SJ153", .error,
    title: Bilingual(nl: "Waarde achter een losse `&`", en: "Value behind a lone `&`"),
    explanation: Bilingual(
      nl: "`&` met letters erachter kan met het begin van de waarde samen een ander teken worden.",
      en: "`&` and letters can become another character together with the beginning of the value."),
    remedy: Bilingual(nl: "Schrijf `&amp;` voor een gewone `&`.", en: "Write `&amp;` for an ordinary `&`.")
  )

  public static let colourOutsideStyle = DiagnosticCode(
    "SJ154", .error,
    title: Bilingual(nl: "Kleur buiten een stijlblad", en: "Colour outside a style sheet"),
    explanation: Bilingual(
      nl: "Een kleur uit de huisstijl is geen tekst voor lezers. Zij kan alleen in `<style>` staan, als waarde van een "
        + "eigen CSS-variabele.",
      en:
        "A colour of the house style is no text for readers. It can only stand in `<style>`, as the value of a custom "
        + "property."),
    remedy: Bilingual(
      nl: "Schrijf `:root { --kleur: {{kleur}}; }` en gebruik `var(--kleur)`.",
      en: "Write `:root { --kleur: {{kleur}}; }` and use `var(--kleur)`.")
  )

  public static let imageOutsideSource = DiagnosticCode(
    "SJ155", .error,
    title: Bilingual(nl: "Afbeelding buiten `src`", en: "Image outside `src`"),
    explanation: Bilingual(
      nl:
        "Een logo staat in de pagina zelf en is de hele waarde van `src` van een `<img>`. Een tekst kan het niet zijn.",
      en: "A logo stands in the page itself and is the whole value of the `src` of an `<img>`. It cannot be a text."),
    remedy: Bilingual(
      nl: "Schrijf `{{#logo}}<img src=\"{{logo}}\" alt=\"Logo van …\">{{/logo}}`.",
      en: "Write `{{#logo}}<img src=\"{{logo}}\" alt=\"Logo of …\">{{/logo}}`.")
  )

  static let valuesCodes: [DiagnosticCode] = [
    valueInScript, valueInStyle, valueInEventHandler, valueInStyleAttribute, valueInURL, valueInSrcdoc,
    valueInOtherAttribute, valueUnquoted, valueInName, valueInComment, valueInDoctype, valueInSVG, valueInReference,
    colourOutsideStyle, imageOutsideSource,
  ]
}
