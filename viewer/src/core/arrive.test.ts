import { describe, expect, it } from "vitest";
import { viewOnArrival } from "./arrive";

const own = { yaw: 7, pitch: 1, hfov: 95 };
const looking = { yaw: 30, pitch: -5, hfov: 70 };

describe("on arrival one looks", () => {
  it("as the scene's own view says", () => {
    expect(viewOnArrival({ kind: "view" }, { heading: 10, view: own }, looking, { heading: 50, view: own })).toEqual(
      own,
    );
  });

  it("along the same bearing: yaw 30 in a scene that heads east is yaw 75 in one that heads north-east", () => {
    const there = viewOnArrival({ kind: "bearing" }, { heading: 90, view: own }, looking, { heading: 45, view: own });
    expect(there).toEqual({ yaw: 75, pitch: -5, hfov: 70 });
  });

  it("along a bearing within half a turn", () => {
    const there = viewOnArrival({ kind: "bearing" }, { heading: 350, view: own }, looking, { heading: 10, view: own });
    expect(there.yaw).toBe(10);
  });

  it("as the own view says where a heading is missing", () => {
    expect(
      viewOnArrival({ kind: "bearing" }, { heading: null, view: own }, looking, { heading: 5, view: own }),
    ).toEqual(own);
  });

  it("where the author said, as wide as before", () => {
    const there = viewOnArrival({ kind: "at", yaw: -90, pitch: 3 }, { heading: null, view: own }, looking, {
      heading: null,
      view: own,
    });
    expect(there).toEqual({ yaw: -90, pitch: 3, hfov: 70 });
  });
});
