"""Two halls in a row, seen through one door, built from the props in stage.py and rendered as panoramas."""
import math
import os

import bpy

import plan
from stage import MATS, bench, box, fonts, link, materials, plinth, sheet, spot, strip, text, turned, vessel, wall_x, wall_z


def door(font):
    """The opening between the halls, lined with bronze on the dark side and oak within."""
    (x0, x1), (z0, z1), top = plan.DOOR['x'], plan.DOOR['z'], plan.DOOR['top']
    t = .04
    for z in ((z0, z0 + t), (z1 - t, z1)):
        box('bronze-trim', (x0 - .02, x1 + .02), (0, top), z, .003)
    box('bronze-trim', (x0 - .02, x1 + .02), (top - t, top), (z0, z1), .003)
    box('bronze-trim', (x0, x1), (-.01, .004), (z0, z1))
    text('陶室\nClay Room', 'brass', .20, (x0 - .012, 2.02, -2.62), 270, font, thick=.006, spacing=1.15)
    text('青铜馆\nBronze Hall', 'letters-dark', .17, (x1 + .024, 2.02, 2.62), 90, font, thick=.003, spacing=1.15)


LABELS = {-2.75: '壶\nJar, hu\n\nAfter a type of\nabout 900 BCE', 0: '鼎\nTripod, ding\n\nSmaller, of the\nsame form', 2.75: '簋\nBowl, gui\n\nAfter a type of\nabout 1000 BCE'}


