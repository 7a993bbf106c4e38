import { expect, it } from "vitest";
import { voiceFor } from "./voices";

const voice = (lang: string, localService = true, standard = false) => ({ lang, localService, default: standard });
const voices = [
  voice("en-US", false),
  voice("en-GB"),
  voice("en-AU", true, true),
  voice("zh-HK"),
  voice("zh_TW"),
  voice("zh-CN"),
  voice("de-DE", false),
];

it.each([
  ["en", "en-AU"],
  ["en-GB", "en-GB"],
  ["en-US", "en-AU"],
  ["zh-Hans", "zh-CN"],
  ["zh-Hant", "zh_TW"],
  ["de", null],
  ["fr", null],
])("%s is read by %s", (tag, expected) => expect(voiceFor(voices, tag)?.lang ?? null).toBe(expected));
