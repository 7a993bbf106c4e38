import { describe, expect, it } from "vitest";
import type { LoadFailure } from "../assets/source";
import type { TileAt } from "../assets/tiles";
import { type ShelfTile, TileShelf } from "./tile-shelf";

const at = (number: number): TileAt => ({ level: 1, face: 0, number });
const MIB = 1 << 20;

/** A shelf whose tiles come when the test says so. */
function shelf(mostBytes: number) {
  const asked = new Map<number, { come(): Promise<void>; fail(): Promise<void>; signal: AbortSignal }>();
  const order: number[] = [];
  const gone: number[] = [];
  const failures: LoadFailure[] = [];
  const made = new TileShelf(512, mostBytes, {
    bring: ({ number }, signal) =>
      new Promise<ShelfTile>((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done));
        order.push(number);
        asked.set(number, {
          signal,
          come: () => {
            resolve({ pixels: 512 * 512, dispose: () => gone.push(number) });
            return settled();
          },
          fail: () => {
            reject(new Error("no such tile"));
            return settled();
          },
        });
      }),
    arrived: () => {},
    failed: (failure) => failures.push(failure),
  });
  const there = () => [...made].map((entry) => entry.at.number);
  return { made, asked, order, gone, failures, there };
}

describe("a shelf of tiles", () => {
  it("asks for the rest only when all that is in sight is there", async () => {
    const { made, asked, order, there } = shelf(64 * MIB);
    made.want([at(1), at(2)], [at(3), at(4), at(5)]);
    expect(order).toEqual([1, 2]);
    await asked.get(1)?.come();
    expect(made.complete).toBe(false);
    expect(order).toEqual([1, 2]);
    await asked.get(2)?.come();
    expect(made.complete).toBe(true);
    expect(there()).toEqual([1, 2]);
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it("gives up what nobody wants any more", async () => {
    const { made, asked, gone } = shelf(64 * MIB);
    made.want([at(1)], []);
    made.want([at(2)], []);
    expect(asked.get(1)?.signal.aborted).toBe(true);
    await asked.get(1)?.come();
    expect(gone).toEqual([1]);
  });

  it("keeps within its memory, and lets go of what was wanted longest ago", async () => {
    const { made, asked, gone, there } = shelf(2 * MIB);
    for (const number of [1, 2, 3]) {
      made.want([at(number)], []);
      await asked.get(number)?.come();
    }
    expect(gone).toEqual([1]);
    expect(there()).toEqual([2, 3]);
  });

  it("never lets go of what is in sight, nor fetches ahead without room", async () => {
    const { made, asked, order, gone } = shelf(MIB);
    made.want([at(1), at(2)], [at(3)]);
    await asked.get(1)?.come();
    await asked.get(2)?.come();
    expect(gone).toEqual([]);
    expect(order).toEqual([1, 2]);
  });

  it("counts a tile that is missing as done, and says so once", async () => {
    const { made, asked, failures, order } = shelf(64 * MIB);
    made.want([at(1)], []);
    await asked.get(1)?.fail();
    expect(made.complete).toBe(true);
    made.want([at(1)], []);
    expect(order).toEqual([1]);
    expect(failures).toHaveLength(1);
  });
});
