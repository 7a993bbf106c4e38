import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it.each([
  [
    "Welcome. You stand in the hall! “Do you see it?” Look closer…",
    ["Welcome.", "You stand in the hall!", "“Do you see it?”", "Look closer…"],
  ],
  ["It was cast c. 1100 BCE, 3.5 cm thick. It weighs 5 kg.", ["It was cast c. 1100 BCE, 3.5 cm thick.", "It weighs 5 kg."]],
  ["欢迎来到青铜馆。您面前的展台上，是一尊三足鼎。", ["欢迎来到青铜馆。", "您面前的展台上，是一尊三足鼎。"]],
  ["“请看！”他说。", ["“请看！”", "他说。"]],
  ["أهلا بكم. انظروا إلى القدر؟ نعم.", ["أهلا بكم.", "انظروا إلى القدر؟", "نعم."]],
])("%s", (text, sentences) => expect(sentencesOf([text])).toEqual(sentences));

it("keeps paragraphs apart, and cuts what is too long for one breath at its commas", () => {
  const long = `${"a bowl and a lid, ".repeat(30)}and a foot.`;
  const [first, ...rest] = sentencesOf(["A title", long]);
  expect(first).toBe("A title");
  expect(rest.length).toBe(3);
  expect(rest.join(" ")).toBe(long);
  expect(Math.max(...rest.map(({ length }) => length))).toBeLessThanOrEqual(220);
});