def bronze_hall(media, font):
    (x0, x1), (z0, z1), top = plan.BRONZE['x'], plan.BRONZE['z'], plan.BRONZE['top']
    box('stone', (x0 - .5, plan.DOOR['x'][1]), (-.1, 0), (z0 - .7, z1 + .5))
    # niches in the north wall: ochre within
    holes = [((c - .46, c + .46), (1.0, 2.12)) for c in (-2.75, 0, 2.75)]
    wall_x('dark', (x0 - .5, x1), (z0 - .5, z0), top, holes)
    for (a, b), (lo, hi) in holes:
        box('ochre', (a - .02, b + .02), (lo - .02, hi + .02), (z0 - .56, z0 - .5))
        for xx in ((a, a + .012), (b - .012, b)):
            box('ochre', xx, (lo, hi), (z0 - .5, z0 - .004))
        box('ochre', (a, b), (lo, lo + .012), (z0 - .5, z0 - .004))
        box('ochre', (a, b), (hi - .012, hi), (z0 - .5, z0 - .004))
        strip(((a + b) / 2, hi - .03, z0 - .10), ((a + b) / 2, lo + .2, z0 - .34), 17, .8)
    wall_x('dark', (x0 - .5, x1), (z1, z1 + .5), top)
    wall_z('dark', (x0 - .5, x0), (z0, z1), top)
    wall_z('dark', (x1, plan.DOOR['x'][1] - .02), (z0, z1), top, [(plan.DOOR['z'], (0, plan.DOOR['top']))])
    for mat, x, z in (('black', (x0, x1), (z0, z0 + .012)), ('black', (x0, x1), (z1 - .012, z1)), ('black', (x0, x0 + .012), (z0, z1)),
                      ('black', (x1 - .012, x1), (z0, plan.DOOR['z'][0])), ('black', (x1 - .012, x1), (plan.DOOR['z'][1], z1))):
        box(mat, x, (0, .11), z)
    # ceiling with a laylight
    lx, lz = (-2.0, 2.0), (-1.15, 1.15)
    wall_x('ceiling', (x0 - .5, x1 + .48), (z0 - .5, lz[0]), top + .4, bottom=top)
    wall_x('ceiling', (x0 - .5, x1 + .48), (lz[1], z1 + .5), top + .4, bottom=top)
    wall_x('ceiling', (x0 - .5, lx[0]), lz, top + .4, bottom=top)
    wall_x('ceiling', (lx[1], x1 + .48), lz, top + .4, bottom=top)
    box('laylight', lx, (top + .34, top + .36), lz)
    for i in range(1, 5):
        xx = lx[0] + i * .8
        box('bars', (xx - .018, xx + .018), (top + .28, top + .34), lz)
    for z in (-.383, .383):
        box('bars', lx, (top + .28, top + .34), (z - .018, z + .018))
    for z in (-1.75, 1.75):
        box('black', (-4.0, 4.0), (top - .045, top - .005), (z - .02, z + .02))
    h = top - .20
    # the ding
    ding, beaker, basin = plan.STANDS['bronze-hall']
    plinth('plinth-dark', *ding[:3])
    vessel(os.path.join(media, 'ding.glb'), plan.DING['at'], plan.PLINTH, plan.DING['faces'])
    dx, dz = plan.DING['at']
    goal = (dx, plan.PLINTH + .16, dz)
    spot((-.75, h, 1.75), goal, 1000, 20)
    spot((2.3, h, 1.75), goal, 620, 20, '#ffe6cb')
    spot((1.9, h, -1.75), goal, 560, 24)
    # two more plinths: a beaker and a basin
    plinth('plinth-dark', *beaker[:3])
    turned('patina', [(0, .02), (.03, .022), (.036, .10), (.040, .16), (.06, .24), (.080, .285), (.084, .288), (.078, .276), (.052, .22), (.041, .17), (.047, .15), (.047, .11), (.040, .10), (.046, .05), (.062, .006), (.062, 0), (.0, .004)], (-2.05, -1.55), 1.0, 'beaker')
    spot((-1.2, h, 1.75), (-2.05, 1.14, -1.55), 800, 18)
    spot((-3.0, h, -1.75), (-2.05, 1.14, -1.55), 420, 20)
    plinth('plinth-dark', *basin[:3])
    bowl('patina', (2.75, 2.35), .92, 1.0)
    spot((1.6, h, 1.75), (2.75, 1.04, 2.35), 560, 22)
    spot((3.4, h, -1.75), (2.75, 1.04, 2.35), 760, 18)
    # niches: a covered jar, the ding's smaller sister, a wide bowl
    lo = 1.012
    for c, n in ((-2.75, 0), (0, 1), (2.75, 2)):
        box('plinth-dark', (c - .2, c + .2), (lo, lo + .14), (z0 - .45, z0 - .08), .004)
    turned('patina', [(r * 1.3, y * 1.3) for r, y in [(0, .02), (.05, .025), (.088, .09), (.094, .15), (.070, .235), (.058, .30), (.066, .345), (.070, .347), (.072, .342), (.064, .30), (.078, .235), (.103, .15), (.096, .08), (.072, .035), (.082, .0), (0, .005)]], (-2.75, z0 - .26), lo + .14, 'hu')
    vessel(os.path.join(media, 'ding.glb'), (0, z0 - .26), lo + .14, 195, .85)
    bowl('patina', (2.75, z0 - .26), lo + .14, 1.3)
    for c in (-2.75, 0, 2.75):
        box('panel', (c + .56, c + .78), (1.22, 1.44), (z0 - .002, z0 + .006))
        text(LABELS[c], 'letters-dark', .026, (c + .58, 1.42, z0 + .008), 180, font, spacing=1.1)
    # west wall: the mask band, enlarged
    sheet('ding-rubbing', (x0, 1.78, .2), 3.9, 3.9 * 880 / 2800, 90, .02, frame='frame')
    for z in (-.9, 1.3):
        spot((-2.6, h, z), (x0, 1.75, z), 577, 78, '#ffe2c0', 1.0)
    box('black', (-2.62, -2.58), (top - .045, top - .005), (-1.75, 1.75))
    text('鼎腹兽面纹  Mask band of the ding, drawn as a rubbing', 'letters-light', .055, (x0 + .006, .98, 2.0), 90, font)
    # south wall: the exhibition's name
    text('青铜与陶土', 'brass', .52, (1.9, 2.72, z1 - .012), 0, font, thick=.010)
    text('Bronze and Clay', 'brass', .30, (1.9, 2.05, z1 - .012), 0, font, thick=.008)
    text('Two materials, one hand. Clay was shaped,\npainted and fired; later, clay became the mould\nthat gave bronze its form.', 'letters-light', .10, (1.9, 1.52, z1 - .005), 0, font, spacing=1.25)
    text('先有陶，后有铜。\n陶土塑成彩陶，\n也制成铸造青铜的范。', 'letters-light', .12, (-1.05, 1.55, z1 - .005), 0, font, spacing=1.35)
    for xx in (-2.2, 0.4, 2.6):
        spot((xx * .8, h, 1.75), (xx * .75 - .1, 1.9, z1), 616, 78, '#ffe2c0', 1.0)
    bench(plan.BENCHES['bronze-hall'], 'x', 'leather', 'black')
    # east wall, south of the door: a hanging
    sheet('linen', (x1, 2.05, 2.55), .95, 2.6, 270, .05)
    box('brass', (x1 - .065, x1 - .045), (3.35, 3.37), (2.03, 3.07))
    text('青\n铜', 'letters-light', .42, (x1 - .056, 3.02, 2.34), 270, font, thick=.001, spacing=1.1)
    spot((3.0, h, 1.75), (x1, 2.0, 2.55), 539, 78, '#ffe2c0', 1.0)
    spot((3.0, h, -1.75), (x1, 1.9, -2.2), 462, 78, '#ffe2c0', 1.0)


