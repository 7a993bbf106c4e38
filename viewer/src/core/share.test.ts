import { expect, it } from "vitest";
import { publicAddress } from "./share";

const HASH = "#/scene/hall?yaw=12";

it.each([
  // From a stick, where the author has said where the exhibition stands.
  ["file:///E:/museum/bronze/index.html", "https://example.org/m/bronze/", "./index.html", "https://example.org/m/bronze/index.html"],
  ["file:///E:/museum/bronze/index.html", "https://example.org/m/bronze/", "../zh-hans/bronze/index.html", "https://example.org/m/zh-hans/bronze/index.html"],
  // On the web, with and without it.
  ["https://mirror.example/x/index.html?a=b#/plan", "https://example.org/m/", "./index.html", "https://example.org/m/index.html"],
  ["https://mirror.example/x/index.html?a=b#/plan", null, "./index.html", "https://mirror.example/x/index.html"],
])("of %s, published at %s, in the language of %s is %s", (href, canonical, introduction, expected) =>
  expect(publicAddress({ href, canonical }, introduction, HASH)).toBe(expected + HASH),
);

it.each(["file:///E:/museum/index.html", "http://localhost:8000/", "http://127.0.0.1:1/x/", "http://[::1]/"])(
  "there is none of %s alone",
  (href) => expect(publicAddress({ href, canonical: null }, "./index.html", HASH)).toBeNull(),
);
