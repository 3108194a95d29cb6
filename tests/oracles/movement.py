"""Numbers moved, picked, joined and cut; no arithmetic, so every backend must give them bit for bit."""
import torch

from common import Family, uniform, whole

BOX = [2, 3, 4]


def family():
    f = Family("movement")
    one = lambda op, function, shape, args=None, title="": f.case(op, function, [uniform(op, *shape)], args, title)
    for shape, to in ((BOX, [4, -1]), (BOX, [24]), ([6], [2, 3]), ([1], []), ([], [1, 1]), ([0, 3], [3, 0]), ([3, 1], [1, 3])):
        one("Reshape", lambda x: x.reshape(to), shape, {"shape": to}, f"{shape} to {to}")
    for axes in ([0, 1, 2], [2, 0, 1], [1, 0, 2], [-1, 0, 1]):
        one("Permute", lambda x: x.permute(*axes), BOX, {"axes": axes}, f"{axes}")
    one("Permute", lambda x: x.permute(1, 0), [0, 3], {"axes": [1, 0]}, "empty")
    for a, b in ((0, 1), (-2, -1), (0, 2)):
        one("Transpose", lambda x: x.transpose(a, b), BOX, {"first": a, "second": b}, f"{a} {b}")
    for shape, to in (([3, 1], [2, 3, 4]), ([1], [3, 0]), ([], [2, 2]), ([2, 1, 4], [2, 3, 4]), ([3], [3])):
        one("Expand", lambda x: x.expand(to), shape, {"shape": to}, f"{shape} to {to}")
    for axis in (0, 1, 3, -1):
        one("Unsqueeze", lambda x: x.unsqueeze(axis), BOX, {"axis": axis}, f"{axis}")
    one("Squeeze", lambda x: x.squeeze(1), [3, 1, 2], {"axis": 1})
    one("Squeeze", lambda x: x.squeeze(-1), [3, 0, 1], {"axis": -1}, "empty")
    for start in (0, 1, 2):
        one("Flatten", lambda x: x.flatten(start), BOX, {"from": start}, f"{start}")
    for shape, axis in ((BOX, 0), (BOX, -1), ([1, 3], 0), ([5], 0), ([0, 2], 0)):
        one("Flip", lambda x: x.flip(axis), shape, {"axis": axis}, f"{shape} {axis}")
    one("Contiguous", lambda x: x.contiguous(), BOX)
    one("Clone", lambda x: x.clone(), BOX)
    # start, stop, or a single index; null is the whole axis
    for picks in ([[1, 2]], [0], [-1, None, [1, 3]], [None, 2], [1, 2, 3], [None, [0, 0]], [None, None, [3, 4]]):
        index = tuple(slice(None) if p is None else slice(*p) if isinstance(p, list) else p for p in picks)
        one("get_Part", lambda x: x[index], BOX, {"picks": picks}, f"{picks}")
    for axis in (0, 1, -1):
        parts = [uniform(f"c{i}", *[size if d == axis % 3 else s for d, s in enumerate(BOX)]) for i, size in enumerate((1, 3, 2))]
        f.case("Concatenate", lambda *x: torch.cat(x, axis), parts, {"axis": axis}, f"{axis}")
        f.case("Stack", lambda *x: torch.stack(x, axis), [uniform(f"s{i}", 2, 3) for i in range(3)], {"axis": axis}, f"{axis}")
    f.case("Concatenate", lambda *x: torch.cat(x, 0), [uniform("a", 0, 2), uniform("b", 3, 2)], {"axis": 0}, "with empty")
    f.case("Concatenate", lambda *x: torch.cat(x, 0), [uniform("a", 4)], {"axis": 0}, "alone")
    for parts, axis in ((2, 0), (3, 1), (4, -1), (1, 0)):
        one("Split", lambda x: x.tensor_split(parts, axis)[-1], BOX, {"parts": parts, "axis": axis}, f"{parts} {axis}")
    for axis in (0, 1, 2):
        f.case("Take", lambda x, i: x.index_select(axis, i), [uniform("t", *BOX), whole("ti", 5, high=BOX[axis])], {"axis": axis}, f"{axis}")
        f.case("Gather", lambda x, i: x.gather(axis, i), [uniform("g", *BOX), whole("gi", 2, 2, 2, high=BOX[axis])], {"axis": axis}, f"{axis}")
        f.case("ScatterAdd", lambda x, i: torch.zeros(3, 4, 5).scatter_add(axis, i, x), [uniform("s", *BOX), whole("si", *BOX, high=3)], {"axis": axis, "shape": [3, 4, 5]}, f"{axis}")
    f.case("Take", lambda x, i: x.index_select(0, i), [uniform("t", 3, 2), whole("none", 0)], {"axis": 0}, "nothing")
    f.case("Gather", lambda x, i: x.gather(0, i), [uniform("t", 3), whole("none", 0)], {"axis": 0}, "nothing")
    f.case("OneHot", lambda i: torch.nn.functional.one_hot(i, 4).double(), [whole("oh", 3, 2, high=4)], {"classes": 4}, gradient=False)
    for shift, axis in ((1, 0), (-2, 1), (5, 2)):
        one("Roll", lambda x: x.roll(shift, axis), BOX, {"shift": shift, "axis": axis}, f"{shift} {axis}")
    for counts in ([2, 1, 3], [1, 1, 1], [2, 1, 1, 2]):
        one("Tile", lambda x: x.tile(counts), BOX, {"counts": counts}, f"{counts}")
    for count, axis in ((2, 0), (3, -1)):
        one("Repeat", lambda x: x.repeat_interleave(count, axis), BOX, {"count": count, "axis": axis}, f"{count} {axis}")
    for diagonal in (-1, 0, 2):
        one("LowerTriangle", lambda x: x.tril(diagonal), [2, 3, 4], {"diagonal": diagonal}, f"{diagonal}")
        one("UpperTriangle", lambda x: x.triu(diagonal), [2, 3, 4], {"diagonal": diagonal}, f"{diagonal}")
    one("Diagonal", lambda x: x.diagonal(dim1=-2, dim2=-1), [2, 3, 4])
    return f
