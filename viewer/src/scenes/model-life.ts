import { AnimationMixer } from "three";
import type { Offer } from "./display";
import type { Relic } from "./model-file";

/** What a relic can do besides standing there: its motions, its finishes. Both outlast a change of level. */
export class ModelLife {
  private mixer: AnimationMixer | null = null;
  private relic: Relic | null = null;
  private time = 0;
  private moving = false;
  private motion = 0;
  private variant: number | null = null;

  get offer(): Offer | null {
    if (this.relic === null) return null;
    const { clips, variants } = this.relic;
    if (clips.length === 0 && variants.names.length < 2) return null;
    // Whoever exported it may have named none.
    const motions = clips.map(({ name }, index) => name.trim() || String(index + 1));
    return { motions, variants: variants.names };
  }

  /** Another level has come in the place of the one before. */
  enter(relic: Relic): void {
    this.leave();
    this.relic = relic;
    if (this.variant !== null) relic.variants.show(this.variant);
    if (this.time > 0) this.animate(this.time);
  }

  setMoving(moving: boolean): void {
    this.moving = moving;
  }

  /** Chosen to be seen: it begins at once. */
  setMotion(motion: number): void {
    this.mixer?.stopAllAction();
    this.mixer = null;
    this.motion = motion;
    this.time = 0;
    this.moving = true;
  }

  setVariant(variant: number): void {
    this.variant = variant;
    this.relic?.variants.show(variant);
  }

  /** True while something moves. */
  update(seconds: number): boolean {
    if (!this.moving) return false;
    this.time += seconds;
    this.animate(seconds);
    return true;
  }

  leave(): void {
    this.mixer?.stopAllAction();
    this.mixer = null;
    this.relic = null;
  }

  private animate(seconds: number): void {
    const clip = this.relic?.clips[this.motion];
    if (this.relic === null || clip === undefined) return;
    if (this.mixer === null) {
      this.mixer = new AnimationMixer(this.relic.scene);
      this.mixer.clipAction(clip).play();
    }
    this.mixer.update(seconds);
  }
}
