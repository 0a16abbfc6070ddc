// The names of sign-off sheets, in a register, a batch and a bundle.

/// The folder with the sheets and their signatures.
let signoffFolder = "aftekenbladen"
let sheetSuffix = ".txt"
/// What a signature's name ends with, where its sheet's ends with `sheetSuffix`: ssh-keygen writes it behind the whole name.
let signatureSuffix = ".txt.sig"
/// What a sheet's readable page ends with.
let pageSuffix = ".html"
