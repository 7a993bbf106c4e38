// Voices whose time is the test's: recordings that play, stand and end as they are told, and a computer that reads
// aloud. Put into the page before the viewer makes its own.

/** `window.voice` is the narration's element. */
export const fakeRecordings = (browser) =>
  browser.evaluate(() => {
    const made = [];
    window.Audio = class extends EventTarget {
      paused = true;
      ended = false;
      duration = NaN;
      readyState = 0;
      playbackRate = 1;
      #time = 0;
      #file = "";

      constructor() {
        super();
        made.push(this);
        window.voice = made[0];
      }

      get src() {
        return this.#file;
      }

      set src(file) {
        this.#file = file;
        this.#time = 0;
        Object.assign(this, { paused: true, ended: false, readyState: 0, duration: NaN });
      }

      hasAttribute() {
        return this.#file !== "";
      }

      getAttribute() {
        return this.#file || null;
      }

      removeAttribute() {
        this.src = "";
      }

      get currentTime() {
        return this.#time;
      }

      set currentTime(seconds) {
        this.#time = seconds;
        this.ended = false;
        this.tell("seeked");
      }

      async play() {
        if (window.soundRefusal) throw new DOMException("not now", window.soundRefusal);
        const isPaused = this.paused;
        this.paused = false;
        if (this.readyState === 0) {
          Object.assign(this, { readyState: 4, duration: 12 });
          this.tell("loadedmetadata");
        }
        if (isPaused) this.tell("play");
      }

      pause() {
        if (this.paused) return;
        this.paused = true;
        this.tell("pause");
      }

      /** The recording has come so far. */
      reach(seconds) {
        this.#time = seconds;
        if (seconds >= this.duration) Object.assign(this, { ended: true, paused: true });
        this.tell(this.ended ? "ended" : "seeked");
      }

      tell(type) {
        this.dispatchEvent(new Event(type));
      }
    };
  });

/** `voices`: [language, whether it is of this computer]. What is read is in `window.read`, and `window.finish()` ends it. */
export const fakeReader = (browser, voices) =>
  browser.evaluate((given) => {
    window.read = [];
    let current = null;
    window.finish = () => {
      const ended = current;
      current = null;
      ended?.onend?.();
    };
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given.map(([lang, localService]) => ({ lang, localService, default: false })),
      speak: (utterance) => {
        current = utterance;
        window.read.push(utterance.text);
      },
      cancel: () => {
        const cancelled = current;
        current = null;
        // As Chromium does.
        cancelled?.onerror?.();
      },
      speaks: () => current !== null,
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
  }, voices);
