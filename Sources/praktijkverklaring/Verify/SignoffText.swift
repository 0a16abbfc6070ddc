import Diagnostics
import Dossiers
import JSONText
import Manifests
import Verification
import Verklaringen

extension Verdict {
  /// What was checked of the leerbedrijf's signature, in words: nothing where none is claimed, for then the record says so.
  var signoffLines: [Bilingual] {
    switch signoff {
    case nil, .claimed: signoffCountLines
    case .absent:
      [
        Bilingual(
          nl:
            "De digitale handtekening van het leerbedrijf is hier niet opnieuw gecontroleerd: het aftekenblad of de handtekening staat er niet bij. Volgens de school klopte die toen zij de verklaring afgaf.",
          en:
            "The leerbedrijf's digital signature was not checked here again: the sign-off sheet or the signature is not beside it. According to the school it held when the verklaring was given out."
        )
      ]
    case .holds(let claim, let day):
      [
        Bilingual(
          nl:
            "De digitale handtekening van het leerbedrijf klopt: sleutel \(claim.vingerafdruk ?? ""), aftekenblad van \(day.dutch). Dat de sleutel van het leerbedrijf is, zegt de school.",
          en:
            "The leerbedrijf's digital signature holds: key \(claim.vingerafdruk ?? ""), sign-off sheet of \(day). That the key is the leerbedrijf's is the school's word."
        )
      ]
    case .wrong(_, let problem):
      [
        Bilingual(
          nl: "De digitale handtekening van het leerbedrijf klopt niet: \(problem.reason.nl).",
          en: "The leerbedrijf's digital signature does not hold: \(problem.reason.en).")
      ]
    }
  }

  /// The same of a batch.
  private var signoffCountLines: [Bilingual] {
    guard let counts = counts?.signoffs, counts.all > 0 else { return [] }
    return [
      Bilingual(
        nl:
          "Digitale handtekeningen van leerbedrijven: \(counts.holds) kloppen, \(counts.wrong) kloppen niet, \(counts.absent) hier niet opnieuw gecontroleerd.",
        en:
          "Digital signatures of leerbedrijven: \(counts.holds) hold, \(counts.wrong) do not, \(counts.absent) not checked here again."
      )
    ]
  }

  /// The sign-off for programs: of a document `method` and `state`, of a batch how many are in each state.
  var signoffValue: JSONValue? {
    guard let signoff else {
      return counts.map(\.signoffs).map { counts in
        .object([
          "holds": .integer(counts.holds), "wrong": .integer(counts.wrong), "not-checked": .integer(counts.absent),
        ])
      }
    }
    var members: [String: JSONValue] = [:]
    members["method"] = record?.members["aftekening", "wijze"]
    switch signoff {
    case .claimed: members["state"] = .string("claimed")
    case .absent(let claim):
      members["state"] = .string("not-checked")
      members.merge(Self.members(of: claim)) { $1 }
    case .holds(let claim, let day):
      members["state"] = .string("holds")
      members["sheetDate"] = .string(day.description)
      members.merge(Self.members(of: claim)) { $1 }
    case .wrong(let claim, let problem):
      members["state"] = .string("wrong")
      members["reason"] = .string(problem.word)
      members.merge(Self.members(of: claim)) { $1 }
    }
    return .object(members)
  }

  private static func members(of claim: SignoffClaim) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    members["key"] = claim.vingerafdruk.map { .string($0) }
    members["sheet"] = claim.blad.map { .string($0.hexadecimal) }
    return members
  }
}
