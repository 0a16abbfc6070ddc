public import Beoordelingen
public import Dossiers
public import Manifests
import Templates

/// The readable page of a sign-off sheet: what a praktijkopleider signs for, in words. The sheet names its SHA-256.
public struct Aftekenpagina {
  private let leerbedrijf: Leerbedrijf
  private let praktijkopleider: Text
  private let instelling: Instelling
  private let datum: Datum
  private let personen: [Persoon]

  /// One assessment on the sheet.
  public struct Persoon: Sendable {
    /// The id that the verklaring will have.
    public let id: DocumentID
    public let beoordeling: GeldigeBeoordeling

    public init(id: DocumentID, beoordeling: GeldigeBeoordeling) {
      self.id = id
      self.beoordeling = beoordeling
    }
  }

  /// - Parameters:
  ///   - datum: the day on which the sheet is made.
  ///   - personen: all judged by this praktijkopleider of this leerbedrijf; shown in the order of the sheet's lines.
  public init(
    leerbedrijf: Leerbedrijf, praktijkopleider: Text, instelling: Instelling, datum: Datum, personen: [Persoon]
  ) {
    self.leerbedrijf = leerbedrijf
    self.praktijkopleider = praktijkopleider
    self.instelling = instelling
    self.datum = datum
    self.personen = personen.sorted { $0.id < $1.id }
  }

  /// The page: one file that loads nothing.
  public var bytes: [UInt8] {
    let fields = AftekenpaginaFields.all
    var values = fields.values
    fill(&values, fields)
    var page = OutputBuffer()
    fields.template.render(values, into: &page)
    return Array(page.bytes)
  }

  private func fill(_ values: inout FieldValues, _ fields: AftekenpaginaFields) {
    var logos = EmbeddedLogos()
    values.begin()
    values.set(fields.leerbedrijfID, leerbedrijf.id.description)
    values.set(fields.leerbedrijfNaam, leerbedrijf.naam.utf8)
    values.set(fields.leerbedrijfPlaats, leerbedrijf.plaats.utf8)
    values.set(fields.praktijkopleiderNaam, praktijkopleider.utf8)
    values.set(fields.instellingBRIN, instelling.brin.description)
    values.set(fields.instellingNaam, instelling.naam.utf8)
    values.set(fields.instellingPlaats, instelling.plaats.utf8)
    values.set(fields.datum) { datum.appendDutch(to: &$0) }
    values.set(fields.aantal, personen.count == 1 ? "1 beoordeling" : "\(personen.count) beoordelingen")
    values.set(fields.bestand, "\(leerbedrijf.id)-\(datum)-")
    values.set(fields.namespace, Aftekenblad.namespace)
    values.set(fields.kleur, instelling.huisstijl.kleur)
    values.set(fields.accent, instelling.huisstijl.accent)
    values.set(fields.lettertype, instelling.huisstijl.lettertype.rawValue)
    values.set(fields.instellingLogo, instelling.huisstijl.logo.map { logos[$0] })
    values.set(fields.leerbedrijfLogo, leerbedrijf.logo.map { logos[$0] })
    for persoon in personen {
      values.beginItem(of: fields.personen)
      fill(&values, fields, persoon)
      values.endItem()
    }
    values.finish()
  }

  private func fill(_ values: inout FieldValues, _ fields: AftekenpaginaFields, _ persoon: Persoon) {
    let beoordeling = persoon.beoordeling
    let kandidaat = beoordeling.kandidaat
    let kwalificatie = beoordeling.kwalificatie
    let names = fields.persoon
    values.set(names.naam) { kandidaat.appendName(to: &$0) }
    values.set(names.geboortedatum) { kandidaat.geboortedatum.appendDutch(to: &$0) }
    values.set(names.geboorteplaats, kandidaat.geboorteplaats)
    values.set(names.geboorteland, kandidaat.geboorteland)
    values.set(names.kwalificatieCrebo, kwalificatie.crebo.description)
    values.set(names.kwalificatieNaam, kwalificatie.naam)
    values.set(names.dossierCrebo, kwalificatie.dossier.crebo.description)
    values.set(names.dossierNaam, kwalificatie.dossier.titel)
    values.set(names.dossierNr, kwalificatie.dossier.nr)
    values.set(names.niveau, "mbo-\(kwalificatie.niveau)")
    values.set(names.bpvVan) { beoordeling.bpv.van.appendDutch(to: &$0) }
    values.set(names.bpvTot) {
      beoordeling.bpv.tot.appendDutch(to: &$0)
      if beoordeling.bpv.tot > datum { $0.append(contentsOf: " (gepland einde)".utf8) }
    }
    values.set(names.bpvUren, beoordeling.bpv.uren.map(String.init))
    values.set(names.praktijkopleiderFunctie, beoordeling.praktijkopleider.functie)
    values.set(names.ondertekenaarNaam, beoordeling.ondertekenaar?.naam)
    values.set(names.ondertekenaarFunctie, beoordeling.ondertekenaar?.functie)
    if let vervangt = beoordeling.vervangt { values.set(names.vervangt) { vervangt.append(to: &$0) } }
    values.set(names.id) { persoon.id.append(to: &$0) }
    values.setKerntaken(names.kerntaken, fields.kerntaak, of: beoordeling)
  }
}
