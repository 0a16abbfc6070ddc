import Diagnostics

extension RecordField {
  /// One row a field, in the order of the cases.
  static let table: [Specification] = [
    row(
      "sleutel", .text, .required,
      "eigen kenmerk van de school voor deze beoordeling; het id volgt eruit, dus nooit opnieuw voor een ander gebruiken",
      "the school's own key of this assessment; the id follows from it, so it is never used again for another"),
    row("kandidaat.voornamen", .text, .optional, "officiële voornamen", "official given names"),
    row(
      "kandidaat.tussenvoegsel", .text, .optional, "tussenvoegsel (van der, el)", "prefix of the surname (van der, el)"),
    row(
      "kandidaat.achternaam", .text, .required, "officiële achternaam, of de enige naam",
      "official surname, or the only name"),
    row("kandidaat.geboortedatum", .partialDate, .required, "geboortedatum", "date of birth"),
    row("kandidaat.geboorteplaats", .text, .optional, "geboorteplaats", "place of birth"),
    row("kandidaat.geboorteland", .text, .optional, "geboorteland", "country of birth"),
    row("opleiding.kwalificatie", .crebo, .required, "crebo van de kwalificatie", "crebo of the kwalificatie"),
    row("opleiding.dossier", .text, .optional, "nr van de dossierversie", "nr of the dossier version"),
    row("opleiding.inschrijfdatum", .date, .required, "datum van inschrijving", "date of enrolment"),
    row(
      "opleiding.leerweg", .choice(["OVO", "ODT", "BOL", "BBL"]), .optional, "leerweg (DUO-code)", "leerweg (DUO code)"),
    row("leerbedrijf", .leerbedrijfID, .required, "LeerbedrijfID van SBB", "SBB's LeerbedrijfID"),
    row("bpv.van", .date, .required, "eerste dag van de beroepspraktijkvorming", "first day of the practice training"),
    row("bpv.tot", .date, .required, "laatste dag, ook als die nog komt", "last day, also when it is still to come"),
    row("bpv.uren", .integer(1...10_000), .optional, "aantal uren praktijk", "hours of practice"),
    row(
      "overeenkomsten.onderwijsovereenkomst", .date, .optional, "datum van de onderwijsovereenkomst",
      "date of the onderwijsovereenkomst"),
    row(
      "overeenkomsten.praktijkovereenkomst", .date, .optional, "datum van de praktijkovereenkomst",
      "date of the praktijkovereenkomst"),
    row(
      "overeenkomsten.werkprocessen", .werkprocesCode, .list, "afgesproken werkprocessen",
      "werkprocessen that were agreed"),
    row("werkprocessen[].code", .werkprocesCode, .required, "code van het werkproces", "code of the werkproces"),
    row(
      "werkprocessen[].oordeel", .choice(["aangetoond", "niet-aangetoond"]), .required,
      "oordeel van de praktijkopleider", "judgement of the praktijkopleider"),
    row("werkprocessen[].datum", .date, .required, "datum van het oordeel", "date of the judgement"),
    row("werkprocessen[].titel", .text, .optional, "titel, ter controle", "title, to cross-check"),
    row("werkprocessen[].toelichting", .text, .optional, "toelichting op het document", "explanation on the document"),
    row("praktijkopleider.naam", .text, .required, "wie op de werkvloer beoordeelde", "who judged on the work floor"),
    row(
      "praktijkopleider.functie", .text, .optional, "functie van de praktijkopleider",
      "function of the praktijkopleider"),
    row(
      "ondertekenaar.naam", .text, .requiredWithin, "wie voor het leerbedrijf tekent, als dat een ander is",
      "who signs for the leerbedrijf, where that is someone else"),
    row("ondertekenaar.functie", .text, .optional, "functie van de ondertekenaar", "function of the ondertekenaar"),
    row(
      "aftekening.wijze", .choice(["papier", "portaal", "sshsig"]), .required, "hoe is afgetekend",
      "how it was signed off"),
    row("aftekening.plaats", .text, .required, "plaats van de aftekening", "place of the sign-off"),
    row("aftekening.datum", .date, .required, "datum van de aftekening", "date of the sign-off"),
    row(
      "aftekening.blad", .digest, .optional, "SHA-256 van het aftekenblad; verplicht bij sshsig",
      "SHA-256 of the sign-off sheet; required for sshsig"),
    row(
      "aftekening.scan", .digest, .optional, "SHA-256 van de scan, alleen bij papier",
      "SHA-256 of the scan, for papier only"),
    row(
      "aftekening.kenmerk", .text, .optional, "kenmerk van het portaal, alleen bij portaal",
      "reference of the portal, for portaal only"),
    row(
      "aftekening.tijdstip", .moment, .optional, "wanneer in het portaal is afgetekend, alleen bij portaal",
      "when it was signed off in the portal, for portaal only"),
    row(
      "vervangt", .verklaringID, .optional, "id van de verklaring die deze vervangt",
      "id of the verklaring that this one replaces"),
    row("traject.leerlijn", .text, .optional, "leerlijn, voor het verslag", "leerlijn, for the report"),
    row("traject.regio", .text, .optional, "regio, voor het verslag", "region, for the report"),
    row("traject.tranche", .text, .optional, "tranche, voor het verslag", "tranche, for the report"),
    row("traject.opdrachtgever", .text, .optional, "opdrachtgever, voor het verslag", "principal, for the report"),
    row(
      "traject.stap", .text, .optional, "stap van het traject, voor het verslag", "step of the traject, for the report"),
  ]

  private static func row(
    _ path: String, _ kind: Kind, _ presence: Presence, _ nl: String, _ en: String
  ) -> Specification {
    Specification(path: path, kind: kind, presence: presence, meaning: Bilingual(nl: nl, en: en))
  }
}
