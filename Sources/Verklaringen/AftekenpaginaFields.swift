import Beoordelingen
import Templates

/// Every name that the page of a sign-off sheet uses, with the handles that fill it.
final class AftekenpaginaFields: Sendable {
  /// What is shown of one person: everything that the sheet's digest covers, so that nobody signs for what was not shown.
  struct PersoonFields: Sendable {
    let naam, geboortedatum, geboorteplaats, geboorteland: TextField
    let kwalificatieCrebo, kwalificatieNaam, dossierCrebo, dossierNaam, dossierNr, niveau: TextField
    let bpvVan, bpvTot, bpvUren: TextField
    let praktijkopleiderFunctie, ondertekenaarNaam, ondertekenaarFunctie, vervangt, id: TextField
    let kerntaken: ListField
    let shape: Shape

    init(_ kerntaak: VerklaringFields.KerntaakFields) {
      var shape = ShapeBuilder("persoon")
      naam = shape.text("naam", nl: "volledige naam", en: "full name")
      geboortedatum = shape.text("geboortedatum", nl: "geboortedatum, voluit", en: "date of birth, in full")
      geboorteplaats = shape.optionalText("geboorteplaats", nl: "geboorteplaats", en: "place of birth")
      geboorteland = shape.optionalText("geboorteland", nl: "geboorteland", en: "country of birth")
      kwalificatieCrebo = shape.text(
        "kwalificatie_crebo", nl: "crebo van de kwalificatie", en: "crebo of the kwalificatie")
      kwalificatieNaam = shape.text("kwalificatie_naam", nl: "naam van de kwalificatie", en: "name of the kwalificatie")
      dossierCrebo = shape.text("dossier_crebo", nl: "crebo van het dossier", en: "crebo of the dossier")
      dossierNaam = shape.text("dossier_naam", nl: "naam van het dossier", en: "name of the dossier")
      dossierNr = shape.text("dossier_nr", nl: "nr van de dossierversie", en: "nr of the dossier version")
      niveau = shape.text("niveau", nl: "niveau, als mbo-2", en: "level, as mbo-2")
      bpvVan = shape.text("bpv_van", nl: "eerste dag van de praktijk", en: "first day of the practice")
      bpvTot = shape.text("bpv_tot", nl: "laatste dag van de praktijk", en: "last day of the practice")
      bpvUren = shape.optionalText("bpv_uren", nl: "aantal uren praktijk", en: "hours of practice")
      praktijkopleiderFunctie = shape.optionalText(
        "praktijkopleider_functie", nl: "functie van de praktijkopleider", en: "function of the praktijkopleider")
      ondertekenaarNaam = shape.optionalText(
        "ondertekenaar_naam", nl: "wie tekent, als dat een ander is", en: "who signs, where that is another")
      ondertekenaarFunctie = shape.optionalText(
        "ondertekenaar_functie", nl: "functie van de ondertekenaar", en: "function of the ondertekenaar")
      vervangt = shape.optionalText(
        "vervangt", nl: "id van de verklaring die wordt vervangen", en: "id of the verklaring that is replaced")
      id = shape.text("id", nl: "id van de verklaring, als op het blad", en: "id of the verklaring, as on the sheet")
      kerntaken = shape.list(
        "kerntaken", of: kerntaak.shape, nl: "de kerntaken met een aangetoond werkproces",
        en: "the kerntaken with a werkproces that was shown")
      self.shape = shape.finish()
    }
  }

  let leerbedrijfID, leerbedrijfNaam, leerbedrijfPlaats, praktijkopleiderNaam: TextField
  let instellingBRIN, instellingNaam, instellingPlaats: TextField
  let datum, aantal, bestand, namespace: TextField
  let kleur, accent: ColourField
  let lettertype: WordField
  let instellingLogo, leerbedrijfLogo: ImageField
  let personen: ListField
  let persoon: PersoonFields
  let kerntaak: VerklaringFields.KerntaakFields

  private let shape: Shape
  let template: Template

  /// The fields of every such page, and the page itself compiled against them.
  static let all = AftekenpaginaFields()

  private init() {
    let kerntaak = VerklaringFields.all.kerntaak
    let persoon = PersoonFields(kerntaak)
    var shape = ShapeBuilder("aftekenpagina")
    leerbedrijfID = shape.text("leerbedrijf_id", nl: "LeerbedrijfID van SBB", en: "SBB's LeerbedrijfID")
    leerbedrijfNaam = shape.text("leerbedrijf_naam", nl: "naam van het leerbedrijf", en: "name of the leerbedrijf")
    leerbedrijfPlaats = shape.text(
      "leerbedrijf_plaats", nl: "plaats van het leerbedrijf", en: "place of the leerbedrijf")
    praktijkopleiderNaam = shape.text(
      "praktijkopleider_naam", nl: "naam van de praktijkopleider", en: "name of the praktijkopleider")
    instellingBRIN = shape.text("instelling_brin", nl: "BRIN van de school", en: "BRIN of the school")
    instellingNaam = shape.text("instelling_naam", nl: "naam van de school", en: "name of the school")
    instellingPlaats = shape.text("instelling_plaats", nl: "plaats van de school", en: "place of the school")
    datum = shape.text("datum", nl: "dag waarop het blad is gemaakt", en: "day on which the sheet was made")
    aantal = shape.text("aantal", nl: "hoeveel beoordelingen", en: "how many assessments")
    bestand = shape.text("bestand", nl: "begin van de naam van het blad", en: "beginning of the sheet's name")
    namespace = shape.text("namespace", nl: "waarvoor de handtekening geldt", en: "what the signature is for")
    kleur = shape.colour("kleur", nl: "kleur van koppen", en: "colour of headings")
    accent = shape.colour("accent", nl: "kleur van lijnen", en: "colour of lines")
    lettertype = shape.word("lettertype", of: Lettertype.allCases.map(\.rawValue), nl: "lettertype", en: "typeface")
    instellingLogo = shape.optionalImage("instelling_logo", nl: "logo van de school", en: "logo of the school")
    leerbedrijfLogo = shape.optionalImage(
      "leerbedrijf_logo", nl: "logo van het leerbedrijf", en: "logo of the leerbedrijf")
    personen = shape.list("personen", of: persoon.shape, nl: "de mensen op het blad", en: "the people on the sheet")
    self.persoon = persoon
    self.kerntaak = kerntaak
    self.shape = shape.finish()
    template = Self.compile(self.shape)
  }

  var values: FieldValues { FieldValues(of: shape) }

  /// The page is the program's own, not a school's: what a praktijkopleider reads must show all that is signed.
  private static func compile(_ shape: Shape) -> Template {
    func source(_ name: String, _ bytes: [UInt8]) -> TemplateSource {
      TemplateSource(file: "\(BuiltInTemplates.folder)/\(name)", bytes: bytes)
    }
    let compilation = Template.compile(
      source("aftekenpagina.html", PackageResources.aftekenpagina_html), kind: .html, shape: shape,
      partials: ["stijl": source("stijl.html", PackageResources.stijl_html)])
    guard let template = compilation.template else {
      preconditionFailure("the page of a sign-off sheet does not compile: \(compilation.diagnostics)")
    }
    return template
  }
}
