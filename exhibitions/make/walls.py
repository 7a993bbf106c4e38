"""The halls' meshes: floor, ceiling, walls and plinths as plan.py has them, with the panorama of each hall thrown on them
from where it was taken, as scanners do. What a plinth hides takes the picture of its neighbourhood."""
import io
import math
import os

import numpy as np
from PIL import Image

import plan
from common import glb

FLOOR_CELL, CELL = .125, .25                      # metres: within one the panorama bends by less than a pixel
TEXTURE = (2048, 1024)
NOTE = 'CC0: made for a demonstration by the script in exhibitions/make'
HALLS = {'bronze-hall': ('bronze', plan.BRONZE), 'clay-room': ('clay', plan.CLAY)}
ROOM = .09                                        # metres about a plinth that its edge may still colour


def steps(a, b, cell=CELL):
    return np.linspace(a, b, max(1, math.ceil(abs(b - a) / cell)) + 1)


def sheet(fixed, at, us, vs, facing):
    """Cells of a plane across axis `fixed`, each with corners of its own, that look along `facing` (+1 or -1)."""
    free = [axis for axis in range(3) if axis != fixed]
    u0, v0 = (a.ravel() for a in np.meshgrid(us[:-1], vs[:-1], indexing='ij'))
    u1, v1 = (a.ravel() for a in np.meshgrid(us[1:], vs[1:], indexing='ij'))
    corners = np.full((len(u0), 4, 3), float(at))
    corners[:, :, free[0]] = np.stack([u0, u1, u1, u0], 1)
    corners[:, :, free[1]] = np.stack([v0, v0, v1, v1], 1)
    normal = np.cross(corners[0, 1] - corners[0, 0], corners[0, 2] - corners[0, 0])
    return corners if normal[fixed] * facing > 0 else corners[:, ::-1]


def room(hall):
    """Its six sides, the one to the other hall with the door in it; to the bronze hall belongs what lies between."""
    (x0, x1), (z0, z1), top = hall['x'], hall['z'], hall['top']
    (d0, d1), door = plan.DOOR['z'], plan.DOOR['top']
    sides = [sheet(1, 0, steps(x0, x1, FLOOR_CELL), steps(z0, z1, FLOOR_CELL), 1), sheet(1, top, steps(x0, x1), steps(z0, z1), -1),
             sheet(2, z0, steps(x0, x1), steps(0, top), 1), sheet(2, z1, steps(x0, x1), steps(0, top), -1)]
    for x, facing, has_door in ((x0, 1, hall is plan.CLAY), (x1, -1, hall is plan.BRONZE)):
        rests = [((0, top), (z0, d0)), ((0, top), (d1, z1)), ((door, top), (d0, d1))] if has_door else [((0, top), (z0, z1))]
        sides += [sheet(0, x, steps(*ys), steps(*zs), facing) for ys, zs in rests]
    if hall is plan.BRONZE:
        xs = steps(*plan.DOOR['x'])
        sides += [sheet(1, 0, xs, steps(d0, d1), 1), sheet(1, door, xs, steps(d0, d1), -1),
                  sheet(2, d0, xs, steps(0, door), 1), sheet(2, d1, xs, steps(0, door), -1)]
    return sides


def plinth(at, side, top, _):
    x, z, h = at[0], at[1], side / 2
    xs, ys, zs = steps(x - h, x + h), steps(0, top), steps(z - h, z + h)
    sides = [sheet(1, top, xs, zs, 1)]
    for s in (-1, 1):
        sides += [sheet(0, x + s * h, ys, zs, s), sheet(2, z + s * h, xs, ys, s)]
    return sides


def boxes(scene):
    """What stands before the walls, with a little room about it."""
    for (x, z), side, top, more in plan.STANDS[scene]:
        h = side / 2 + ROOM
        yield (x - h, -1, z - h), (x + h, top + more + ROOM, z + h)
    (x, z), (w, d, top) = plan.BENCHES[scene], plan.BENCH
    yield (x - w / 2 - ROOM, -1, z - d / 2 - ROOM), (x + w / 2 + ROOM, top + ROOM, z + d / 2 + ROOM)


