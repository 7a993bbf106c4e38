"""Where everything stands. The exhibition's frame is glTF's: metres, Y up, north -Z, east +X; here (x, z) with z to the south."""
import math

EYE = 1.6
BRONZE = {'x': (-4.5, 4.5), 'z': (-4.0, 4.0), 'top': 4.2}
CLAY = {'x': (5.0, 12.5), 'z': (-3.5, 3.5), 'top': 3.6}
DOOR = {'x': (4.5, 5.0), 'z': (-.95, .95), 'top': 2.9}
PLINTH = 1.06                                     # top of the plinths that carry the two relics
DING = {'at': (.95, -.40), 'height': .325, 'faces': 203}   # faces: the bearing its front looks to
JAR = {'at': (9.15, -.20), 'height': .360, 'faces': 218}
STANDS = {  # plinths: (x, z), side, height, height of what stands on it; the relic's first
    'bronze-hall': [(DING['at'], .46, PLINTH, .33), ((-2.05, -1.55), .46, 1.0, .30), ((2.75, 2.35), .62, .92, .20)],
    'clay-room': [(JAR['at'], .52, PLINTH, .37), ((6.35, -1.75), .5, .95, .35), ((5.85, 2.70), .56, .70, .45)],
}
BENCHES = {'bronze-hall': (-1.0, 2.55), 'clay-room': (8.7, 2.75)}
BENCH = (1.7, .46, .43)                           # along x, along z, high
CAMERAS = {'bronze-hall': {'at': (0.0, .60), 'heading': 60}, 'clay-room': {'at': (8.15, .75), 'heading': 40}}


def bearing(frm, to):
    return math.degrees(math.atan2(to[0] - frm[0], -(to[1] - frm[1]))) % 360


def angles(scene, to, y):
    """(yaw, pitch) in a scene's panorama of the point (x, z) at height y."""
    cam = CAMERAS[scene]
    d = math.hypot(to[0] - cam['at'][0], to[1] - cam['at'][1])
    yaw = (bearing(cam['at'], to) - cam['heading'] + 180) % 360 - 180
    return round(yaw, 2), round(math.degrees(math.atan2(y - EYE, d)), 2)


POINTS = {  # what the scenes' files point at: scene, name, (x, z), height
    'ding': ('bronze-hall', DING['at'], PLINTH + .17),
    'to the clay room': ('bronze-hall', (4.75, 0), 1.45),
    'laylight': ('bronze-hall', (0, 0), 4.15),
    'rubbing on the west wall': ('bronze-hall', (-4.46, .2), 1.75),
    'niches': ('bronze-hall', (0, -4.2), 1.56),
    'jar': ('clay-room', JAR['at'], PLINTH + .18),
    'to the bronze hall': ('clay-room', (4.75, 0), 1.45),
    'shelf': ('clay-room', (8.70, -3.7), 1.45),
    'windows': ('clay-room', (10.4, 3.6), 1.8),
    'rollout on the east wall': ('clay-room', (12.46, 1.9), 1.7),
}

if __name__ == '__main__':
    for name, (scene, at, y) in POINTS.items():
        print(f'{scene:12} {name:26} yaw %8.2f  pitch %7.2f' % angles(scene, at, y))
    for scene, c in CAMERAS.items():
        print(f'{scene:12} position [{c["at"][0]}, {EYE}, {c["at"][1]}] heading {c["heading"]}')
