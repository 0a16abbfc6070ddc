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
    var buffer: [UInt8] = []
    buffer.reserveCapacity(64)
    writer.object { writer in
      if let issue {
        writer.key("afgegeven")
        writer.date(issue.afgegeven, &buffer)
        writer.key("aftekening")
        writer.aftekening(issue.aftekening, &buffer)
      }
      writer.key("bpv")
      writeBPV(to: &writer, &buffer)
      writer.key("formaat")
      writer.string(formaat)
      if let identity {
        writer.key("id")
        writer.text(&buffer) { identity.id.append(to: &$0) }
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
      writeKandidaat(to: &writer, &buffer)
      writer.key("kerntaken")
      writeKerntaken(to: &writer, &buffer)
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
        writer.key("vervangt")
        writer.text(&buffer) { vervangt.append(to: &$0) }
      }
      if let identity {
        writer.key("zout")
        writer.text(&buffer) { identity.zout.append(to: &$0) }
      }
    }
  }

  private func writeBPV(to writer: inout CanonicalWriter, _ buffer: inout [UInt8]) {
    writer.object { writer in
      writer.key("tot")
      writer.date(beoordeling.bpv.tot, &buffer)
      if let uren = beoordeling.bpv.uren {
        writer.key("uren")
        writer.integer(uren)
      }
      writer.key("van")
      writer.date(beoordeling.bpv.van, &buffer)
    }
  }

  private func writeKandidaat(to writer: inout CanonicalWriter, _ buffer: inout [UInt8]) {
    let kandidaat = beoordeling.kandidaat
    writer.object { writer in
      writer.member("achternaam", kandidaat.achternaam)
      writer.key("geboortedatum")
      writer.text(&buffer) { kandidaat.geboortedatum.appendISO(to: &$0) }
      writer.member("geboorteland", kandidaat.geboorteland)
      writer.member("geboorteplaats", kandidaat.geboorteplaats)
      writer.member("tussenvoegsel", kandidaat.tussenvoegsel)
      writer.member("voornamen", kandidaat.voornamen)
    }
  }

  private func writeKerntaken(to writer: inout CanonicalWriter, _ buffer: inout [UInt8]) {
    writer.array { writer in
      beoordeling.forEachKerntaak { kerntaak, werkprocessen in
        writer.object { writer in
          writer.member("code", kerntaak.code)
          writer.member("titel", kerntaak.titel)
          writer.key("werkprocessen")
          writer.array { writer in
            for aangetoond in werkprocessen {
              writer.object { writer in
                writer.key("code")
                writer.text(&buffer) { aangetoond.werkproces.code.append(to: &$0) }
                writer.key("datum")
                writer.date(aangetoond.datum, &buffer)
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
  fileprivate mutating func aftekening(_ aftekening: Aftekening, _ buffer: inout [UInt8]) {
    object { writer in
      if let blad = aftekening.blad { writer.digest("blad", blad, &buffer) }
      writer.key("datum")
      writer.date(aftekening.datum, &buffer)
      if case .portaal(let kenmerk, _) = aftekening.bewijs { writer.member("kenmerk", kenmerk) }
      writer.member("plaats", aftekening.plaats)
      if case .papier(let scan?) = aftekening.bewijs { writer.digest("scan", scan, &buffer) }
      if case .portaal(_, let tijdstip) = aftekening.bewijs { writer.member("tijdstip", tijdstip?.text) }
      if case .sshsig(let vingerafdruk) = aftekening.bewijs { writer.member("vingerafdruk", vingerafdruk) }
      writer.member("wijze", aftekening.wijze.rawValue)
    }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: Text) {
    key(name)
    string(text.utf8)
  }

  /// A member that is left out when there is no text.
  fileprivate mutating func member(_ name: StaticString, _ text: Text?) {
    if let text { member(name, text) }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func persoon(_ persoon: GeldigeBeoordeling.Persoon) {
    object { writer in
      writer.member("functie", persoon.functie)
      writer.member("naam", persoon.naam)
    }
  }

  fileprivate mutating func digest(_ name: StaticString, _ digest: Digest, _ buffer: inout [UInt8]) {
    key(name)
    text(&buffer) { digest.appendHexadecimal(to: &$0) }
  }

  fileprivate mutating func date(_ datum: Datum, _ buffer: inout [UInt8]) {
    text(&buffer) { datum.appendISO(to: &$0) }
  }

  /// Writes a string that `body` puts together in a buffer.
  fileprivate mutating func text(_ buffer: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    buffer.removeAll(keepingCapacity: true)
    body(&buffer)
    string(buffer)
  }
}
