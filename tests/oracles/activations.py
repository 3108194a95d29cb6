"""Activation functions of Lernet.Nn beyond the tensor's own."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform

NEAR = single([0, 1e-30, -1e-30, 1e-4, -1e-4, 0.5, -0.5, 1, -1, 3, -3, 6, -6, 20, -20, 100, -100, 1e4, -1e4, math.nan])

FUNCTIONS = {
    "Sigmoid": torch.sigmoid, "Tanh": torch.tanh, "Relu": torch.relu, "LeakyRelu": F.leaky_relu, "Softplus": lambda x: F.softplus(x, threshold=1e9), "Gelu": F.gelu, "Silu": F.silu,
    "Elu": F.elu, "Selu": F.selu, "Celu": F.celu, "Relu6": F.relu6, "HardTanh": F.hardtanh, "HardSigmoid": F.hardsigmoid, "HardSwish": F.hardswish,
    "Mish": F.mish, "Softsign": F.softsign, "LogSigmoid": F.logsigmoid, "TanhShrink": F.tanhshrink, "GeluTanh": lambda x: F.gelu(x, approximate="tanh"),
}


def family():
    f = Family("activations")
    for op, function in FUNCTIONS.items():
        f.case(op, function, [uniform(op, 3, 17, low=-4, high=4)], title="matrix")
        f.case(op, function, [NEAR], title="ends")
    for op, function in (("Softmax", F.softmax), ("LogSoftmax", F.log_softmax), ("Softmin", F.softmin)):
        f.case(op, lambda x: function(x, dim=-1), [uniform(op, 3, 5)], title="rows")
    f.case("Glu", lambda x: F.glu(x, dim=-1), [uniform("glu", 3, 6)])
    f.case("Prelu", lambda x, w: F.prelu(x, w), [uniform("prelu", 3, 4, 2), single([0.25, 0.5, -0.25, 1])])
    f.case("Elu", lambda x: F.elu(x, 0.5), [uniform("elu", 3, 5)], {"alpha": 0.5}, "alpha")
    return f
