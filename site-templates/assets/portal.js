// What the pages can do beyond being read: choose a theme, sort a table, filter the list of projects.
// A classic script in the head: it works from the file system, and the theme is set before the first paint.
(function () {
  "use strict";

  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Storage and history may be forbidden to pages opened as files: a choice then holds for that page only.
  function attempt(action) {
    try {
      return action();
    } catch {}
  }

  function setTheme(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  function startTheme(group) {
    const buttons = all("button", group);
    const mark = () => buttons.forEach((button) =>
      button.setAttribute("aria-pressed", button.value === (root.dataset.theme || "auto")));
    group.addEventListener("click", ({ target }) => {
      if (!target.value) return;
      setTheme(target.value);
      attempt(() => localStorage.setItem("portal-theme", target.value));
      mark();
    });
    mark();
    group.hidden = false;
  }

  // The state of filter and sort lives in the fragment, the only part of a file's address that a page may change.
  // A fragment without "=" is an ordinary target.
  function readState() {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  }

  function changeState(changes) {
    const state = readState();
    for (const name in changes) {
      if (changes[name]) state.set(name, changes[name]);
      else state.delete(name);
    }
    attempt(() => history.replaceState(null, "", "#" + state));
  }

  // A cell's number: the one it declares, else the one it shows; null where it shows none.
  function numberIn(cell) {
    const value = parseFloat(cell.dataset.value || cell.textContent.replace(/[,\s+]/g, "").replace("\u2212", "-"));
    return Number.isNaN(value) ? null : value;
  }

  function textIn(cell) {
    return cell.dataset.sort || cell.textContent.trim() || null;
  }

  const collator = new Intl.Collator("zh-Hans", { numeric: true });

  // Cells without a value come last in either direction; equal ones keep the order that the page was made with.
  function compare(a, b, sign) {
    if (a === null || b === null) return (a === null) - (b === null);
    return sign * (typeof a === "number" ? a - b : collator.compare(a, b));
  }

  // The column that a head stands for: over a bar and its figure the last of the two, the figure.
  function columnOf(head) {
    let column = -1;
    for (let cell = head; cell; cell = cell.previousElementSibling) column += cell.colSpan;
    return column;
  }

  function startSorting(table) {
    const rows = all("tbody tr:not(.group)", table);
    const heads = all("thead th", table);

    function sort(head, direction) {
      const column = columnOf(head);
      const read = head.classList.contains("n") ? numberIn : textIn;
      const sign = direction === "descending" ? -1 : 1;
      const keyed = rows.map((row) => ({ row, value: read(row.cells[column]) }));
      keyed.sort((a, b) => compare(a.value, b.value, sign));
      // Groups hold in the page's own order only.
      for (const row of all("tr.group", table)) row.hidden = true;
      table.tBodies[0].append(...keyed.map((entry) => entry.row));
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", direction);
    }

    for (const head of heads.filter((cell) => cell.dataset.key)) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        // Amounts are asked for from the largest, names and ranks (data-ascending) from the first.
        const turns = ["ascending", "descending"];
        if (head.classList.contains("n") && !("ascending" in head.dataset)) turns.reverse();
        const direction = turns[head.getAttribute("aria-sort") === turns[0] ? 1 : 0];
        sort(head, direction);
        changeState({ sort: head.dataset.key, order: direction });
      });
    }

    return (state) => {
      const head = heads.find((cell) => cell.dataset.key && cell.dataset.key === state.get("sort"));
      if (head) sort(head, state.get("order") === "ascending" ? "ascending" : "descending");
    };
  }

  const folded = (text) => text.normalize("NFKC").toLowerCase();

  // Tenths of something that is never negative, written as the page writes numbers.
  const withOneDecimal = (tenths) => (tenths / 10).toLocaleString("en-US", { minimumFractionDigits: 1 });

  // 亿元 with one decimal from whole 元, half up.
  const inHundredMillions = (yuan) => withOneDecimal(Math.round(yuan / 1e7));

  function startFilter(form) {
    const table = document.getElementById(form.dataset.table);
    const tally = document.getElementById(form.dataset.tally);
    const sums = all("[data-sum]", table).map((head) => ({ name: head.dataset.sum, column: columnOf(head) }));
    const fields = [...form.elements].filter((field) => field.name);
    const rows = all("tbody tr", table);
    const texts = new Map(rows.map((row) => [row, folded(row.textContent + " " + (row.dataset.search || ""))]));

    function matches(row, [name, value]) {
      if (name === "q") return texts.get(row).includes(folded(value));
      return (row.dataset[name] || "").split("|").includes(value);
    }

    // Rows with data-uncounted, projects in preparation, are listed but enter no count and no sum.
    function describe(shown) {
      const counted = shown.filter((row) => !("uncounted" in row.dataset));
      const values = { count: counted.length, uncounted: shown.length - counted.length, rate: "—" };
      const yuan = {};
      for (const { name, column } of sums) {
        yuan[name] = counted.reduce((sum, row) => sum + Math.round(numberIn(row.cells[column]) * 1e4), 0);
        values[name] = inHundredMillions(yuan[name]);
      }
      // Multiplied before it is divided: 1001 ÷ 2000 is 50.05%, but as a fraction falls short of it.
      if (yuan.annual) values.rate = withOneDecimal(Math.round((yuan.completed * 1e3) / yuan.annual)) + "%";
      const pattern = tally.dataset.pattern + (values.uncounted ? tally.dataset.patternUncounted || "" : "");
      tally.textContent = pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
    }

    const wanted = () => fields.map((field) => [field.name, field.value.trim()]);

    function apply() {
      const limits = wanted().filter(([, value]) => value);
      for (const row of rows) row.hidden = !limits.every((limit) => matches(row, limit));
      describe(rows.filter((row) => !row.hidden));
    }

    function changed() {
      apply();
      changeState(Object.fromEntries(wanted()));
    }

    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(changed));
    form.hidden = false;

    return (state) => {
      for (const field of fields) {
        field.value = state.get(field.name) || "";
        // An address may name what is no longer listed.
        if (field.selectedIndex < 0) field.value = "";
      }
      apply();
    };
  }

  // A row laid out as flex loses its meaning in some browsers' accessibility trees: say it again.
  function keepTableRoles(table) {
    const roles = { TABLE: "table", TR: "row", TD: "cell" };
    for (const part of [table, ...all("thead, tbody, tr, td", table)]) {
      part.setAttribute("role", roles[part.tagName] || "rowgroup");
    }
    for (const head of all("th", table)) {
      head.setAttribute("role", head.scope.startsWith("col") ? "columnheader" : "rowheader");
    }
  }

  root.classList.add("js");
  setTheme(attempt(() => localStorage.getItem("portal-theme")));

  document.addEventListener("DOMContentLoaded", () => {
    all(".theme").forEach(startTheme);
    all("table.fold").forEach(keepTableRoles);
    const followers = [...all("table[data-sortable]").map(startSorting), ...all("form[data-table]").map(startFilter)];
    const follow = () => followers.forEach((show) => show(readState()));
    follow();
    window.addEventListener("hashchange", follow);
  });
})();

