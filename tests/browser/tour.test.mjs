// Behind a guide: what is heard, where the camera is meanwhile, and that the visitor may take it at any moment.
// Recordings and the computer's voice are the test's own, so that their time is; one row plays a real one.

import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { browsers, waysIn } from "./drivers/index.mjs";
import { writeMuseum } from "./support/museum.mjs";
import { BOX_SENTENCES, CUES, tourFiles } from "./support/tour-exhibition.mjs";
import { assertQuiet, goTo, inspect, nextFrame, until } from "./support/visit.mjs";
import { fakeReader, fakeRecordings } from "./support/voices.mjs";

const SIZE = [900, 600];
const WELCOME = "#/tour/walk/welcome";

const museum = await writeMuseum(tourFiles());
after(() => museum.close());

for (const { name, launch } of browsers) {
  for (const edition of waysIn(museum, name)) {
    suite(`guided tours in ${name} over ${edition.name}`, () => {
      let browser;
      before(async () => {
        browser = await launch();
        await browser.size(...SIZE);
      });
      after(() => browser?.close());

      /** With voices of the test's own. */
      const open = async (route, { voices = [], prepare } = {}) => {
        await browser.open(`${edition.base}led/index.html`);
        await browser.waitState(["ready"]);
        await browser.evaluate(() => sessionStorage.clear());
        await fakeRecordings(browser);
        await fakeReader(browser, voices);
        if (prepare !== undefined) await browser.evaluate(prepare);
        assert.equal(await goTo(browser, route), "ready");
      };
      const press = (label) => browser.click(`#viewer [aria-label="${label}"]`);
      const play = async () => {
        await press("Play");
        await until(browser, "the guide speaks", () => !window.voice.paused);
      };
      const reach = (seconds) => browser.evaluate((to) => window.voice.reach(to), seconds);
      const looks = (what, { yaw, pitch, hfov }) =>
        until(
          browser,
          `the camera looks ${what}`,
          (wanted) => {
            const { view } = window.enfilade.inspect();
            return view !== null && Object.entries(wanted).every(([key, value]) => Math.abs(view[key] - value) < 0.1);
          },
          Object.fromEntries(Object.entries({ yaw, pitch, hfov }).filter(([, value]) => value !== undefined)),
        );
      const waits = (label = "Play") =>
        until(browser, `"${label}" is offered`, (wanted) => document.querySelector(`.ev-play[aria-label="${wanted}"]`) !== null, label);
      const caption = () => browser.evaluate(() => document.querySelector(".ev-captions")?.textContent ?? "none");
      const focusPicture = () => browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
      const atStop = (id) => until(browser, `stop ${id} is shown`, (stop) => location.hash.endsWith(`/${stop}`), id);
      const seconds = () => browser.evaluate(() => window.voice.currentTime);

      test("a real recording is heard", async () => {
        await browser.open(`${edition.base}led/index.html${WELCOME}`);
        await browser.waitState(["ready"]);
        await press("Play");
        await until(browser, "time passes", () => Number(document.querySelector(".ev-slider")?.value) > 0.2);
        assert.equal(await caption(), "Welcome to the red wall.");
        await press("Pause");
        await waits();
        await assertQuiet(browser, edition);
      });

      // Which way the bytes come changes nothing of what follows.
      if (edition.name !== "file://") return;

      test("the camera is where the recording is, and rests between its ways", async () => {
        await open(WELCOME);
        await play();
        await reach(3.5);
        await looks("ahead", { yaw: 0, hfov: 90 });
        await reach(4.1);
        await until(browser, "the camera is under way", () => window.enfilade.inspect().view.yaw > 0);
        await reach(6.5);
        await looks("to the right", { yaw: 90, hfov: 70 });
        assert.equal(await caption(), "Now look to the right.");
        await nextFrame(browser);
        const { frames } = await framesIn(browser, 10);
        assert.equal(frames, 0, "something was drawn while nothing moved");
        await reach(10);
        await looks("back", { yaw: 180, pitch: 10 });
        // Over, it leaves the picture as it was seen last.
        await press("Pause");
        await browser.evaluate(() => window.voice.reach(12));
        await nextFrame(browser);
        assert.ok(Math.abs((await inspect(browser)).view.yaw - 180) < 0.1);
        await assertQuiet(browser, edition);
      });

      test("a pause holds it in the middle of a way, and the slider carries it along", async () => {
        await open(WELCOME);
        await play();
        await reach(4.5);
        await until(browser, "the camera is under way", () => window.enfilade.inspect().view.yaw > 1);
        await press("Pause");
        await waits();
        await nextFrame(browser);
        const held = (await inspect(browser)).view;
        assert.ok(held.yaw > 1 && held.yaw < 60, `held at ${held.yaw}`);
        await nextFrame(browser);
        assert.deepEqual((await inspect(browser)).view, held);
        await browser.evaluate(() => {
          window.voice.currentTime = 0;
          document.querySelector(".ev-slider").focus();
        });
        // By arrows five seconds at a time: at the fifth the way is half done.
        await browser.keys("Home", "ArrowRight");
        await looks("half to the right", { yaw: 45, hfov: 80 });
        const slider = await browser.evaluate(() => {
          const { ariaLabel, ariaValueText } = document.querySelector(".ev-slider");
          const get = (name) => document.querySelector(".ev-slider").getAttribute(name);
          return [ariaLabel ?? get("aria-label"), ariaValueText ?? get("aria-valuetext")];
        });
        assert.deepEqual(slider, ["Position in this stop", "0:05 of 0:12"]);
        await browser.keys("End");
        await looks("back", { yaw: 180, pitch: 10 });
        // By pointer: a press in the middle of the slider.
        const [x, y] = await middleOf(browser, ".ev-slider");
        await browser.clickAt(x, y);
        await until(browser, "it is half past", () => Math.abs(window.voice.currentTime - 6) < 0.5);
        await looks("to the right", { yaw: 90 });
      });

      test("any touch makes it wait, and Play leads back and goes on from there", async () => {
        await open(WELCOME);
        await play();
        await reach(7);
        await looks("to the right", { yaw: 90 });
        await browser.drag([300, 250], [500, 250]);
        await waits();
        assert.equal(await browser.evaluate(() => window.voice.paused), true);
        await until(browser, "the visitor looks elsewhere", () => Math.abs(window.enfilade.inspect().view.yaw - 90) > 5);
        await until(browser, "it is said", () => /tour waits/.test(document.querySelector("[aria-live=polite]").textContent));
        await press("Play");
        await looks("to the right again", { yaw: 90 });
        assert.equal(await seconds(), 7);
        await focusPicture();
        await browser.keys("ArrowLeft");
        await waits();
        await browser.keys("p");
        await looks("to the right once more", { yaw: 90 });
        assert.equal(await seconds(), 7);
        // A press that moves nothing is a touch as well.
        await browser.clickAt(450, 200);
        await waits();
        await assertQuiet(browser, edition);
      });

      test("whoever wandered off comes back to the same moment of the same stop", async () => {
        await open(WELCOME);
        await play();
        await reach(7);
        await goTo(browser, "#/scene/annex");
        await waits("Go on with the tour");
        assert.equal(await browser.evaluate(() => window.voice.paused), true);
        await press("Go on with the tour");
        await atStop("welcome");
        await until(browser, "the guide goes on", () => !window.voice.paused && window.voice.currentTime === 7);
        await looks("to the right", { yaw: 90 });
      });

      test("stops are gone through by buttons and by keys", async () => {
        await open(WELCOME);
        await press("Next stop");
        await atStop("box");
        await focusPicture();
        await browser.keys("]");
        await atStop("sheet");
        assert.equal(await browser.evaluate(() => document.querySelector('[aria-label="Next stop"]').disabled), true);
        await browser.keys("[");
        await atStop("box");
        await press("Previous stop");
        await atStop("welcome");
        const line = await browser.evaluate(() => [...document.querySelectorAll(".ev-progress > :not(.ev-time)")].map((one) => one.className));
        assert.deepEqual(line, ["ev-slider", "ev-dash", "ev-dash"]);
      });

      test("moves lead around a relic and over a picture too", async () => {
        await open("#/tour/walk/box");
        await browser.waitState(["ready"]);
        const markX = () =>
          browser.evaluate(() => {
            const { x, width } = document.querySelector(".ev-marker .ev-sign").getBoundingClientRect();
            return x + width / 2;
          });
        assert.ok(Math.abs((await markX()) - SIZE[0] / 2) > 20, "the mark is in the middle before the camera moved");
        await browser.evaluate(() => document.querySelector(".ev-slider").focus());
        await browser.keys("ArrowRight");
        const marked = (what, holds) => until(browser, what, holds, SIZE[0] / 2);
        await marked("the mark is in the middle", (middle) => {
          const { x, width } = document.querySelector(".ev-marker .ev-sign").getBoundingClientRect();
          return Math.abs(x + width / 2 - middle) < 6;
        });
        await browser.keys("End");
        await marked("the box is seen from the side", (middle) => {
          const { x, width } = document.querySelector(".ev-marker .ev-sign").getBoundingClientRect();
          return x + width / 2 < middle - 40;
        });
        assert.equal(await goTo(browser, "#/tour/walk/sheet"), "ready");
        const whole = await browser.evaluate(() => document.querySelector(".ev-picture").getBoundingClientRect().width);
        await browser.evaluate(() => document.querySelector(".ev-slider").focus());
        await browser.keys("End");
        await until(browser, "the region is seen from near", (before) => document.querySelector(".ev-picture").getBoundingClientRect().width > 2 * before, whole);
        await assertQuiet(browser, edition);
      });

      test("whoever wants less motion gets cuts", async () => {
        await open(WELCOME, {
          prepare: () => {
            const { matchMedia } = window;
            window.matchMedia = (query) => (/reduced-motion: reduce/.test(query) ? { matches: true } : matchMedia.call(window, query));
          },
        });
        await play();
        await reach(4.05);
        await nextFrame(browser);
        const { view } = await inspect(browser);
        assert.ok(Math.abs(view.yaw - 90) < 0.1, `${view.yaw} soon after the cut`);
      });

      test("the speed is chosen, and kept for the visit", async () => {
        await open(WELCOME);
        await browser.evaluate(() => {
          const speed = document.querySelector('select[aria-label="Speed"]');
          speed.value = "1.5";
          speed.dispatchEvent(new Event("change", { bubbles: true }));
        });
        await play();
        assert.equal(await browser.evaluate(() => window.voice.playbackRate), 1.5);
        await browser.open(`${edition.base}led/index.html${WELCOME}`);
        await browser.waitState(["ready"]);
        assert.equal(await browser.evaluate(() => document.querySelector('select[aria-label="Speed"]').value), "1.5");
      });

      test("captions can be hidden, and what is said is read line by line, each leading to its moment", async () => {
        await open(WELCOME);
        await play();
        await reach(1);
        assert.equal(await caption(), "Welcome to the red wall.");
        await press("Hide captions");
        assert.equal(await caption(), "none");
        await focusPicture();
        await browser.keys("c", "i");
        await until(browser, "the lines are shown", () => document.querySelectorAll(".ev-line").length === 3);
        const current = () => browser.evaluate(() => document.querySelector(".ev-line[aria-current]")?.textContent);
        assert.equal(await current(), "Welcome to the red wall.");
        await browser.click(".ev-lines li:nth-child(3) .ev-line");
        assert.equal(await seconds(), CUES.en[2]);
        assert.equal(await current(), "And now look back.");
        await browser.evaluate(() => document.querySelectorAll(".ev-line")[1].focus());
        await browser.keys("Enter");
        assert.equal(await seconds(), CUES.en[1]);
        await until(browser, "its caption is shown", () => document.querySelector(".ev-captions")?.textContent === "Now look to the right.");
      });

      test("in a lobby it goes on by itself to its end, says so and offers itself again", async () => {
        await open("#/tour/lobby/welcome");
        await play();
        await reach(12);
        await until(browser, "the last stop is shown", () => location.hash.endsWith("/hall"));
        await until(browser, "it is over", () => document.querySelector(".ev-over") !== null);
        assert.equal(await browser.evaluate(() => document.querySelector(".ev-over").textContent), "The tour is over.");
        assert.match(await browser.evaluate(() => document.querySelector("[aria-live=polite]").textContent), /over/);
        await browser.click(".ev-offer button");
        await atStop("welcome");
        await until(browser, "it speaks from its start", () => !window.voice.paused && window.voice.currentTime === 0);
        await assertQuiet(browser, edition);
      });

      test("a tour that is taken from its button begins by itself", async () => {
        await open("#/scene/annex");
        await press("Take a guided tour");
        await until(browser, "the guide speaks", () => location.hash.includes("/tour/") && !window.voice.paused);
        await focusPicture();
        await browser.keys("p");
        await waits();
      });

      test("where the browser refuses to begin, the tour waits with a plain way to start", async () => {
        await open(WELCOME, { prepare: () => (window.soundRefusal = "NotAllowedError") });
        await press("Play");
        await until(browser, "the way is offered", () => document.querySelector(".ev-offer button")?.textContent.trim() === "Start the tour");
        await waits();
        await browser.evaluate(() => delete window.soundRefusal);
        await browser.click(".ev-offer button");
        await until(browser, "the guide speaks", () => !window.voice.paused && document.querySelector(".ev-offer") === null);
        await assertQuiet(browser, edition);
      });

      test("a recording that cannot be played passes in silence, with its captions", async () => {
        await open("#/tour/walk/welcome", { prepare: () => (window.soundRefusal = "NotSupportedError") });
        await press("Play");
        await until(browser, "its first caption is shown", () => document.querySelector(".ev-captions")?.textContent === "Welcome to the red wall.");
        await press("Pause");
        await waits();
        await browser.evaluate(() => document.querySelector(".ev-slider").focus());
        await browser.keys("Home", "ArrowRight", "ArrowRight");
        await looks("back", { yaw: 180 });
      });

      test("the computer's voice reads what nobody recorded, sentence by sentence", async () => {
        await open(WELCOME, { voices: [["en-GB", true], ["zh-CN", false]] });
        const offered = () => browser.evaluate(() => document.querySelector('[aria-label="Read aloud"]') !== null);
        assert.equal(await offered(), false, "there is a recording here");
        await press("Next stop");
        await atStop("box");
        await browser.waitState(["ready"]);
        await press("Read aloud");
        await until(browser, "the first sentence is read", (first) => document.querySelector(".ev-captions")?.textContent === first, BOX_SENTENCES[0]);
        // Held, it begins its sentence again.
        await press("Pause");
        await waits();
        assert.equal(await browser.evaluate(() => window.speechSynthesis.speaks()), false);
        await press("Play");
        await until(browser, "it is read again", () => window.read.length === 2);
        await browser.evaluate(() => window.finish());
        await until(browser, "the second sentence is read", (second) => document.querySelector(".ev-captions")?.textContent === second, BOX_SENTENCES[1]);
        assert.deepEqual(await browser.evaluate(() => window.read), [BOX_SENTENCES[0], ...BOX_SENTENCES]);
        await browser.evaluate(() => window.finish());
        await atStop("sheet");
        await until(browser, "it reads on there", () => window.read.at(-1) === "A sheet.");
        await changeLanguage(browser, "简体中文");
        await until(browser, "no voice of this computer speaks Chinese", () => document.querySelector('[aria-label="朗读"]') === null);
        assert.equal(await browser.evaluate(() => window.speechSynthesis.speaks()), false);
        await goTo(browser, "#/object/box");
        await changeLanguage(browser, "English");
        // Beside a tour the same button stands among the others.
        await press("Read aloud");
        await until(browser, "the relic's own words are read", () => window.read.at(-1) === "It is here to be looked at.");
        await goTo(browser, "#/scene/annex");
        assert.equal(await browser.evaluate(() => window.speechSynthesis.speaks()), false, "it went on elsewhere");
        await assertQuiet(browser, edition);
      });

      test("no voice, no button; a voice that comes late brings it", async () => {
        await open("#/tour/walk/box", { voices: [["en-US", false], ["de-DE", true]] });
        const offered = () => browser.evaluate(() => document.querySelector('[aria-label="Read aloud"]') !== null);
        assert.equal(await offered(), false);
        await browser.evaluate(() => {
          window.speechSynthesis.getVoices = () => [{ lang: "en-US", localService: true, default: true }];
          window.speechSynthesis.dispatchEvent(new Event("voiceschanged"));
        });
        await until(browser, "the button has come", () => document.querySelector('[aria-label="Read aloud"]') !== null);
      });

      test("a change of language in mid-narration keeps the stop and the moment", async () => {
        await open(WELCOME);
        await play();
        await reach(5);
        const before = await browser.evaluate(() => window.voice.src);
        await changeLanguage(browser, "简体中文");
        await until(browser, "the other recording plays", (file) => window.voice.src !== file && !window.voice.paused, before);
        assert.equal(await browser.evaluate(() => location.hash), WELCOME);
        assert.equal(await seconds(), CUES["zh-Hans"][1]);
        await until(browser, "its caption is shown", () => document.querySelector(".ev-captions")?.textContent === "现在请看右边。");
        await reach(5.5);
        await looks("to the right, by the other times", { yaw: 90 });
        await assertQuiet(browser, edition);
      });
    });
  }
}

/** Frames that the viewer draws while the browser has so many. */
const framesIn = (browser, count) =>
  browser.evaluate(
    (most) =>
      new Promise((resolve) => {
        const start = window.enfilade.inspect().frames;
        let left = most;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve({ frames: window.enfilade.inspect().frames - start }));
        next();
      }),
    count,
  );

const middleOf = (browser, selector) =>
  browser.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, selector);

async function changeLanguage(browser, name) {
  await browser.evaluate(() => document.querySelector("#viewer [role=application]").focus());
  await browser.keys("l");
  await until(browser, "the languages are shown", () => document.querySelector("[role=dialog]") !== null);
  await browser.evaluate((label) => {
    [...document.querySelectorAll("[role=dialog] button")].find((one) => one.textContent.includes(label)).click();
  }, name);
  await until(browser, "it is spoken", (label) => (document.documentElement.lang === "en") === (label === "English"), name);
}
