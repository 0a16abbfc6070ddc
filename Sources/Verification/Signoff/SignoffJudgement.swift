import Beoordelingen
public import Dossiers
import Manifests

/// What is known of the leerbedrijf's sign-off, beside the school's word for it. It is asked only once a trusted key is known
/// to have sealed the record.
public enum SignoffJudgement: Hashable, Sendable {
  /// On paper or in a portal, so the record says: there is no signature to check.
  case claimed
  /// The sheet or its signature is not at hand. The school checked them when it gave the verklaring out.
  case absent(SignoffClaim)
  /// The sheet that the record names is signed with the key that it names, and has this assessment.
  case holds(SignoffClaim, sheetOf: Datum)
  case wrong(SignoffClaim, SignoffProblem)

  public var isWrong: Bool {
    if case .wrong = self { true } else { false }
  }
}

extension SignoffClaim {
  /// Holds the claim against the sheet that was found under the digest that it names.
  public func judge(_ sheet: SignoffSheet) -> SignoffJudgement {
    guard blad != nil, let vingerafdruk, let regel else { return .wrong(self, .incompleteRecord) }
    switch sheet {
    case .absent: return .absent(self)
    case .wrong(let problem): return .wrong(self, problem)
    case .signed(let sheet):
      if let problem = problem(of: sheet, vingerafdruk, regel) { return .wrong(self, problem) }
      return .holds(self, sheetOf: sheet.datum)
    }
  }

  private func problem(of sheet: SignedSheet, _ vingerafdruk: String, _ regel: Digest) -> SignoffProblem? {
    // By bytes: strings that look the same are equal to Swift.
    guard sheet.vingerafdruk.utf8.elementsEqual(vingerafdruk.utf8) else { return .otherKey(sheet.vingerafdruk) }
    guard leerbedrijf == sheet.leerbedrijf.description else { return .otherLeerbedrijf }
    guard let praktijkopleider, sheet.praktijkopleider == praktijkopleider else { return .otherPraktijkopleider }
    guard instelling == sheet.instelling.description else { return .otherSchool }
    guard let datum, sheet.datum <= datum else { return .laterSheet }
    guard let listed = sheet.regel(of: id) else { return .notListed }
    return listed == regel ? nil : .otherAssessment
  }
}

extension Outcome {
  /// The outcome where a sign-off was looked at as well: one that is wrong makes nothing worse that was not good.
  public func considering(_ signoff: SignoffJudgement?) -> Outcome {
    status == 0 && signoff?.isWrong == true ? .signoffWrong : self
  }
}
