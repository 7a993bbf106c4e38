"""Makes the media of the default exhibition from nothing but numbers; see README.md.

    make.py relics            the two models, the rubbing and the rollout
    make.py rooms [width] [samples] [scene]   the panoramas (default 4096 16, both)
    make.py walls             the halls' meshes, from the panoramas
    make.py voices            narration, captions and transcripts
    make.py plan              prints the angles and places the scenes' files quote
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MEDIA = os.path.join(os.path.dirname(HERE), 'bronze-and-clay', 'media')
EXPOSURE = {'bronze-hall': .3, 'clay-room': .3}
WHITE, GAMMA = 224, .94
SAVED = {'quality': 94, 'optimize': True, 'progressive': True, 'subsampling': 2}


def relics():
    import ding
    import jar
    for name, maker in (('ding', ding), ('painted-jar', jar)):
        points, _, _, triangles = maker.build(os.path.join(MEDIA, name + '.glb'))
        print(name, len(triangles), 'triangles', points.min(0).round(4), points.max(0).round(4))
    print('the eye on the rubbing', ding.rubbing(os.path.join(MEDIA, 'ding-rubbing.jpg')))
    print('the rollout', jar.rollout(os.path.join(MEDIA, 'painted-jar-rollout.jpg')))


def develop(picture):
    """The film curve leaves its whites grey: set the white point, and open the shadows a little."""
    return picture.point([round(255 * min(1, v / WHITE) ** GAMMA) for v in range(256)] * 3)


def rooms(width=4096, samples=16, only=None):
    import jar
    import plan
    import rooms as halls
    from PIL import Image
    with tempfile.TemporaryDirectory() as tmp:
        for name, pot in jar.POTS.items():
            jar.build(os.path.join(tmp, name + '.glb'), pot, name, 1024, 96)
        halls.build(MEDIA, tmp)
        for scene in plan.CAMERAS:
            if only in (None, scene):
                png = os.path.join(tmp, scene + '.png')
                halls.render(scene, png, int(width), int(samples), EXPOSURE[scene])
                develop(Image.open(png).convert('RGB')).save(os.path.join(MEDIA, scene + '.jpg'), **SAVED)


if __name__ == '__main__':
    what = sys.argv[1] if len(sys.argv) > 1 else ''
    sys.path.insert(0, HERE)
    sys.dont_write_bytecode = True
    if what == 'relics':
        relics()
    elif what == 'rooms':
        rooms(*sys.argv[2:])
    elif what == 'walls':
        import walls
        walls.main(MEDIA)
    elif what == 'voices':
        import voices
        voices.main(MEDIA)
    elif what == 'plan':
        subprocess.run([sys.executable, os.path.join(HERE, 'plan.py')], check=True)
    else:
        sys.exit(__doc__)
