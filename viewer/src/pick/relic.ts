import { type Vector } from "../engine/angles";
import { turned } from "../engine/orbit";

/** How a model stands on the stage: scaled to metres, then turned. */
export interface Standing {
  readonly scale: number;
  readonly rotate: Vector;
}

/** Back to the frame of the model's file: the turns undone, the last one first. */
export function unturned(vector: Vector, [a, b, c]: Vector): Vector {
  return turned(turned(turned(vector, [0, 0, -c]), [0, -b, 0]), [-a, 0, 0]);
}

/** From the stage to the coordinates and units of the model's file. */
export function inFile(position: Vector, { scale, rotate }: Standing): Vector {
  const [x, y, z] = unturned(position, rotate);
  return [x / scale, y / scale, z / scale];
}
