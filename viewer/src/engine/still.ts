/** The picture that the build has drawn of a relic, as the viewer opens it on a canvas of 4 : 3. */

import type { Annotation } from "../contract/Annotation";
import type { Model } from "../contract/Model";
import type { Spot } from "../contract/Spot";
import { type Vector, clamp, dot, radians } from "./angles";
import { MOST_PITCH, cameraAxes, cameraPosition, fitDistance, turned, turnedBox } from "./orbit";

/** A long lens, as photographers of objects use. */
export const VFOV_DEGREES = 30;
const SHAPE = 4 / 3;
/** How much of the picture's width is framed around a point. */
const AROUND = 0.08;

/** From how far a relic is seen whole on a still. */
const stillDistance = (half: Vector, pitch: number): number => fitDistance(half, pitch, VFOV_DEGREES, SHAPE);

/**
 * How high a still must stand on a canvas so that its relic is as large as the viewer will show it,
 * in canvas heights. `distance`: from where the viewer sees it.
 */
export function stillHeight(model: Model, distance: number): number {
  const { half } = turnedBox(model.bounds, model.rotate);
  return (model.view.distance ?? stillDistance(half, model.view.pitch)) / distance;
}

/** Annotations whose points face the still's camera, as regions of the picture. */
export function onStill(model: Model, annotations: readonly Annotation[]): Annotation[] {
  return annotations.flatMap((annotation) => {
    const spot = regionOf(model, annotation.spot);
    return spot === null ? [] : [{ ...annotation, spot }];
  });
}

function regionOf(model: Model, spot: Spot): Spot | null {
  if (spot.kind === "region") return null;
  const { centre, half } = turnedBox(model.bounds, model.rotate);
  const pitch = clamp(model.view.pitch, -MOST_PITCH, MOST_PITCH);
  const { yaw } = model.view;
  const distance = model.view.distance ?? stillDistance(half, pitch);
  const eye = cameraPosition({ yaw, pitch, distance, target: centre });
  const point = turned(spot.position, model.rotate);
  const towards = minus(eye, point);
  const outward = spot.normal === null ? minus(point, centre) : turned(spot.normal, model.rotate);
  if (dot(outward, towards) <= 0) return null;
  const { right, up } = cameraAxes(yaw, pitch);
  const ahead = dot(towards, minus(eye, centre)) / distance;
  const film = Math.tan(radians(VFOV_DEGREES) / 2) * ahead;
  const x = 0.5 - dot(towards, right) / (2 * film * SHAPE);
  const y = 0.5 + dot(towards, up) / (2 * film);
  if (ahead <= 0 || x < 0 || x > 1 || y < 0 || y > 1) return null;
  const [width, height] = [AROUND, AROUND * SHAPE];
  return {
    kind: "region",
    x: clamp(x - width / 2, 0, 1 - width),
    y: clamp(y - height / 2, 0, 1 - height),
    width,
    height,
  };
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
