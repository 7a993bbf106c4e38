"""Numbers shared by the relics: seeded noise, smooth curves, height maps, grids and a small GLB writer."""
import io
import json
import struct

import numpy as np
from PIL import Image


def noise(w, h, seed, slope=1.6, low=0.0, high=1e9):
    """Fractal noise that wraps on both axes, mean 0, deviation 1; slope, low and high shape its spectrum (cycles a picture)."""
    white = np.random.default_rng(seed).standard_normal((h, w))
    fy = np.fft.fftfreq(h)[:, None] * h
    fx = np.fft.rfftfreq(w)[None, :] * h  # the same grain along both axes
    f = np.hypot(fx, fy)
    gain = np.where((f > low) & (f < high), 1 / np.maximum(f, 1) ** slope, 0)
    out = np.fft.irfft2(np.fft.rfft2(white) * gain, s=(h, w))
    return (out - out.mean()) / out.std()


def blur(a, sigma):
    h, w = a.shape
    fy, fx = np.fft.fftfreq(h)[:, None], np.fft.rfftfreq(w)[None, :]
    return np.fft.irfft2(np.fft.rfft2(a) * np.exp(-2 * (np.pi * sigma) ** 2 * (fx ** 2 + fy ** 2)), s=(h, w))


def smooth(a, lo, hi):
    t = np.clip((a - lo) / (hi - lo), 0, 1)
    return t * t * (3 - 2 * t)


def mix(a, b, t):
    return np.asarray(a) * (1 - t[..., None]) + np.asarray(b) * t[..., None]


def curve(points, n):
    """A Catmull-Rom curve through the points, n samples a span."""
    p = np.asarray(points, float)
    q = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    out = []
    for i in range(len(p) - 1):
        a, b, c, d = q[i:i + 4]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3))
    return np.vstack(out + [p[-1:]])


def even(line, n):
    """The same line with n points at equal steps; also its length."""
    s = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    t = np.linspace(0, s[-1], n)
    return np.column_stack([np.interp(t, s, line[:, k]) for k in range(line.shape[1])]), s[-1]


def normal_map(height, dx, dy):
    """A height map in metres as an OpenGL normal map; dx, dy: metres a pixel."""
    nx = -(np.roll(height, -1, 1) - np.roll(height, 1, 1)) / (2 * dx)
    up = np.vstack([height[:1], height[:-1]])
    down = np.vstack([height[1:], height[-1:]])
    ny = -(up - down) / (2 * dy)
    n = np.dstack([nx, ny, np.ones_like(nx)])
    n /= np.linalg.norm(n, axis=2, keepdims=True)
    return np.uint8(np.round((n * 0.5 + 0.5) * 255))


def surface(pos, uv, nrm=None):
    """A grid of rows x columns of points as a mesh; its front is where (columns x rows) turns outward."""
    r, c = pos.shape[:2]
    i = np.arange(r * c).reshape(r, c)
    a, b, d, e = i[:-1, :-1], i[:-1, 1:], i[1:, :-1], i[1:, 1:]
    tri = np.stack([np.stack([a, d, b], -1), np.stack([b, d, e], -1)], 2).reshape(-1, 3)
    p = pos.reshape(-1, 3)
    area = np.linalg.norm(np.cross(p[tri[:, 1]] - p[tri[:, 0]], p[tri[:, 2]] - p[tri[:, 0]]), axis=1)
    tri = tri[area > 1e-12]
    if nrm is None:
        du, dv = np.gradient(pos, axis=1), np.gradient(pos, axis=0)
        nrm = np.cross(dv, du)
        if np.allclose(pos[:, 0], pos[:, -1]):  # closed: one normal across the seam
            m = nrm[:, 0] + nrm[:, -1]
            nrm[:, 0] = nrm[:, -1] = m
        length = np.linalg.norm(nrm, axis=2, keepdims=True)
        nrm = np.where(length > 1e-14, nrm / np.maximum(length, 1e-14), 0)
        for row, near in ((0, 1), (-1, -2)):  # a pole borrows from the row beside it
            bad = np.linalg.norm(nrm[row], axis=1) < 0.5
            nrm[row][bad] = nrm[near][bad]
    return p, nrm.reshape(-1, 3), uv.reshape(-1, 2), tri


def join(parts):
    """Several meshes as one, every vertex once."""
    p, n, t, f, base = [], [], [], [], 0
    for a, b, c, d in parts:
        p.append(a), n.append(b), t.append(c), f.append(d + base)
        base += len(a)
    return np.vstack(p), np.vstack(n), np.vstack(t), np.vstack(f)


