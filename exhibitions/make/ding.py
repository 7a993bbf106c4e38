"""The ding: a round tripod after types of about 1000 BCE, its mask band drawn once and used as relief, normal map and rubbing."""
import math

import numpy as np
from PIL import Image, ImageDraw

from common import blur, curve, even, glb, jpeg, join, lathe, mix, noise, normal_map, outward, smooth, surface

HEIGHT = 0.325
BAND = (0.2385, 0.1800)              # the mask band, top and bottom, metres above the floor
SECTION, TALL, PX = 125.0, 58.5, 10  # half a mask in millimetres, and pixels a millimetre
INSIDE = [(0, .0940), (.05, .0955), (.088, .1040), (.108, .1190), (.1160, .1400), (.1155, .1650), (.1110, .2000), (.1085, .2350), (.1080, .2560)]
RIM = [(.1085, .2600), (.1095, .2612), (.1180, .2615), (.1270, .2612), (.1290, .2596), (.1288, .2570), (.1260, .2545), (.1190, .2505), (.1162, .2465), (.1155, .2420)]
OUTSIDE = [(.1155, .2420), (.1170, .2250), (.1192, .2050), (.1216, .1800), (.1242, .1600), (.1246, .1450), (.1205, .1255), (.1100, .1085), (.0920, .0965), (.065, .0905), (.03, .0882), (0, .0875)]


def stroke(draw, points, width, fill=255):
    """A thick soft line whose width may taper: a row of discs along a smooth curve, in millimetres."""
    line = curve(points, 40)
    widths = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(np.atleast_1d(width))), np.atleast_1d(width))
    for (x, y), w in zip(line * PX, widths * PX / 2):
        draw.ellipse((x - w, y - w, x + w, y + w), fill=fill)


def coil(cx, cy, r, turns, start, sense=1):
    """A spiral from its rim inward, in millimetres."""
    t = np.linspace(0, 1, 24)
    a = start + sense * t * turns * 2 * math.pi
    q = r * (1 - 0.85 * t)
    return np.column_stack([cx + q * np.cos(a), cy + q * np.sin(a)])


