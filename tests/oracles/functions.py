"""Functions beside those of elementwise.py and arithmetic.py: logarithms, hyperbolic inverses, remainders, logic, masks, picking, products."""
import math

import torch

from common import Family, single, uniform, whole

BOX = [3, 4, 5]
ENDS = single([0, 1e-4, 0.5, -0.5, 1, -1, 2, -2, 20, math.inf, -math.inf, math.nan])
MASK = single([[1, 0, 2, 0, 0], [0, 0, 0, 0, 0], [1, 1, -1, 3, 0.5], [0, math.nan, 0, 0, math.inf]])

ONE = {
    "Exp2": (torch.exp2, -2, 2), "Logit": (torch.logit, 0.1, 0.9), "Asinh": (torch.asinh, -3, 3), "Acosh": (torch.acosh, 1.2, 4),
    "Atanh": (torch.atanh, -0.9, 0.9), "Frac": (torch.frac, -3, 3),
}
QUESTIONS = {"Not": torch.logical_not, "IsNaN": torch.isnan, "IsInfinite": torch.isinf, "IsFinite": torch.isfinite}
TWO = {
    "LogAddExp": (torch.logaddexp, -3, -3), "Xlogy": (torch.xlogy, -2, 0.3), "Remainder": (torch.remainder, -8, 0.7), "Fmod": (torch.fmod, -8, 0.7),
    "Hypot": (torch.hypot, -2, -2),
}


