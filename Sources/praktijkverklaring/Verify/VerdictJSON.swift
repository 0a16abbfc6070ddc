import Diagnostics
import Dossiers
import JSONText
import Manifests
import Verification
import Verklaringen

extension Verdict {
  /// One line of JSON for programs (docs/verification.md, "Outcomes"): `schema`, `path`, `outcome`, `code`, `status`,
  /// `message`; then what is known: `id`, `seal`, `revocation`, `signoff`, `qr` and `record`, `changedFiles`, `attachments`, `uncovered`, and
  /// of a batch the counts.
  func jsonLine(in language: Language) -> String {
    var members: [String: JSONValue] = [
      "schema": .string("praktijkverklaring/verify/1"), "path": .string(path), "outcome": .string(outcome.rawValue),
      "code": .string(outcome.code.id), "status": .integer(Int(exitStatus)),
      "message": .string(sentence[language]),
    ]
    members["id"] = id.map { .string($0.description) }
    members["seal"] = sealValue
    members["revocation"] = status.map(Self.value)
    members["signoff"] = signoffValue
    if paper != nil { members["qr"] = .bool(true) }
    if outcome.showsContent { members["record"] = record?.members ?? paper?.record?.members }
    if !changed.isEmpty { members["changedFiles"] = .array(changed.map { .string($0.rawValue) }) }
    if !uncovered.isEmpty { members["uncovered"] = .array(uncovered.map { .string($0) }) }
    if !attachments.isEmpty {
      members["attachments"] = .array(
        attachments.map {
          .object(["file": .string($0.name), "kind": .string($0.kind.rawValue), "command": .string($0.command)])
        })
    }
    if let counts {
      let numbers = [
        "documents": counts.documents, "changed": counts.changed, "missing": counts.missing, "extra": counts.extra,
        "revoked": counts.revoked, "replaced": counts.replaced,
      ]
      for (name, number) in numbers { members[name] = .integer(number) }
    }
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
  }

  private var sealValue: JSONValue? {
    var members: [String: JSONValue]
    if let sealed {
      members = [
        "origin": .string(sealed.checkpoint.origin.description), "root": .string(sealed.checkpoint.root.hexadecimal),
        "leaves": .integer(clamping: sealed.checkpoint.size),
      ]
    } else if let keyID = paper?.keyID {
      members = ["keyID": .string(keyID)]
    } else {
      return nil
    }
    switch seal {
    case nil: break
    case .trusted(let key, let time):
      members.merge(Self.members(of: key)) { $1 }
      switch time {
      case nil: break
      case .claimed(let day): members["issuedOn"] = .string(day.description)
      case .timestamped(let moment, let authority):
        members["timestamp"] = .string(moment.description)
        members["timestampAuthority"] = .string(authority)
      }
    case .unknown where sealed == nil: break
    case .unknown(let signatures):
      members["unknownKeys"] = .array(signatures.map { .string("\($0.name)+\($0.hexadecimalID)") })
    case .forged(let key): members["forged"] = .string("\(key.name)+\(key.hexadecimalID)")
    case .otherSchool(let key, _), .outsidePeriod(let key, _), .undecided(let key, _):
      members.merge(Self.members(of: key)) { $1 }
    }
    return .object(members)
  }

  private static func members(of key: Trust.Key) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "key": .string("\(key.key.name)+\(key.key.hexadecimalID)"),
      "fingerprint": .string(key.key.fingerprint.hexadecimal),
    ]
    members["school"] = key.school.map { .string($0.name) }
    members["brin"] = key.school.map { .string($0.brin) }
    return members
  }

  private static func value(of status: StatusAnswer) -> JSONValue {
    func members(_ state: String, _ list: StatusList? = nil) -> [String: JSONValue] {
      var members: [String: JSONValue] = ["state": .string(state)]
      if let list {
        members["serial"] = .integer(clamping: list.serial)
        members["madeAt"] = .string(list.madeAt.description)
        members["nextAtLatest"] = .string(list.nextAtLatest.description)
      }
      return members
    }
    switch status {
    case .notChecked: return .object(members("not-checked"))
    case .notListed(let status): return .object(members(status.isStale ? "stale" : "fresh", status.list))
    case .listed(let entry, let list):
      var found = members(entry.vervangenDoor == nil ? "revoked" : "replaced", list)
      found["date"] = .string(entry.datum.description)
      found["reason"] = .string(entry.reden.rawValue)
      found["replacedBy"] = entry.vervangenDoor.map { .string($0.description) }
      return .object(found)
    case .old(let list, let known):
      return .object(members("old", list).merging(["known": .integer(clamping: known)]) { $1 })
    case .conflicting(let list): return .object(members("conflicting", list))
    case .madeLater(let list): return .object(members("made-later", list))
    case .incomplete(let announced, let found):
      return .object(
        members("incomplete").merging(["announced": .integer(clamping: announced), "found": .integer(found)]) {
          $1
        })
    case .unusable: return .object(members("unusable"))
    }
  }
}

extension JSONValue {
  /// A number that canonical JSON can hold (RFC 8785, 53 bits); a larger one, which nobody made in earnest, becomes the
  /// largest.
  fileprivate static func integer(clamping number: UInt64) -> JSONValue {
    .integer(Int(min(number, 1 << 53 - 1)))
  }
}