def mask_half():
    """Half a beast mask: (ground spirals, raised figure, incised lines), each 0..1. x = 0 is the nose."""
    size = (int(SECTION * PX), int(TALL * PX))
    ground, figure, cut = (Image.new('L', size, 0) for _ in range(3))
    g, f, c = (ImageDraw.Draw(i) for i in (ground, figure, cut))
    cell, pitch = 9.6, 1.6                       # leiwen, the thunder pattern: squared spirals on the ground
    for row in range(6):
        for col in range(-1, 14):
            x0, y0 = col * cell + (row % 2) * cell / 2, 0.5 + row * cell
            a, b, pts = [x0 + .9, y0 + .9], [x0 + cell - .9, y0 + cell - .9], []
            while b[0] - a[0] > pitch * .8:
                pts += [(a[0], a[1]), (b[0], a[1]), (b[0], b[1]), (a[0], b[1])]
                a = [a[0] + pitch, a[1] + pitch]
                b = [b[0] - pitch, b[1] - pitch]
                pts.append((a[0] - pitch, a[1]))
            if (row + col) % 2:
                pts = [(2 * x0 + cell - x, y) for x, y in pts]
            g.line([(x * PX, y * PX) for x, y in pts], fill=255, width=int(.75 * PX), joint='curve')
    # the figure: nose, horn, brow, eye, ear, jaw, body with its curled tail, claw
    f.polygon([(x * PX, y * PX) for x, y in [(0, 3), (5, 10), (7.5, 17), (5.5, 26), (6, 38), (13, 44), (13, 52), (0, 54)]], fill=255)
    stroke(f, coil(12, 48, 6.2, 1.1, 2.4, -1), 3.2)
    stroke(f, [(13, 20), (17, 11), (28, 6.5), (43, 5.5), (53, 9), (57, 16), (52, 22), (45, 20.5), (43.5, 15.5)], [7, 8, 7.5, 6.5, 4.5])
    stroke(f, [(14, 26), (21, 20.5), (31, 19.5), (39, 24)], [3, 4.2, 3])
    f.polygon([(x * PX, y * PX) for x, y in curve([(12, 37), (19, 29), (28, 25.5), (37, 27), (46, 31.5), (51, 30.5), (45, 37), (36, 41), (26, 41), (18, 38.5), (12, 37)], 20)], fill=255)
    stroke(f, [(54, 29), (60, 22), (65, 22.5), (66, 28), (60, 33)], [3, 6, 5, 3])
    stroke(f, [(17, 49), (27, 48.5), (38, 49.5), (48, 50), (55, 46.5), (55.5, 40.5), (50.5, 40)], [4, 6.5, 6.5, 6, 4])
    f.polygon([(x * PX, y * PX) for x, y in [(24, 49), (30, 49), (26, 57)]], fill=255)
    stroke(f, [(60, 37), (70, 37), (80, 33), (87, 24), (94, 13), (104, 8), (114, 11), (117, 20), (111, 27), (103.5, 25), (103, 19.5), (108, 18)], [6, 8.5, 8.5, 8, 7, 5.5, 4])
    stroke(f, [(63, 46), (73, 48.5), (84, 46.5), (92, 49), (93.5, 54)], [5, 6.5, 6.5, 5, 3])
    stroke(f, [(84, 47), (91, 44), (97, 45.5), (99, 50)], [5, 4.5, 3])
    stroke(f, [(70, 24), (72, 14), (80, 7.5), (86, 8), (85, 13)], [3, 5.5, 5, 3.5])
    stroke(f, [(96, 36), (103, 35), (111, 38), (118, 46), (116, 53), (109, 52)], [3.5, 5.5, 6, 5, 3.5])
    # lines cut into the figure
    line = .85
    stroke(c, [(15, 19), (19, 12.5), (29, 8), (42, 7), (51, 10.5), (54, 16), (50.5, 19)], line)
    stroke(c, [(18, 20), (22, 14.5), (31, 9.8), (41, 8.8)], line)
    stroke(c, [(19, 49), (28, 48.5), (38, 49.5), (48, 49.6), (53, 46)], line)
    for dy in (-1.5, 1.5):
        stroke(c, [(63, 37 + dy), (70, 37 + dy), (81 + dy, 32 + dy), (88 + dy, 24 + dy), (95, 13.5 + dy), (104, 8.2 + dy)], line)
    stroke(c, coil(110, 19, 6.3, 1.0, -1.2), line)
    stroke(c, [(66, 47), (74, 48.8), (84, 47), (90, 49)], line)
    stroke(c, [(99, 36.5), (106, 37), (113, 41.5), (116.5, 47)], line)
    stroke(c, [(59, 28), (62, 24.5), (63.5, 27)], line)
    stroke(c, [(72.5, 20), (75, 13), (81, 9.5)], line)
    stroke(c, coil(6, 47.5, 3.6, 1.3, 0), line)
    stroke(c, [(3, 14), (5, 17), (3, 24)], line)
    return [np.asarray(i, float) / 255 for i in (ground, figure, cut)]


def eye(size):
    """The eyeball: a dome with a slit pupil, half-mask coordinates."""
    y, x = np.mgrid[0:size[0], 0:size[1]] / PX
    d = np.hypot((x - 31.5) / 7.2, (y - 33.2) / 6.0)
    ball = np.sqrt(np.clip(1 - d * d, 0, 1))
    slit = smooth(np.hypot((x - 31.5) / 3.4, (y - 33.2) / .8), 1.15, .85)
    rim = smooth(np.abs(d - 1.1), .12, .04)
    return ball, slit, rim


def band():
    """The whole band once round a third of the vessel, in metres of relief: 2500 x 585."""
    ground, figure, cut = mask_half()
    ball, slit, rim = eye(figure.shape)
    edge = blur(figure, 9)
    raised = smooth(blur(figure, 2.2), .3, .7)
    h = .00035 * blur(ground, 2) * (1 - raised) + .0013 * raised + .0006 * raised * smooth(edge, .4, 1)
    h -= .0010 * blur(cut, 1.6) * raised
    h = np.maximum(h, .0032 * ball) - .0009 * slit - .0006 * rim * (ball <= 0)
    y = np.arange(h.shape[0]) / PX
    fillet = np.maximum(smooth(np.abs(y - .9), .9, .6), smooth(np.abs(y - TALL + .9), .9, .6))[:, None]
    h = h * (1 - fillet) + .0008 * fillet
    return np.hstack([h[:, ::-1], h])


