/** What a voice of the computer reads: an author's words, sentence by sentence. */

/** Longer ones are cut at commas: Chromium falls silent in the middle of long utterances. */
const LONGEST = 220;
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, td, th, figcaption";
/** Not said: what only the eye can use. */
const UNSAID = "script, style, pre, figure, table, svg, .codes";

/** The plain paragraphs of safe HTML, each once. */
export function paragraphsOf(html: string): string[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  const { content } = template;
  for (const unsaid of content.querySelectorAll(UNSAID)) unsaid.remove();
  const blocks = [...content.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const texts = blocks.length > 0 ? blocks.map((block) => block.textContent) : [content.textContent];
  return texts.flatMap((text) => text?.replace(/\s+/g, " ").trim() || []);
}

/** A full stop ends a sentence where a new one can begin: "c. 1100" and "3.5" go on. */
const ENDS = /([.!?…؟۔]+["'”’»)\]]*)\s+(?=["'“‘«(¿¡]*[\p{Lu}\p{Lo}])|([。！？；]+[」』”’）]*)/gu;
const PAUSES = /([,;:،]\s+|[，、：])/gu;

export function sentencesOf(paragraphs: readonly string[]): string[] {
  return paragraphs
    .flatMap((paragraph) => cutBehind(paragraph, ENDS))
    .flatMap((sentence) => (sentence.length > LONGEST ? cutShort(sentence) : sentence));
}

function cutBehind(text: string, ends: RegExp): string[] {
  return text
    .replace(ends, "$1$2\n")
    .split("\n")
    .flatMap((part) => part.trim() || []);
}

/** As few times as it needs. */
function cutShort(sentence: string): string[] {
  const cut: string[] = [];
  for (const part of sentence.replace(PAUSES, "$1\n").split("\n")) {
    const last = cut.at(-1);
    if (last !== undefined && last.length + part.length <= LONGEST) cut[cut.length - 1] = last + part;
    else cut.push(part);
  }
  return cut.map((part) => part.trim());
}
