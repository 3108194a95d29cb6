"""Writes tests/Lernet.Grading.Tests/Fixtures/checksums.json: nbgrader's checksum of our own cells, computed from its documented formula,
and Python's own way to write floats. Standard library only: python3 tests/oracles/checksums.py"""
import hashlib
import json
import math
import pathlib
import random
import struct

TARGET = pathlib.Path(__file__).parent.parent / "Lernet.Grading.Tests" / "Fixtures" / "checksums.json"

STEP = "double Step(double x, double rate)\n{\n    // your answer\n    throw new NotImplementedException();\n}"
SOURCES = [STEP, "", "Check.Exercise(\"5.1\", Step)", "*Your answer*", "Größe: x̂ = σ(w·x) — 学習 🧠", "a\r\nb\tc\n", "x = 1\n\n", " "]
POINTS = [0, 1, 2, 0.5, 2.5, 1e-5, 0.0001, 1e15, 1e16, 123456789.125, 1 / 3, 0.1 + 0.2]
KINDS = [  # cell type, grade, solution, locked, task
    ("code", False, True, False, False),
    ("code", True, False, True, False),
    ("code", True, False, False, False),
    ("markdown", True, True, False, False),
    ("code", True, True, True, False),
    ("markdown", False, False, True, True),
    ("markdown", False, False, True, False),
    ("raw", False, False, True, False),
    ("code", False, True, True, False),
]


def effective_lock(grade, solution, locked):
    return False if solution else True if grade else locked


def checksum(cell_type, source, grade, solution, locked, grade_id, points):
    parts = [source, cell_type, str(grade), str(solution), str(effective_lock(grade, solution, locked)), grade_id]
    if grade:
        parts.append(str(float(points)))
    return hashlib.md5("".join(parts).encode("utf-8")).hexdigest()


def cells():
    n = 0
    for cell_type, grade, solution, locked, task in KINDS:
        for source in SOURCES:
            points = POINTS[n % len(POINTS)]
            meta = {"schema_version": 3, "grade": grade, "solution": solution, "locked": locked, "task": task, "grade_id": f"cell-{n}_a"}
            if grade or task:
                meta["points"] = points
            n += 1
            yield {"cell_type": cell_type, "source": source, "nbgrader": meta,
                   "checksum": checksum(cell_type, source, grade, solution, locked, meta["grade_id"], points)}


def floats():
    rng = random.Random(7)
    yield from [0.0, -0.0, 1.0, -2.0, 1e16, 1e-4, 1e-5, 9999999999999998.0, 5e-324, 1.7976931348623157e308, 1e22, 1e21, 123e-7, 100.0, 1e15]
    while True:
        value = struct.unpack("<d", rng.randbytes(8))[0]
        if math.isfinite(value):
            yield value
        yield round(rng.uniform(0, 100), rng.randrange(6))
        yield rng.uniform(0.5, 1.5) * 10.0 ** rng.randrange(-7, 19)


stream = floats()
TARGET.parent.mkdir(parents=True, exist_ok=True)
# The hexadecimal form carries the number itself; the other one is what is compared.
numbers = [{"bits": struct.pack(">d", value).hex(), "repr": repr(value)} for value in (next(stream) for _ in range(300))]
TARGET.write_text(json.dumps({"cells": list(cells()), "floats": numbers}, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