def inked():
    """What the ink of a rubbing touches: the figure but not its cut lines, the spirals of the ground, the eyeball but not its slit."""
    ground, figure, cut = mask_half()
    ball, slit, rim = eye(figure.shape)
    near = smooth(blur(figure, 7), .02, .16)            # paper does not reach the ground hard by a high edge
    touch = np.maximum(.62 * ground * (1 - near), figure * (1 - cut))
    touch = np.maximum(touch * (1 - rim), smooth(ball, .1, .2)) * (1 - slit)
    y = np.arange(touch.shape[0])[:, None] / PX
    touch = np.where((y < 1.8) | (y > TALL - 1.8), 1, np.where((y < 2.6) | (y > TALL - 2.6), 0, touch))
    return np.hstack([touch[:, ::-1], touch])


def profile():
    """(r, y) from the middle of the inside over the rim to the middle of the underside, and the texture row of each."""
    a, _ = even(curve(INSIDE, 12), 13)
    b, _ = even(curve(RIM, 8), 13)
    c, length = even(curve(OUTSIDE, 24), 400)
    s = np.linspace(0, length, 400)
    top, low = (np.interp(-y, -c[:, 1], s) for y in BAND)
    at = np.r_[np.linspace(0, top, 3)[1:-1], np.linspace(top, low, 30), np.linspace(low, length, 20)[1:]]
    c2 = np.column_stack([np.interp(at, s, c[:, k]) for k in (0, 1)])
    rows = np.r_[np.linspace(.86, .76, 13), np.linspace(.75, .67, 13), .03 + .61 * at / length]
    # rows: inside .86-.76, rim .75-.67, outside .03-.64
    return np.vstack([a, b, c2]), rows, (.03 + .61 * top / length, .03 + .61 * low / length)


def legs():
    out = []
    for i in range(3):
        a = i * 2 * math.pi / 3            # one leg at the front, under the front mask
        line = curve([(.0225, .118), (.0230, .104), (.0218, .090), (.0190, .072), (.0172, .052), (.0168, .034), (.0180, .014), (.0196, .004), (.0188, 0)], 6)
        line, length = even(line, 40)
        y = line[:, 1]
        line[:, 0] += .0010 * (np.exp(-((y - .070) / .0022) ** 2) + np.exp(-((y - .062) / .0022) ** 2))
        line = np.vstack([line, (0, 0)])
        rows = np.r_[np.linspace(.885, .99, 40), .995]
        p, n, t, f = lathe(line, 28, rows, (i / 6 + .005, (i + 1) / 6 - .005))
        p = p + (.083 * math.sin(a), 0, .083 * math.cos(a))
        out.append((p, n, t, f))
    return out


def handles():
    """Two upright loops on the rim, left and right, their plane along the rim, leaning slightly out."""
    out = []
    for side in (1, -1):
        t = np.linspace(0, 1, 12)
        up = [(-.031, .2530 + .0385 * k) for k in t]
        arc = [(-.031 * math.cos(k * math.pi), .2915 + .0278 * math.sin(k * math.pi)) for k in np.linspace(0, 1, 26)[1:-1]]
        path = np.array(up + arc + [(.031, .2530 + .0385 * k) for k in t[::-1]])
        step = np.gradient(path, axis=0)
        step /= np.linalg.norm(step, axis=1, keepdims=True)
        sec = []
        for k in np.linspace(0, 2 * math.pi, 21):  # a rounded rectangle: across the loop, across the rim
            c, s = math.cos(k), math.sin(k)
            sec.append((math.copysign(abs(c) ** .45, c) * .0056, math.copysign(abs(s) ** .45, s) * .0062))
        pos, uv = np.zeros((len(path), 21, 3)), np.zeros((len(path), 21, 2))
        for i, ((z, y), (dz, dy)) in enumerate(zip(path, step)):
            for j, (p, q) in enumerate(sec):
                zz, yy = z - dy * p, y + dz * p
                pos[i, j] = (side * (.1185 + q + .16 * (yy - .2615)), yy, -side * zz)
                uv[i, j] = (.52 + .23 * (side < 0) + .22 * i / len(path), .89 + .10 * j / 20)
        out.append(outward(surface(pos, uv)))
    return out


