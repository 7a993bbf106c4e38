import { useEffect, useState } from "preact/hooks";
import type { Hearing } from "../guides/narration";

/** Draws its component again as what is heard goes on, and nothing else: the time is no part of the state. */
export function useHearing(hearing: Hearing): Hearing {
  const [, setHeard] = useState(0);
  useEffect(() => hearing.watch(() => setHeard((times) => times + 1)), [hearing]);
  return hearing;
}

/** `1:05`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
