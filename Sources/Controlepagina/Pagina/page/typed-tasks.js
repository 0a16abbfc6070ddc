/** The kerntaken of the form, each with its werkprocessen; readers add and remove them. */
class TypedTasks {
  constructor(getDossier) {
    this.getDossier = getDossier;
    this.tasks = [];
    this.list = element("div");
    this.node = element("div", {}, this.list, element("p", {}, element("button", { type: "button", class: "secondary", id: "typ-kerntaak-erbij",
      click: () => this.addTask().boxes.code.input.focus() }, both({ nl: "Kerntaak erbij", en: "Add a kerntaak" }))));
  }

  values() {
    const texts = (boxes) => Object.fromEntries(Object.entries(boxes).map(([name, box]) => [name, box.value()]));
    return this.tasks.map((task) => ({ ...texts(task.boxes), werkprocessen: task.rows.map((row) => texts(row.boxes)) }));
  }

  fill(values) {
    this.tasks = [];
    this.list.replaceChildren();
    for (const value of values.length > 0 ? values : [{ werkprocessen: [{}] }]) {
      const task = this.addTask(value, false);
      for (const row of value.werkprocessen) this.addRow(task, row);
    }
  }

  boxes() {
    return this.tasks.flatMap((task) => [task, ...task.rows].flatMap((item) => Object.values(item.boxes)));
  }

  /** The box at `kerntaken.0.werkprocessen.1.datum`. */
  box(place) {
    const [, task, name, row, last] = place.split(".");
    const found = this.tasks[task];
    if (!found) return null;
    return name === "werkprocessen" ? found.rows[row].boxes[last] : found.boxes[name];
  }

  addTask(value = {}, hasRow = true) {
    const task = { boxes: makeTypedBoxes(typedTaskFields, value), rows: [], list: element("div") };
    const legend = element("legend", {}, both({ nl: "Kerntaak", en: "Kerntaak" }));
    task.node = element("fieldset", { class: "task" }, legend, Object.values(task.boxes).map((box) => box.node), task.list,
      element("p", { class: "actions" },
        element("button", { type: "button", class: "secondary", click: () => this.addRow(task, this.nextRow(task)).boxes.code.input.focus() },
          both({ nl: "Werkproces erbij", en: "Add a werkproces" })),
        element("button", { type: "button", class: "secondary", click: () => this.remove(this.tasks, task, "typ-kerntaak-erbij") },
          both({ nl: "Kerntaak weg", en: "Remove the kerntaak" }))));
    this.watch(task.boxes);
    this.tasks.push(task);
    this.list.append(task.node);
    if (hasRow) this.addRow(task, {});
    return task;
  }

  addRow(task, value) {
    const row = { boxes: makeTypedBoxes(typedWorkFields, value) };
    row.node = element("fieldset", { class: "row" }, element("legend", {}, both({ nl: "Werkproces", en: "Werkproces" })),
      Object.values(row.boxes).map((box) => box.node), element("p", {}, element("button", { type: "button", class: "secondary",
        click: () => this.remove(task.rows, row, task.boxes.code.input.id) }, both({ nl: "Werkproces weg", en: "Remove the werkproces" }))));
    this.watch(row.boxes);
    task.rows.push(row);
    task.list.append(row.node);
    return row;
  }

  /** A row begins with the code of its kerntaak, which nobody needs to type twice. */
  nextRow(task) {
    const code = task.boxes.code.value().trim();
    return code === "" ? {} : { code: `${code}-W` };
  }

  /** Takes an item away; who works by keyboard goes on at a thing that is still there. */
  remove(list, item, nextID) {
    list.splice(list.indexOf(item), 1);
    item.node.remove();
    byID(nextID).focus();
  }

  watch(boxes) {
    boxes.code.input.addEventListener("change", () => this.offerTitle(boxes, this.getDossier()));
  }

  offerTitles() {
    const dossier = this.getDossier();
    for (const item of this.tasks.flatMap((task) => [task, ...task.rows])) this.offerTitle(item.boxes, dossier);
  }

  offerTitle(boxes, dossier) {
    const title = dossier && dossier.titels.get(boxes.code.value().trim().toUpperCase());
    if (title && boxes.titel.value().trim() === "") boxes.titel.set(title);
  }
}

function makeTypedBoxes(fields, value) {
  return Object.fromEntries(fields.map((field) => {
    const box = typedBox(field);
    box.set(value[field.name]);
    return [field.name, box];
  }));
}