def flanges(prof):
    """Six notched ridges that part the masks; in casting they hid the seams between the mould's pieces."""
    out = []
    y = np.linspace(BAND[0] + .002, BAND[1] - .002, 43)
    r = np.interp(-y, -prof[30:, 1], prof[30:, 0])
    k = np.linspace(0, 1, 43)
    notch = .6 + .4 * smooth(np.abs(np.sin(k * math.pi * 5)), .15, .5)
    for i in range(6):
        a = math.pi / 3 * i
        deep = (.0068 if i % 2 == 0 else .0056) * notch * smooth(k, -.02, .05) * smooth(1 - k, -.02, .05)
        half = .0024
        pos, uv = np.zeros((43, 6, 3)), np.zeros((43, 6, 2))
        for j, (w, d) in enumerate([(-1.25, -.002), (-1, .55), (-.55, 1), (.55, 1), (1, .55), (1.25, -.002)]):
            rr = r + (deep * d if d > 0 else d)
            pos[:, j] = np.column_stack([rr * math.sin(a) + half * w * math.cos(a), y, rr * math.cos(a) - half * w * math.sin(a)])
            uv[:, j] = np.column_stack([np.full(43, .52 + .012 * j + .07 * i), .89 + .1 * k])
        out.append(outward(surface(pos, uv)))
    return out


def textures(rows):
    """Colour, normal, surface (roughness in green, metal in blue) at 2048 x 1024, and the relief itself."""
    w, h = 2048, 1024
    one = band()
    y0, y1 = round(rows[0] * h), round(rows[1] * h)
    tile = np.asarray(Image.fromarray(one.astype('f4')).resize((round(w / 3) + 1, y1 - y0), Image.LANCZOS), float)
    x = np.arange(w)
    relief = np.zeros((h, w))
    # the front mask is centred at u = .5 (azimuth 0); a mask every third of the way round
    k = ((x / w - .5 + 1 / 6) % (1 / 3)) * 3 * (tile.shape[1] - 1)
    i, fr = np.floor(k).astype(int), k % 1
    i2 = np.minimum(i + 1, tile.shape[1] - 1)
    relief[y0:y1] = tile[:, i] * (1 - fr) + tile[:, i2] * fr
    pits = noise(w, h, 3, .7)
    crust = noise(w, h, 5, 1.25)
    bloom = noise(w, h, 8, 1.9)
    red = noise(w, h, 13, 1.7)
    blue = noise(w, h, 21, 1.5)
    grain = noise(w, h, 34, .3)
    high = blur(relief, .5) - blur(relief, 9)
    hollow = np.maximum(smooth(-high, .0001, .0006), .8 * smooth(blur(relief, 2.2) - relief, .00003, .00012))  # round the figure; between the spirals
    worn = smooth(high, .0002, .0007)
    green = smooth(crust + .55 * hollow * 2 - 1.35 * worn + .25 * bloom + .12 * pits, .35, 1.05)
    colour = mix([78, 66, 42], [50, 52, 38], smooth(bloom, -1.2, 1.2))              # olive-brown bronze
    colour = mix(colour, [122, 99, 58], .8 * worn)                                 # rubbed high places
    colour = mix(colour, [84, 44, 30], .65 * smooth(red, .9, 1.9))                  # cuprite
    malachite = mix([62, 104, 84], [112, 146, 116], smooth(crust, .3, 2.0))
    colour = mix(colour, malachite, .88 * green)
    colour = mix(colour, [54, 92, 104], .5 * smooth(blue, 1.7, 2.3) * green)        # a little azurite
    earth = smooth(noise(w, h, 55, 1.2) + hollow, 1.2, 2.2)
    colour = mix(colour, [128, 108, 80], .45 * earth)
    colour *= (1 - .52 * hollow)[..., None] * (1 + .045 * grain + .04 * pits)[..., None]
    inside = smooth(np.arange(h) / h, .70, .75) * smooth(np.arange(h) / h, .88, .86)
    colour *= (1 - .38 * inside)[:, None, None]                                     # the cavity is darker
    metal = (1 - np.clip(green * 1.1 + earth, 0, 1)) * .85
    rough = .40 + .34 * green + .12 * hollow + .2 * earth + .03 * pits - .07 * worn
    height = 1.5 * relief + .00010 * pits * (.4 + green) + .00022 * green * crust - .0003 * smooth(pits, 2.2, 3.2)
    nrm = normal_map(height, 2 * math.pi * .119 / w, .28 / (.61 * h))
    surf = np.dstack([np.full((h, w), 255), rough * 255, metal * 255])
    surf = np.asarray(Image.fromarray(np.uint8(np.clip(surf, 0, 255))).resize((1024, 512), Image.LANCZOS))
    return colour, nrm, surf, relief


