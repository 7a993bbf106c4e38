"""Painted pottery: a jar after the Banshan type of the Majiayao culture, and smaller pots from the same wheel and brush."""
import math

import numpy as np
from PIL import Image

from common import blur, curve, even, glb, jpeg, join, lathe, mix, noise, normal_map, outward, smooth, surface

NOTE = 'CC0: made for a demonstration by the script in exhibitions/make'
BLACK, RED, BUFF = (46, 35, 30), (128, 45, 29), (198, 146, 98)
OUT = (.02, .82)                       # texture rows of the outside; the inside takes .84-.93, the lugs .94-1

# name: inside and outside of the wall as (r, y), lugs, whorls or other painting, seed
JAR = {
    'inside': [(0, .012), (.06, .014), (.105, .06), (.160, .14), (.170, .20), (.145, .262), (.095, .298), (.060, .314), (.056, .330), (.064, .352)],
    'outside': [(.070, .3585), (.0735, .3600), (.0765, .3580), (.0755, .3540), (.0665, .3360), (.0640, .3250), (.0700, .3140), (.1020, .3000), (.1420, .2730),
                (.1690, .2370), (.1780, .1980), (.1720, .1580), (.1520, .1150), (.1180, .0650), (.0850, .0240), (.0720, .0040), (.0690, 0), (.04, .0015), (0, .0020)],
    'lug': (.160, .0225), 'paint': 'whorl', 'count': 4, 'from': .062, 'to': .262, 'seed': 4}
POTS = {
    'basin': {'inside': [(0, .014), (.06, .018), (.10, .05), (.122, .088)], 'outside': [(.128, .0945), (.140, .0960), (.142, .0925), (.130, .0860), (.124, .070), (.104, .036), (.07, .004), (.065, 0), (0, .002)],
              'lug': None, 'paint': 'wave', 'count': 6, 'from': .022, 'to': .085, 'seed': 11},
    'flask': {'inside': [(0, .01), (.05, .012), (.09, .08), (.09, .15), (.04, .21), (.03, .25), (.036, .30)], 'outside': [(.040, .3040), (.044, .3055), (.046, .302), (.036, .270), (.035, .235), (.050, .212), (.085, .178), (.104, .130), (.096, .080), (.070, .030), (.056, .002), (.05, 0), (0, .002)],
              'lug': (.118, .014), 'paint': 'net', 'count': 9, 'from': .085, 'to': .195, 'seed': 12},
    'urn': {'inside': [(0, .012), (.05, .014), (.10, .08), (.135, .17), (.11, .25), (.08, .272), (.086, .285)], 'outside': [(.090, .2885), (.095, .290), (.097, .287), (.088, .276), (.092, .264), (.122, .242), (.146, .190), (.140, .140), (.108, .070), (.074, .008), (.068, 0), (0, .002)],
            'lug': (.165, .017), 'paint': 'wave', 'count': 5, 'from': .035, 'to': .165, 'seed': 13},
    'cup': {'inside': [(0, .008), (.03, .010), (.044, .05), (.05, .098)], 'outside': [(.0535, .1015), (.0555, .1020), (.0570, .0995), (.0535, .085), (.050, .05), (.040, .008), (.036, 0), (0, .001)],
            'lug': None, 'paint': 'net', 'count': 7, 'from': .016, 'to': .066, 'seed': 14},
    'bottle': {'inside': [(0, .012), (.05, .016), (.085, .09), (.088, .20), (.05, .29), (.024, .33), (.026, .40)], 'outside': [(.032, .404), (.036, .4055), (.038, .401), (.030, .370), (.030, .335), (.056, .295), (.094, .225), (.100, .150), (.086, .070), (.060, .006), (.054, 0), (0, .002)],
               'lug': (.170, .016), 'paint': 'plain', 'count': 0, 'from': .0, 'to': .0, 'seed': 15},
}


def wheel(pot):
    """The wall from the middle of the inside to the middle of the underside: (r, y), texture rows, and the outside's length."""
    a, _ = even(curve(pot['inside'], 10), 24)
    b, length = even(curve(pot['outside'], 16), 108)
    return np.vstack([a, b]), np.r_[np.linspace(.93, .845, 24), np.linspace(*OUT, 108)], length, b


