import Dossiers
import JSONText

extension KwalificatieListing {
  /// The kwalificatie without its kerntaken, for `dossier list --json`.
  var summary: JSONValue {
    .object(members.merging(["werkprocessen": .integer(werkprocessen)]) { $1 })
  }

  /// Everything, for `dossier show --json`.
  var details: JSONValue {
    .object(members.merging(["kerntaken": .array(kerntaken.map(\.json))]) { $1 })
  }

  private var members: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "crebo": .string(crebo), "naam": .string(naam), "niveau": .integer(niveau), "dossier": dossier.json,
    ]
    members["geldigVanaf"] = geldigVanaf.map { .string($0) }
    members["eindeInstroom"] = eindeInstroom.map { .string($0) }
    members["eindeOpleiding"] = eindeOpleiding.map { .string($0) }
    return members
  }
}

extension DossierListing {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["nr": .string(nr), "crebo": .string(crebo), "titel": .string(titel)]
    members["versie"] = versie.map { .string($0) }
    members["vorigeVersie"] = vorigeVersie.map { .string($0) }
    members["status"] = status.map { .string($0) }
    return .object(members)
  }
}

extension KerntaakListing {
  fileprivate var json: JSONValue {
    .object([
      "code": .string(code), "titel": .string(titel),
      "werkprocessen": .array(
        werkprocessen.map { werkproces in
          var members: [String: JSONValue] = ["code": .string(werkproces.code), "titel": .string(werkproces.titel)]
          if !werkproces.omschrijving.isEmpty {
            members["omschrijving"] = .array(werkproces.omschrijving.map { .string($0) })
          }
          return .object(members)
        }),
    ])
  }
}
