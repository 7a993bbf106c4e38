import { expect, it } from "vitest";
import { Prefetch } from "./prefetch";

function kitchen() {
  const released: string[] = [];
  const orders = new Map<string, { serve(): void; burn(): void; readonly signal: AbortSignal }>();
  const shelf = new Prefetch<string>((dish) => released.push(dish));
  const want = (...names: string[]): void =>
    shelf.want(
      new Map(
        names.map((name) => [
          name,
          (signal: AbortSignal) =>
            new Promise<string>((resolve, reject) => {
              orders.set(name, { serve: () => resolve(name), burn: () => reject(new Error(name)), signal });
            }),
        ]),
      ),
    );
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { shelf, want, released, orders, settled };
}

it("keeps what is wanted and gives back what no longer is, also what comes late", async () => {
  const { shelf, want, released, orders, settled } = kitchen();
  want("soup", "rice", "tea");
  expect(shelf.complete).toBe(false);
  orders.get("soup")?.serve();
  orders.get("rice")?.serve();
  await settled();
  expect(shelf.get("soup")).toBe("soup");
  want("rice");
  expect(orders.get("tea")?.signal.aborted).toBe(true);
  orders.get("tea")?.serve();
  await settled();
  expect(released).toEqual(["soup", "tea"]);
  expect([shelf.get("rice"), shelf.get("soup"), shelf.complete]).toEqual(["rice", null, true]);
});

it("hands things over once, also those on their way, and then leaves them alone", async () => {
  const { shelf, want, released, orders, settled } = kitchen();
  want("soup");
  const taken = shelf.take("soup");
  expect(shelf.take("soup")).toBeNull();
  want();
  shelf.dispose();
  orders.get("soup")?.serve();
  expect(await taken).toBe("soup");
  await settled();
  expect(released).toEqual([]);
});

it("forgets what fails, so that it is asked for again", async () => {
  const { shelf, want, orders, settled } = kitchen();
  want("soup");
  orders.get("soup")?.burn();
  await settled();
  expect(shelf.complete).toBe(true);
  expect(shelf.take("soup")).toBeNull();
  want("soup");
  orders.get("soup")?.serve();
  await settled();
  expect(shelf.get("soup")).toBe("soup");
});
