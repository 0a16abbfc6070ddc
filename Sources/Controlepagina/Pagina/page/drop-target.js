/** Lets files come in: dropped anywhere on the page, picked, or pasted. `take` gets a function that finds the files. */
function startDropTarget(take) {
  const target = byID("werpvak");
  let depth = 0;
  const isFiles = (event) => Array.from(event.dataTransfer ? event.dataTransfer.types : []).includes("Files");
  const lit = (isLit) => target.classList.toggle("over", isLit);
  window.addEventListener("dragenter", (event) => {
    if (!isFiles(event)) return;
    depth += 1;
    lit(true);
  });
  window.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) lit(false);
  });
  // Without this a browser would open the file in place of the page: what it imitates would then stand here.
  window.addEventListener("dragover", (event) => {
    if (isFiles(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    depth = 0;
    lit(false);
    take(droppedFiles(event.dataTransfer));
  });
  window.addEventListener("paste", (event) => {
    if (event.clipboardData && event.clipboardData.files.length > 0) {
      event.preventDefault();
      take(droppedFiles(event.clipboardData));
    }
  });
  startPicker(byID("kies"), byID("bestanden"), take);
  if ("webkitdirectory" in byID("map") && !window.matchMedia("(pointer: coarse)").matches) {
    byID("kies-map").hidden = false;
    startPicker(byID("kies-map"), byID("map"), take);
  }
}

function startPicker(button, input, take) {
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    if (input.files.length === 0) return;
    take((async () => pickedFiles(Array.from(input.files)))());
    // So that the same file can be picked again.
    input.value = "";
  });
}