def hidden(points, eye, scene):
    """Whether something stands between the eye and each point."""
    found = np.zeros(len(points), bool)
    way = points - eye
    way = np.where(np.abs(way) < 1e-9, 1e-9, way)
    for least, most in boxes(scene):
        a, b = (np.array(least) - eye) / way, (np.array(most) - eye) / way
        enter, leave = np.minimum(a, b).max(1), np.maximum(a, b).min(1)
        found |= (enter < leave) & (leave > 0) & (enter < .999)
    return found


def looked_at(cells, eye, scene):
    """The cells, or for what is hidden those of the same side as far beyond the nearest edge of what hides it."""
    cells = cells.copy()
    middles = cells.mean(1)
    lost = np.flatnonzero(hidden(middles, eye, scene))
    flat = np.ptp(middles, 0) > 1e-6
    ways = [axis for axis in (0, 2) if flat[axis]]
    low, high = middles.min(0) - 1e-6, middles.max(0) + 1e-6

    def moved(which, axis, by):
        there = middles[which].copy()
        there[:, axis] += by
        return ((there >= low) & (there <= high)).all(1) & ~hidden(there, eye, scene)

    for shift in np.arange(FLOOR_CELL, 6, FLOOR_CELL):
        for axis in ways:
            for by in (-shift, shift):
                good = lost[moved(lost, axis, by)]
                far = moved(good, axis, 2 * by)
                cells[good[far], :, axis] += 2 * by
                cells[good[~far], :, axis] += by
                lost = np.setdiff1d(lost, good)
    return cells


def mirrored(cells, eye, at):
    """A plinth's sides that look away show what the opposite ones show."""
    centre = np.array([at[0], 0, at[1]])
    normal = np.cross(cells[0, 1] - cells[0, 0], cells[0, 2] - cells[0, 0])
    if (normal * (eye - cells.mean((0, 1)))).sum() > 0:
        return cells
    axis = int(np.abs(normal).argmax())
    cells = cells.copy()
    cells[:, :, axis] = 2 * centre[axis] - cells[:, :, axis]
    return cells


def seen(cells, eye, heading):
    """Where the panorama shows each corner: from the left, which may pass its right edge, and from the top."""
    x, y, z = np.moveaxis(cells - eye, -1, 0)
    yaw = (np.degrees(np.arctan2(x, -z)) - heading) / 360
    yaw = yaw[:, :1] + (yaw - yaw[:, :1] + .5) % 1 - .5
    u = yaw + .5 - np.floor(yaw[:, :1] + .5)
    v = .5 - np.degrees(np.arctan2(y, np.hypot(x, z))) / 180
    under = np.abs(v - .5).max(1) > .47  # about the poles yaw says nothing
    u[under] = u[under][:, :1]
    return np.dstack([u, v])


def texture(path):
    out = io.BytesIO()
    Image.open(path).convert('RGB').resize(TEXTURE, Image.LANCZOS).save(out, 'JPEG', quality=84, optimize=True)
    return out.getvalue()


def main(media):
    for scene, (name, hall) in HALLS.items():
        cam = plan.CAMERAS[scene]
        eye = np.array([cam['at'][0], plan.EYE, cam['at'][1]])
        sides = [(cells, looked_at(cells, eye, scene)) for cells in room(hall)]
        for stand in plan.STANDS[scene]:
            sides += [(cells, mirrored(cells, eye, stand[0])) for cells in plinth(*stand)]
        corners = np.concatenate([cells for cells, _ in sides])
        uv = seen(np.concatenate([shown for _, shown in sides]), eye, cam['heading'])
        normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        faces = (4 * np.arange(len(corners))[:, None] + np.array([[0, 1, 2, 0, 2, 3]])).reshape(-1, 3)
        mesh = (corners.reshape(-1, 3), np.repeat(normals, 4, 0), uv.reshape(-1, 2), faces)
        path = os.path.join(media, name + '-walls.glb')
        glb(path, mesh, name + ' walls', texture(os.path.join(media, scene + '.jpg')), note=NOTE)
        print(name, len(faces), 'triangles', os.path.getsize(path), 'bytes')
