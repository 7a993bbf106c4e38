import { expect, it } from "vitest";
import { kioskIn } from "./kiosk";

it.each([
  ["", null],
  ["?other=1", null],
  ["?kiosk", 120],
  ["?kiosk=", 120],
  ["?kiosk=90", 90],
  ["?a=b&kiosk=7.5", 7.5],
  ["?kiosk=0", 120],
  ["?kiosk=-4", 120],
  ["?kiosk=Infinity", 120],
  ["?kiosk=soon", 120],
])("the address %s waits for %s", (search, idle) => expect(kioskIn(search)?.idle ?? null).toBe(idle));
