import Beoordelingen
public import Templates

/// Every name that a template of a praktijkverklaring may use, with the handles that fill it.
public final class VerklaringFields: Sendable {
  public struct WerkprocesFields: Sendable {
    let code, titel, datum, toelichting: TextField
    let shape: Shape

    init() {
      var shape = ShapeBuilder("werkproces")
      code = shape.text("code", nl: "code van het werkproces (B1-K1-W2)", en: "code of the werkproces (B1-K1-W2)")
      titel = shape.text("titel", nl: "titel van het werkproces", en: "title of the werkproces")
      datum = shape.text("datum", nl: "datum van het oordeel, voluit", en: "date of the judgement, in full")
      toelichting = shape.optionalText(
        "toelichting", nl: "toelichting van de praktijkopleider", en: "explanation of the praktijkopleider")
      self.shape = shape.finish()
    }
  }

  public struct KerntaakFields: Sendable {
    let code, titel: TextField
    let werkprocessen: ListField
    let werkproces: WerkprocesFields
    let shape: Shape

    init(_ werkproces: WerkprocesFields) {
      self.werkproces = werkproces
      var shape = ShapeBuilder("kerntaak")
      code = shape.text("code", nl: "code van de kerntaak (B1-K1)", en: "code of the kerntaak (B1-K1)")
      titel = shape.text("titel", nl: "titel van de kerntaak", en: "title of the kerntaak")
      werkprocessen = shape.list(
        "werkprocessen", of: werkproces.shape, nl: "de aangetoonde werkprocessen, in dossiervolgorde",
        en: "the werkprocessen that were shown, in dossier order")
      self.shape = shape.finish()
    }
  }

  let document, onderdeel, geenDiploma, controleHoe: TextField
  let concept: FlagField
  let id, zout, controlegetal, record: TextField
  let naam, voornamen, tussenvoegsel, achternaam, geboortedatum, geboorteplaats, geboorteland: TextField
  let kwalificatieCrebo, kwalificatieNaam, dossierCrebo, dossierNaam, dossierNr, niveau: TextField
  let leerbedrijfID, leerbedrijfNaam, leerbedrijfPlaats: TextField
  let bpvVan, bpvTot, bpvUren: TextField
  let kerntaken: ListField
  let praktijkopleiderNaam, praktijkopleiderFunctie, ondertekenaarNaam, ondertekenaarFunctie: TextField
  let aftekeningHoe, aftekeningPlaats, aftekeningDatum, aftekeningBlad, aftekeningScan,
    aftekeningVingerafdruk: TextField
  let aftekeningPapier, aftekeningPortaal, aftekeningSshsig: FlagField
  let instellingBRIN, instellingNaam, instellingPlaats, instellingTekst, afgegeven, vervangt: TextField
  let zetting: WordField
  let kleur, accent: ColourField
  let lettertype: WordField
  let instellingLogo, leerbedrijfLogo, qr: ImageField
  let controleAdres: TextField
  let kerntaak: KerntaakFields

  public let shape: Shape

  /// The fields of every praktijkverklaring.
  public static let all = VerklaringFields()

