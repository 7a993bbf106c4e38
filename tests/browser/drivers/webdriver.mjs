// As much of a WebDriver client as the tests need (https://www.w3.org/TR/webdriver2/).

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** WebDriver's code points for keys without a character. */
const KEYS = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  Space: "\uE00D",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

const moveTo = ([x, y]) => ({ type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) });
const pointing = (actions) => ({ actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });

/** Opens a session at `server` and shows its commands. */
export async function startSession(server, capabilities) {
  const { sessionId } = await send(server, "POST", "/session", { capabilities: { alwaysMatch: capabilities } });
  const command = (method, path, body) => send(server, method, `/session/${sessionId}${path}`, body);

  return {
    navigate: (url) => command("POST", "/url", { url }),
    screenshot: async () => Buffer.from(await command("GET", "/screenshot"), "base64"),
    setWindow: (width, height) => command("POST", "/window/rect", { x: 0, y: 0, width, height }),

    /** Runs a function or an expression; errors and promises come back as they would in the page. */
    async evaluate(fn, ...args) {
      const call = typeof fn === "function" ? `(${fn})(...given)` : `(${fn})`;
      const script = `
        const given = [...arguments], done = given.pop();
        (async () => ${call})().then((value) => done({ value }), (error) => done({ error: String(error?.stack ? error + "\\n" + error.stack : error) }));`;
      const answer = await command("POST", "/execute/async", { script, args });
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value ?? undefined;
    },

    async click(selector) {
      const element = await command("POST", "/element", { using: "css selector", value: selector });
      await command("POST", `/element/${element[ELEMENT]}/click`, {});
    },

    move: (way) => command("POST", "/actions", pointing(way.map(moveTo))),

    /** A mouse's button goes down at the first point and up at the last. */
    point: ([first, ...rest]) =>
      command("POST", "/actions", pointing([moveTo(first), { type: "pointerDown", button: 0 }, ...rest.map(moveTo), { type: "pointerUp", button: 0 }])),

    async press(each) {
      const strokes = each.split(/(?<=Shift)\+/).map((key) => KEYS[key] ?? key);
      const actions = [...strokes.map((value) => ({ type: "keyDown", value })), ...strokes.reverse().map((value) => ({ type: "keyUp", value }))];
      await command("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },

    end: () => command("DELETE", ""),
  };
}

async function send(server, method, path, body) {
  const response = await fetch(server + path, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
