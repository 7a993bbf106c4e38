import { expect, it } from "vitest";
import { Resolution } from "./resolution";

it("draws fewer pixels while moving on a slow machine, and all of them at rest", () => {
  const resolution = new Resolution(() => 1);
  for (let frame = 0; frame < 20; frame++) resolution.ratio(true, 0.065);
  expect(resolution.ratio(true, 0.065)).toBe(0.5);
  expect(resolution.ratio(false, 0.065)).toBe(1);
});

it("keeps every pixel on a fast machine, up to two for one", () => {
  const resolution = new Resolution(() => 3);
  for (let frame = 0; frame < 50; frame++) expect(resolution.ratio(true, 0.016)).toBe(2);
});

it("does not take one slow frame for a slow machine", () => {
  const resolution = new Resolution(() => 1);
  for (let frame = 0; frame < 50; frame++) resolution.ratio(true, frame % 3 === 0 ? 0.05 : 0.016);
  expect(resolution.ratio(true, 0.016)).toBe(1);
});