  private init() {
    let kerntaak = KerntaakFields(WerkprocesFields())
    var shape = ShapeBuilder("verklaring")
    document = shape.text(
      "document", nl: "de titel: Praktijkverklaring, of Praktijkverklaring (concept)",
      en: "the title: Praktijkverklaring, or Praktijkverklaring (concept)")
    onderdeel = shape.text(
      "onderdeel", nl: "de regel onder de titel: onderdeel van de mbo-verklaring",
      en: "the line below the title: onderdeel van de mbo-verklaring")
    geenDiploma = shape.text(
      "geen_diploma", nl: "de zin dat dit geen diploma en geen certificaat is",
      en: "the sentence that this is no diploma and no certificaat")
    let concept = shape.flag(
      "concept", nl: "of dit een concept is: nog niet afgetekend, en geen praktijkverklaring",
      en: "whether this is a concept: not signed off yet, and no praktijkverklaring")
    self.concept = concept
    controleHoe = shape.text(
      "controle_hoe", unless: concept, nl: "hoe de verklaring te controleren is, in gewone taal",
      en: "how the verklaring can be checked, in plain words")
    id = shape.text("id", unless: concept, nl: "id van de verklaring", en: "id of the verklaring")
    zout = shape.text(
      "zout", unless: concept, nl: "het zout: 32 willekeurige tekens, uniek per verklaring",
      en: "the salt: 32 random characters, unique to the verklaring")
    controlegetal = shape.text(
      "controlegetal", unless: concept, nl: "SHA-256 van <id>.json in groepen van vier",
      en: "SHA-256 of <id>.json in groups of four")
    record = shape.text(
      "record",
      nl: "de bytes van <id>.json in base64, voor een data-attribuut; van een concept een eigen gegevensbestand",
      en: "the bytes of <id>.json in base64, for a data attribute; of a concept a record of its own kind")
    naam = shape.text("naam", nl: "volledige naam", en: "full name")
    voornamen = shape.optionalText("voornamen", nl: "voornamen", en: "given names")
    tussenvoegsel = shape.optionalText("tussenvoegsel", nl: "tussenvoegsel", en: "prefix of the surname")
    achternaam = shape.text("achternaam", nl: "achternaam, of de enige naam", en: "surname, or the only name")
    geboortedatum = shape.text("geboortedatum", nl: "geboortedatum, voluit", en: "date of birth, in full")
    geboorteplaats = shape.optionalText("geboorteplaats", nl: "geboorteplaats", en: "place of birth")
    geboorteland = shape.optionalText("geboorteland", nl: "geboorteland", en: "country of birth")
    kwalificatieCrebo = shape.text(
      "kwalificatie_crebo", nl: "crebo van de kwalificatie", en: "crebo of the kwalificatie")
    kwalificatieNaam = shape.text("kwalificatie_naam", nl: "naam van de kwalificatie", en: "name of the kwalificatie")
    dossierCrebo = shape.text(
      "dossier_crebo", nl: "crebo van het kwalificatiedossier", en: "crebo of the qualification dossier")
    dossierNaam = shape.text(
      "dossier_naam", nl: "naam van het kwalificatiedossier", en: "name of the qualification dossier")
    dossierNr = shape.text("dossier_nr", nl: "nr van de dossierversie", en: "nr of the dossier version")
    niveau = shape.text("niveau", nl: "niveau, als mbo-2", en: "level, as mbo-2")
    leerbedrijfID = shape.text("leerbedrijf_id", nl: "LeerbedrijfID van SBB", en: "SBB's LeerbedrijfID")
    leerbedrijfNaam = shape.text("leerbedrijf_naam", nl: "naam van het leerbedrijf", en: "name of the leerbedrijf")
    leerbedrijfPlaats = shape.text(
      "leerbedrijf_plaats", nl: "plaats van het leerbedrijf", en: "place of the leerbedrijf")
    bpvVan = shape.text("bpv_van", nl: "eerste dag van de praktijk, voluit", en: "first day of the practice, in full")
    bpvTot = shape.text(
      "bpv_tot", nl: "laatste dag van de praktijk, voluit; met `(gepland einde)` als die bij afgifte nog moest komen",
      en: "last day of the practice, in full; with `(gepland einde)` where it was still to come at issue")
    bpvUren = shape.optionalText("bpv_uren", nl: "aantal uren praktijk", en: "hours of practice")
    kerntaken = shape.list(
      "kerntaken", of: kerntaak.shape, nl: "de kerntaken met een aangetoond werkproces",
      en: "the kerntaken with a werkproces that was shown")
    praktijkopleiderNaam = shape.text(
      "praktijkopleider_naam", nl: "naam van de praktijkopleider", en: "name of the praktijkopleider")
    praktijkopleiderFunctie = shape.optionalText(
      "praktijkopleider_functie", nl: "functie van de praktijkopleider", en: "function of the praktijkopleider")
    ondertekenaarNaam = shape.optionalText(
      "ondertekenaar_naam", nl: "wie tekent, als dat niet de praktijkopleider is",
      en: "who signs, where that is not the praktijkopleider")
    ondertekenaarFunctie = shape.optionalText(
      "ondertekenaar_functie", nl: "functie van de ondertekenaar", en: "function of the ondertekenaar")
    aftekeningHoe = shape.text(
      "aftekening_hoe",
      nl: "hoe is afgetekend, naar waarheid gezegd: op papier, in een portaal, met een sleutel, of nog niet",
      en: "how it was signed off, said truthfully: on paper, in a portal, with a key, or not yet")
    aftekeningPlaats = shape.text(
      "aftekening_plaats", unless: concept, nl: "plaats van de aftekening", en: "place of the sign-off")
    aftekeningDatum = shape.text(
      "aftekening_datum", unless: concept, nl: "datum van de aftekening, voluit", en: "date of the sign-off, in full")
    aftekeningBlad = shape.optionalText(
      "aftekening_blad", nl: "SHA-256 van het aftekenblad in groepen van vier",
      en: "SHA-256 of the sign-off sheet in groups of four")
    aftekeningScan = shape.optionalText(
      "aftekening_scan", nl: "SHA-256 van de scan van de handtekening op papier, in groepen van vier",
      en: "SHA-256 of the scan of the signature on paper, in groups of four")
    aftekeningVingerafdruk = shape.optionalText(
      "aftekening_vingerafdruk", nl: "vingerafdruk van de sleutel waarmee het leerbedrijf tekende",
      en: "fingerprint of the key with which the leerbedrijf signed")
    aftekeningPapier = shape.flag(
      "aftekening_papier", nl: "of op papier is afgetekend", en: "whether it was signed off on paper")
    aftekeningPortaal = shape.flag(
      "aftekening_portaal", nl: "of in een portaal is afgetekend", en: "whether it was signed off in a portal")
    aftekeningSshsig = shape.flag(
      "aftekening_sshsig", nl: "of met een sleutel is afgetekend", en: "whether it was signed off with a key")
    instellingBRIN = shape.text("instelling_brin", nl: "BRIN van de school", en: "BRIN of the school")
    instellingNaam = shape.text("instelling_naam", nl: "naam van de school", en: "name of the school")
    instellingPlaats = shape.text("instelling_plaats", nl: "plaats van de school", en: "place of the school")
    instellingTekst = shape.optionalText(
      "instelling_tekst", nl: "de eigen regel van de school, uit de huisstijl",
      en: "the school's own line, from the house style")
    afgegeven = shape.text("afgegeven", unless: concept, nl: "datum van afgifte, voluit", en: "date of issue, in full")
    vervangt = shape.optionalText(
      "vervangt", nl: "id van de verklaring die deze vervangt", en: "id of the verklaring that this one replaces")
    zetting = shape.word(
      "zetting", of: Zetting.allCases.map(\.rawValue),
      nl:
        "hoe groot de letters op papier kunnen zijn, voor `class`: ruim, midden of dicht, en klein waar dat het op één A4 houdt",
      en:
        "how large the type on paper can be, for `class`: ruim, midden or dicht, and klein where that keeps it on one A4"
    )
    kleur = shape.colour(
      "kleur", nl: "kleur van koppen, uit de huisstijl; op wit altijd leesbaar",
      en: "colour of headings, from the house style; always readable on white")
    accent = shape.colour(
      "accent", nl: "kleur van lijnen, uit de huisstijl; op wit altijd leesbaar",
      en: "colour of lines, from the house style; always readable on white")
    lettertype = shape.word(
      "lettertype", of: Lettertype.allCases.map(\.rawValue),
      nl: "lettertype uit de huisstijl, voor `class`: schreefloos, schreef of systeem",
      en: "typeface of the house style, for `class`: schreefloos, schreef or systeem")
    instellingLogo = shape.optionalImage(
      "instelling_logo", nl: "logo van de school", en: "logo of the school")
    leerbedrijfLogo = shape.optionalImage(
      "leerbedrijf_logo", nl: "logo van het leerbedrijf", en: "logo of the leerbedrijf")
    controleAdres = shape.optionalText(
      "controle_adres", nl: "adres van de controlepagina van de school (--verify-url)",
      en: "address of the school's verification page (--verify-url)")
    qr = shape.optionalImage(
      "qr",
      nl: "QR-code met dat adres, een kort record en de handtekening van de school; op papier minstens 36mm breed",
      en: "QR code with that address, a short record and the school's signature; at least 36mm wide on paper")
    self.kerntaak = kerntaak
    self.shape = shape.finish()
  }
}
