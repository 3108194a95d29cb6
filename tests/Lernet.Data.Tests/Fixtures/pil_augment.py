#!/usr/bin/env python3
"""Writes tests/Lernet.Data.Tests/Fixtures/pil-augment.json: small pictures before and after operations of PIL.

Debian: apt install python3-pil. Run from the root of the repository: python3 tests/Lernet.Data.Tests/Fixtures/pil_augment.py
Hue is computed with colorsys in floating point, because PIL's own HSV has only 8 bits.
"""
import colorsys
import json
import math
import random

from PIL import Image, ImageEnhance, ImageOps

TARGET = "tests/Lernet.Data.Tests/Fixtures/pil-augment.json"


def pictures():
    """A colourful picture, a grey one, a large one with few levels, and one of a single brightness."""
    rng = random.Random(7)
    waves = lambda c: bytes(int(127.5 + 110 * math.sin(0.9 * x + c) * math.cos(0.7 * y - c) + rng.uniform(-15, 15)) for y in range(7) for x in range(9))
    yield Image.merge("RGB", [Image.frombytes("L", (9, 7), waves(c)) for c in range(3)])
    yield Image.frombytes("L", (6, 6), bytes(40 + 4 * x + 5 * y for y in range(6) for x in range(6)))
    yield Image.frombytes("L", (24, 24), bytes(min(255, (x * y) // 3 + rng.choice((0, 60))) for y in range(24) for x in range(24)))
    yield Image.frombytes("L", (4, 3), bytes([77] * 12))


def affine(image, a, b, c, d):
    """A linear map around the centre, bilinear, black outside."""
    x, y = image.width / 2, image.height / 2
    return image.transform(image.size, Image.AFFINE, (a, b, x - a * x - b * y, c, d, y - c * x - d * y), Image.BILINEAR)


def hue(image, turns):
    def turn(pixel):
        h, s, v = colorsys.rgb_to_hsv(*(channel / 255 for channel in pixel))
        return tuple(round(channel * 255) for channel in colorsys.hsv_to_rgb((h + turns) % 1, s, v))

    if image.mode != "RGB":
        return image
    result = image.copy()
    result.putdata([turn(pixel) for pixel in image.getdata()])
    return result


OPERATIONS = {
    "flip": lambda image, _: ImageOps.mirror(image),
    "flip vertical": lambda image, _: ImageOps.flip(image),
    "rotate": lambda image, degrees: image.rotate(degrees, Image.BILINEAR),
    "shear x": lambda image, amount: affine(image, 1, -amount, 0, 1),
    "shear y": lambda image, amount: affine(image, 1, 0, -amount, 1),
    "invert": lambda image, _: ImageOps.invert(image),
    "solarize": lambda image, threshold: ImageOps.solarize(image, int(threshold)),
    "posterize": lambda image, bits: ImageOps.posterize(image, int(bits)),
    "auto-contrast": lambda image, _: ImageOps.autocontrast(image),
    "equalize": lambda image, _: ImageOps.equalize(image),
    "brightness": lambda image, factor: ImageEnhance.Brightness(image).enhance(factor),
    "contrast": lambda image, factor: ImageEnhance.Contrast(image).enhance(factor),
    "saturation": lambda image, factor: ImageEnhance.Color(image).enhance(factor),
    "sharpness": lambda image, factor: ImageEnhance.Sharpness(image).enhance(factor),
    "hue": hue,
}

ARGUMENTS = {
    "rotate": [0, 30, -57.5, 90, 180], "shear x": [0.3, -0.9], "shear y": [0.3, -0.9], "solarize": [0, 128, 256], "posterize": [1, 4, 8],
    "brightness": [0, 0.3, 1, 1.9], "contrast": [0, 0.3, 1.9], "saturation": [0, 0.4, 1.7], "sharpness": [0, 0.5, 1.9], "hue": [0.25, -0.1, 0.5],
}


def planes(image):
    return "".join(channel.tobytes().hex() for channel in image.split())


def main():
    cases = []
    for image in pictures():
        steps = [
            {"operation": name, "argument": argument, "output": planes(operation(image, argument))}
            for name, operation in OPERATIONS.items()
            for argument in ARGUMENTS.get(name, [0])
        ]
        cases.append({"channels": len(image.getbands()), "height": image.height, "width": image.width, "input": planes(image), "steps": steps})
    # The large picture has few operations of its own: only those that depend on the histogram.
    cases[2]["steps"] = [step for step in cases[2]["steps"] if step["operation"] in ("equalize", "auto-contrast")]
    with open(TARGET, "w", encoding="utf-8") as file:
        json.dump(cases, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
