// What the pages can do beyond being read: choose a theme, find a project, sort and filter tables.
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

  // ---- Theme ----

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

  // ---- Numbers and texts ----

  // Whole yuan are BigInt: sums are exact, and a quotient is rounded once, half away from zero, as the build does.
  function quotient(value, divisor) {
    const sign = value < 0n ? -1n : 1n;
    return sign * ((2n * sign * value + divisor) / (2n * divisor));
  }

  // A whole number of tenths, hundredths … as the pages write it.
  function decimal(scaled, places = 0) {
    const digits = String(scaled).replace("-", "").padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
    return (scaled < 0 ? "\u2212" : "") + whole + (places ? "." + digits.slice(-places) : "");
  }

  // 万元 with as many of its four decimals as it needs, from whole yuan, and back.
  const inTenThousands = (yuan) => decimal(yuan, 4).replace(/\.?0+$/, "");

  function yuanIn(cell) {
    const [whole, part = ""] = cell.textContent.trim().replace(/,/g, "").replace("\u2212", "-").split(".");
    return /\d/.test(whole) ? BigInt(whole + part.padEnd(4, "0")) : 0n;
  }

  // A cell's number: the one it declares, else the one it shows; null where it shows none.
  function numberIn(cell) {
    const value = parseFloat(cell.dataset.value || cell.textContent.replace(/[,\s+]/g, "").replace("\u2212", "-"));
    return Number.isNaN(value) ? null : value;
  }

  const textIn = (cell) => cell.dataset.sort || cell.textContent.trim() || null;

  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // As texts are compared: full width as half width, capitals as small letters, without blanks and Markdown's marks.
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\S\n]|[*_|\\]/g, "");

  // What is asked for as a whole and, where it has blanks, by its words.
  function termsOf(query) {
    const words = query.trim().split(/\s+/).map(fold).filter(Boolean);
    return words.length > 1 ? [words.join(""), ...words] : words;
  }

  function element(name, text = "", attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    return made;
  }

  // ---- The index of all projects ----
  // Loaded when a search, or a list over several pages, first needs it: search/rows.js, then search/texts-1.js …
  // These are scripts, which pages opened as files may load; each calls portal() with its part.

  let index = null;
  let hasFailed = false;
  const readers = new Set();

  // Calls `use` each time that more of the index has been read, or that reading it has failed.
  function whenRead(use) {
    if (hasFailed || (index && index.isComplete)) return;
    readers.add(use);
    if (readers.size === 1 && !window.portal) openIndex();
  }

  async function openIndex() {
    const tell = () => [...readers].forEach((use) => use());
    const address = new URL(document.querySelector("[data-index]").dataset.index, location);
    window.portal = (part, value) => {
      if (part === "rows") index = makeIndex(value, address);
      else index.addTexts(value);
    };
    try {
      await load(address);
      tell();
      await Promise.all(index.rows.texts.filter(Boolean).map((name) => load(new URL(name, address))));
      index.isComplete = true;
    } catch {
      hasFailed = true;
    }
    tell();
  }

  function load(address) {
    return new Promise((resolve, reject) => {
      const script = element("script", "", { src: address });
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  function makeIndex(columns, address) {
    const rows = {};
    for (const name in columns) rows[name] = columns[name].split ? columns[name].split("\n") : columns[name];
    const count = rows.id.length;
    const sounds = makeSounds();
    sounds.learn(columns.readings);

    // Texts by line; line n is about the projects that `of` gives, or about project first + n.
    function lines(text, first, of) {
      const folded = fold(text);
      const starts = [0];
      for (let at = folded.indexOf("\n"); at >= 0; at = folded.indexOf("\n", at + 1)) starts.push(at + 1);
      return { text: folded, kinds: sounds.kindsOf(folded), starts, first, of };
    }

    // A column that names things by their number; several projects share a line.
    function shared(names, numbers) {
      const of = rows[names].map(() => []);
      rows[numbers].forEach((number, row) => number === null || of[number].push(row));
      return lines(columns[names], 0, of);
    }

    // In the order in which what is found is listed.
    const fields = [
      lines(columns.name, 0), lines(columns.id, 0), shared("units", "unit"), shared("units", "town"),
      shared("sectors", "sector"), lines(columns.stage, 0),
    ];
    const ids = new Map(fields[1].text.split("\n").map((id, row) => [id, row]));
    const textRank = 1 + 2 * fields.length;
    const texts = [];
    let last = null;

    // For each project how well it fits, 255 if not at all: the field, and whether it is written so or sounds so.
    // Where only some projects are `wanted`, those with less than 255, others may be left out.
    function ranks(term, spoken, wanted) {
      const found = new Uint8Array(count).fill(255);
      fields.forEach((field, place) => {
        const rank = Math.min(1 + 2 * place, textRank);
        const note = (row, to) => (found[row] = Math.min(found[row], to));
        const noteAll = (line, to) => (field.of ? field.of[line].forEach((row) => note(row, to)) : note(field.first + line, to));
        const isOpen = (row) => found[row] > rank && !(wanted && wanted[row] === 255);
        everyLine(field, (from) => field.text.indexOf(term, from), (line) => noteAll(line, rank));
        if (!spoken) return;
        field.starts.forEach((start, line) => {
          if (!field.of && !isOpen(field.first + line)) return;
          if (spoken(field.kinds, start, field.starts[line + 1])[0] >= 0) noteAll(line, rank + 1);
        });
      });
      const exact = ids.get(term);
      if (exact !== undefined) found[exact] = 0;
      return found;
    }

    function everyLine({ starts }, find, mark) {
      for (let at = find(0); at >= 0; ) {
        let low = 0;
        for (let high = starts.length; high - low > 1; ) {
          const middle = (low + high) >> 1;
          if (starts[middle] > at) high = middle;
          else low = middle;
        }
        mark(low);
        at = low + 1 < starts.length ? find(starts[low + 1]) : -1;
      }
    }

    return {
      rows,
      isComplete: false,
      page: (row) => new URL(rows.page[0].replace("ID", encodeURIComponent(rows.id[row])), address).href,
      isListed: (row) => rows.total[row] !== null,

      addTexts({ first, text, readings }) {
        sounds.learn(readings);
        fields.push(lines(text, first[0]));
        texts.push({ first: first[0], lines: text.split("\n") });
      },

      // The text in which the words stand that a project was found by, if no shorter column has them.
      passage({ row, rank }) {
        if (rank < textRank - 2) return "";
        if (rank < textRank) return rows.stage[row];
        const part = texts.find(({ first, lines }) => row >= first && row < first + lines.length);
        return part ? part.lines[row - part.first].replace(/\x1f/g, " ") : "";
      },

      // Projects, the best fits first; of several words each is found, wherever it stands.
      search(query) {
        const [whole, ...words] = termsOf(query);
        if (!whole || (whole.length < 2 && whole < "\x7f")) return [];
        // Who types on looks among what was found before.
        const isLonger = last && whole.startsWith(last.term) && last.parts === fields.length;
        const best = ranks(whole, words.length ? null : sounds.asked(whole), isLonger ? last.found : null);
        last = words.length ? null : { term: whole, found: best, parts: fields.length };
        // Of several words the one that fits worst decides.
        let worst = null;
        for (const word of words) {
          const found = ranks(word, sounds.asked(word), worst);
          worst = worst ? found.map((rank, row) => Math.max(rank, worst[row])) : found;
        }
        const byRank = Array.from({ length: textRank + 2 }, () => []);
        for (let row = 0; row < count; row++) {
          const rank = worst ? Math.min(best[row], worst[row]) : best[row];
          if (rank < 255) byRank[rank].push({ row, rank });
        }
        return byRank.flat();
      },

      // Where a text has what was asked for: pairs of offsets, in order and apart.
      places(text, query) {
        let plain = "";
        const from = [];
        const to = [];
        let offset = 0;
        for (const character of text) {
          // Most are Chinese and stay as they are.
          const folded = character >= "\u4e00" && character <= "\u9fff" ? character : fold(character);
          plain += folded;
          for (let n = 0; n < folded.length; n++) {
            from.push(offset);
            to.push(offset + character.length);
          }
          offset += character.length;
        }
        const [whole, ...words] = termsOf(query);
        const locate = (term) => {
          const written = plain.indexOf(term);
          if (written >= 0) return [[from[written], to[written + term.length - 1]]];
          const spoken = sounds.asked(term);
          const [start, end] = spoken ? spoken(sounds.kindsOf(plain), 0) : [-1, -1];
          return start < 0 ? [] : [[from[start], to[end - 1]]];
        };
        const found = locate(whole);
        const places = found.length ? found : words.flatMap(locate);
        return places.sort((a, b) => a[0] - b[0]).filter((place, n) => !n || place[0] >= places[n - 1][1]);
      },
    };
  }

  // How characters sound: each under every syllable it may be read as, typed whole or in part (kaiping, kaip, kp).
  function makeSounds() {
    const kinds = new Uint16Array(65536); // by a character's code; 0 for one not met yet
    const syllables = [[]]; // by kind
    const asked = new Map();

    function kindOf(code) {
      if (!kinds[code]) kinds[code] = syllables.push([]) - 1;
      return kinds[code];
    }

    // A text as the kinds of its characters and one more, of none: many times faster to look through.
    function kindsOf(text) {
      const of = new Uint16Array(text.length + 1);
      for (let at = 0; at < text.length; at++) of[at] = kindOf(text.charCodeAt(at));
      return of;
    }

    // By kind, how many of the letters a character may at most stand for from one of them on; it may for fewer too.
    function stepsFrom(letters, from) {
      const bySyllable = new Map();
      const step = (syllable) => {
        let length = 0;
        // ü is typed as v or u.
        const same = (sound, typed) => sound === typed || (sound === "v" && typed === "u");
        while (length < syllable.length && same(syllable[length], letters[from + length])) length++;
        return length;
      };
      const steps = new Uint8Array(syllables.length);
      syllables.forEach((known, kind) => {
        for (const syllable of known) {
          if (!bySyllable.has(syllable)) bySyllable.set(syllable, step(syllable));
          steps[kind] = Math.max(steps[kind], bySyllable.get(syllable));
        }
      });
      const itself = kinds[letters.charCodeAt(from)];
      steps[itself] = Math.max(steps[itself], 1);
      return steps;
    }

    return {
      kindsOf,

      // `kai开凯ping平…`
      learn(table) {
        for (const [, syllable, characters] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
          for (let at = 0; at < characters.length; at++) {
            const known = syllables[kindOf(characters.charCodeAt(at))];
            if (!known.includes(syllable)) known.push(syllable);
          }
        }
        asked.clear();
      },

      // A way to find what is written or sounds like a term: from a place on, its start and end.
      // Null for a term that has no letters.
      asked(term) {
        const letters = term.replace(/['\u2019]/g, "").replace(/ü/g, "v");
        if (!/[a-z]/.test(letters)) return null;
        if (asked.has(letters)) return asked.get(letters);
        kindsOf(letters);
        const steps = Array.from({ length: letters.length }, (none, from) => stepsFrom(letters, from));
        // By the letters that one character may stand for, by kind, whether the next may go on: most may not.
        const goesOn = [1, 2, 3, 4, 5, 6].map((longest) => steps[0].map((none, kind) =>
          longest >= letters.length || steps.slice(1, longest + 1).some((step) => step[kind]) ? 1 : 0));

        // Where text that is read from a place on has been heard to the end of the letters, or -1.
        function endOf(text, at, from) {
          const last = from + steps[from][text[at]];
          for (let to = from + 1; to <= last; to++) {
            if (to === letters.length) return at + 1;
            const end = steps[to][text[at + 1]] ? endOf(text, at + 1, to) : -1;
            if (end >= 0) return end;
          }
          return -1;
        }

        const find = (text, from, to = text.length) => {
          const begins = steps[0];
          for (let at = from; at < to; at++) {
            const longest = begins[text[at]];
            if (!longest || !goesOn[longest - 1][text[at + 1]]) continue;
            const end = endOf(text, at, 0);
            if (end >= 0) return [at, end];
          }
          return [-1, -1];
        };
        if (asked.size > 8) asked.clear();
        asked.set(letters, find);
        return find;
      },
    };
  }

  // ---- The search in every page's head: a list of links below the field, told of by a status line ----

  function startFind(form) {
    const input = form.querySelector("input");
    const status = form.querySelector("[role=status]");
    const panel = form.querySelector(".found");
    const [told, list, more, toList] = panel.children;
    const step = 20;
    let found = [];
    let styled = false;

    // A text with what was asked for marked; of a long one the part around it.
    function marked(text, length = Infinity) {
      const places = index.places(text, input.value);
      const parts = document.createDocumentFragment();
      let at = 0;
      if (text.length > length) {
        at = Math.max(0, (places.length ? places[0][0] : 0) - 20);
        text = text.slice(0, at + length) + (at + length < text.length ? "…" : "");
        if (at) parts.append("…");
      }
      for (const [start, end] of places) {
        if (start > text.length) break;
        parts.append(text.slice(at, start), element("mark", text.slice(start, end)));
        at = end;
      }
      parts.append(text.slice(at));
      return parts;
    }

    function item(hit) {
      const { rows } = index;
      const link = element("a", "", { href: index.page(hit.row) });
      const name = element("b");
      name.append(marked(rows.name[hit.row]));
      if (rows.standing[hit.row]) name.append(" ", element("span", rows.standing[hit.row], { class: "tag" }));
      const facts = element("small");
      facts.append(marked([
        rows.id[hit.row], rows.units[rows.unit[hit.row]], rows.units[rows.town[hit.row]],
        rows.sectors[rows.sector[hit.row]],
      ].filter(Boolean).join(" · ")));
      link.append(name, facts);
      const passage = index.passage(hit);
      if (passage) {
        const quoted = element("small");
        quoted.append(marked(passage, 60));
        link.append(quoted);
      }
      const made = element("li");
      made.append(link);
      return made;
    }

    function extend() {
      const shown = list.children.length;
      list.append(...found.slice(shown, shown + step).map(item));
      more.hidden = list.children.length >= found.length;
    }

    function say(text) {
      status.textContent = told.textContent = text;
    }

    function show() {
      if (!styled) document.head.append(element("link", "", { rel: "stylesheet", href: form.dataset.style }));
      styled = true;
      form.setAttribute("aria-busy", !hasFailed && !(index && index.isComplete));
      panel.hidden = !input.value.trim();
      if (panel.hidden) return say("");
      toList.href = form.action.split("?")[0] + "?q=" + encodeURIComponent(input.value.trim());
      if (!index) return say(status.dataset[hasFailed ? "failed" : "loading"]);
      found = index.search(input.value);
      list.replaceChildren();
      extend();
      const { none, failed } = status.dataset;
      say((found.length ? fill(status.dataset.found, { count: decimal(found.length) }) : none) + (hasFailed ? ` (${failed})` : ""));
    }

    function move(event, to) {
      event.preventDefault();
      to.focus();
    }

    input.addEventListener("input", () => {
      whenRead(show);
      show();
    });
    input.addEventListener("focus", () => (panel.hidden = !input.value.trim() || !told.textContent));
    more.addEventListener("click", () => {
      const shown = list.children.length;
      extend();
      list.children[shown].firstChild.focus();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) location.href = form.action.split("?")[0] + "?q=" + encodeURIComponent(input.value.trim());
    });
    form.addEventListener("keydown", (event) => {
      const places = [input, ...all(".found a, .found button:not([hidden])", form)];
      const place = places.indexOf(document.activeElement);
      if (event.key === "Escape" && !panel.hidden) {
        move(event, input);
        panel.hidden = true;
      } else if (event.key === "ArrowDown" && !panel.hidden && place + 1 < places.length) {
        move(event, places[place + 1]);
      } else if (event.key === "ArrowUp" && place > 0) {
        move(event, places[place - 1]);
      }
    });
    document.addEventListener("focusin", ({ target }) => (panel.hidden = panel.hidden || !form.contains(target)));
    document.addEventListener("click", ({ target }) => (panel.hidden = panel.hidden || !form.contains(target)));
  }

  // ---- Tables: sorted by any column, filtered by a form; both are the address's query ----

  // Where a browser lets no page change its query (some do not for pages opened as files) the fragment takes its place;
  // one without "=" is an ordinary target.
  function readState() {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
  }

  // The state with some of it changed, as an address; without a value a name is left out.
  function changed(changes) {
    const state = readState();
    for (const name in changes) {
      if (changes[name]) state.set(name, changes[name]);
      else state.delete(name);
    }
    return String(state);
  }

  // A step is undone by the browser's way back; typing is no step.
  function changeState(changes, isStep) {
    const query = changed(changes);
    if (query === String(readState())) return;
    const method = isStep ? "pushState" : "replaceState";
    try {
      history[method](null, "", location.pathname + (query && "?" + query));
    } catch {
      attempt(() => history[method](null, "", "#" + (query || "=")));
    }
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

  const isNumber = (head) => head.classList.contains("n");

  // The rows of a table that the page has all of.
  function rowsOfPage(table) {
    const rows = all("tbody tr:not(.group)", table);
    const groups = all("tr.group", table);
    const texts = rows.map((row) => fold(row.textContent));
    const arranged = [...table.tBodies[0].children];
    return {
      count: rows.length,
      id: (row) => rows[row].dataset.id,
      has: (row, words) => words.every((word) => texts[row].includes(word)),
      matches: (row, name, value) => (rows[row].dataset[name] || "").split("|").includes(value),
      isCounted: (row) => !("uncounted" in rows[row].dataset),
      amount: (row, head) => yuanIn(rows[row].cells[columnOf(head)]),
      value: (row, head) => (isNumber(head) ? numberIn : textIn)(rows[row].cells[columnOf(head)]),

      // Groups hold in the page's own order only.
      show(order, shown, isSorted) {
        const kept = new Set(shown);
        rows.forEach((row, n) => (row.hidden = !kept.has(n)));
        groups.forEach((row) => (row.hidden = isSorted || shown.length < rows.length));
        table.tBodies[0].append(...(isSorted ? order.map((row) => rows[row]) : arranged));
      },
    };
  }

  // The rows of a list over several pages, from the index: made when they are shown, after the page's first.
  function rowsOfIndex(table, heads) {
    const { rows } = index;
    const listed = rows.id.map((id, row) => row).filter(index.isListed);
    const model = table.tBodies[0].rows[0];
    const column = Object.fromEntries(heads.map((head) => [head.dataset.key, columnOf(head)]));
    const words = table.dataset;
    const at = (name, row) => rows[name][listed[row]];
    const named = (names, number) => (row) => (at(number, row) === null ? "" : rows[names][at(number, row)]);
    const values = {
      id: (row) => at("id", row), name: (row) => at("name", row),
      unit: named("units", "unit"), town: named("units", "town"), sector: named("sectors", "sector"),
      domain: named("domains", "sector"), status: named("statuses", "status"), pace: named("paces", "pace"),
      total: (row) => at("total", row), annual: (row) => at("annual", row), completed: (row) => at("completed", row),
      rate: (row) => at("rate", row), lead: (row) => at("lead", row),
    };
    const isReserve = (row) => at("standing", row) !== "";

    function drawBar(drawing, row, sign) {
      const { width } = drawing.viewBox.baseVal;
      const old = drawing.querySelector(".bar");
      if (old) old.remove();
      if (values.rate(row) === null) return;
      const long = Math.max(0, (Number(values.completed(row)) / values.annual(row)) * 100 * width / table.dataset.reach);
      const rounded = Math.round(long * 100) / 100;
      const shape = rounded > width + 0.01
        ? ["path", { d: `M0 5H${width - 6}L${width} 8L${width - 6} 11H0Z` }]
        : ["rect", { y: 5, width: rounded, height: 6 }];
      const bar = document.createElementNS("http://www.w3.org/2000/svg", shape[0]);
      bar.setAttribute("class", "bar " + sign);
      for (const key in shape[1]) bar.setAttribute(key, shape[1][key]);
      drawing.insertBefore(bar, drawing.querySelector(".mark"));
    }

    function rowOf(row) {
      const made = model.cloneNode(true);
      made.hidden = false;
      for (const name in made.dataset) delete made.dataset[name];
      const cell = (key) => made.cells[column[key]];
      const link = cell("name").querySelector("a");
      link.href = index.page(listed[row]);
      link.textContent = values.name(row);
      cell("name").replaceChildren(link);
      if (isReserve(row)) cell("name").append(" ", element("span", at("standing", row), { class: "tag" }));
      for (const key of ["sector", "town", "unit"]) cell(key).textContent = values[key](row);
      for (const key of ["total", "annual", "completed"]) cell(key).textContent = inTenThousands(values[key](row));
      const lead = values.lead(row);
      const sign = lead === null ? "" : lead > 0 ? "ahead" : lead < 0 ? "behind" : "level";
      cell("rate").textContent = lead === null ? "—" : decimal(values.rate(row), 1) + "%";
      cell("lead").className = ("n lead " + sign + (values.pace(row) === "seriouslyBehind" ? " serious" : "")).trim();
      cell("lead").textContent = lead === null ? "—" : ` ${words[sign]} ${lead ? decimal(Math.abs(lead), 1) : ""}`;
      if (!sign) delete cell("lead").dataset.value;
      else {
        cell("lead").dataset.value = (lead / 10).toFixed(1);
        const mark = { ahead: "▲", behind: "▼", level: "●" }[sign];
        cell("lead").prepend(element("span", mark, { "aria-hidden": "true" }));
      }
      drawBar(made.querySelector("svg"), row, sign);
      return made;
    }

    return {
      count: listed.length,
      id: values.id,
      has: () => true,
      matches(row, name, value) {
        if (name === "tier") return Math.floor(at("tier", row) / 2 ** rows.tiers.indexOf(value)) % 2 === 1;
        if (name === "pace" && value === "behind") return /ehind/.test(values.pace(row));
        return values[name](row) === value;
      },
      isCounted: (row) => !isReserve(row),
      amount: (row, head) => BigInt(values[head.dataset.sum](row)),
      value: (row, head) => (values[head.dataset.key](row) === "" ? null : values[head.dataset.key](row)),
      show: (order, shown) => table.tBodies[0].replaceChildren(...shown.map(rowOf)),
    };
  }

  function startTable(table) {
    const form = all("form[data-table]").find((one) => one.dataset.table === table.id);
    const tally = form && document.getElementById(form.dataset.tally);
    const fields = form ? [...form.elements].filter((field) => field.name) : [];
    const heads = all("thead th", table).filter((head) => head.dataset.key);
    const sums = all("[data-sum]", table);
    const span = Number(table.dataset.paged) || Infinity;
    const pager = document.querySelector(".pages");
    const ownRows = [...table.tBodies[0].children];
    const ownPages = pager ? [...pager.children] : [];
    let source = span === Infinity ? rowsOfPage(table) : null;
    let sorted = { by: "", order: [] };

    // Rows with data-uncounted, projects in preparation, are listed but enter no count and no sum.
    function describe(shown) {
      const counted = shown.filter(source.isCounted);
      const others = shown.length - counted.length;
      const values = { count: decimal(counted.length), uncounted: decimal(others), rate: "—" };
      const yuan = {};
      for (const head of sums) {
        yuan[head.dataset.sum] = counted.reduce((sum, row) => sum + source.amount(row, head), 0n);
        values[head.dataset.sum] = decimal(quotient(yuan[head.dataset.sum], 10000000n), 1);
      }
      if (yuan.annual) values.rate = decimal(quotient(yuan.completed * 1000n, yuan.annual), 1) + "%";
      tally.textContent = fill(tally.dataset.pattern + (others ? tally.dataset.patternUncounted || "" : ""), values);
    }

    function sort(head, order) {
      const by = head ? head.dataset.key + order : "";
      if (by !== sorted.by || sorted.order.length !== source.count) {
        const rows = [...Array(source.count).keys()];
        const values = head && rows.map((row) => source.value(row, head));
        if (head) rows.sort((a, b) => compare(values[a], values[b], order === "descending" ? -1 : 1) || a - b);
        sorted = { by, order: rows };
      }
      return sorted.order;
    }

    // What the search finds, by id; null while the index is not read: the words of the rows themselves then count.
    function hitsOf(query) {
      if (!query || !("searched" in form.dataset)) return null;
      whenRead(refresh);
      return index && new Set(index.search(query).map(({ row }) => index.rows.id[row]));
    }

    function refresh() {
      const state = readState();
      const head = heads.find((one) => one.dataset.key === state.get("sort"));
      const order = state.get("order") === "ascending" ? "ascending" : "descending";
      heads.forEach((one) => one.removeAttribute("aria-sort"));
      if (head) head.setAttribute("aria-sort", order);
      for (const field of fields) {
        if (field.value.trim() !== (state.get(field.name) || "")) field.value = state.get(field.name) || "";
        // An address may name what is no longer listed.
        if (field.selectedIndex < 0) field.value = "";
      }
      const limits = fields.filter((field) => field.name !== "q" && field.value).map((field) => [field.name, field.value]);
      const query = fields.some((field) => field.name === "q") ? (state.get("q") || "").trim() : "";
      let page = Math.max(1, parseInt(state.get("page")) || 1);
      if (span < Infinity) {
        if (!head && !limits.length && !query && page === 1) return showOwn();
        whenRead(refresh);
        const { failed, loading } = document.querySelector("[data-failed]").dataset;
        if (!index) return (tally.textContent = hasFailed ? failed : loading);
        source = source || rowsOfIndex(table, heads);
      }
      const hits = hitsOf(query);
      const words = termsOf(query).slice(-1);
      const rows = sort(head, order).filter((row) =>
        (!query || (hits ? hits.has(source.id(row)) : source.has(row, words)))
        && limits.every(([name, value]) => source.matches(row, name, value)));
      if (tally) describe(rows);
      const pages = Math.max(1, Math.ceil(rows.length / span));
      page = Math.min(page, pages);
      const shown = rows.slice((page - 1) * span || 0, page * span);
      source.show(sorted.order, shown, Boolean(head));
      if (pager) showPages(page, pages);
    }

    // The list as the page was made.
    function showOwn() {
      if (table.tBodies[0].firstChild !== ownRows[0]) table.tBodies[0].replaceChildren(...ownRows);
      pager.replaceChildren(...ownPages);
      tally.textContent = ownTally;
    }

    function showPages(current, count) {
      const link = (page, text = decimal(page)) => {
        const made = element("a", text, { href: "?" + changed({ page }) });
        if (page === current && text !== pager.dataset.previous) made.setAttribute("aria-current", "page");
        made.addEventListener("click", (event) => {
          event.preventDefault();
          changeState({ page: page > 1 ? page : "" }, true);
          refresh();
          tally.focus();
        });
        return made;
      };
      const pages = [...Array(count).keys()].map((page) => link(page + 1));
      if (current > 1) pages.unshift(link(current - 1, pager.dataset.previous));
      if (current < count) pages.push(link(current + 1, pager.dataset.next));
      pager.replaceChildren(...pages);
    }

    for (const head of heads) {
      const button = element("button", "", { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        // Amounts are asked for from the largest, names and ranks (data-ascending) from the first.
        const turns = ["ascending", "descending"];
        if (isNumber(head) && !("ascending" in head.dataset)) turns.reverse();
        const order = turns[head.getAttribute("aria-sort") === turns[0] ? 1 : 0];
        changeState({ sort: head.dataset.key, order, page: "" }, true);
        refresh();
      });
    }

    const ownTally = tally && tally.textContent;
    if (form) {
      form.addEventListener("input", ({ target }) => {
        changeState({ [target.name]: target.value.trim(), page: "" }, target.tagName === "SELECT");
        refresh();
      });
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("reset", (event) => {
        event.preventDefault();
        fields.forEach((field) => (field.value = ""));
        changeState(Object.fromEntries([...fields, { name: "page" }].map((field) => [field.name, ""])), true);
        refresh();
      });
      tally.tabIndex = -1;
      form.hidden = false;
    }
    return refresh;
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

  // ---- Start ----

  root.classList.add("js");
  setTheme(attempt(() => localStorage.getItem("portal-theme")));

  document.addEventListener("DOMContentLoaded", () => {
    all(".theme").forEach(startTheme);
    all(".find").forEach(startFind);
    all("table.fold").forEach(keepTableRoles);
    const tables = all("table[data-sortable]").map(startTable);
    const refresh = () => tables.forEach((show) => show());
    if (String(readState())) refresh();
    window.addEventListener("popstate", refresh);
    window.addEventListener("hashchange", refresh);
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
