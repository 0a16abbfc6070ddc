import Manifests

// The names of sign-off sheets, in a register, a batch and a bundle.

/// The folder with the sheets and their signatures.
let signoffFolder = "aftekenbladen"
let sheetSuffix = ".txt"
/// What a signature's name ends with, where its sheet's ends with `sheetSuffix`: ssh-keygen writes it behind the whole name.
let signatureSuffix = ".txt.sig"
/// What a sheet's readable page ends with.
let pageSuffix = ".html"

/// The names of a sheet and its signature in `signoffFolder` of a batch or a bundle: there they are named by the sheet's
/// SHA-256.
func sheetNames(of digest: Digest) -> (sheet: String, signature: String) {
  (digest.hexadecimal + sheetSuffix, digest.hexadecimal + signatureSuffix)
}
