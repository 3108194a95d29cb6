"""Functions of two numbers and choices: broadcasting, size 1, nothing, and all pairs of extremes."""
import math

import torch

from common import Family, single, uniform

SHAPES = {
    "same": ([3, 5], [3, 5]), "stretched": ([4, 1, 7], [3, 1]), "scalar": ([], [2, 3]), "one": ([2, 3], [1]),
    "ones": ([1, 1], [2, 3]), "empty": ([0, 3], [1, 3]), "empty and one": ([2, 0], [2, 1]), "deep": ([2, 1, 1, 3], [1, 2, 2, 1]),
}
ENDS = single([0, 1e-30, -1e-4, 1, -1, 2, -2, 1e30, -1e30, math.inf, -math.inf, math.nan])

SMOOTH = {
    "op_Addition": (torch.add, -2), "op_Subtraction": (torch.sub, -2), "op_Multiply": (torch.mul, -2), "op_Division": (torch.div, 0.5),
    "Maximum": (torch.maximum, -2), "Minimum": (torch.minimum, -2), "Pow": (torch.pow, 0.25), "Atan2": (torch.atan2, -2),
}
FLAT = {
    "Greater": torch.gt, "GreaterOrEqual": torch.ge, "Less": torch.lt, "LessOrEqual": torch.le, "EqualTo": torch.eq, "NotEqualTo": torch.ne,
}


def family():
    f = Family("arithmetic")
    for op, (function, low) in SMOOTH.items():
        for title, (a, b) in SHAPES.items():
            f.case(op, function, [uniform(op + "a", *a, low=low), uniform(op + "b", *b, low=low)], title=title)
        f.case(op, function, [ENDS.reshape(-1, 1), ENDS], title="ends", gradient=False)
        if op not in ("Pow", "Atan2"):
            f.case(op, function, [ENDS[:-1].reshape(-1, 1), ENDS[:-1]], title="ends but NaN")
    f.case("Pow", torch.pow, [single([0, 0, 0, 2, 0.5, 1]), single([0, 1, 2, 0, -1, -2])], title="of zero and one")
    f.case("Maximum", torch.maximum, [single([1, 2, 3]), single([1, 3, 2])], title="of equals")
    f.case("Minimum", torch.minimum, [single([1, 2, 3]), single([1, 3, 2])], title="of equals")
    for op, function in FLAT.items():
        number = lambda a, b: function(a, b).double()
        for title, (a, b) in SHAPES.items():
            f.case(op, number, [uniform(op + "a", *a).round(), uniform(op + "b", *b).round()], title=title, gradient=False)
        f.case(op, number, [ENDS.reshape(-1, 1), ENDS], title="ends", gradient=False)
        f.case(op, lambda a: function(a, 0.5).double(), [single([0, 0.5, 1, math.inf, -math.inf, math.nan])], {"c": 0.5}, "c", gradient=False)
    where = lambda c, a, b: torch.where(c != 0, a, b)
    for title, (c, a, b) in {"same": ([3, 4], [3, 4], [3, 4]), "stretched": ([3, 1], [4], [2, 1, 1]), "scalar": ([], [2], []), "empty": ([0, 2], [2], [1])}.items():
        f.case("Where", where, [uniform("c", *c).sign().relu().long(), uniform("wa", *a), uniform("wb", *b)], title=title)
    f.case("Where", where, [torch.tensor([1, 0]), single([1, math.nan]), single([math.inf, 2])], title="NaN not taken")
    return f
