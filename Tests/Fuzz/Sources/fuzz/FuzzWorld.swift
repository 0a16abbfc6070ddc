import Beoordelingen
import Dossiers
import Manifests
import Templates
import Verklaringen

// MARK: A small world in which the record in the corpus is right

let dossier = """
  <sbb><dossiers><dossier nr="900" titel="Dienstverlening"><dossiercrebos><dossiercrebo>23189</dossiercrebo></dossiercrebos>
  <basis><basistaken><basiskerntaken><kerntaak titel="Voert uit" hoofdstuk="1"><basiswerkprocessen>
  <werkproces titel="Bereidt voor" hoofdstuk="1"/></basiswerkprocessen></kerntaak></basiskerntaken></basistaken></basis>
  <profielen><profiel nr="1" titel="Medewerker" hoofdstuk="1" niveau="2">
  <creboinformatie><crebo>25499</crebo></creboinformatie><profielkerntaken/></profiel></profielen></dossier></dossiers></sbb>
  """

let instelling: Instelling = {
  let text = #"{"brin":"99ZZ","naam":"ROC","plaats":"Stad"}"#
  guard let instelling = RegisterReader.instelling(file: "i", bytes: Array(text.utf8)).0 else {
    fatalError("instelling")
  }
  return instelling
}()

let afgegeven: Datum = {
  guard let day = Datum(jaar: 2026, maand: 11, dag: 20) else { fatalError("day") }
  return day
}()

let validator: Validator = {
  var rest: [UInt8]? = Array(dossier.utf8)
  let file = DossierReader().read(file: "d") {
    defer { rest = nil }
    return rest
  }
  let text =
    #"{"id":"100018965","naam":"Bedrijf","plaats":"Dorp","erkenningen":[{"kwalificatie":"25499"}],"praktijkopleiders":[{"naam":"P"}]}"#
  return Validator(
    catalogus: Dossiercatalogus.joining([file]).catalogus,
    register: Register(
      instelling: instelling,
      leerbedrijven: RegisterReader.leerbedrijven(file: "l", bytes: Array(text.utf8)).leerbedrijven),
    afgegeven: afgegeven, dubbeleSleutels: DubbeleSleutels(), recordsFile: "r", registerFile: "l")
}()

let secret = IdentitySecret(idKey: Array(repeating: 1, count: 32), saltKey: Array(repeating: 2, count: 32))

let templates: TemplateSet = {
  guard let set = TemplateSet.compile(folder: "t", files: BuiltInTemplates.files).0 else { fatalError("templates") }
  return set
}()

/// A shape with a field of every kind.
struct FuzzShape {
  let naam, toelichting, code: TextField
  let concept: FlagField
  let lijst: ListField
  let shape: Shape

  init() {
    var item = ShapeBuilder("item")
    code = item.text("code", nl: "", en: "")
    var shape = ShapeBuilder("verklaring")
    naam = shape.text("naam", nl: "", en: "")
    toelichting = shape.optionalText("toelichting", nl: "", en: "")
    concept = shape.flag("concept", nl: "", en: "")
    lijst = shape.list("lijst", of: item.finish(), nl: "", en: "")
    self.shape = shape.finish()
  }
}

let shape = FuzzShape()

func values(_ text: String) -> FieldValues {
  var values = FieldValues(of: shape.shape)
  values.begin()
  values.set(shape.naam, text)
  values.set(shape.toelichting, text)
  values.set(shape.concept, true)
  for _ in 0..<2 {
    values.beginItem(of: shape.lijst)
    values.set(shape.code, text)
    values.endItem()
  }
  values.finish()
  return values
}
