/** Each tone of a result has a shape of its own, for who does not see its colour. */
function iconPaths(tone) {
  return {
    good: [["circle", { cx: 24, cy: 24, r: 21 }], ["path", { d: "M14 25l7 7 14-16", class: "mark" }]],
    amber: [["path", { d: "M24 4L46 43H2z" }], ["path", { d: "M24 18v10m0 7.5v0.5", class: "mark" }]],
    bad: [["path", { d: "M15 3h18l12 12v18L33 45H15L3 33V15z" }], ["path", { d: "M16 16l16 16m0-16L16 32", class: "mark" }]],
    grey: [["rect", { x: 4, y: 4, width: 40, height: 40, rx: 8 }],
      ["path", { d: "M17 19a7 7 0 1 1 10 6c-2 1-3 2-3 5m0 6.5v0.5", class: "mark" }]],
  }[tone];
}

function icon(tone) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const attributes = { viewBox: "0 0 48 48", class: "icon", "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, value);
  for (const [name, shape] of iconPaths(tone)) {
    const part = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(shape)) part.setAttribute(key, value);
    picture.append(part);
  }
  return picture;
}
