#!/usr/bin/env python3
"""Writes tests/Lernet.Data.Tests/Fixtures/pil-png.json: small PNG files as PIL writes them, and the numbers that are in them.

Debian: apt install python3-pil. Run from the root of the repository: python3 tests/Lernet.Data.Tests/Fixtures/pil_png.py
"""
import base64
import io
import json
import random

from PIL import Image

TARGET = "tests/Lernet.Data.Tests/Fixtures/pil-png.json"
WIDTH, HEIGHT = 13, 9


def pictures():
    """Name, picture, options of the writer."""
    rng = random.Random(3)
    smooth = bytes((20 * x + 9 * y + rng.randrange(4)) % 256 for y in range(HEIGHT) for x in range(WIDTH))
    plane = lambda shift: Image.frombytes("L", (WIDTH, HEIGHT), bytes((b + shift) % 256 for b in smooth))
    grey, colour = plane(0), Image.merge("RGB", [plane(0), plane(80), plane(190)])
    sixteen = Image.frombytes("I;16", (WIDTH, HEIGHT), b"".join((255 * b + i).to_bytes(2, "little") for i, b in enumerate(smooth)))
    yield "grey", grey, {}
    yield "grey, 1 bit", grey.convert("1"), {}
    yield "grey, 16 bits", sixteen, {}
    yield "grey with alpha", Image.merge("LA", [grey, plane(100)]), {}
    yield "colour", colour, {}
    yield "colour with alpha", Image.merge("RGBA", [*colour.split(), plane(100)]), {}
    yield "palette", colour.quantize(40), {}
    yield "palette, 4 bits", colour.quantize(14), {"bits": 4}
    yield "palette, 2 bits", colour.quantize(4), {"bits": 2}


def numbers(image):
    """The brightness of all pixels, channel by channel, and what white is."""
    if image.mode == "I;16":
        return [int.from_bytes(image.tobytes()[i : i + 2], "little") for i in range(0, 2 * WIDTH * HEIGHT, 2)], 65535
    if image.mode == "P":
        image = image.convert("RGB")
    if image.mode == "1":
        image = image.convert("L")
    channels = [channel for channel in image.split()][: 1 if image.mode in ("L", "LA") else 3]
    return [value for channel in channels for value in channel.getdata()], 255


def main():
    cases = []
    for name, image, options in pictures():
        file = io.BytesIO()
        image.save(file, "PNG", **options)
        values, white = numbers(image)
        cases.append({"name": name, "file": base64.b64encode(file.getvalue()).decode(), "values": values, "white": white})
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
