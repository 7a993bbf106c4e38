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
 * Resolves when an element is there and has stood in one place for two frames: a pointer that is sent to where it was a
 * moment ago would miss it. What never rests is pressed where it is.
 */
export function standsStill(selector) {
  const deadline = performance.now() + 5000;
  return new Promise((resolve, reject) => {
    let before = "";
    const look = () => {
      const box = JSON.stringify(document.querySelector(selector)?.getBoundingClientRect() ?? null);
      const isThere = box !== "null";
      if (isThere && (box === before || performance.now() > deadline)) return resolve();
      if (performance.now() > deadline) return reject(new Error(`there is no ${selector}`));
      before = box;
      requestAnimationFrame(() => requestAnimationFrame(look));
    };
    look();
  });
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