// Charts: a point's value by pointer, by finger and by arrow keys. What is said of a mark is its own title, which the
// page made from the same figures as the table beside it.
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  // How far a place is from a mark: along the months only, where a chart runs along them.
  function distance(box, x, y, isAlong) {
    const across = Math.max(box.left - x, 0, x - box.right);
    return isAlong ? across : Math.hypot(across, Math.max(box.top - y, 0, y - box.bottom));
  }

  for (const holder of document.querySelectorAll("figure > .wide, figure > .narrow")) {
    const svg = holder.querySelector("svg");
    const titles = svg ? [...svg.querySelectorAll(":scope > :not(title) title, :scope > * > title")] : [];
    const marks = [...new Set(titles)].map((title) => ({ mark: title.parentNode, text: title.textContent }));
    if (!marks.length) continue;
    // The browser's own tip would stand over ours.
    for (const title of titles) title.remove();
    const isAlong = svg.matches(".curve, .months");
    const keys = document.getElementById("main").dataset.keys;
    const tip = document.createElement("p");
    tip.className = "tip";
    tip.setAttribute("role", "status");
    holder.append(tip);
    holder.tabIndex = 0;
    holder.setAttribute("role", "group");
    holder.setAttribute("aria-label", svg.querySelector("title").textContent + " " + keys);
    let at = -1;

    function show(next, isSpoken) {
      if (next === at) return;
      if (at >= 0) marks[at].mark.classList.remove("on");
      at = next;
      tip.setAttribute("aria-live", isSpoken ? "polite" : "off");
      tip.textContent = at < 0 ? "" : marks[at].text;
      if (at < 0) return;
      marks[at].mark.classList.add("on");
      const [frame, box] = [holder, marks[at].mark].map((part) => part.getBoundingClientRect());
      const left = (box.left + box.right - tip.offsetWidth) / 2 - frame.left;
      const above = box.top - frame.top - tip.offsetHeight - 6;
      tip.style.left = Math.max(0, Math.min(left, frame.width - tip.offsetWidth)) + "px";
      tip.style.top = (above < 0 ? box.bottom - frame.top + 6 : above) + "px";
    }

    function point({ clientX, clientY }) {
      const far = marks.map(({ mark }) => distance(mark.getBoundingClientRect(), clientX, clientY, isAlong));
      show(far.indexOf(Math.min(...far)), false);
    }

    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    holder.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return show(-1);
      if (!(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const last = marks.length - 1;
      show(at < 0 && steps[event.key] < 0 ? last : Math.max(0, Math.min(at + steps[event.key], last)), true);
    });
    holder.addEventListener("focus", () => holder.matches(":focus-visible") && at < 0 && show(marks.length - 1, true));
    holder.addEventListener("blur", () => show(-1));
    svg.addEventListener("pointerdown", point);
    svg.addEventListener("pointermove", point);
    svg.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType === "mouse" && document.activeElement !== holder) show(-1);
    });
  }
});
