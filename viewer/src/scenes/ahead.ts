import { Prefetch } from "../assets/prefetch";
import type { ByteSource } from "../assets/source";
import type { HallMesh } from "../contract/HallMesh";
import type { Panorama } from "../contract/Panorama";
import { type HallWalls, hallWalls } from "./hall-walls";
import { type LowFaces, closeFaces, lowFaces } from "./low-faces";

/** What a visitor may need in a moment: the first pictures of the scenes around, and the walls of their halls. */
export class Ahead {
  readonly lows = new Prefetch<LowFaces>(closeFaces);
  readonly walls: Prefetch<HallWalls>;

  constructor(
    private readonly source: ByteSource,
    /** Walls tell where the floor is. */
    wallsArrived: () => void,
  ) {
    this.walls = new Prefetch<HallWalls>((walls) => walls.dispose(), wallsArrived);
  }

  /** These and nothing else. */
  prepare(panoramas: readonly Panorama[], halls: readonly HallMesh[]): void {
    const { source } = this;
    const low = (panorama: Panorama) => (signal: AbortSignal) => lowFaces(source, panorama, signal);
    const walls = (hall: HallMesh) => (signal: AbortSignal) => hallWalls(source, hall, signal);
    this.walls.want(new Map(halls.map((hall) => [keyOf(hall), walls(hall)])));
    this.lows.want(new Map(panoramas.map((panorama) => [panorama.low.file, low(panorama)])));
  }

  wallsOf(hall: HallMesh): HallWalls | null {
    return this.walls.get(keyOf(hall));
  }

  get complete(): boolean {
    return this.lows.complete && this.walls.complete;
  }

  dispose(): void {
    this.lows.dispose();
    this.walls.dispose();
  }
}

const keyOf = ({ walk }: HallMesh): string => walk.glb.file;
