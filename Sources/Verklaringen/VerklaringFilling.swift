import Beoordelingen
import Dossiers
public import Manifests
import Pages
import QRCodes
public import Templates

extension Praktijkverklaring {
  /// Lays out the values that templates print; public for Tests/Benchmarks/Rendering, which measures it by itself.
  ///
  /// - Parameters:
  ///   - record: the bytes of `<id>.json`.
  ///   - paper: where this verklaring on paper can be checked.
  ///   - logos: the logos as pages carry them.
  public func fill(
    _ values: inout FieldValues, _ fields: VerklaringFields, record: ArraySlice<UInt8>, recordDigest: Digest,
    paper: PaperCheck? = nil, _ logos: inout EmbeddedLogos
  ) {
    values.begin()
    values.set(fields.document, isProof ? Statements.proof : Statements.document)
    values.set(fields.controleHoe) { appendControle(to: &$0) }
    values.set(fields.id) { id.append(to: &$0) }
    values.set(fields.zout) { zout.append(to: &$0) }
    values.set(fields.controlegetal) { recordDigest.appendGrouped(to: &$0) }
    fillAftekening(&values, fields)
    values.set(fields.afgegeven) { afgegeven.appendDutch(to: &$0) }
    if let paper {
      values.set(fields.controleAdres, paper.adres.description)
      values.set(fields.qr, paper.code.map { EmbeddedImage(.svg, content: $0.svg) })
    }
    AssessmentFilling(beoordeling: beoordeling, instelling: instelling, dag: afgegeven)
      .fill(&values, fields, zetting(with: paper), record: record, &logos)
    values.finish()
  }

  private func fillAftekening(_ values: inout FieldValues, _ fields: VerklaringFields) {
    values.set(fields.aftekeningHoe) { aftekening.bewijs.appendStatement(to: &$0) }
    values.set(fields.aftekeningPlaats, aftekening.plaats.utf8)
    values.set(fields.aftekeningDatum) { aftekening.datum.appendDutch(to: &$0) }
    if let blad = aftekening.blad { values.set(fields.aftekeningBlad) { blad.appendGrouped(to: &$0) } }
    switch aftekening.bewijs {
    case .papier(let scan?): values.set(fields.aftekeningScan) { scan.appendGrouped(to: &$0) }
    case .sshsig(let vingerafdruk): values.set(fields.aftekeningVingerafdruk, vingerafdruk)
    case .papier, .portaal: break
    }
    values.set(fields.aftekeningPapier, aftekening.wijze == .papier)
    values.set(fields.aftekeningPortaal, aftekening.wijze == .portaal)
    values.set(fields.aftekeningSshsig, aftekening.wijze == .sshsig)
  }
}

extension Concept {
  /// Lays out the values that templates print, as `Praktijkverklaring.fill` does; `record` is what the page carries.
  func fill(
    _ values: inout FieldValues, _ fields: VerklaringFields, record: ArraySlice<UInt8>, _ logos: inout EmbeddedLogos
  ) {
    values.begin()
    values.set(fields.concept, true)
    values.set(fields.document, Statements.concept)
    values.set(fields.aftekeningHoe, Statements.nietAfgetekend)
    AssessmentFilling(beoordeling: beoordeling, instelling: instelling, dag: dag)
      .fill(&values, fields, zetting, record: record, &logos)
    values.finish()
  }
}

/// Lays out what verklaringen and concepts have in common: the assessment and the school.
private struct AssessmentFilling {
  let beoordeling: GeldigeBeoordeling
  let instelling: Instelling
  /// The day on which the practice training is over or still goes on.
  let dag: Datum

  func fill(
    _ values: inout FieldValues, _ fields: VerklaringFields, _ zetting: Zetting, record: ArraySlice<UInt8>,
    _ logos: inout EmbeddedLogos
  ) {
    values.set(fields.onderdeel, Statements.onderdeel)
    values.set(fields.geenDiploma, Statements.geenDiploma)
    values.set(fields.record) { appendBase64(of: record, to: &$0) }
    fillKandidaat(&values, fields)
    fillOpleiding(&values, fields)
    fillPraktijk(&values, fields)
    values.setKerntaken(fields.kerntaken, fields.kerntaak, of: beoordeling)
    fillPersonen(&values, fields)
    values.set(fields.instellingBRIN, instelling.brin.description)
    values.set(fields.instellingNaam, instelling.naam.utf8)
    values.set(fields.instellingPlaats, instelling.plaats.utf8)
    values.set(fields.instellingTekst, instelling.huisstijl.tekst)
    if let vervangt = beoordeling.vervangt { values.set(fields.vervangt) { vervangt.append(to: &$0) } }
    values.set(fields.zetting, zetting.rawValue)
    fillHuisstijl(&values, fields, &logos)
  }

