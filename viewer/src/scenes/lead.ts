import { type Leg, type Pose, between, easeBoth, isSamePose, movesAt, poseAt } from "../engine/course";
import { prefersLessMotion } from "../engine/preferences";
import type { Display, Goal } from "./display";

/** Back to where the visitor had looked away from. */
const RETURN_SECONDS = 0.7;

/** What a guide shows at a stop. */
export interface Course {
  readonly start: Goal;
  /** In order of time. */
  readonly legs: ReadonlyArray<Leg & { readonly to: Goal }>;
}

/** The time of what is heard. */
export interface Clock {
  /** Seconds. */
  now(): number;
  readonly running: boolean;
}

/** Leads the camera of whatever is on the stage, by the time of a recording and by nothing else. */
export class Lead {
  private from: Pose | null = null;
  private elapsed = 0;

  constructor(
    private readonly course: Course,
    private readonly clock: Clock,
  ) {}

  /** It is still on its way to where the recording is. */
  get returns(): boolean {
    return this.elapsed < RETURN_SECONDS;
  }

  /** True while it moves. */
  step(display: Display, seconds: number): boolean {
    const { clock } = this;
    const now = clock.now();
    const goal = this.goal(display, now);
    const here = display.pose?.();
    if (goal === null || here === undefined) {
      this.elapsed = RETURN_SECONDS;
      return false;
    }
    if (this.from === null && (prefersLessMotion() || isSamePose(here, goal))) this.elapsed = RETURN_SECONDS;
    else if (this.from !== null) this.elapsed += seconds;
    this.from ??= here;
    const pose = this.returns ? between(this.from, goal, easeBoth(this.elapsed / RETURN_SECONDS)) : goal;
    display.stand?.(pose);
    return this.returns || (clock.running && !prefersLessMotion() && movesAt(this.course.legs, now));
  }

  /** Looked up each time: what fits the stage changes with its size. */
  private goal(display: Display, now: number): Pose | null {
    const { start, legs } = this.course;
    const first = display.poseFor?.(start);
    if (first === undefined) return null;
    const cuts = prefersLessMotion();
    const poses = legs.map(({ at, over, to }) => ({ at, over: cuts ? 0 : over, to: display.poseFor?.(to) ?? first }));
    return poseAt(first, poses, now);
  }
}
