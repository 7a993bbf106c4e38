// Functions that run inside the page. They are sent as text: they may use nothing from outside themselves.

/** Resolves as soon as <html data-enfilade> is one of `states`: an event, no polling. */
export function untilState(states, timeoutMs) {
  return new Promise((resolve, reject) => {
    const root = document.documentElement;
    const timer = setTimeout(
      () => reject(new Error(`data-enfilade is "${root.dataset.enfilade}" after ${timeoutMs} ms, not ${states.join(" or ")}`)),
      timeoutMs,
    );
    const look = () => {
      if (!states.includes(root.dataset.enfilade)) return;
      clearTimeout(timer);
      observer.disconnect();
      resolve(root.dataset.enfilade);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ["data-enfilade"] });
    look();
  });
}

/**
 * Resolves when an element is there, may be pressed (bars that withdrew may not) and has stood in one place for two
 * frames: a pointer that is sent to where it was a moment ago would miss it. What never rests is pressed where it is.
 */
export function standsStill(selector) {
  const deadline = performance.now() + 5000;
  return new Promise((resolve, reject) => {
    let before = "";
    const look = () => {
      const element = document.querySelector(selector);
      const isOpen = element !== null && getComputedStyle(element).pointerEvents !== "none";
      const isTooLate = performance.now() > deadline;
      const box = JSON.stringify(element?.getBoundingClientRect());
      if (isOpen && (box === before || isTooLate)) return resolve();
      if (isTooLate) return reject(new Error(element ? `${selector} may not be pressed` : `there is no ${selector}`));
      before = box;
      requestAnimationFrame(() => requestAnimationFrame(look));
    };
    look();
  });
}

/**
 * Where a pointer has to go for an element, if it is there and in sight: beside its middle and onto it, since one that
 * stands there already would not move. A pointer that moves brings back bars that withdrew.
 */
export function wayTo(selector) {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (box === undefined) return [];
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const isInSight = x >= 1 && y >= 0 && x < innerWidth && y < innerHeight;
  return isInSight ? [[x - 1, y], [x, y]] : [];
}

/** BiDi's log holds no CSP violations, so the page is made to say them aloud. */
export function reportViolations() {
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`CSP ${event.violatedDirective} refused ${event.blockedURI}`);
  });
}

/** Every address this document asked for, as the engine's own timeline tells. */
export function loadedUrls() {
  return [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)];
}

/** Keeps errors and warnings in the page itself, for an engine whose driver tells of none. */
export function keepLog() {
  if (window.keptLog !== undefined) return;
  window.keptLog = [];
  for (const kind of ["error", "warn"]) {
    const say = console[kind];
    console[kind] = (...words) => {
      window.keptLog.push(`${kind}: ${words.join(" ")}`);
      say.apply(console, words);
    };
  }
  addEventListener("error", (event) => window.keptLog.push(`uncaught: ${event.message ?? event.target}`), true);
  addEventListener("unhandledrejection", (event) => window.keptLog.push(`uncaught: ${event.reason}`));
}