def lathe(profile, columns, uv_rows, u=(0, 1), swell=None):
    """Turn (r, y) about the upright axis. u runs to the right as seen from outside; the seam is at the back (-Z)."""
    k = np.linspace(0, 1, columns + 1)
    a = np.pi + k * 2 * np.pi  # azimuth from +Z towards +X
    r = np.repeat(profile[:, :1], columns + 1, 1)
    base = np.dstack([r * np.sin(a), np.repeat(profile[:, 1:], columns + 1, 1), r * np.cos(a)])
    uv = np.dstack([np.broadcast_to(u[0] + k * (u[1] - u[0]), r.shape), np.broadcast_to(np.asarray(uv_rows)[:, None], r.shape)])
    p, n, t, f = surface(base, uv)
    if swell is not None:  # relief moves the points; the normals stay smooth, for the normal map carries the rest
        p = p + n * swell.reshape(-1, 1)
    return p, n, t, f


def jpeg(a, quality):
    out = io.BytesIO()
    Image.fromarray(np.uint8(np.clip(np.round(a), 0, 255))).save(out, 'JPEG', quality=quality, optimize=True)
    return out.getvalue()


def glb(path, mesh, name, base, normal=None, rough=None, note=''):
    """One mesh, one material, its JPEG textures, in one file. A base alone is shown as it is: light is in it."""
    pos, nrm, uv, tri = mesh
    nrm = nrm / np.maximum(np.linalg.norm(nrm, axis=1, keepdims=True), 1e-12)
    small = len(pos) < 65536
    pictures = [(kind, data) for kind, data in (('colour', base), ('normal', normal), ('surface', rough)) if data is not None]
    chunks = [pos.astype('<f4').tobytes(), nrm.astype('<f4').tobytes(), uv.astype('<f4').tobytes(),
              tri.astype('<u2' if small else '<u4').tobytes(), *(data for _, data in pictures)]
    views, blob = [], b''
    for i, c in enumerate(chunks):
        v = {'buffer': 0, 'byteOffset': len(blob), 'byteLength': len(c)}
        if i < 4:
            v['target'] = 34963 if i == 3 else 34962
        views.append(v)
        blob += c + b'\0' * (-len(c) % 4)
    lo, hi = (f(pos.astype('<f4'), axis=0).tolist() for f in (np.min, np.max))
    material = {'name': name, 'pbrMetallicRoughness': {'baseColorTexture': {'index': 0}}}
    if len(pictures) == 1:
        material['extensions'] = {'KHR_materials_unlit': {}}
    else:
        material['pbrMetallicRoughness']['metallicRoughnessTexture'] = {'index': 2}
        material['normalTexture'] = {'index': 1}
    doc = {
        'asset': {'version': '2.0', 'generator': 'exhibitions/make', 'copyright': note},
        **({'extensionsUsed': ['KHR_materials_unlit']} if len(pictures) == 1 else {}),
        'scene': 0, 'scenes': [{'nodes': [0]}], 'nodes': [{'mesh': 0, 'name': name}],
        'meshes': [{'name': name, 'primitives': [{'attributes': {'POSITION': 0, 'NORMAL': 1, 'TEXCOORD_0': 2}, 'indices': 3, 'material': 0}]}],
        'materials': [material],
        'textures': [{'source': i, 'sampler': 0} for i in range(len(pictures))],
        'images': [{'bufferView': 4 + i, 'mimeType': 'image/jpeg', 'name': f'{name}-{k}'} for i, (k, _) in enumerate(pictures)],
        'samplers': [{'magFilter': 9729, 'minFilter': 9987, 'wrapS': 10497, 'wrapT': 33071}],
        'accessors': [
            {'bufferView': 0, 'componentType': 5126, 'count': len(pos), 'type': 'VEC3', 'min': lo, 'max': hi},
            {'bufferView': 1, 'componentType': 5126, 'count': len(pos), 'type': 'VEC3'},
            {'bufferView': 2, 'componentType': 5126, 'count': len(pos), 'type': 'VEC2'},
            {'bufferView': 3, 'componentType': 5123 if small else 5125, 'count': tri.size, 'type': 'SCALAR'}],
        'bufferViews': views, 'buffers': [{'byteLength': len(blob)}]}
    text = json.dumps(doc, separators=(',', ':')).encode()
    text += b' ' * (-len(text) % 4)
    with open(path, 'wb') as out:
        out.write(struct.pack('<4sII', b'glTF', 2, 28 + len(text) + len(blob)))
        out.write(struct.pack('<I4s', len(text), b'JSON') + text + struct.pack('<I4s', len(blob), b'BIN\0') + blob)


def outward(mesh):
    """Turn a mesh inside out if its faces look inward, judged by the volume they enclose."""
    p, n, t, f = mesh
    q = p - p.mean(0)
    a, b, c = q[f[:, 0]], q[f[:, 1]], q[f[:, 2]]
    if np.einsum('ij,ij->', a, np.cross(b, c)) < 0:
        return p, -n, t, f[:, ::-1]
    return mesh