def bands(d, edges):
    """1 inside any of the (lo, hi) edges of d, with soft rims."""
    out = np.zeros_like(d)
    for lo, hi, soft in edges:
        out = np.maximum(out, smooth(d, lo - soft, lo + soft) * smooth(-d, -hi - soft, -hi + soft))
    return out


def saw(x):
    return np.abs((x % 1) * 2 - 1)


def painting(pot, w, h, length, outline):
    """Black and red, 0..1 each, on a w x h texture; rows from the outside's OUT. A slow wobble makes the hand."""
    seed = pot['seed']
    y, x = np.mgrid[0:h, 0:w].astype(float)
    px = h * (OUT[1] - OUT[0]) / length                                      # pixels a metre down the wall
    x += 3.0 * w / 2048 * noise(w, h, seed + 1, 1.8)
    y += 2.6 * w / 2048 * noise(w, h, seed + 2, 1.8)
    s = (y - OUT[0] * h) / px
    n, lo, hi = pot['count'], pot['from'], pot['to']
    th = x / w
    soft = 1.1 / px
    black, red = np.zeros((h, w)), np.zeros((h, w))
    on = (s > 0) & (s < length)
    if pot['paint'] == 'whorl':
        mid, half = (lo + hi) / 2, (hi - lo) / 2
        cx = ((th * n + .5) % 1 - .5) * 2                                       # -1..1 across a cell; front and sides hold centres
        cy = (s - mid) / (half * .94)
        rho, phi = np.hypot(cx, cy), np.arctan2(-cy, cx)
        t = (2.5 * rho + phi / math.pi) % 1
        d = np.abs(t - .5)
        e = .022
        tooth = .055 * saw((phi / (2 * math.pi)) * np.maximum(6, np.round(rho * 15)) * 2)
        inside = smooth(-rho, -1.0, -.985)
        core = smooth(rho, .255, .275)
        red = smooth(-d, -.085 - e, -.085 + e) * inside * core
        black = smooth(d, .125 + tooth - e, .125 + tooth + e) * smooth(-d, -.30 - e, -.30 + e) * inside * core
        black = np.maximum(black, bands(rho, [(.225, .262, .01)]))
        cross = np.minimum(np.abs(cx), np.abs(cy) * .9)
        black = np.maximum(black, smooth(-cross, -.026, -.014) * smooth(-rho, -.235, -.225))
        for k in range(4):                                                   # a dot in each quarter
            a = math.pi / 4 + k * math.pi / 2
            black = np.maximum(black, smooth(-np.hypot(cx - .125 * math.cos(a), cy - .125 * math.sin(a)), -.048, -.034))
        ring = bands(rho, [(.985, 1.04, .008)]) * on
        band = (s > lo + .004) & (s < hi - .004)
        corner = smooth(rho, 1.075, 1.09) * band                             # what is left between the whorls is filled
        vein = smooth(-np.abs(rho - 1.20), -.018, -.008)
        black = np.maximum(black, np.maximum(ring * band, corner * (1 - vein)))
        rules_b = [(lo - .0075, lo - .0015, soft), (hi - .004, hi + .002, soft), (hi + .0105, hi + .0135, soft)]
        rules_r = [(lo + .0005, lo + .0045, soft), (hi + .0035, hi + .0085, soft)]
        black = np.maximum(black, bands(s, rules_b))
        red = np.maximum(red * (1 - black), bands(s, rules_r))
        swag = hi + .0200 + .012 * np.sqrt(np.clip(1 - (((th * n * 3) % 1) * 2 - 1) ** 2, 0, 1))
        black = np.maximum(black, smooth(-np.abs(s - swag), -.0026, -.0014))
        neck = (s > .008) & (s < .044)                                       # the neck: teeth above and below a red line
        black = np.maximum(black, neck * smooth(.012 * saw(th * 22) - (s - .012), -.0008, .0008) * (s > .0105))
        black = np.maximum(black, neck * smooth(.012 * saw(th * 22 + .5) - (.044 - s), -.0008, .0008))
        red = np.maximum(red, bands(s, [(.0262, .0300, soft)]))
        black = np.maximum(black, bands(s, [(-.004, .0045, soft)]))
    elif pot['paint'] == 'wave':
        rows = 5
        step = (hi - lo) / rows
        wave = s - .30 * step * np.sin(2 * math.pi * n * th) * 2.0
        k = ((wave - lo) / step) % 1
        body = bands(s, [(lo, hi, soft)])
        black = bands(k, [(.28, .72, .05)]) * body
        dot = np.hypot((((th * n) % 1) - .25) / n * 2 * math.pi * .11, s - lo - 1.5 * step - .6 * step)
        black = np.maximum(black * smooth(dot, .010, .012), smooth(-dot, -.0075, -.006) * body)
        black = np.maximum(black, bands(s, [(lo - .008, lo - .003, soft), (hi + .003, hi + .008, soft), (0, .005, soft)]))
    elif pot['paint'] == 'net':
        u, v = th * n * 2, (s - lo) / (hi - lo) * 2
        net = np.minimum(saw(u * 3 + v * 3), saw(u * 3 - v * 3))
        body = bands(s, [(lo, hi, soft)])
        inside = saw(u / 2 + .5) * 1.15 - np.abs(v - 1)
        field = smooth(inside, .0, .03)
        black = smooth(-net, -.2, -.12) * field * body
        black = np.maximum(black, body * smooth(-np.abs(inside), -.10, -.06))
        red = body * smooth(-np.abs(inside + .22), -.07, -.04)
        black = np.maximum(black, bands(s, [(lo - .006, lo - .001, soft), (hi + .001, hi + .006, soft), (0, .004, soft)]))
    return black * on, red * on * (1 - black)


