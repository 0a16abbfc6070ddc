public import Diagnostics

/// The kinds of problems of pages: `SJ3xx`, one per rule, permanent.
public enum PageCodes {
  /// All of them, in the order of their codes.
  public static let all: [DiagnosticCode] =
    elementCodes + structureCodes + documentCodes + sheetCodes + readingCodes
}