def bowl(mat, at, y, k):
    turned(mat, [(r * k, h * k) for r, h in [(0, .055), (.07, .06), (.105, .09), (.112, .13), (.108, .155), (.116, .178), (.121, .179), (.123, .174), (.114, .155), (.119, .13), (.112, .085), (.085, .052), (.080, .042), (.094, .0), (.0, .004)]], at, y, 'gui')


def clay_room(media, pots, font):
    (x0, x1), (z0, z1), top = plan.CLAY['x'], plan.CLAY['z'], plan.CLAY['top']
    box('oak', (plan.DOOR['x'][1], x1 + .5), (-.1, 0), (z0 - .6, z1 + .5))
    shelf = ((6.7, 10.7), (.92, 1.98))
    wall_x('lime', (x0, x1 + .5), (z0 - .5, z0), top, [shelf])
    (a, b), (lo, hi) = shelf
    box('slate', (a - .02, b + .02), (lo - .02, hi + .02), (z0 - .56, z0 - .5))
    box('oak-dark', (a, b), (lo, lo + .045), (z0 - .5, z0 + .03), .004)
    box('oak-dark', (a, b), (hi - .03, hi), (z0 - .5, z0 - .004))
    for i in range(5):
        xx = a + (b - a) * i / 4
        xx = min(max(xx, a + .015), b - .015)
        box('oak-dark', (xx - .015, xx + .015), (lo, hi), (z0 - .5, z0 - .004), .003)
    for i, (name, f) in enumerate((('urn', 170), ('flask', 200), ('bottle', 185), ('basin', 180))):
        c = a + (b - a) * (i + .5) / 4
        box('plinth-light', (c - .22, c + .22), (lo + .045, lo + .045 + .10), (z0 - .46, z0 - .08), .004)
        vessel(os.path.join(pots, name + '.glb'), (c, z0 - .27), lo + .145, f, 1.45)
        strip((c, hi - .05, z0 - .12), (c, lo + .2, z0 - .34), 6, .7)
    # windows to the south, papered
    panes = [((c - .62, c + .62), (.78, 2.88)) for c in (7.0, 10.4)]
    wall_x('lime', (x0, x1 + .5), (z1, z1 + .45), top, panes)
    for (wa, wb), (wl, wh) in panes:
        box('daylight', (wa, wb), (wl, wh), (z1 + .41, z1 + .42))
        box('oak-dark', (wa - .03, wb + .03), (wl - .05, wl + .012), (z1 - .05, z1 + .4), .004)
        for i in range(5):
            xx = wa + (wb - wa) * i / 4
            t = .026 if i in (0, 4) else .012
            box('oak-dark', (xx - t, xx + t), (wl, wh), (z1 + .36, z1 + .40))
        for i in range(8):
            yy = wl + (wh - wl) * i / 7
            t = .026 if i in (0, 7) else .010
            box('oak-dark', (wa, wb), (yy - t, yy + t), (z1 + .365, z1 + .395))
        strip(((wa + wb) / 2, (wl + wh) / 2, z1 + .34), ((wa + wb) / 2, 1.2, z1 - 3), 165, 1.15, 2.0, '#fff5e8')
    wall_z('lime', (x0, x0 + .02), (z0, z1), top, [(plan.DOOR['z'], (0, plan.DOOR['top']))])
    # east wall: a tall niche ends the row of doors
    niche = ((-.70, .70), (.80, 2.50))
    wall_z('lime', (x1, x1 + .45), (z0, z1), top, [niche])
    (na, nb), (nl, nh) = niche
    box('slate', (x1 + .40, x1 + .45), (nl, nh), (na, nb))
    box('oak-dark', (x1 - .02, x1 + .42), (nl - .05, nl + .012), (na - .02, nb + .02), .004)
    strip((x1 + .12, nh - .04, 0), (x1 + .3, nl, 0), 18, 1.2)
    for z, name, k, f in ((-.24, 'bottle', 1.75, 262), (.30, 'urn', 1.5, 275)):
        vessel(os.path.join(pots, name + '.glb'), (x1 + .20, z), nl + .012, f, k)
    for x, z in (((x0 + .02, x1), (z0, z0 + .014)), ((x0 + .02, x1), (z1 - .014, z1)), ((x1 - .014, x1), (z0, z1)),
                 ((x0 + .02, x0 + .034), (z0, plan.DOOR['z'][0])), ((x0 + .02, x0 + .034), (plan.DOOR['z'][1], z1))):
        box('oak-dark', x, (0, .10), z)
    # ceiling of beams, with one track
    box('white', (x0, x1 + .5), (top, top + .3), (z0 - .5, z1 + .5))
    for i in range(6):
        xx = x0 + .75 + i * 1.24
        box('oak-beam', (xx - .07, xx + .07), (top - .19, top), (z0, z1), .006)
    for z in (-1.5, 1.5):
        box('white', (x0 + .3, x1 - .3), (top - .235, top - .20), (z - .018, z + .018))
    h = top - .36
    # the jar
    jar, flask, urn = plan.STANDS['clay-room']
    plinth('plinth-light', *jar[:3])
    jx, jz = plan.JAR['at']
    vessel(os.path.join(media, 'painted-jar.glb'), plan.JAR['at'], plan.PLINTH, plan.JAR['faces'])
    goal = (jx, plan.PLINTH + .2, jz)
    spot((8.0, h, 1.5), goal, 190.0, 20, '#ffe4c4')
    spot((10.6, h, -1.5), goal, 90.0, 22, '#ffe4c4')
    # two more plinths
    plinth('plinth-light', *flask[:3])
    vessel(os.path.join(pots, 'flask.glb'), (6.35, -1.75), .95, 150, 1.25)
    spot((7.2, h, -1.5), (6.3, 1.02, -1.8), 80.0, 20, '#ffe4c4')
    plinth('plinth-light', *urn[:3])
    vessel(os.path.join(pots, 'urn.glb'), (5.85, 2.70), .70, 50, 1.5)
    spot((7.0, h, 1.5), (5.85, .95, 2.70), 110.0, 22, '#ffe4c4')
    # east wall, south of the niche: the painting unrolled; words beside the door
    sheet('painted-jar-rollout', (x1, 1.72, 2.15), 2.0, 2.0 * 840 / 2800, 270, .02, frame='oak-dark')
    text('彩绘展开图  The painting of the jar, unrolled', 'letters-dark', .05, (x1 - .006, 1.26, 1.15), 270, font)
    spot((11.0, h, 1.5), (x1, 1.7, 2.1), 70.0, 50, '#ffe4c4', 1.0)
    text('彩陶', 'letters-dark', .34, (x0 + .028, 2.45, -1.35), 90, font, thick=.004)
    text('Painted before it was fired:\niron for red, manganese for black.', 'letters-dark', .10, (x0 + .026, 1.46, -1.35), 90, font, spacing=1.3)
    text('先绘后烧：\n赭石为红，锰铁为黑。', 'letters-dark', .11, (x0 + .026, 1.98, -1.35), 90, font, spacing=1.4)
    bench(plan.BENCHES['clay-room'], 'x', 'oak-dark', 'oak-dark')