def textures(pot, w, h, length, outline):
    seed = pot['seed'] * 100
    black, red = painting(pot, w, h, length, outline)
    px = h * (OUT[1] - OUT[0]) / length
    s = (np.arange(h) - OUT[0] * h) / px
    y = np.interp(s, np.linspace(0, length, len(outline)), outline[:, 1])[:, None] / outline[:, 1].max()
    big, mid, fine, grit = noise(w, h, seed + 1, 1.9), noise(w, h, seed + 2, 1.3), noise(w, h, seed + 3, .8), noise(w, h, seed + 4, .2)
    wipe = blur(np.repeat(noise(64, h, seed + 5, .5)[:, :1], w, 1) + .5 * fine, 1) * .6
    clay = mix(BUFF, (176, 112, 70), smooth(big, -1.6, 1.8))
    clay = mix(clay, (214, 170, 124), .6 * smooth(mid, .4, 2.2))
    smoke = smooth(big + .5 * mid - 1.6 * y, .2, 1.9)                        # fire-clouds low on the wall
    clay = mix(clay, (98, 76, 62), .6 * smoke)
    clay *= (1 + .020 * wipe + .030 * fine + .028 * grit)[..., None]
    wear = np.clip(smooth(fine + .5 * mid + .3 * grit, 1.5, 2.5), 0, 1)
    load = np.clip(.93 + .05 * mid + .04 * wipe - .95 * wear, 0, 1)          # how much paint is left
    colour = mix(clay, np.array(RED) * (1 + .06 * mid + .05 * fine)[..., None], red * load * .93)
    colour = mix(colour, np.array(BLACK) * (1 + .10 * mid + .05 * fine)[..., None], black * load)
    chip = smooth(fine + .35 * grit, 2.9, 3.3)
    colour = mix(colour, (206, 172, 136), .8 * chip)
    dust = smooth(mid - .3 * fine, 1.4, 2.6) * (.3 + .7 * smooth(.5 - y, 0, .4))
    colour = mix(colour, (200, 184, 160), .4 * dust)
    rough = .60 + .10 * (1 - y) + .05 * mid + .1 * dust - .12 * np.maximum(black, red) * load + .15 * chip
    height = .00012 * wipe + .00005 * fine + .00002 * grit + .00006 * (black + red) * load - .0004 * chip
    nrm = normal_map(height, 2 * math.pi * outline[:, 0].max() / w, 1 / px)
    surf = np.dstack([np.full((h, w), 255), np.clip(rough, .3, .95) * 255, np.zeros((h, w))])
    return colour, nrm, np.asarray(Image.fromarray(np.uint8(surf)).resize((w // 4, h // 4), Image.LANCZOS)), black, red


def lugs(pot, outline):
    """Two loop handles flat against the belly, left and right."""
    if not pot['lug']:
        return []
    y0, size = pot['lug']
    below = outline[np.argmax(outline[:, 0]):]
    above = outline[:np.argmax(outline[:, 0]) + 1]

    def wall(y):
        line = below if y < below[0, 1] else above
        return np.interp(-y, -line[:, 1], line[:, 0])
    out = []
    for side in (1, -1):
        k = np.linspace(0, math.pi, 22)
        path = np.array([(wall(y0 + size * 1.25 * math.cos(a)) - .005 + (size * .95 + .005) * math.sin(a) ** .8, y0 + size * 1.25 * math.cos(a)) for a in k])
        step = np.gradient(path, axis=0)
        step /= np.linalg.norm(step, axis=1, keepdims=True)
        pos, uv = np.zeros((22, 15, 3)), np.zeros((22, 15, 2))
        for i in range(22):
            for j in range(15):
                a = 2 * math.pi * j / 14
                c, q = math.cos(a), math.sin(a)
                flat = math.copysign(abs(c) ** .7, c) * size * .20
                wide = math.copysign(abs(q) ** .7, q) * size * (.50 + .18 * abs(math.cos(k[i])))
                r, y = path[i, 0] - step[i, 1] * flat, path[i, 1] + step[i, 0] * flat
                pos[i, j] = (side * r, y, side * wide)
                uv[i, j] = (.1 + .3 * (side < 0) + .2 * i / 22, .945 + .05 * j / 14)
        out.append(outward(surface(pos, uv)))
    return out


def build(path, pot=JAR, name='painted-jar', size=2048, columns=132):
    line, rows, length, outline = wheel(pot)
    colour, nrm, surf, black, red = textures(pot, size, size // 2, length, outline)
    mesh = join([lathe(line, columns, rows)] + lugs(pot, outline))
    glb(path, mesh, name, jpeg(colour, 86), jpeg(nrm[::2, ::2], 82), jpeg(surf, 82), NOTE)
    return mesh


def rollout(path):
    """The painting of the jar unrolled, as an archaeologist's drawing."""
    _, _, length, outline = wheel(JAR)
    w, h = 4096, 2048
    black, red = painting(JAR, w, h, length, outline)
    px = h * (OUT[1] - OUT[0]) / length
    top, low = (int(OUT[0] * h + v * px) for v in (-.001, JAR['to'] + .045))
    black, red = (np.asarray(Image.fromarray(np.uint8(255 * a[max(top, 0):low])).resize((2560, round((low - max(top, 0)) * .625)), Image.LANCZOS), float) / 255 for a in (black, red))
    m = 120
    hh, ww = black.shape[0] + 2 * m, black.shape[1] + 2 * m
    full = lambda a: np.pad(a, m)
    fibre, cloud = noise(ww, hh, 401, .5), noise(ww, hh, 402, 1.6)
    paper = mix([240, 232, 214], [228, 216, 192], smooth(cloud, -1.5, 2.5)) + 1.6 * fibre[..., None]
    wash = 1 - .10 * smooth(cloud + .4 * fibre, .2, 2.2)
    out = mix(paper, [150, 60, 42], full(red) * .9 * wash)
    out = mix(out, [38, 33, 31], full(black) * .95 * wash)
    Image.fromarray(np.uint8(np.clip(out, 0, 255))).save(path, quality=80, optimize=True)
    return ww, hh


if __name__ == '__main__':
    import sys
    m = build(sys.argv[1])
    print(len(m[0]), 'vertices', len(m[3]), 'triangles', m[0].min(0), m[0].max(0))
    print(rollout(sys.argv[2]))
