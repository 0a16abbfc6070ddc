import Diagnostics
import Dossiers

/// A small dossier with everything a rule looks at. Tests change one thing in it.
enum Sample {
  static let text = """
    <?xml version="1.0" encoding="utf-8"?>
    <sbb>
      <domeinen><domein nr="4135" titel="Zorg en welzijn"/></domeinen>
      <sectorkamers><sectorkamer nr="5674" titel="Zorg"/></sectorkamers>
      <competenties><competentie nr="3088" titel="Samenwerken" code="E"/></competenties>
      <dossiers>
        <dossier nr="900" titel="Dienstverlening " versie="2" referentievorigeversie="800" status="Vastgesteld" referentiedomein="4135">
          <dossiercrebos><dossiercrebo Geldig_vanaf="01-08-2015" Datum_einde_instroom="" Datum_einde_opleiding="">23189</dossiercrebo></dossiercrebos>
          <kennisenvaardigheden><kennisofvaardigheid nr="11" titel="kan iets"/></kennisenvaardigheden>
          <categoriekennisenvaardigheden><categorie nr="12" titel="iets"/></categoriekennisenvaardigheden>
          <voorblad><omschrijving><penvoerder><sectorkamer referentie="5674"/></penvoerder></omschrijving></voorblad>
          <basis><basistaken><basiskerntaken>
            <kerntaak nr="20" titel="Voert  uit" hoofdstuk="1">
              <vakkennisenvaardigheden><vakkennisenvaardigheden referentie="11"/><vakkennisenvaardigheden referentie="12"/></vakkennisenvaardigheden>
              <basiswerkprocessen>
                <werkproces nr="21" titel="Bereidt voor" hoofdstuk="1">
                  <werkprocesomschrijving><![CDATA[De basis.]]><werkprocesomschrijvingperprofiel>
                    <aanvullend><profiel referentie="41"/><omschrijving>Alleen hier.</omschrijving></aanvullend>
                  </werkprocesomschrijvingperprofiel></werkprocesomschrijving>
                  <werkprocescompetenties><competentie referentie="3088"/></werkprocescompetenties>
                </werkproces>
                <werkproces nr="22" titel="Rondt af" hoofdstuk="2"/>
              </basiswerkprocessen>
            </kerntaak>
          </basiskerntaken></basistaken></basis>
          <profielen>
            <profiel nr="40" titel="Medewerker facilitair" hoofdstuk="1" niveau="2">
              <creboinformatie><crebo Geldig_vanaf="2016-08-01" Datum_einde_instroom="2027-07-31" Datum_einde_opleiding="2030-07-31">25499</crebo></creboinformatie>
              <profielkerntaken>
                <kerntaak nr="50" titel="Beheert" hoofdstuk="1"><profielwerkprocessen>
                  <werkproces nr="51" titel="Beheert gebouwen" hoofdstuk="1"/>
                </profielwerkprocessen></kerntaak>
              </profielkerntaken>
            </profiel>
            <profiel nr="41" titel="Helpende" hoofdstuk="2" niveau="2">
              <creboinformatie><crebo Geldig_vanaf="" Datum_einde_instroom="" Datum_einde_opleiding="">25498</crebo></creboinformatie>
              <profielkerntaken/>
            </profiel>
          </profielen>
          <verantwoordingsinformatie><bijzonderevereisten><profiel referentie="40"/></bijzonderevereisten></verantwoordingsinformatie>
        </dossier>
      </dossiers>
    </sbb>
    """

  /// Another version of the same dossier.
  static func version(nr: String, previous: String = "", from date: String, titel: String = "Dienstverlening") -> String
  {
    text.replacing("nr=\"900\" titel=\"Dienstverlening \"", with: "nr=\"\(nr)\" titel=\"\(titel)\"")
      .replacing("referentievorigeversie=\"800\"", with: "referentievorigeversie=\"\(previous)\"")
      .replacing("<dossiercrebo Geldig_vanaf=\"01-08-2015\"", with: "<dossiercrebo Geldig_vanaf=\"\(date)\"")
  }
}

func read(_ bytes: [UInt8], file: String = "d.xml", omschrijvingen: Bool = false) -> Dossierbestand {
  var rest: [UInt8]? = bytes
  return DossierReader(omschrijvingen: omschrijvingen).read(file: file) {
    defer { rest = nil }
    return rest
  }
}

func read(_ text: String, file: String = "d.xml", omschrijvingen: Bool = false) -> Dossierbestand {
  read(Array(text.utf8), file: file, omschrijvingen: omschrijvingen)
}
