public import Dossiers
public import JSONText
public import Manifests

/// An assessment in canonical JSON (RFC 8785), with what is known of it: the record of a verklaring has all of it, what a
/// praktijkopleider signs for has no issue and no sign-off, a concept has no identity.
///
/// One writer serves them all, so that what was signed is what the record says.
public struct CanonicalBeoordeling {
  private let formaat: String
  private let beoordeling: GeldigeBeoordeling
  private let identity: (id: DocumentID, zout: Salt)?
  private let issue: (afgegeven: Datum, aftekening: Aftekening)?
  private let instelling: Instelling?

  /// The format of what a praktijkopleider signs for.
  public static let signedFormat = "praktijkverklaring-beoordeling/1"

  public init(
    _ beoordeling: GeldigeBeoordeling, formaat: String, identity: (id: DocumentID, zout: Salt)? = nil,
    issue: (afgegeven: Datum, aftekening: Aftekening)? = nil, instelling: Instelling? = nil
  ) {
    self.beoordeling = beoordeling
    self.formaat = formaat
    self.identity = identity
    self.issue = issue
    self.instelling = instelling
  }

  /// What a praktijkopleider signs for: the record without `aftekening`, `afgegeven` and `instelling`.
  public init(signed beoordeling: GeldigeBeoordeling, identity: (id: DocumentID, zout: Salt)) {
    self.init(beoordeling, formaat: Self.signedFormat, identity: identity)
  }

  /// The digest of the text.
  public var digest: Digest {
    var writer = CanonicalWriter()
    write(to: &writer)
    return Digest(of: writer.bytes)
  }

  public func write(to writer: inout CanonicalWriter) {
    writer.object { writer in
      if let issue {
        writer.member("afgegeven", issue.afgegeven)
        writer.key("aftekening")
        writer.aftekening(issue.aftekening)
      }
      writer.key("bpv")
      writeBPV(to: &writer)
      writer.member("formaat", formaat)
      if let identity {
        writer.member("id", identity.id)
      }
      if let instelling {
        writer.key("instelling")
        writer.object { writer in
          writer.member("brin", instelling.brin.description)
          writer.member("naam", instelling.naam)
          writer.member("plaats", instelling.plaats)
          writer.member("tekst", instelling.huisstijl.tekst)
        }
      }
      writer.key("kandidaat")
      writeKandidaat(to: &writer)
      writer.key("kerntaken")
      writeKerntaken(to: &writer)
      writer.key("leerbedrijf")
      writer.object { writer in
        writer.member("id", beoordeling.leerbedrijf.id.description)
        writer.member("naam", beoordeling.leerbedrijf.naam)
        writer.member("plaats", beoordeling.leerbedrijf.plaats)
      }
      if let ondertekenaar = beoordeling.ondertekenaar {
        writer.key("ondertekenaar")
        writer.persoon(ondertekenaar)
      }
      writer.key("opleiding")
      writeOpleiding(to: &writer)
      writer.key("praktijkopleider")
      writer.persoon(beoordeling.praktijkopleider)
      if let vervangt = beoordeling.vervangt {
        writer.member("vervangt", vervangt)
      }
      if let identity {
        writer.member("zout", atMost: Salt.textLength) { identity.zout.put(at: $0) }
      }
    }
  }

  private func writeBPV(to writer: inout CanonicalWriter) {
    writer.object { writer in
      writer.member("tot", beoordeling.bpv.tot)
      if let uren = beoordeling.bpv.uren {
        writer.key("uren")
        writer.integer(uren)
      }
      writer.member("van", beoordeling.bpv.van)
    }
  }

  private func writeKandidaat(to writer: inout CanonicalWriter) {
    let kandidaat = beoordeling.kandidaat
    writer.object { writer in
      writer.member("achternaam", kandidaat.achternaam)
      writer.member("geboortedatum", atMost: Datum.isoLength) { kandidaat.geboortedatum.putISO(at: $0) }
      writer.member("geboorteland", kandidaat.geboorteland)
      writer.member("geboorteplaats", kandidaat.geboorteplaats)
      writer.member("tussenvoegsel", kandidaat.tussenvoegsel)
      writer.member("voornamen", kandidaat.voornamen)
    }
  }

  private func writeKerntaken(to writer: inout CanonicalWriter) {
    writer.array { writer in
      beoordeling.forEachKerntaak { kerntaak, werkprocessen in
        writer.object { writer in
          writer.member("code", kerntaak.code)
          writer.member("titel", kerntaak.titel)
          writer.key("werkprocessen")
          writer.array { writer in
            for aangetoond in werkprocessen {
              writer.object { writer in
                writer.member("code", atMost: WerkprocesCode.longestText) { aangetoond.werkproces.code.put(at: $0) }
                writer.member("datum", aangetoond.datum)
                writer.member("titel", aangetoond.werkproces.titel)
                writer.member("toelichting", aangetoond.toelichting)
              }
            }
          }
        }
      }
    }
  }

  private func writeOpleiding(to writer: inout CanonicalWriter) {
    let kwalificatie = beoordeling.kwalificatie
    writer.object { writer in
      writer.key("dossier")
      writer.object { writer in
        writer.member("crebo", kwalificatie.dossier.crebo.description)
        writer.member("naam", kwalificatie.dossier.titel)
        writer.member("nr", kwalificatie.dossier.nr)
      }
      writer.key("kwalificatie")
      writer.object { writer in
        writer.member("crebo", kwalificatie.crebo.description)
        writer.member("naam", kwalificatie.naam)
      }
      writer.key("niveau")
      writer.integer(kwalificatie.niveau)
    }
  }
}

extension CanonicalWriter {
  fileprivate mutating func aftekening(_ aftekening: Aftekening) {
    object { writer in
      if let blad = aftekening.blad { writer.digest("blad", blad) }
      writer.member("datum", aftekening.datum)
      if case .portaal(let kenmerk, _) = aftekening.bewijs { writer.member("kenmerk", kenmerk) }
      writer.member("plaats", aftekening.plaats)
      if case .papier(let scan?) = aftekening.bewijs { writer.digest("scan", scan) }
      if case .portaal(_, let tijdstip) = aftekening.bewijs { writer.member("tijdstip", tijdstip?.text) }
      if case .sshsig(let vingerafdruk) = aftekening.bewijs { writer.member("vingerafdruk", vingerafdruk) }
      writer.member("wijze", aftekening.wijze.rawValue)
    }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: Text) {
    text.utf8.withUnsafeBufferPointer { member(name, $0) }
  }

  /// A member that is left out when there is no text.
  fileprivate mutating func member(_ name: StaticString, _ text: Text?) {
    if let text { member(name, text) }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    text.utf8.span.withUnsafeBufferPointer { member(name, $0) }
  }

  fileprivate mutating func member(_ name: StaticString, _ datum: Datum) {
    member(name, atMost: Datum.isoLength) { datum.putISO(at: $0) }
  }

  fileprivate mutating func member(_ name: StaticString, _ id: DocumentID) {
    member(name, atMost: DocumentID.textLength) { id.put(at: $0) }
  }

  fileprivate mutating func persoon(_ persoon: GeldigeBeoordeling.Persoon) {
    object { writer in
      writer.member("functie", persoon.functie)
      writer.member("naam", persoon.naam)
    }
  }

  fileprivate mutating func digest(_ name: StaticString, _ digest: Digest) {
    member(name, atMost: Digest.hexadecimalLength) { digest.putHexadecimal(at: $0) }
  }
}
