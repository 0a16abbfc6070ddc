import Diagnostics
import Templates

/// A small kind of document that has every kind of field.
struct SampleFields: Sendable {
  static let sample = SampleFields()

  let naam, tussenvoegsel: TextField
  let concept: FlagField
  let kleur: ColourField
  let logo: ImageField
  let kerntaken: ListField
  let code, toelichting: TextField
  let werkprocessen: ListField
  let titel: TextField
  let shape: Shape

  init() {
    var werkproces = ShapeBuilder("werkproces")
    titel = werkproces.text("titel", nl: "titel", en: "title")
    var kerntaak = ShapeBuilder("kerntaak")
    code = kerntaak.text("code", nl: "code", en: "code")
    toelichting = kerntaak.optionalText("toelichting", nl: "toelichting", en: "remark")
    werkprocessen = kerntaak.list("werkprocessen", of: werkproces.finish(), nl: "werkprocessen", en: "werkprocessen")
    var document = ShapeBuilder("document")
    naam = document.text("naam", nl: "naam", en: "name")
    tussenvoegsel = document.optionalText("tussenvoegsel", nl: "tussenvoegsel", en: "prefix of the surname")
    concept = document.flag("concept", nl: "of dit een concept is", en: "whether this is a draft")
    kleur = document.colour("kleur", nl: "kleur", en: "colour")
    logo = document.optionalImage("logo", nl: "logo", en: "logo")
    kerntaken = document.list("kerntaken", of: kerntaak.finish(), nl: "kerntaken", en: "kerntaken")
    shape = document.finish()
  }
}

/// The values of a sample document; each kerntaak has its code, its remark and the titles of its werkprocessen.
struct Sample {
  var naam = "Jan"
  var tussenvoegsel: String?
  var concept = false
  var logo: EmbeddedImage?
  var kerntaken: [(code: String, toelichting: String?, titels: [String])] = []

  func fill(_ values: inout FieldValues) {
    let fields = SampleFields.sample
    values.begin()
    values.set(fields.naam, naam)
    values.set(fields.tussenvoegsel, tussenvoegsel)
    values.set(fields.concept, concept)
    values.set(fields.kleur, red: 0x15, green: 0x42, blue: 0xFF)
    values.set(fields.logo, logo)
    for kerntaak in kerntaken {
      values.beginItem(of: fields.kerntaken)
      values.set(fields.code, kerntaak.code)
      for titel in kerntaak.titels {
        values.beginItem(of: fields.werkprocessen)
        values.set(fields.titel, titel)
        values.endItem()
      }
      values.set(fields.toelichting, kerntaak.toelichting)
      values.endItem()
    }
    values.finish()
  }

  var values: FieldValues {
    var values = FieldValues(of: SampleFields.sample.shape)
    fill(&values)
    return values
  }
}

func compile(
  _ text: String, kind: OutputKind = .html, partials: [String: String] = [:]
) -> Template.Compilation {
  Template.compile(
    TemplateSource(file: "v.html", bytes: Array(text.utf8)), kind: kind, shape: SampleFields.sample.shape,
    partials: Dictionary(
      uniqueKeysWithValues: partials.map {
        ($0.key, TemplateSource(file: $0.key + ".html", bytes: Array($0.value.utf8)))
      }))
}

/// All diagnostics of a template as a Dutch reader sees them.
func problems(_ text: String, kind: OutputKind = .html, partials: [String: String] = [:]) -> String {
  compile(text, kind: kind, partials: partials).diagnostics.map { $0.text(in: .nl) }.joined()
}

/// A rendered template; the diagnostics when it cannot be compiled.
func render(
  _ text: String, kind: OutputKind = .html, partials: [String: String] = [:], _ sample: Sample = Sample()
) -> String {
  let compilation = compile(text, kind: kind, partials: partials)
  guard let template = compilation.template else {
    return compilation.diagnostics.map { $0.text(in: .nl) }.joined()
  }
  var output = OutputBuffer()
  template.render(sample.values, into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}
