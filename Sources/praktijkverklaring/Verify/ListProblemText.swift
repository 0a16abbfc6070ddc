import Diagnostics
import Manifests
import Verification

extension SignedListProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .note(let problem): problem.message
    case .list(let problem): problem.message
    }
  }

  func place(in file: String) -> Place {
    switch self {
    case .note(let problem): Place(file: file, line: problem.line, column: 1)
    case .list(let problem): Place(file: file, line: problem.line, column: 1)
    }
  }
}

extension ListProblem {
  /// What is wrong, in words.
  var message: Bilingual { Bilingual(nl: "\(kind)", en: "\(kind)") }
}
