const otherKindTexts = {
  reencoded: {
    nl: "het bestand is UTF-16 of heeft een BOM; dat doet een PowerShell-pipe (gebruik cmd /c \"… < bestand\")",
    en: "the file is UTF-16 or has a byte order mark; a PowerShell pipe does that (use cmd /c \"… < file\")",
  },
  pgp: { nl: "dit is een PGP-handtekening", en: "this is a PGP signature" },
  cms: { nl: "dit is een PKCS#7- of X.509-bestand", en: "this is a PKCS#7 or X.509 file" },
  minisign: { nl: "dit is een minisign-handtekening", en: "this is a minisign signature" },
  publicKey: { nl: "dit is een publieke sleutel, geen handtekening", en: "this is a public key, no signature" },
  privateKey: {
    nl: "dit is een privésleutel: geef die nooit aan een ander, en maak een nieuwe",
    en: "this is a private key: never give it to anybody, and make a new one",
  },
  unknown: { nl: "dit is geen handtekening van ssh-keygen", en: "this is no signature of ssh-keygen" },
};

const damagedParts = {
  end: () => ({ nl: "de laatste regel ontbreekt", en: "the last line is missing" }),
  rest: () => ({
    nl: "achter de laatste regel staat nog iets", en: "something stands behind the last line",
  }),
  line: (line) => ({ nl: `regel ${line} is geen base64`, en: `line ${line} is no base64` }),
  base64: () => ({ nl: "de base64 klopt niet", en: "the base64 is not right" }),
  content: () => ({ nl: "de inhoud heeft niet de goede vorm", en: "the content has not the right form" }),
  namespace: () => ({ nl: "de namespace is leeg of geen tekst", en: "the namespace is empty or no text" }),
};

/** Why a signature of OpenSSH cannot be used, to go behind a colon. */
function sshProblemText({ kind, details }) {
  switch (kind) {
    case "empty": return { nl: "het bestand is leeg", en: "the file is empty" };
    case "tooLarge": {
      const limit = SSH_SIGNATURE_MAXIMUM_BYTES >> 10;
      return {
        nl: `het bestand is groter dan ${limit} KiB; een handtekening is kleiner`,
        en: `the file is larger than ${limit} KiB; a signature is smaller`,
      };
    }
    case "otherKind": return otherKindTexts[details.other];
    case "malformed": {
      const part = damagedParts[details.where](details.line);
      return {
        nl: `de handtekening van ssh-keygen is beschadigd: ${part.nl}`, en: `the signature of ssh-keygen is damaged: ${part.en}`,
      };
    }
    case "newerVersion":
      return {
        nl: `de handtekening heeft versie ${details.version} van SSHSIG; bekend is versie 1`,
        en: `the signature has version ${details.version} of SSHSIG; version 1 is known`,
      };
    case "key": return sshKeyProblemText(details);
    case "unsupportedHash":
      return {
        nl: "de handtekening gebruikt iets anders dan SHA-256 of SHA-512",
        en: "the signature uses something else than SHA-256 or SHA-512",
      };
    case "unsupportedAlgorithm": {
      const name = printable(details.name);
      return {
        nl: `de handtekening is van een soort die niet veilig is of niet bij de sleutel hoort (${name})`,
        en: `the signature is of a kind that is not safe or not the key's (${name})`,
      };
    }
  }
}

function sshKeyProblemText({ problem, algorithm, bits }) {
  switch (problem) {
    case "unsupported": {
      const name = printable(algorithm);
      return {
        nl: `sleutels van de soort ${name} worden niet gebruikt; maak er een met \`ssh-keygen -t ed25519\``,
        en: `keys of the kind ${name} are not taken; make one with \`ssh-keygen -t ed25519\``,
      };
    }
    case "malformed": return { nl: "de sleutel is beschadigd", en: "the key is damaged" };
    case "weak":
      return {
        nl: `de RSA-sleutel heeft ${bits} bits; minstens 2048 is nodig`,
        en: `the RSA key has ${bits} bits; at least 2048 are needed`,
      };
    case "tooLarge": return { nl: "de RSA-sleutel is te groot", en: "the RSA key is too large" };
    case "noCrypto":
      return {
        nl: "deze browser kan dit soort sleutel hier niet controleren", en: "this browser cannot check this kind of key here",
      };
  }
}
