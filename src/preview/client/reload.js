/*
 * Runs in every page that the preview serves, before the page's own scripts.
 *
 * After a good build the page fetches itself and compares: other stylesheets are swapped, other
 * text is put in place, and the viewer is handed the newer tour, which it shows where the visitor
 * is. Only what scripts may hold on to costs a reload, which keeps the view, the stop and the
 * language. After a failed build the page stays and the findings lie over it.
 */
(function () {
  "use strict";

  const me = document.currentScript;
  const root = document.documentElement;
  const server = me.dataset.server;
  const isWaiting = "waiting" in me.dataset;
  /** The viewer changes the page's language in place; this is the one it was written in. */
  const writtenIn = root.lang;
  /** The newest build that this page shows. */
  let shownBuild = Number(me.dataset.build);
  /** First the page's own scripts begin, which listen for the same event after us. */
  let work = new Promise((done) => document.addEventListener("DOMContentLoaded", () => setTimeout(done), { once: true }));

  // ---------------------------------------------------------------- what a page is made of

  /** What may be put in place without asking anybody. */
  const PIECES = ["main", "footer.foot", "nav.trail", "nav.languages"];
  /** Scripts that hold on to nothing in the pieces. */
  const HARMLESS = /^(page|viewer|edition|tour|text)\./;

  const nameOf = (address) => (address || "").split("/").pop();
  const isTour = (address) => /^tour\.[^.]+\.js$/.test(nameOf(address));
  /** The viewer takes a newer tour, and the words that it names, without a reload. */
  const unversioned = (address) => address.replace(/(^|\/)(tour|text\.[^./]+)\.[^./]+\.js$/, "$1$2.js");

  function takeStock(page) {
    const copy = page.documentElement.cloneNode(true);
    for (const own of copy.querySelectorAll("script[src^='/__enfilade/']")) own.remove();
    const scripts = [...copy.querySelectorAll("script")].filter((script) => script.type !== "application/ld+json");
    const pieces = PIECES.map((selector) => {
      const piece = copy.querySelector(selector);
      return piece === null ? null : piece.outerHTML;
    });
    for (const selector of PIECES) {
      const piece = copy.querySelector(selector);
      if (piece !== null) piece.remove();
    }
    const body = copy.querySelector("body");
    const addresses = scripts.map((script) => script.getAttribute("src") || script.textContent);
    return {
      scripts: addresses.map(unversioned),
      tour: nameOf(addresses.find(isTour)),
      styles: [...copy.querySelectorAll("link[rel='stylesheet']")].map((link) => link.getAttribute("href")),
      title: copy.querySelector("title") === null ? "" : copy.querySelector("title").textContent,
      pieces,
      around: body === null ? "" : body.className + body.innerHTML.replace(/\s+/g, " "),
    };
  }

  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  let stock = takeStock(document);

  // ---------------------------------------------------------------- bringing the page up to date

  /** This page as it is served now; null when it no longer is. */
  async function fetchPage() {
    const response = await fetch(location.pathname + location.search, { cache: "no-cache" });
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  }

  async function refresh() {
    const page = await fetchPage();
    if (page === null) return reload();
    const next = takeStock(page);
    if (same(next, stock)) return;
    if (!mayStay(next)) return reload();
    if (next.tour !== stock.tour) {
      const outcome = await renewViewer(next.tour);
      if (outcome === "overtaken") return;
      if (outcome === "refused") return reload();
    }
    await swapStyles(next.styles);
    swapPieces(page, next);
    stock = next;
  }

  function mayStay(next) {
    if (!same(next.scripts, stock.scripts) || next.around !== stock.around) return false;
    const hasViewer = document.getElementById("viewer") !== null;
    if (next.title !== stock.title && hasViewer) return false;
    if (same(next.pieces, stock.pieces)) return true;
    const isKnown = (script) => HARMLESS.test(nameOf(script));
    const sameNumber = PIECES.every(
      (selector, index) =>
        (next.pieces[index] === null) === (stock.pieces[index] === null) &&
        !/<script/i.test(next.pieces[index] || "") &&
        (next.pieces[index] === null || document.querySelector(selector) !== null),
    );
    return sameNumber && next.scripts.every(isKnown);
  }

  /** "overtaken": a newer build has taken the files away, and its event is on its way. */
  async function renewViewer(tour) {
    try {
      await window.enfilade.renew(tour);
      return "renewed";
    } catch (error) {
      const page = await fetchPage();
      if (page !== null && takeStock(page).tour !== tour) return "overtaken";
      console.warn("preview:", error);
      return "refused";
    }
  }

  /** New ones first, so that the page is never bare. */
  async function swapStyles(hrefs) {
    if (same(hrefs, stock.styles)) return;
    const before = [...document.head.querySelectorAll("link[rel='stylesheet']")];
    const loaded = hrefs.map((href) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      document.head.append(link);
      return new Promise((done) => {
        link.onload = link.onerror = done;
      });
    });
    await Promise.all(loaded);
    for (const link of before) link.remove();
  }

  function swapPieces(page, next) {
    PIECES.forEach((selector, index) => {
      if (next.pieces[index] === stock.pieces[index]) return;
      const piece = document.querySelector(selector);
      const fresh = document.importNode(page.querySelector(selector), true);
      // What the viewer did to its ways in, once, when it started.
      if (piece.querySelector("a[data-route][href^='#']") !== null)
        for (const link of fresh.querySelectorAll("a[data-route]")) link.href = link.dataset.route;
      bringUpToDate(piece, fresh);
    });
    if (next.title !== stock.title) document.title = next.title;
  }

  /** Leaves alone what is the same: pictures need not be drawn anew, and nobody loses the focus. */
  function bringUpToDate(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    const isAlike = old.nodeName === fresh.nodeName && old.childNodes.length === fresh.childNodes.length;
    if (!isAlike || old.nodeType !== Node.ELEMENT_NODE) return old.replaceWith(fresh);
    for (const name of fresh.getAttributeNames()) old.setAttribute(name, fresh.getAttribute(name));
    for (const name of old.getAttributeNames()) {
      // Whoever reads a transcript has opened it.
      if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    }
    const younger = [...fresh.childNodes];
    [...old.childNodes].forEach((child, index) => bringUpToDate(child, younger[index]));
  }

  /** Never done: nothing more is to happen to a page that is given up. */
  function reload() {
    keepView();
    // Not by <link>: those name the address under which the site is published.
    const other = root.lang === writtenIn ? null : document.querySelector(`.languages a[hreflang="${CSS.escape(root.lang)}"]`);
    if (other === null) location.reload();
    else location.replace(other.href + location.hash);
    return new Promise(() => {});
  }

  /** The viewer writes the view into the address when it rests; it may be moving now. */
  function keepView() {
    const viewer = window.enfilade;
    if (!viewer || typeof viewer.inspect !== "function") return;
    const { route, scene, view } = viewer.inspect();
    if (!scene || !view || !route.startsWith("#/scene/")) return;
    const { yaw, pitch, hfov } = view;
    history.replaceState(null, "", `#/scene/${scene}?yaw=${yaw.toFixed(3)}&pitch=${pitch.toFixed(3)}&hfov=${hfov.toFixed(3)}`);
  }

  // ---------------------------------------------------------------- findings over the page

  /** Beside `body`, since the viewer makes everything in it inert. */
  const layer = document.createElement("enfilade-preview");
  // The page beneath may be in another language, and run the other way.
  layer.lang = "en";
  layer.dir = "ltr";
  const shadow = layer.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__enfilade/preview.css";
  const alarm = document.createElement("div");
  alarm.setAttribute("role", "alert");
  const badge = document.createElement("button");
  badge.type = "button";
  badge.className = "badge";
  badge.hidden = true;
  shadow.append(style, alarm, badge);
  let latest = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  const count = (number, name) => `${number} ${name}${number === 1 ? "" : "s"}`;

  function itemOf(finding) {
    const item = element("li", finding.severity);
    const message = element("p", "message", `${finding.message} `);
    message.append(element("code", "", finding.code));
    const place = [finding.file, finding.line, finding.column].filter((part) => part !== null).join(":");
    item.append(message, element("p", "place", place));
    if (finding.source !== null) {
      const line = element("pre");
      line.append(finding.source.before, element("mark", "", finding.source.marked), finding.source.after);
      item.append(line);
    }
    if (finding.help !== null) item.append(element("p", "help", finding.help));
    return item;
  }

  function open(event) {
    const errors = event.findings.filter((finding) => finding.severity === "error");
    const listed = event.ok ? event.findings : errors;
    const panel = element("section", "panel");
    panel.setAttribute("aria-label", "Findings of the newest build");
    const title = event.ok ? "Worth a look" : errors.length === 0 ? "This save could not be built" : count(errors.length, "error");
    const close = element("button", "close", "Hide (Esc)");
    close.type = "button";
    close.onclick = shut;
    const head = element("header");
    head.append(element("h2", "", title), close);
    panel.append(head);
    if (!event.ok) panel.append(element("p", "", "The last good version stays behind this. Mend the file and save."));
    if (event.trouble !== null) panel.append(element("p", "trouble", event.trouble));
    const list = element("ol", "findings");
    list.append(...listed.map(itemOf));
    panel.append(list);
    alarm.replaceChildren(panel);
    badge.hidden = true;
  }

  function shut() {
    alarm.replaceChildren();
    label();
  }

  function label() {
    if (latest === null) return;
    const ofKind = (severity) => latest.findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [ofKind("error"), ofKind("warning")];
    badge.textContent = latest.ok ? count(warnings, "warning") : errors === 0 ? "not built" : count(errors, "error");
    badge.classList.toggle("bad", !latest.ok);
    badge.hidden = latest.ok && warnings === 0;
  }

  function tell(event) {
    latest = event;
    if (!layer.isConnected) root.append(layer);
    if (event.ok) shut();
    else open(event);
  }

  badge.onclick = () => {
    open(latest);
    shadow.querySelector(".close").focus();
  };

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || alarm.firstChild === null) return;
      shut();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );

  // ---------------------------------------------------------------- hearing of builds

  async function heard(event) {
    if (event.server !== server) return reload();
    if (event.build < shownBuild) return;
    const isNewer = event.build > shownBuild;
    if (isWaiting) {
      if (isNewer) location.reload();
      return;
    }
    tell(event);
    const nothingChanged = event.build === shownBuild + 1 && event.changed !== null && event.changed.length === 0;
    if (isNewer && event.ok && !nothingChanged) await refresh();
    shownBuild = event.build;
    root.dataset.preview = String(shownBuild);
  }

  const events = new EventSource("/__enfilade/events");
  events.addEventListener("build", (message) => {
    const event = JSON.parse(message.data);
    // One after the other: a page must not be changed by two builds at once.
    work = work.then(() => heard(event)).catch((error) => console.error("preview:", error));
  });
  events.addEventListener("leave", () => events.close());
  // An open connection would keep the page out of the back-forward cache.
  window.addEventListener("pagehide", () => events.close());
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
