"""Cuts the faces that nona made into tiles, level by level, with Pillow: what Pannellum's
generate.py does after it has called nona. `python3 tiles.py FOLDER FACE_PX QUALITY`; tiles go to
FOLDER/tilesN/LEVEL/COLUMN_ROW.jpg."""

import os
import sys

from PIL import Image

TILE_PX = 512

folder, face_px, quality = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
Image.MAX_IMAGE_PIXELS = None
levels = 1
while face_px >> (levels - 1) > TILE_PX:
    levels += 1
for number in range(6):
    face = Image.open(os.path.join(folder, f"face{number:04}.tif")).convert("RGB")
    for level in range(levels, 0, -1):
        side = face_px >> (levels - level)
        if side < face.width:
            face = face.resize((side, side), Image.LANCZOS)
        out = os.path.join(folder, f"tiles{number}", str(level))
        os.makedirs(out, exist_ok=True)
        for top in range(0, side, TILE_PX):
            for left in range(0, side, TILE_PX):
                box = (left, top, min(left + TILE_PX, side), min(top + TILE_PX, side))
                name = f"{left // TILE_PX}_{top // TILE_PX}.jpg"
                face.crop(box).save(os.path.join(out, name), quality=quality)
