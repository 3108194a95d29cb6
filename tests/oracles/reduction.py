"""Sums, means, extremes and their like over axes, and what runs along one."""
import math

import torch

from common import Family, single, uniform

BOX = [3, 4, 5]
AXES = {"all": (BOX, None), "0": (BOX, [0]), "1": (BOX, [1]), "-1": (BOX, [-1]), "0 2": (BOX, [0, 2]), "of one": ([3, 1, 2], [1]), "vector": ([9], [0]), "scalar": ([], None)}
ROWS = single([[1, math.inf, 2], [-math.inf, 0, 1], [math.inf, -math.inf, 0], [math.nan, 1, 2], [-math.inf, -math.inf, -math.inf], [1e30, -1e30, 0], [1e-30, 0, -1e-30]])


def over(function, axes, keep):
    return (lambda x: function(x)) if axes is None else (lambda x: function(x, dim=axes, keepdim=keep))


def family():
    f = Family("reduction")
    for title, (shape, axes) in AXES.items():
        for keep in (False, True) if axes else (False,):
            args, name = {"axes": axes, "keepDims": keep}, f"{title}{' kept' if keep else ''}"
            for op, function in (("Sum", torch.sum), ("Mean", torch.mean), ("Max", torch.amax), ("Min", torch.amin)):
                if op in ("Max", "Min") and axes and len(axes) > 1:
                    continue
                f.case(op, over(function, axes, keep), [uniform(op, *shape)], args, name)
    for op, function in (("Max", torch.amax), ("Min", torch.amin)):
        f.case(op, lambda x: function(x, dim=[1]), [single([[1, 2, 2], [3, 3, 3]])], {"axes": [1], "keepDims": False}, "equals share")
    for op, function in (("Sum", torch.sum), ("Mean", torch.mean), ("Max", torch.amax), ("Min", torch.amin)):
        f.case(op, lambda x: function(x, dim=[1]), [ROWS], {"axes": [1], "keepDims": False}, "ends", gradient=op in ("Sum", "Mean"))
    for shape, axis in (([0], 0), ([2, 0, 3], 1), ([0, 3], -1)):
        f.case("Sum", lambda x: x.sum(dim=[axis]), [uniform("e", *shape)], {"axes": [axis], "keepDims": False}, f"empty {shape} {axis}")
    for op, function in (("Mean", torch.mean), ("Max", torch.amax), ("Min", torch.amin)):
        f.case(op, lambda x: function(x, dim=[1]), [uniform("e", 0, 3)], {"axes": [1], "keepDims": False}, "of no rows")
    for op, function in (("Softmax", torch.softmax), ("LogSoftmax", torch.log_softmax)):
        for axis in (0, 1):
            f.case(op, lambda x: function(x, dim=axis), [uniform("e", 0, 3)], {"axis": axis}, f"of no rows {axis}")
    for axis in (0, 1, -1):
        for correction in (0, 1):
            for keep in (False, True):
                args = {"axis": axis, "keepDims": keep, "correction": correction}
                f.case("Variance", lambda x: torch.var(x, dim=axis, unbiased=correction == 1, keepdim=keep), [uniform("v", *BOX)], args, f"{axis} {correction} {keep}")
                f.case("StandardDeviation", lambda x: torch.std(x, dim=axis, unbiased=correction == 1, keepdim=keep), [uniform("v", *BOX)], args, f"{axis} {correction} {keep}")
        for keep in (False, True):
            args = {"axis": axis, "keepDims": keep}
            f.case("ArgMax", lambda x: torch.argmax(x, dim=axis, keepdim=keep), [uniform("a", *BOX)], args, f"{axis} {keep}", gradient=False)
            f.case("ArgMin", lambda x: torch.argmin(x, dim=axis, keepdim=keep), [uniform("a", *BOX)], args, f"{axis} {keep}", gradient=False)
            f.case("LogSumExp", lambda x: torch.logsumexp(x, dim=axis, keepdim=keep), [uniform("l", *BOX, low=-30, high=30)], args, f"{axis} {keep}")
            f.case("Product", lambda x: torch.prod(x, dim=axis, keepdim=keep), [uniform("p", *BOX)], args, f"{axis} {keep}")
        for op, function in (("CumSum", torch.cumsum), ("CumProd", torch.cumprod), ("Softmax", torch.softmax), ("LogSoftmax", torch.log_softmax)):
            f.case(op, lambda x: function(x, dim=axis), [uniform(op, *BOX)], {"axis": axis}, f"{axis}")
            f.case(op, lambda x: function(x, dim=axis), [uniform(op, 1, 1)], {"axis": axis % 2}, f"of one {axis}")
        f.case("CumMax", lambda x: torch.cummax(x, dim=axis).values, [uniform("cm", *BOX)], {"axis": axis}, f"{axis}")
        f.case("CumMin", lambda x: torch.cummin(x, dim=axis).values, [uniform("cm", *BOX)], {"axis": axis}, f"{axis}")
    f.case("Product", lambda x: torch.prod(x, dim=1), [single([[1, 0, 3], [0, 0, 2], [-1, 2, 4]])], {"axis": 1, "keepDims": False}, "with zeros")
    f.case("CumProd", lambda x: torch.cumprod(x, dim=1), [single([[1, 0, 3], [0, 0, 2], [-1, 2, 4]])], {"axis": 1}, "with zeros")
    f.case("CumSum", lambda x: torch.cumsum(x, dim=1), [ROWS], {"axis": 1}, "ends")
    f.case("CumSum", lambda x: torch.cumsum(x, dim=0), [uniform("e", 0, 3)], {"axis": 0}, "empty")
    f.case("LogSumExp", lambda x: torch.logsumexp(x, dim=1), [ROWS], {"axis": 1, "keepDims": False}, "ends", gradient=False)
    f.case("Softmax", lambda x: torch.softmax(x, dim=1), [single([[1e30, 0, -1e30], [-math.inf, 0, 1], [100, 100, 100], [-200, 0, 200]])], {"axis": 1}, "ends")
    f.case("LogSoftmax", lambda x: torch.log_softmax(x, dim=1), [single([[1e4, 0, -1e4], [100, 100, 100], [-200, 0, 200]])], {"axis": 1}, "ends")
    f.case("ArgMax", lambda x: torch.argmax(x, dim=1), [single([[1, 3, 3], [math.nan, 5, 1], [2, 2, 2]])], {"axis": 1, "keepDims": False}, "first of equals, NaN wins", gradient=False)
    f.case("ArgMin", lambda x: torch.argmin(x, dim=1), [single([[1, 1, 3], [5, math.nan, 1], [2, 2, 2]])], {"axis": 1, "keepDims": False}, "first of equals, NaN wins", gradient=False)
    for p in (1, 2, 3, math.inf):
        order = "inf" if math.isinf(p) else p
        f.case("Norm", lambda x: torch.linalg.vector_norm(x, p), [uniform("n", *BOX)], {"p": order, "axis": None}, f"{order} of all")
        f.case("Norm", lambda x: torch.linalg.vector_norm(x, p, dim=1, keepdim=True), [uniform("n", *BOX)], {"p": order, "axis": 1}, f"{order} of axis 1")
    f.case("Norm", lambda x: torch.linalg.vector_norm(x, 2, dim=1, keepdim=True), [torch.zeros(2, 3)], {"p": 2, "axis": 1}, "2 of zeros")
    return f
