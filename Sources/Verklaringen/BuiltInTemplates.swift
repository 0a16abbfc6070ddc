/// The templates that are used when a school gives none of its own; the same files as in `templates/`.
public enum BuiltInTemplates {
  /// What diagnostics call their folder.
  public static let folder = "<ingebouwde sjablonen>"

  /// The contents by file name.
  public static let files: [String: [UInt8]] = [
    "verklaring.html": PackageResources.verklaring_html,
    "stijl.html": PackageResources.stijl_html,
    "verklaring.txt": PackageResources.verklaring_txt,
  ]
}
