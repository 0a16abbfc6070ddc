public import Diagnostics

/// The rules, in the order of their codes.
public enum ValidationRules {
  static let all: [any Rule.Type] = [
    OnbekendeKwalificatie.self, DossierNietPassend.self, WerkprocesNietInKwalificatie.self, WerkprocesDubbel.self,
    NietsAangetoond.self, OordeelBuitenPeriode.self, DatumNaAfgifte.self,
    PraktijkVoorOvereenkomst.self, OnbekendLeerbedrijf.self, GeenErkenning.self, WerkprocesNietUitvoerbaar.self,
    SleutelDubbel.self, PeriodeOmgekeerd.self,
    BSNInRecord.self, NietAfdrukbaar.self, DossiertitelNietAfdrukbaar.self, TitelWijktAf.self, NietOvereengekomen.self,
    NaEindeInstroom.self,
    NaEindeOpleiding.self, PraktijkopleiderNietInRegister.self, GemengdSchrift.self,
  ]

  /// Those of the sign-off, without which there is an assessment but no praktijkverklaring.
  static let signoff: [any Rule.Type] = [
    OordeelNaAftekening.self, AnderGegevenBijWijze.self, TijdstipOpAndereDag.self, KenmerkVorm.self,
  ]

  /// Those of the sign-off sheet, each behind the one that it needs.
  static let onSheet: [any Rule.Type] = [
    SshsigZonderBlad.self, AftekenbladOntbreekt.self, AftekenbladOnbruikbaar.self, AftekenbladNietOndertekend.self,
    HandtekeningOngeldig.self, AndereNamespace.self, SleutelOnbekend.self, SleutelVanAnderLeerbedrijf.self,
    SleutelBuitenPeriode.self, BladVanAnderen.self, BladNaAftekening.self, NietOpBlad.self, WerkprocesNietOpBlad.self,
    BeoordelingGewijzigd.self, OpleiderNietVanLeerbedrijf.self,
  ]

  /// The codes of all of them, and of those that are reported where a record is built.
  public static let codes: [DiagnosticCode] =
    ((all + signoff + onSheet).map { $0.code }
    + [GeenPraktijkopleider.code, GeenAftekening.code]).sorted { $0.id < $1.id }
}