def build(media, pots):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    MATS.clear()
    world = bpy.data.worlds.new('world')
    bpy.context.scene.world = world
    world.use_nodes = True
    world.node_tree.nodes['Background'].inputs[0].default_value = (.02, .02, .022, 1)
    materials(media)
    font = fonts()
    bronze_hall(media, font)
    clay_room(media, pots, font)
    door(font)


def render(scene, path, width, samples, exposure):
    s = bpy.context.scene
    c = plan.CAMERAS[scene]
    cam = bpy.data.cameras.new(scene)
    cam.type = 'PANO'
    cam.panorama_type = 'EQUIRECTANGULAR'
    o = link(bpy.data.objects.new(scene, cam))
    o.location = (c['at'][0], -c['at'][1], plan.EYE)
    o.rotation_euler = (math.pi / 2, 0, -math.radians(c['heading']))
    s.camera = o
    r = s.render
    r.engine, r.resolution_x, r.resolution_y, r.resolution_percentage = 'CYCLES', width, width // 2, 100
    y = s.cycles
    y.device, y.samples, y.seed = 'CPU', samples, 7
    y.use_adaptive_sampling, y.adaptive_threshold = True, .05
    y.use_denoising, y.denoiser = True, 'OPENIMAGEDENOISE'
    y.max_bounces, y.diffuse_bounces, y.glossy_bounces, y.transmission_bounces = 4, 4, 3, 2
    y.caustics_reflective = y.caustics_refractive = False
    y.sample_clamp_indirect = 4
    s.view_settings.view_transform = 'AgX'
    s.view_settings.look = 'AgX - Base Contrast'
    s.view_settings.exposure = exposure
    r.image_settings.file_format = 'PNG'
    r.filepath = path
    bpy.ops.render.render(write_still=True)
