import Beoordelingen
import Dossiers
import JSONText
import Manifests

extension Praktijkverklaring {
  /// The name and version of the record's format.
  public static let recordFormat = "praktijkverklaring/1"
  /// That of the record of a preview, which nobody can mistake for the other.
  static let proofFormat = "praktijkverklaring-proefdruk/1"

  /// Writes `<id>.json`: everything that the page and the text say, in one object, in canonical form (RFC 8785).
  func writeRecord(to writer: inout CanonicalWriter) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(64)
    writer.object { writer in
      writer.key("afgegeven")
      writer.date(afgegeven, &buffer)
      writer.key("aftekening")
      writeAftekening(to: &writer, &buffer)
      writer.key("bpv")
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
      writer.key("formaat")
      writer.string(isProof ? Self.proofFormat : Self.recordFormat)
      writer.key("id")
      writer.text(&buffer) { id.append(to: &$0) }
      writer.key("instelling")
      writer.object { writer in
        writer.member("brin", instelling.brin.description)
        writer.member("naam", instelling.naam)
        writer.member("plaats", instelling.plaats)
        writer.member("tekst", instelling.huisstijl.tekst)
      }
      writer.key("kandidaat")
      writeKandidaat(to: &writer)
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
      writer.key("zout")
      writer.text(&buffer) { zout.append(to: &$0) }
    }
  }

  private func writeAftekening(to writer: inout CanonicalWriter, _ buffer: inout [UInt8]) {
    let aftekening = beoordeling.aftekening
    writer.object { writer in
      if let blad = aftekening.blad {
        writer.key("blad")
        writer.text(&buffer) { blad.appendHexadecimal(to: &$0) }
      }
      writer.key("datum")
      writer.date(aftekening.datum, &buffer)
      writer.member("plaats", aftekening.plaats)
      writer.member("wijze", aftekening.wijze.rawValue)
    }
  }

  private func writeKandidaat(to writer: inout CanonicalWriter) {
    let kandidaat = beoordeling.kandidaat
    writer.object { writer in
      writer.member("achternaam", kandidaat.achternaam)
      writer.member("geboortedatum", kandidaat.geboortedatum.description)
      writer.member("geboorteland", kandidaat.geboorteland)
      writer.member("geboorteplaats", kandidaat.geboorteplaats)
      writer.member("tussenvoegsel", kandidaat.tussenvoegsel)
      writer.member("voornamen", kandidaat.voornamen)
    }
  }

  private func writeKerntaken(to writer: inout CanonicalWriter, _ buffer: inout [UInt8]) {
    writer.array { writer in
      forEachKerntaak { kerntaak, werkprocessen in
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
