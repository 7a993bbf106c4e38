/** A key that was only tapped moves the picture by as much as one held for so long. */
const TAP_SECONDS = 0.12;

interface HeldKey {
  readonly direction: { readonly x: number; readonly y: number; readonly zoom: number };
  /** Seconds that the key still counts after it is let go. */
  owed: number;
  released: boolean;
}

/** What all devices together asked for since the last frame. Displays know nothing of devices. */
export interface InputFrame {
  readonly seconds: number;
  /** CSS pixels by which the picture was pulled. */
  readonly pull: readonly [dx: number, dy: number];
  /** CSS pixels by which two fingers or the other mouse button pushed the picture aside. */
  readonly shift: readonly [dx: number, dy: number];
  /** Degrees by which the view is turned by no hand: by moving the device, or by itself in a lobby. */
  readonly turn: readonly [yaw: number, pitch: number];
  /** Doublings of size: +1 shows everything twice as large. */
  readonly zoom: number;
  /** What the zoom leaves where it is, in pixels of the stage: under the mouse, between the fingers. Null: the middle. */
  readonly about: readonly [x: number, y: number] | null;
  /** Keys held down, −1…1 each: to the right, upward, closer. */
  readonly held: { readonly x: number; readonly y: number; readonly zoom: number };
  /** A finger or button is down, so that nothing coasts. */
  readonly holding: boolean;
}

export const STILL: InputFrame = {
  seconds: 0,
  pull: [0, 0],
  shift: [0, 0],
  turn: [0, 0],
  zoom: 0,
  about: null,
  held: { x: 0, y: 0, zoom: 0 },
  holding: false,
};

/** Whether no hand moved anything: a device trembles all the time, and would stop every tour. */
export const isStill = (frame: InputFrame): boolean =>
  !frame.holding &&
  frame.zoom === 0 &&
  [...frame.pull, ...frame.shift, frame.held.x, frame.held.y, frame.held.zoom].every((amount) => amount === 0);

/** Gathers what the devices report between two frames. */
export class InputGatherer {
  private pull = { x: 0, y: 0 };
  private shift = { x: 0, y: 0 };
  private turn = { yaw: 0, pitch: 0 };
  private zoom = 0;
  private about: InputFrame["about"] = null;
  private fingers = 0;
  private readonly heldKeys = new Map<string, HeldKey>();

  /** `wake` asks for a frame. */
  constructor(private readonly wake: () => void) {}

  addPull(dx: number, dy: number): void {
    this.pull = { x: this.pull.x + dx, y: this.pull.y + dy };
    this.wake();
  }

  addShift(dx: number, dy: number): void {
    this.shift = { x: this.shift.x + dx, y: this.shift.y + dy };
    this.wake();
  }

  addTurn(yaw: number, pitch: number): void {
    this.turn = { yaw: this.turn.yaw + yaw, pitch: this.turn.pitch + pitch };
    this.wake();
  }

  addZoom(doublings: number, about: InputFrame["about"] = null): void {
    this.zoom += doublings;
    this.about = about;
    this.wake();
  }

  setFingers(count: number): void {
    this.fingers = count;
    this.wake();
  }

  /** Repeated by the system while a key is down: only the first is owed a tap's worth. */
  hold(key: string, direction: HeldKey["direction"]): void {
    const known = this.heldKeys.get(key);
    const owed = known === undefined || known.released ? TAP_SECONDS : known.owed;
    this.heldKeys.set(key, { direction, owed, released: false });
    this.wake();
  }

  /** A key may come and go between two frames; it moves the picture all the same. */
  release(key: string): void {
    const known = this.heldKeys.get(key);
    if (known !== undefined) known.released = true;
    this.wake();
  }

  /** Whatever was let go already has its tap's worth to come. */
  releaseAll(keys: Iterable<string> = [...this.heldKeys.keys()]): void {
    for (const key of keys) this.release(key);
  }

  /** What was asked for so far no longer counts: the visitor went elsewhere meanwhile. Keys still down go on. */
  forget(): void {
    for (const [key, { released }] of [...this.heldKeys]) if (released) this.heldKeys.delete(key);
    this.take(0);
  }

  take(seconds: number): InputFrame {
    const held = { x: 0, y: 0, zoom: 0 };
    for (const [key, { direction, owed, released }] of [...this.heldKeys]) {
      if (released && owed <= 0) {
        this.heldKeys.delete(key);
        continue;
      }
      this.heldKeys.set(key, { direction, owed: owed - seconds, released });
      held.x += direction.x;
      held.y += direction.y;
      held.zoom += direction.zoom;
    }
    const frame: InputFrame = {
      seconds,
      pull: [this.pull.x, this.pull.y],
      shift: [this.shift.x, this.shift.y],
      turn: [this.turn.yaw, this.turn.pitch],
      zoom: this.zoom,
      about: this.about,
      held,
      holding: this.fingers > 0,
    };
    this.pull = { x: 0, y: 0 };
    this.shift = { x: 0, y: 0 };
    this.turn = { yaw: 0, pitch: 0 };
    this.zoom = 0;
    this.about = null;
    return frame;
  }
}