  private func fillPersonen(_ values: inout FieldValues, _ fields: VerklaringFields) {
    values.set(fields.praktijkopleiderNaam, beoordeling.praktijkopleider.naam.utf8)
    values.set(fields.praktijkopleiderFunctie, beoordeling.praktijkopleider.functie)
    values.set(fields.ondertekenaarNaam, beoordeling.ondertekenaar?.naam)
    values.set(fields.ondertekenaarFunctie, beoordeling.ondertekenaar?.functie)
  }

  private func fillHuisstijl(_ values: inout FieldValues, _ fields: VerklaringFields, _ logos: inout EmbeddedLogos) {
    let huisstijl = instelling.huisstijl
    values.set(fields.kleur, huisstijl.kleur)
    values.set(fields.accent, huisstijl.accent)
    values.set(fields.lettertype, huisstijl.lettertype.rawValue)
    values.set(fields.instellingLogo, huisstijl.logo.map { logos[$0] })
    values.set(fields.leerbedrijfLogo, beoordeling.leerbedrijf.logo.map { logos[$0] })
  }

  private func fillKandidaat(_ values: inout FieldValues, _ fields: VerklaringFields) {
    let kandidaat = beoordeling.kandidaat
    values.set(fields.naam) { kandidaat.appendName(to: &$0) }
    values.set(fields.voornamen, kandidaat.voornamen)
    values.set(fields.tussenvoegsel, kandidaat.tussenvoegsel)
    values.set(fields.achternaam, kandidaat.achternaam.utf8)
    values.set(fields.geboortedatum) { kandidaat.geboortedatum.appendDutch(to: &$0) }
    values.set(fields.geboorteplaats, kandidaat.geboorteplaats)
    values.set(fields.geboorteland, kandidaat.geboorteland)
  }

  private func fillOpleiding(_ values: inout FieldValues, _ fields: VerklaringFields) {
    let kwalificatie = beoordeling.kwalificatie
    values.set(fields.kwalificatieCrebo) { kwalificatie.crebo.append(to: &$0) }
    values.set(fields.kwalificatieNaam, kwalificatie.naam)
    values.set(fields.dossierCrebo) { kwalificatie.dossier.crebo.append(to: &$0) }
    values.set(fields.dossierNaam, kwalificatie.dossier.titel)
    values.set(fields.dossierNr, kwalificatie.dossier.nr)
    values.set(fields.niveau) {
      $0.append(contentsOf: "mbo-".utf8)
      $0.append(UInt8(ascii: "0") + UInt8(kwalificatie.niveau))
    }
  }

  private func fillPraktijk(_ values: inout FieldValues, _ fields: VerklaringFields) {
    let leerbedrijf = beoordeling.leerbedrijf
    values.set(fields.leerbedrijfID, leerbedrijf.id.description)
    values.set(fields.leerbedrijfNaam, leerbedrijf.naam.utf8)
    values.set(fields.leerbedrijfPlaats, leerbedrijf.plaats.utf8)
    values.set(fields.bpvVan) { beoordeling.bpv.van.appendDutch(to: &$0) }
    values.set(fields.bpvTot) {
      beoordeling.bpv.tot.appendDutch(to: &$0)
      if beoordeling.bpv.tot > dag { $0.append(contentsOf: " (gepland einde)".utf8) }
    }
    values.set(fields.bpvUren, beoordeling.bpv.uren.map(String.init))
  }
}

extension FieldValues {
  /// Sets the kerntaken with the werkprocessen that were shown, in dossier order.
  mutating func setKerntaken(
    _ kerntaken: ListField, _ fields: VerklaringFields.KerntaakFields, of beoordeling: GeldigeBeoordeling
  ) {
    beoordeling.forEachKerntaak { kerntaak, werkprocessen in
      beginItem(of: kerntaken)
      set(fields.code, kerntaak.code)
      set(fields.titel, kerntaak.titel)
      for aangetoond in werkprocessen {
        beginItem(of: fields.werkprocessen)
        set(fields.werkproces.code) { aangetoond.werkproces.code.append(to: &$0) }
        set(fields.werkproces.titel, aangetoond.werkproces.titel)
        set(fields.werkproces.datum) { aangetoond.datum.appendDutch(to: &$0) }
        set(fields.werkproces.toelichting, aangetoond.toelichting)
        endItem()
      }
      endItem()
    }
  }

  /// Sets an optional text to what is there, if anything.
  mutating func set(_ field: TextField, _ text: Text?) {
    if let text { set(field, text.utf8) }
  }

  mutating func set(_ field: ColourField, _ colour: Colour) {
    set(field, red: colour.red, green: colour.green, blue: colour.blue)
  }
}
