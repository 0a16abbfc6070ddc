public import Diagnostics

/// The rules, in the order of their codes.
public enum ValidationRules {
  static let all: [any Rule.Type] = [
    OnbekendeKwalificatie.self, DossierNietPassend.self, WerkprocesNietInKwalificatie.self, WerkprocesDubbel.self,
    NietsAangetoond.self, OordeelBuitenPeriode.self, OordeelNaAftekening.self, DatumNaAfgifte.self,
    PraktijkVoorOvereenkomst.self, OnbekendLeerbedrijf.self, GeenErkenning.self, WerkprocesNietUitvoerbaar.self,
    SshsigZonderBlad.self, SshsigNietTeControleren.self, SleutelDubbel.self, PeriodeOmgekeerd.self,
    BSNInRecord.self, NietAfdrukbaar.self, DossiertitelNietAfdrukbaar.self, TitelWijktAf.self, NietOvereengekomen.self,
    NaEindeInstroom.self,
    NaEindeOpleiding.self, PraktijkopleiderNietInRegister.self, GemengdSchrift.self,
  ]

  /// Their codes, and those of the two that are reported where a record is built.
  public static let codes: [DiagnosticCode] =
    (all.map { $0.code } + [GeenPraktijkopleider.code, GeenAftekening.code]).sorted { $0.id < $1.id }
}
