"""Props for the halls: materials, walls, furniture, lettering, light and vessels, made with Blender's bpy.

Everything is placed in the exhibition's frame (x east, y up, z south); Blender's is (x, -z, y)."""
import glob
import math
import os

import bpy
from mathutils import Vector

MATS = {}


def colour(hexa):
    c = [int(hexa[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return [x / 12.92 if x < .04045 else ((x + .055) / 1.055) ** 2.4 for x in c] + [1]


class Nodes:
    """A material's node tree, with short ways to add to it."""

    def __init__(self, name):
        self.mat = bpy.data.materials.new(name)
        self.mat.use_nodes = True
        self.tree = self.mat.node_tree
        self.shader = self.tree.nodes['Principled BSDF']
        MATS[name] = self.mat

    def add(self, kind, inputs=None, **props):
        n = self.tree.nodes.new('ShaderNode' + kind)
        for k, v in props.items():
            setattr(n, k, v)
        for k, v in (inputs or {}).items():
            if isinstance(v, bpy.types.NodeSocket):
                self.tree.links.new(v, n.inputs[k])
            else:
                n.inputs[k].default_value = v
        return n

    def set(self, **inputs):
        for k, v in inputs.items():
            k = k.replace('_', ' ')
            if isinstance(v, bpy.types.NodeSocket):
                self.tree.links.new(v, self.shader.inputs[k])
            else:
                self.shader.inputs[k].default_value = v

    def place(self, scale=(1, 1, 1), turn=(0, 0, 0), shift=(0, 0, 0)):
        """World coordinates in metres."""
        at = self.add('NewGeometry').outputs['Position']
        return self.add('Mapping', {'Vector': at, 'Scale': scale, 'Rotation': turn, 'Location': shift}).outputs[0]

    def noise(self, vec, scale, detail=6, rough=.55):
        return self.add('TexNoise', {'Vector': vec, 'Scale': scale, 'Detail': detail, 'Roughness': rough}).outputs['Fac']

    def ramp(self, fac, *stops):
        n = self.add('ValToRGB', {'Fac': fac})
        e = n.color_ramp.elements
        while len(e) < len(stops):
            e.new(.5)
        for i, (p, c) in enumerate(stops):
            e[i].position = p
            e[i].color = c if not isinstance(c, str) else colour(c)
        return n.outputs['Color']

    def blend(self, fac, a, b, how='MIX'):
        n = self.add('Mix', data_type='RGBA', blend_type=how)
        for sock, v in ((n.inputs[0], fac), (n.inputs[6], a), (n.inputs[7], b)):
            if isinstance(v, bpy.types.NodeSocket):
                self.tree.links.new(v, sock)
            else:
                sock.default_value = v
        return n.outputs[2]

    def bump(self, height, strength, distance=.01):
        return self.add('Bump', {'Height': height, 'Strength': strength, 'Distance': distance}).outputs[0]


def plaster(name, dark, light, rough, strength, scale=1.0):
    m = Nodes(name)
    p = m.place()
    cloud = m.noise(p, .9 * scale, 5, .6)
    trowel = m.noise(m.place((1, 1, 2.2)), 4.5 * scale, 7, .62)
    both = m.add('Math', {0: cloud, 1: trowel}, operation='ADD').outputs[0]
    half = m.add('Math', {0: both, 1: .5}, operation='MULTIPLY').outputs[0]
    m.set(Base_Color=m.ramp(half, (.36, dark), (.64, light)), Roughness=rough, Normal=m.bump(trowel, strength, .012))


def flat(name, hexa, rough=.6, metal=0.0, **more):
    m = Nodes(name)
    grain = m.noise(m.place(), 60, 3)
    m.set(Base_Color=m.blend(.10, colour(hexa), m.ramp(grain, (.3, '#000000'), (.7, '#ffffff')), 'SOFT_LIGHT'),
          Roughness=rough, Metallic=metal, **more)


def slabs():
    """Large honed limestone slabs, each of its own tone, fine joints."""
    m = Nodes('stone')
    p = m.place(shift=(.15, .2, 0))
    args = {'Vector': p, 'Scale': 1.0, 'Mortar Size': .0025, 'Mortar Smooth': .1, 'Brick Width': 1.2, 'Row Height': .8, 'Bias': 0.0}
    a = m.add('TexBrick', {**args, 'Color1': (0, 0, 0, 1), 'Color2': (1, 1, 1, 1), 'Mortar': (.5, .5, .5, 1)}, offset=.5)
    vein = m.noise(m.add('Mapping', {'Vector': p, 'Rotation': (0, 0, .5), 'Scale': (1, 2.4, 1)}).outputs[0], 1.6, 5, .5)
    tone = m.ramp(a.outputs['Color'], (0, '#524f48'), (1, '#625e55'))
    c = m.blend(1.0, tone, m.ramp(vein, (.2, '#d2d0cb'), (.5, '#e6e4df'), (.8, '#ffffff')), 'MULTIPLY')
    c = m.blend(a.outputs['Fac'], c, colour('#2b2a27'))
    up = m.add('Math', {0: 1.0, 1: a.outputs['Fac']}, operation='SUBTRACT').outputs[0]
    m.set(Base_Color=c, Roughness=.36, Normal=m.bump(up, .5, .003))  # an uneven polish would print itself through the denoiser


def planks(name, wide, long, turn, tones, rough):
    m = Nodes(name)
    p = m.place(turn=turn)
    a = m.add('TexBrick', {'Vector': p, 'Scale': 1.0, 'Mortar Size': .0012, 'Mortar Smooth': .2, 'Brick Width': long, 'Row Height': wide,
                           'Color1': (0, 0, 0, 1), 'Color2': (1, 1, 1, 1), 'Mortar': (.5, .5, .5, 1)}, offset=.37, offset_frequency=3)
    shift = m.add('VectorMath', {0: p, 1: a.outputs['Color']}, operation='ADD').outputs[0]
    grain = m.noise(m.add('Mapping', {'Vector': shift, 'Scale': (1.2, 26, 26)}).outputs[0], 2.0, 8, .62)
    figure = m.noise(m.add('Mapping', {'Vector': shift, 'Scale': (.7, 6, 6)}).outputs[0], 1.6, 5, .6)
    c = m.ramp(a.outputs['Color'], (0, tones[0]), (.5, tones[1]), (1, tones[2]))
    c = m.blend(.40, c, m.ramp(grain, (.35, '#55504a'), (.65, '#b0a89c')), 'SOFT_LIGHT')
    c = m.blend(.35, c, m.ramp(figure, (.35, '#66605a'), (.65, '#bab2a6')), 'SOFT_LIGHT')
    c = m.blend(a.outputs['Fac'], c, colour('#3a2c1e'))
    m.set(Base_Color=c, Roughness=rough, Normal=m.bump(grain, .12, .002))


def patina():
    """Green-brown bronze for the smaller vessels."""
    m = Nodes('patina')
    at = m.add('TexCoord').outputs['Object']
    crust, fine, red = m.noise(at, 11, 9, .66), m.noise(at, 60, 5, .7), m.noise(at, 7, 6, .6)
    green = m.ramp(m.add('Math', {0: crust, 1: m.add('Math', {0: fine, 1: .25}, operation='MULTIPLY').outputs[0]}, operation='ADD').outputs[0], (.56, (0, 0, 0, 1)), (.74, (1, 1, 1, 1)))
    c = m.blend(green, m.ramp(red, (.35, '#4a3f28'), (.62, '#65532f'), (.75, '#5a3222')), m.ramp(fine, (.35, '#3d6752'), (.7, '#7da084')))
    inv = m.ramp(green, (0, (.8, .8, .8, 1)), (1, (0, 0, 0, 1)))
    m.set(Base_Color=c, Metallic=inv, Roughness=m.ramp(green, (0, (.36, .36, .36, 1)), (1, (.72, .72, .72, 1))), Normal=m.bump(crust, .35, .003))


def glow(name, hexa, seen, cast, uneven=.3):
    """A bright surface: `seen` by the eye, clouded a little as glass and paper are; `cast` into the room."""
    m = Nodes(name)
    path = m.add('LightPath').outputs['Is Camera Ray']
    cloud = m.noise(m.place(), .55, 3, .5)
    eye = m.add('MapRange', {'Value': cloud, 1: .3, 2: .7, 3: seen * (1 - uneven), 4: seen * (1 + uneven)}).outputs[0]
    k = m.add('Mix', {0: path, 2: cast, 3: eye}, data_type='FLOAT').outputs[0]
    e = m.add('Emission', {'Color': colour(hexa), 'Strength': k})
    m.tree.links.new(e.outputs[0], m.tree.nodes['Material Output'].inputs['Surface'])


def picture(name, path, rough=.75):
    m = Nodes(name)
    n = m.add('TexImage')
    n.image = bpy.data.images.load(path)
    m.set(Base_Color=n.outputs['Color'], Roughness=rough)


def materials(media):
    plaster('dark', '#3b3f41', '#4d5254', .82, .12)
    plaster('ceiling', '#2b2c2d', '#363738', .9, .05)
    plaster('ochre', '#8a6a3c', '#a5824c', .85, .10)
    plaster('lime', '#ddd5c6', '#ebe4d7', .88, .14)
    plaster('white', '#e4dccd', '#efe8dc', .9, .06)
    plaster('slate', '#46545a', '#55646a', .88, .10)
    plaster('plinth-dark', '#26282a', '#2e3032', .5, .02, 3)
    plaster('plinth-light', '#dcd2c0', '#e6ddcd', .7, .04, 3)
    slabs()
    planks('oak', .19, 2.3, (0, 0, 0), ('#9c8467', '#ab9273', '#b8a083'), .40)
    planks('oak-dark', 1.5, 9, (0, 0, 0), ('#5e4733', '#664d38', '#6e553f'), .45)
    planks('oak-beam', 1.5, 12, (0, 0, math.pi / 2), ('#9a8264', '#a08869', '#a68e70'), .6)
    flat('black', '#141414', .45, .3)
    flat('brass', '#c9a262', .5, .35)
    flat('bronze-trim', '#4a3c2a', .38, 1.0)
    flat('leather', '#3a2a20', .5)
    flat('letters-light', '#d8d0c0', .7)
    flat('letters-dark', '#3a332b', .7)
    flat('panel', '#e8e1d2', .8)
    flat('linen', '#74392a', .95)
    flat('frame', '#1c1a18', .4)
    flat('bars', '#2c2d2d', .95)
    patina()
    glow('laylight', '#eceeec', 1.15, 15.0, .35)
    glow('daylight', '#fff4e2', 1.7, 7.0, .3)
    for n in ('ding-rubbing', 'painted-jar-rollout'):
        picture(n, os.path.join(media, n + '.jpg'))


def link(obj):
    bpy.context.scene.collection.objects.link(obj)
    return obj


def box(mat, x, y, z, bevel=0.0, name=None):
    v = [(a, -c, b) for a in x for b in y for c in z]
    f = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    me = bpy.data.meshes.new(name or mat)
    me.from_pydata(v, [], f)
    me.materials.append(MATS[mat])
    o = link(bpy.data.objects.new(name or mat, me))
    import bmesh
    b = bmesh.new()
    b.from_mesh(me)
    bmesh.ops.recalc_face_normals(b, faces=b.faces)
    b.to_mesh(me)
    if bevel:
        mod = o.modifiers.new('bevel', 'BEVEL')
        mod.width, mod.segments = bevel, 2
    return o


def turned(mat, profile, at, y=0.0, name='turned', thick=0.0, round_=64):
    """A turned thing from an (r, y) profile."""
    v, f, n = [], [], len(profile)
    for k in range(round_):
        a = 2 * math.pi * k / round_
        v += [(r * math.cos(a), r * math.sin(a), h) for r, h in profile]
    for k in range(round_):
        for i in range(n - 1):
            a, b = k * n + i, ((k + 1) % round_) * n + i
            f.append((a, b, b + 1, a + 1))
    me = bpy.data.meshes.new(name)
    me.from_pydata(v, [], f)
    me.shade_smooth()
    me.materials.append(MATS[mat])
    o = link(bpy.data.objects.new(name, me))
    o.location = (at[0], -at[1], y)
    if thick:
        mod = o.modifiers.new('wall', 'SOLIDIFY')
        mod.thickness, mod.offset = thick, -1
    return o


def text(body, mat, size, at, faces, font, thick=.0, spacing=1.0):
    """Lettering on a wall that faces a bearing; `at` = (x, y, z) of its upper left corner, `size` an em in metres."""
    c = bpy.data.curves.new('text', 'FONT')
    c.body, c.size, c.align_y = body, size / font['em'], 'TOP'
    c.font = font
    c.extrude = thick
    c.space_line = spacing * font['em'] * 1.25
    c.materials.append(MATS[mat])
    o = link(bpy.data.objects.new('text', c))
    o.location = (at[0], -at[2], at[1])
    o.rotation_euler = (math.pi / 2, 0, math.radians(180 - faces))
    return o


def sheet(mat, centre, wide, high, faces, depth=.03, frame=None):
    """A flat thing hung on a wall, with its picture's own coordinates; a frame if asked."""
    a = math.radians(180 - faces)
    right, out = Vector((math.cos(a), math.sin(a), 0)), Vector((math.sin(a), -math.cos(a), 0))
    c = Vector((centre[0], -centre[2], centre[1]))
    up = Vector((0, 0, 1))
    me = bpy.data.meshes.new('sheet')
    me.from_pydata([c + out * depth + right * i * wide / 2 + up * j * high / 2 for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))], [], [(0, 1, 2, 3)])
    uv = me.uv_layers.new()
    for i, p in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
        uv.data[i].uv = p
    me.materials.append(MATS[mat])
    link(bpy.data.objects.new('sheet', me))
    if frame:
        t = .035
        for i, j, w, h in ((-1, 0, t, high + 2 * t), (1, 0, t, high + 2 * t), (0, -1, wide, t), (0, 1, wide, t)):
            m = c + right * i * (wide + t) / 2 + up * j * (high + t) / 2
            p, q = m - right * w / 2 - up * h / 2, m + right * w / 2 + up * h / 2 + out * (depth + .025)
            box(frame, sorted((p.x, q.x)), sorted((p.z, q.z)), sorted((-p.y, -q.y)), .003)


def aim(o, at, to):
    o.location = (at[0], -at[2], at[1])
    o.rotation_euler = (Vector((to[0], -to[2], to[1])) - o.location).to_track_quat('-Z', 'Y').to_euler()


def spot(at, to, watts, angle=26, warm='#ffd9ac', blend=.7, size=.035, fitting=True):
    l = bpy.data.lights.new('spot', 'SPOT')
    l.energy, l.spot_size, l.spot_blend, l.shadow_soft_size = watts, math.radians(angle), blend, size
    l.color = colour(warm)[:3]
    aim(link(bpy.data.objects.new('spot', l)), at, to)
    if fitting:
        v = Vector((to[0] - at[0], -(to[2] - at[2]), to[1] - at[1])).normalized()
        here = Vector((at[0], -at[2], at[1]))
        o = turned('black', [(0, .16), (.038, .16), (.042, .15), (.042, 0), (.036, 0), (.034, .05), (0, .05)], (0, 0), name='fitting', round_=24)
        o.location = here
        o.rotation_euler = (-v).to_track_quat('Z', 'Y').to_euler()
        o.visible_shadow = False
        stem = here - v * .09
        box('black', (stem.x - .008, stem.x + .008), (stem.z, stem.z + .14), (-stem.y - .008, -stem.y + .008)).visible_shadow = False


def strip(at, to, watts, wide, high=.05, warm='#ffdcb4'):
    l = bpy.data.lights.new('strip', 'AREA')
    l.energy, l.shape, l.size, l.size_y = watts, 'RECTANGLE', wide, high
    l.color = colour(warm)[:3]
    o = link(bpy.data.objects.new('strip', l))
    aim(o, at, to)
    o.visible_camera = False
    return o


def vessel(path, at, y, faces=180, scale=1.0):
    """A GLB as the visitor gets it, standing at (x, z) on height y, its front to a bearing."""
    before = set(bpy.data.objects)
    bpy.ops.import_scene.gltf(filepath=path)
    for o in set(bpy.data.objects) - before:
        if o.parent is None:
            o.rotation_mode = 'XYZ'
            o.location = (at[0], -at[1], y)
            o.rotation_euler = (0, 0, math.radians(180 - faces))
            o.scale = (scale,) * 3


def plinth(mat, at, side, top):
    x, z = at
    box('black', (x - side / 2 + .03, x + side / 2 - .03), (0, .06), (z - side / 2 + .03, z + side / 2 - .03))
    box(mat, (x - side / 2, x + side / 2), (.05, top), (z - side / 2, z + side / 2), .006)


def wall_x(mat, x, z, top, holes=(), deep=0, bottom=0.0):
    """A wall that runs along x between two z, with rectangular holes ((x0, x1), (y0, y1))."""
    here = x[0]
    for hx, hy in sorted(holes):
        box(mat, (here, hx[0]), (bottom, top), z)
        if hy[0] > bottom:
            box(mat, hx, (bottom, hy[0]), z)
        if hy[1] < top:
            box(mat, hx, (hy[1], top), z)
        here = hx[1]
    box(mat, (here, x[1]), (bottom, top), z)


def wall_z(mat, x, z, top, holes=()):
    here = z[0]
    for hz, hy in sorted(holes):
        box(mat, x, (0, top), (here, hz[0]))
        if hy[0] > 0:
            box(mat, x, (0, hy[0]), hz)
        if hy[1] < top:
            box(mat, x, (hy[1], top), hz)
        here = hz[1]
    box(mat, x, (0, top), (here, z[1]))


def bench(at, along, seat, legs, size=(1.7, .46), y=.43):
    x, z = at
    w, d = size if along == 'x' else size[::-1]
    box(seat, (x - w / 2, x + w / 2), (y - .075, y), (z - d / 2, z + d / 2), .018)
    for s in (-1, 1):
        if along == 'x':
            box(legs, (x + s * w * .36 - .03, x + s * w * .36 + .03), (0, y - .07), (z - d * .42, z + d * .42), .003)
        else:
            box(legs, (x - w * .42, x + w * .42), (0, y - .07), (z + s * d * .36 - .03, z + s * d * .36 + .03), .003)


def fonts():
    found = glob.glob('/usr/share/fonts/**/NotoSerifCJK-Regular.ttc', recursive=True) or \
        glob.glob(os.path.join(os.path.dirname(bpy.__file__), '*', 'datafiles', 'fonts', 'Noto Sans CJK*'))
    font = bpy.data.fonts.load(found[0])
    wide = []
    for body in ('国', '国国'):                     # how wide an em comes out at size 1
        c = bpy.data.curves.new('em', 'FONT')
        c.body, c.font = body, font
        o = link(bpy.data.objects.new('em', c))
        bpy.context.view_layer.update()
        wide.append(o.dimensions.x)
        bpy.data.objects.remove(o)
    font['em'] = wide[1] - wide[0]
    return font
