/** Signatures and timestamps of others over `checkpoint.body`, which are listed and not judged. */
const attachmentKinds = ["p7s", "tsr", "minisig", "sshsig"];
const attachmentFolder = "zegel";
const attachmentNames = attachmentKinds.flatMap((kind) =>
  [`${attachmentFolder}/${checkpointBodyName}.${kind}`, `${checkpointBodyName}.${kind}`]);

/** The attachment of a name in a bundle, at `path`, over the text at `body`; null where the name is none of an attachment. */
function attachmentNamed(name, path, body) {
  if (!attachmentNames.includes(name)) return null;
  const kind = attachmentKinds.find((one) => name.endsWith(`.${one}`));
  return { file: path, kind, command: attachmentCommand(kind, shellQuoted(path), shellQuoted(body)) };
}

/** Those that stand in the folder of a batch or of an unpacked bundle. */
function attachmentsIn(tree, folder) {
  return attachmentNames.flatMap((name) => {
    const path = joinedPath(folder, name);
    return tree.kind(path) === "file" ? [attachmentNamed(name, path, joinedPath(folder, checkpointBodyName))] : [];
  });
}

/** Whether a timestamp could count: there is one, and an authority for it in a key list. */
function couldBeTimestamped(context, attachments) {
  return context.trust.authorities.length > 0 && attachments.some(({ kind }) => kind === "tsr");
}

/** The command of another program that checks it; what the reader must have got elsewhere is in capitals. */
function attachmentCommand(kind, name, body) {
  switch (kind) {
    case "p7s":
      return `openssl cms -verify -binary -inform DER -in ${name} -content ${body} -CAfile CA.pem -purpose any -out /dev/null`;
    case "tsr": return `openssl ts -verify -in ${name} -data ${body} -CAfile CA.pem`;
    case "minisig": return `minisign -V -p SCHOOL.pub -x ${name} -m ${body}`;
    case "sshsig":
      return `ssh-keygen -Y verify -f ALLOWED_SIGNERS -I SCHOOL -n praktijkverklaring-zegel@v1 -s ${name} < ${body}`;
  }
}

/** The text as one word of a POSIX shell. */
function shellQuoted(text) {
  return /^[A-Za-z0-9/._+-]+$/.test(text) && !text.startsWith("-") ? text : `'${printable(text).replace(/'/g, "'\\''")}'`;
}
