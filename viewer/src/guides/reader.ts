import type { Phrase } from "../contract/Phrase";
import type { Prose } from "../contract/Prose";
import { Lifetime } from "../core/lifetime";
import { paragraphsOf, sentencesOf } from "./sentences";
import { voiceFor } from "./voices";

export interface ReaderEvents {
  /** A sentence begins; null: nobody reads any more. */
  changed(sentence: Phrase | null): void;
  /** The last sentence has been read. */
  ended(): void;
  /** Voices came or went. */
  voices(): void;
}

/** The computer's own voice, for words that nobody recorded. */
export class Reader {
  private readonly life = new Lifetime();
  private readonly speech: SpeechSynthesis | null = window.speechSynthesis ?? null;
  private sentences: readonly string[] = [];
  /** Of the words, if it is not the visitor's language. */
  private lang: string | null = null;
  private tag = "";
  private at = 0;
  private speed = 1;
  /** Kept, since Chromium forgets to tell the end of an utterance that nobody holds. */
  private utterance: SpeechSynthesisUtterance | null = null;

  constructor(private readonly events: ReaderEvents) {
    // They come late, and Safari 15 knows no listeners here.
    if (typeof this.speech?.addEventListener === "function")
      this.life.listen(this.speech, "voiceschanged", () => this.events.voices());
  }

  speaks(tag: string): boolean {
    return this.voice(tag) !== null;
  }

  /** Puts words on, from their start, without reading them. */
  load(prose: Prose | null, tag: string): void {
    const sentences = prose === null ? [] : sentencesOf(paragraphsOf(prose.html));
    if (tag === this.tag && sentences.join() === this.sentences.join()) return;
    this.pause();
    this.sentences = sentences;
    this.lang = prose?.lang ?? null;
    this.tag = tag;
    this.at = 0;
  }

  /** From the sentence at which it was held. */
  read(): void {
    if (this.utterance !== null) return;
    const sentence = this.sentences[this.at];
    const voice = this.voice(this.tag);
    if (this.speech === null || sentence === undefined || voice === null) {
      this.finish();
      return;
    }
    // Whatever another page or tab left behind would come first.
    if (this.at === 0) this.speech.cancel();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.speed;
    utterance.onend = () => this.isNow(utterance) && this.goOn();
    // A sentence that cannot be said is passed over: its caption was seen.
    utterance.onerror = () => this.isNow(utterance) && this.goOn();
    this.utterance = utterance;
    this.events.changed({ text: sentence, lang: this.lang });
    this.speech.speak(utterance);
  }

  /** `pause` of browsers is not to be relied on: Android's stops for good. The sentence will be read again. */
  pause(): void {
    if (this.utterance === null) return;
    this.utterance = null;
    this.speech?.cancel();
    this.events.changed(null);
  }

  /** A sentence that is under way keeps its speed. */
  setSpeed(speed: number): void {
    this.speed = speed;
  }

  dispose(): void {
    this.pause();
    this.life.dispose();
  }

  private voice(tag: string): SpeechSynthesisVoice | null {
    return voiceFor(this.speech?.getVoices() ?? [], tag);
  }

  private isNow(utterance: SpeechSynthesisUtterance): boolean {
    return this.utterance === utterance;
  }

  private goOn(): void {
    this.utterance = null;
    this.at += 1;
    if (this.at < this.sentences.length) this.read();
    else this.finish();
  }

  private finish(): void {
    this.at = 0;
    this.events.changed(null);
    this.events.ended();
  }
}
