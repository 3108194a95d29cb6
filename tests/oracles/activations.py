"""Activation functions: ordinary numbers, kinks, and numbers far from 0."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform

NEAR = single([0, 1e-30, -1e-30, 1e-4, -1e-4, 0.5, -0.5, 1, -1, 3, -3, 6, -6, 20, -20, 100, -100, 1e4, -1e4, math.nan])

# At a kink every slope between the two sides is right, and PyTorch's functions differ in their choice: clamp has 1 at its bounds, hardtanh 0.
# The library has clamp's, and ReLU's 0 at 0.
hard_sigmoid = lambda x: torch.clamp(x / 6 + 0.5, 0, 1)

FUNCTIONS = {
    "Elu": F.elu, "Selu": F.selu, "Celu": F.celu, "Relu6": lambda x: torch.clamp(torch.relu(x), 0, 6),
    "Hardtanh": lambda x: torch.clamp(x, -1, 1), "Hardsigmoid": hard_sigmoid, "Hardswish": lambda x: x * hard_sigmoid(x),
    "Hardshrink": F.hardshrink, "Softshrink": F.softshrink, "Mish": F.mish, "Softsign": F.softsign, "LogSigmoid": F.logsigmoid, "Tanhshrink": F.tanhshrink,
    "GeluTanh": lambda x: F.gelu(x, approximate="tanh"),
}


def family():
    f = Family("activations")
    for op, function in FUNCTIONS.items():
        f.case(op, function, [uniform(op, 3, 17, low=-4, high=4)], title="matrix")
        # PyTorch 1.13 turns NaN into 0 here; later versions hand it on, as the library does.
        f.case(op, function, [NEAR[:-1] if op == "Softshrink" else NEAR], title="ends")
    f.case("Glu", lambda x: F.glu(x, dim=-1), [uniform("glu", 3, 6)], {"axis": -1})
    f.case("Glu", lambda x: F.glu(x, dim=1), [uniform("glu", 2, 4, 3)], {"axis": 1}, "axis 1")
    f.case("PRelu", lambda x, w: torch.where(x > 0, x, x * w), [uniform("prelu", 3, 4), single([0.25, 0.5, -0.25, 1])], title="per feature")
    for op, function in (("Elu", F.elu), ("Celu", F.celu)):
        f.case(op, lambda x: function(x, 0.5), [uniform("alpha", 3, 5)], {"alpha": 0.5}, "alpha")
    f.case("Hardtanh", lambda x: F.hardtanh(x, -0.5, 1.5), [uniform("hardtanh", 3, 5)], {"min": -0.5, "max": 1.5}, "bounds")
    for op, function in (("Hardshrink", F.hardshrink), ("Softshrink", F.softshrink)):
        f.case(op, lambda x: function(x, 0.25), [uniform("shrink", 3, 5)], {"threshold": 0.25}, "threshold")
    return f
