"""Order: sorting, the largest, the middle, and where they came from."""
import math

import torch

from common import Family, single, uniform

BOX = [3, 4, 5]
# torch.argsort has no first of equals; its stable sort has.
order = lambda x, axis, down: torch.sort(x, dim=axis, descending=down, stable=True)


def family():
    f = Family("sorting")
    for axis in (0, 1, -1):
        for down in (False, True):
            args = {"axis": axis, "descending": down}
            f.case("Sort", lambda x: order(x, axis, down).values, [uniform("s", *BOX)], args, f"{axis} {down}")
            f.case("ArgSort", lambda x: order(x, axis, down).indices, [uniform("s", *BOX)], args, f"{axis} {down}", gradient=False)
        for k in (1, 3):
            for largest in (True, False):
                args = {"axis": axis, "k": k, "largest": largest}
                f.case("TopK", lambda x: torch.topk(x, k, dim=axis, largest=largest).values, [uniform("t", *BOX)], args, f"{axis} {k} {largest}")
                f.case("TopK:indices", lambda x: torch.topk(x, k, dim=axis, largest=largest).indices, [uniform("t", *BOX)], args, f"{axis} {k} {largest}", gradient=False)
    ties = single([3, 1, 3, 1, 2, math.inf, -math.inf])
    for down in (False, True):
        args = {"axis": 0, "descending": down}
        f.case("Sort", lambda x: order(x, 0, down).values, [ties], args, f"of equals {down}")
        f.case("ArgSort", lambda x: order(x, 0, down).indices, [ties], args, f"of equals {down}", gradient=False)
        f.case("Sort", lambda x: order(x, 0, down).values, [single([1, math.nan, 0])], args, f"of NaN {down}", gradient=False)
        f.case("Sort", lambda x: order(x, 0, down).values, [uniform("e", 0)], args, f"empty {down}")
    return f