def family():
    f = Family("functions")
    for op, (function, low, high) in ONE.items():
        f.case(op, function, [uniform(op, 4, 9, low=low, high=high)])
        f.case(op, function, [ENDS], title="ends", gradient=False)
    for op, function in QUESTIONS.items():
        f.case(op, lambda x: function(x).double(), [ENDS], gradient=False)
    f.case("ReplaceNaN", lambda x: torch.where(torch.isnan(x), torch.tensor(3.0), x), [ENDS], {"value": 3})
    for op, (function, low_a, low_b) in TWO.items():
        f.case(op, function, [uniform(op + "a", 4, 1, 5, low=low_a), uniform(op + "b", 3, 1, low=low_b)], title="stretched")
        ends = ENDS[:-3] if op in ("Xlogy", "Remainder", "Fmod", "LogAddExp") else ENDS
        f.case(op, function, [ends.reshape(-1, 1), ends], title="ends", gradient=False)
    f.case("Lerp", lambda a, b: torch.lerp(a, b, 0.3), [uniform("la", 3, 4), uniform("lb", 4)], {"t": 0.3})
    f.case("Lerp", torch.lerp, [uniform("la", 3, 4), uniform("lb", 3, 4), uniform("lt", 3, 4)], title="each")
    for op, function in (("And", torch.logical_and), ("Or", torch.logical_or), ("Xor", torch.logical_xor)):
        f.case(op, lambda a, b: function(a, b).double(), [MASK, MASK[2]], gradient=False)
    for op, function in (("Any", torch.any), ("All", torch.all), ("CountNonZero", torch.count_nonzero)):
        f.case(op, lambda x: function(x != 0).double(), [MASK], gradient=False)
        for axis in (0, -1):
            f.case(op, lambda x: function(x != 0, dim=axis).double(), [MASK], {"axis": axis}, f"{axis}", gradient=False)
    f.case("IsClose", lambda a, b: torch.isclose(a, b).double(), [single([1, 1, 1, math.inf, math.nan, 1e30]), single([1, 1.000009, 1.00002, math.inf, math.nan, math.inf])], gradient=False)
    f.case("MaskedFill", lambda x, m: x.masked_fill(m != 0, 9), [uniform("mf", 4, 5), whole("mm", 4, 5, high=2)], {"value": 9})
    f.case("MaskedSelect", lambda x, m: x.masked_select(m != 0), [uniform("ms", 4, 5), whole("mm", 4, 5, high=2)])
    f.case("NonZero", lambda x: torch.nonzero(x).double(), [MASK], gradient=False)
    f.case("Chunk", lambda x: x.chunk(3, 0)[-1], [uniform("ch", 7, 2)], {"count": 3, "axis": 0})
    f.case("Chunk", lambda x: x.chunk(4, 1)[-1], [uniform("ch", 2, 6)], {"count": 4, "axis": 1}, "fewer")
    f.case("Unbind", lambda x: x.unbind(1)[2], [uniform("ub", *BOX)], {"axis": 1, "part": 2})
    for k in (0, 2, -1):
        f.case("DiagonalMatrix", lambda x: torch.diag_embed(x, k), [uniform("de", 2, 3)], {"offset": k}, f"{k}")
    f.case("Trace", torch.trace, [uniform("tr", 3, 4)])
    for times in (1, 2, 3, -1, 4):
        f.case("Rot90", lambda x: torch.rot90(x, times, [0, 1]), [uniform("r9", 2, 3, 2)], {"times": times, "first": 0, "second": 1}, f"{times}")
    f.case("Rot90", lambda x: torch.rot90(x, 1, [-1, 0]), [uniform("r9", 2, 3, 2)], {"times": 1, "first": -1, "second": 0}, "other axes")
    f.case("MeshGrid", lambda a, b: torch.stack(torch.meshgrid(a, b, indexing="ij")), [uniform("ga", 3), uniform("gb", 2)])
    for axis, places in ((0, [[0, 2, 1, 0], [2, 1, 0, 1], [1, 0, 2, 2]]), (1, [[3, 0], [1, 2], [2, 3]])):
        index = torch.tensor(places)
        f.case("Scatter", lambda x, i, v: x.scatter(axis, i, v), [uniform("sc", 3, 4), index, uniform("sv", *index.shape)], {"axis": axis}, f"{axis}")
    f.case("TensorDot", lambda a, b: torch.tensordot(a, b, 2), [uniform("ta", 2, 3, 4), uniform("tb", 3, 4, 2)], {"axes": 2})
    f.case("TensorDot", lambda a, b: torch.tensordot(a, b, 0), [uniform("ta", 2), uniform("tb", 3)], {"axes": 0}, "of none")
    f.case("Kronecker", torch.kron, [uniform("ka", 2, 3), uniform("kb", 3, 2)])
    f.case("Cross", lambda a, b: torch.cross(a, b, dim=-1), [uniform("xa", 4, 3), uniform("xb", 4, 3)], {"axis": -1})
    for q in (0, 0.3, 0.5, 1):
        f.case("Quantile", lambda x: torch.quantile(x, q, dim=1), [uniform("q", *BOX)], {"q": q, "axis": 1}, f"{q}")
    f.case("Quantile", lambda x: torch.quantile(x, 0.7), [uniform("q", *BOX)], {"q": 0.7}, "of all")
    for axis in (0, 1, -1):
        f.case("Median", lambda x: torch.median(x, dim=axis).values, [uniform("md", *BOX)], {"axis": axis}, f"{axis}")
    f.case("Median", lambda x: torch.median(x), [uniform("md", 3, 4)], title="of all")
    f.case("Median", lambda x: torch.median(x, dim=1).values, [single([[1, 2, math.nan], [3, 1, 2]])], {"axis": 1}, "with NaN", gradient=False)
    f.case("Unique", torch.unique, [single([3, 1, 3, -2, 1, 0])], gradient=False)
    f.case("BinCount", lambda x: torch.bincount(x, minlength=6).double(), [whole("bc", 20, high=4)], {"least": 6}, gradient=False)
    f.case("Histogram", lambda x: torch.histc(x, 4, -1, 1), [uniform("hi", 50)], {"bins": 4, "low": -1, "high": 1}, gradient=False)
    f.case("Histogram", lambda x: torch.histc(x, 5), [uniform("hi", 50)], {"bins": 5}, "of its own range", gradient=False)
    return f
