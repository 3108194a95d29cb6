"""Functions of one number: a scalar, a matrix, nothing, and the ends of the number line."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform

ENDS = single([0, 1e-30, -1e-30, 1e-4, -1e-4, 1, -1, 20, -20, 100, -100, 1e4, -1e4, 1e30, -1e30, math.inf, -math.inf, math.nan])
NEAR = single([0, 1e-30, -1e-30, 1e-4, -1e-4, 0.5, -0.5, 1, -1, 2.5, -2.5, 20, -20, 100, -100, math.nan])

# op: (PyTorch, from, to, values at the ends)
FUNCTIONS = {
    "op_UnaryNegation": (lambda x: -x, -2, 2, ENDS),
    "Exp": (torch.exp, -2, 2, ENDS),
    "Log": (torch.log, 0.2, 2, ENDS),
    "Log1p": (torch.log1p, -0.8, 2, ENDS),
    "Expm1": (torch.expm1, -2, 2, ENDS),
    "Log2": (torch.log2, 0.2, 2, ENDS),
    "Log10": (torch.log10, 0.2, 2, ENDS),
    "Sqrt": (torch.sqrt, 0.2, 2, ENDS),
    "Rsqrt": (torch.rsqrt, 0.2, 2, ENDS),
    "Square": (torch.square, -2, 2, ENDS),
    "Reciprocal": (torch.reciprocal, 0.5, 2, ENDS),
    "Abs": (torch.abs, -2, 2, ENDS),
    "Sin": (torch.sin, -4, 4, NEAR),
    "Cos": (torch.cos, -4, 4, NEAR),
    "Tan": (torch.tan, -1.2, 1.2, NEAR),
    "Asin": (torch.asin, -0.9, 0.9, NEAR),
    "Acos": (torch.acos, -0.9, 0.9, NEAR),
    "Atan": (torch.atan, -2, 2, ENDS),
    "Sinh": (torch.sinh, -2, 2, NEAR),
    "Cosh": (torch.cosh, -2, 2, NEAR),
    "Sigmoid": (torch.sigmoid, -4, 4, ENDS),
    "Tanh": (torch.tanh, -4, 4, ENDS),
    "Relu": (torch.relu, -2, 2, ENDS),
    "Softplus": (lambda x: F.softplus(x, threshold=1e9), -4, 4, NEAR),
    "Gelu": (F.gelu, -4, 4, NEAR),
    "Silu": (F.silu, -4, 4, NEAR),
    "Erf": (torch.erf, -2, 2, ENDS),
}
FLAT = {
    "Sign": torch.sign, "Floor": torch.floor, "Ceiling": torch.ceil, "Round": torch.round, "Truncate": torch.trunc,
}


def family():
    f = Family("elementwise")
    for op, (function, low, high, ends) in FUNCTIONS.items():
        each(f, op, function, low, high, ends)
    for op, function in FLAT.items():
        # The sign of NaN is NaN here, as in NumPy; PyTorch has 0.
        each(f, op, function, -3, 3, ENDS[:-1] if op == "Sign" else ENDS, gradient=False)
        f.case(op, function, [single([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])], title="of halves", gradient=False)
    for power in (0, 1, 2, 3, -1, -2, 7):
        each(f, "Pow", lambda x: torch.pow(x, power), 0.5, 2, NEAR, {"exponent": power}, f"{power}")
    for power in (0.5, 1.7, -0.5):
        each(f, "Pow", lambda x: torch.pow(x, power), 0.2, 2, NEAR, {"exponent": power}, f"{power}")
    each(f, "Clamp", lambda x: torch.clamp(x, -1, 1.25), -2, 2, ENDS, {"min": -1, "max": 1.25})
    f.case("Clamp", lambda x: torch.clamp(x, -1, 1), [single([-1, 1, 0])], {"min": -1, "max": 1}, "at the bounds")
    each(f, "LeakyRelu", lambda x: F.leaky_relu(x, 0.125), -2, 2, ENDS, {"slope": 0.125})
    for op, function in (("op_Addition", lambda x: x + 1.5), ("op_Multiply", lambda x: x * 1.5), ("op_Division", lambda x: x / 1.5),
                         ("op_Subtraction", lambda x: x - 1.5)):
        each(f, op, function, -2, 2, ENDS, {"c": 1.5}, "c")
    each(f, "op_Subtraction", lambda x: 1.5 - x, -2, 2, ENDS, {"c": 1.5, "first": True}, "from c")
    each(f, "op_Division", lambda x: 1.5 / x, 0.5, 2, ENDS, {"c": 1.5, "first": True}, "of c")
    each(f, "Maximum", lambda x: torch.maximum(x, torch.tensor(0.5)), -2, 2, ENDS, {"c": 0.5}, "c")
    each(f, "Minimum", lambda x: torch.minimum(x, torch.tensor(0.5)), -2, 2, ENDS, {"c": 0.5}, "c")
    return f


def each(f, op, function, low, high, ends, args=None, title="", gradient=True):
    f.case(op, function, [uniform(op, low=low, high=high)], args, f"{title} scalar", gradient)
    f.case(op, function, [uniform(op, 4, 17, low=low, high=high)], args, f"{title} matrix", gradient)
    f.case(op, function, [uniform(op, 2, 0, 3)], args, f"{title} empty", gradient)
    f.case(op, function, [ends], args, f"{title} ends", gradient)