def build(path):
    prof, rows, band_rows = profile()
    colour, nrm, surf, relief = textures(band_rows)
    cols = 264
    u = np.linspace(0, 1, cols + 1)
    soft = blur(relief, 1.5)
    swell = np.zeros((len(rows), cols + 1))
    for i, v in enumerate(rows):
        if i >= 26:
            swell[i] = soft[min(int(v * 1024), 1023)][(u * 2048).astype(int) % 2048]
    mesh = join([lathe(prof, cols, rows, swell=swell)] + legs() + handles() + flanges(prof))
    glb(path, mesh, 'ding', jpeg(colour, 82), jpeg(nrm, 82), jpeg(surf, 82), 'CC0: made for a demonstration by the script in exhibitions/make')
    return mesh


def rubbing(path):
    """One mask as ink on paper, the way a rubbing shows it: what stands up is black."""
    one = band()
    w, h = 2800, 880
    x0, y0 = (w - one.shape[1]) // 2, (h - one.shape[0]) // 2
    tall = np.zeros((h, w))
    for y in (y0 - 60, y0 + one.shape[0] + 20):     # bowstring lines above and below
        tall[y:y + 40, x0:x0 + one.shape[1]] = .0007
    cx = w // 2
    tall[y0 + 8:y0 + one.shape[0] - 8, cx - 20:cx + 20] = .0042
    dab = noise(w, h, 89, 1.3)
    fibre = noise(w, h, 99, .45)
    stands = np.zeros((h, w))
    stands[y0:y0 + one.shape[0], x0:x0 + one.shape[1]] = inked()
    stands = np.maximum(stands, blur(tall, 1.5) > .0005)
    ink = smooth(blur(stands, 1.6) + .10 * dab + .09 * fibre, .30, .62)
    field = np.zeros((h, w))
    field[y0 - 72:y0 + one.shape[0] + 72, x0 - 14:x0 + one.shape[1] + 14] = 1
    field = smooth(blur(field, 10) + .06 * dab + .03 * fibre, .42, .62)
    ink *= field * np.clip(.90 + .05 * dab + .04 * fibre, 0, 1)
    ink = np.clip(ink + field * (.10 + .05 * dab), 0, .97)
    paper = mix([236, 226, 205], [222, 208, 180], smooth(noise(w, h, 77, 1.6), -1.5, 2.5)) + 2.2 * fibre[..., None]
    out = mix(paper, [30, 28, 27], ink)
    img = Image.fromarray(np.uint8(np.clip(out, 0, 255)))
    img.save(path, quality=70, optimize=True)
    # where the right eye of the mask lies, in pixels: x, y, w, h
    return [cx + int(12 * PX), y0 + int(24 * PX), int(40 * PX), int(19 * PX)]


if __name__ == '__main__':
    import sys
    m = build(sys.argv[1])
    print(len(m[0]), 'vertices', len(m[3]), 'triangles', m[0].min(0), m[0].max(0))
    print('eye', rubbing(sys.argv[2]))
