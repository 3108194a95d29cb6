"""Pooling and unpooling, padding, resampling."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform

# x, kernel, stride, padding, dilation
MAX_ONE = [([2, 3, 8], 2, 2, 0, 1), ([1, 2, 9], 3, 1, 1, 1), ([1, 2, 9], 2, 3, 1, 2)]
MAX_TWO = [([2, 3, 6, 8], 2, 2, 0, 1), ([1, 2, 7, 7], 3, 2, 1, 1), ([1, 2, 8, 7], [3, 2], [2, 1], [1, 0], [1, 2]), ([1, 1, 4, 4], 4, 4, 0, 1)]
PADS = [("Constant", "constant"), ("Reflect", "reflect"), ("Replicate", "replicate"), ("Circular", "circular")]


def family():
    f = Family("pooling")
    for n, cases, function in (("1d", MAX_ONE, F.max_pool1d), ("2d", MAX_TWO, F.max_pool2d)):
        for x, kernel, stride, padding, dilation in cases:
            args = {"kernel": kernel, "stride": stride, "padding": padding, "dilation": dilation}
            pool = lambda x, part: function(x, kernel, stride, padding, dilation, return_indices=True)[part]
            f.case(f"MaxPool{n}", lambda x: pool(x, 0), [uniform("m", *x)], args, f"{x} {kernel} {stride}")
            f.case(f"MaxPool{n}WithIndices", lambda x: pool(x, 1), [uniform("m", *x)], args, f"{x} {kernel} {stride}", gradient=False)
    f.case("MaxPool2d", lambda x: F.max_pool2d(x, 2), [single([[[[1, 1, 2, 3], [1, 1, 3, 3]]]])], {"kernel": 2, "stride": 2, "padding": 0, "dilation": 1}, "of equals: the first takes the gradient")
    for x, kernel, stride in (([2, 3, 6, 8], 2, 2), ([1, 2, 7, 7], 2, 2)):
        y, index = F.max_pool2d(uniform("m", *x), kernel, stride, return_indices=True)
        f.case("MaxUnpool2d", lambda y, i: F.max_unpool2d(y, i, kernel, stride, output_size=x[2:]), [uniform("u", *y.shape), index], {"kernel": kernel, "stride": stride, "size": x[2:]}, f"{x}")
    y, index = F.max_pool1d(uniform("m", 2, 3, 8), 2, 2, return_indices=True)
    f.case("MaxUnpool1d", lambda y, i: F.max_unpool1d(y, i, 2, 2, output_size=[8]), [uniform("u", *y.shape), index], {"kernel": 2, "stride": 2, "size": [8]})
    for x, kernel, stride, padding in (([2, 3, 8], 2, 2, 0), ([1, 2, 9], 3, 1, 1)):
        args = {"kernel": kernel, "stride": stride, "padding": padding}
        f.case("AveragePool1d", lambda x: F.avg_pool1d(x, kernel, stride, padding), [uniform("a", *x)], args, f"{x} {kernel} {stride}")
    for x, kernel, stride, padding in (([2, 3, 6, 8], 2, 2, 0), ([1, 2, 7, 7], 3, 2, 1), ([1, 2, 8, 7], [3, 2], [2, 1], [1, 0])):
        args = {"kernel": kernel, "stride": stride, "padding": padding}
        f.case("AveragePool2d", lambda x: F.avg_pool2d(x, kernel, stride, padding), [uniform("a", *x)], args, f"{x} {kernel} {stride}")
    for x, size in (([2, 3, 6, 8], [1, 1]), ([1, 2, 7, 5], [3, 2]), ([1, 2, 4, 4], [4, 4]), ([1, 1, 3, 2], [5, 4])):
        f.case("AdaptiveAveragePool2d", lambda x: F.adaptive_avg_pool2d(x, size), [uniform("d", *x)], {"size": size}, f"{x} {size}")
        f.case("AdaptiveMaxPool2d", lambda x: F.adaptive_max_pool2d(x, size), [uniform("d", *x)], {"size": size}, f"{x} {size}")
    f.case("AveragePool2d", lambda x: F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), [uniform("a", 1, 2, 6, 7)], {"kernel": 3, "stride": 2, "padding": 1, "countPadding": False}, "of what is there")
    f.case("AveragePool2d", lambda x: F.avg_pool2d(x, 3, 2, 1, ceil_mode=True), [uniform("a", 1, 2, 6, 7)], {"kernel": 3, "stride": 2, "padding": 1, "ceil": True}, "rounded up")
    f.case("MaxPool2d", lambda x: F.max_pool2d(x, 3, 2, 1, ceil_mode=True), [uniform("m", 1, 2, 6, 7)], {"kernel": 3, "stride": 2, "padding": 1, "dilation": 1, "ceil": True}, "rounded up")
    f.case("MaxPool2d", lambda x: F.max_pool2d(x, 2), [single([[[[1, math.nan, 2, 3], [1, 1, -math.inf, 3]]]])], {"kernel": 2, "stride": 2, "padding": 0, "dilation": 1}, "NaN wins", gradient=False)
    for x, size in (([2, 3, 7], 3), ([1, 2, 5], 1)):
        f.case("AdaptiveAveragePool1d", lambda x: F.adaptive_avg_pool1d(x, size), [uniform("d", *x)], {"size": size}, f"{x} {size}")
    for mode, name in PADS:
        # before and after for each of the last axes, in their order; PyTorch has the last axis first
        for x, pads in (([1, 2, 4, 5], [[3, 0], [1, 2]]), ([2, 3, 5], [[2, 1]]), ([1, 1, 3, 3], [[1, 1], [0, 0]])):
            more = {"value": 1.5} if mode == "Constant" else {}
            flat = [n for pair in reversed(pads) for n in pair]
            f.case("Pad", lambda x: F.pad(x, flat, name, **more), [uniform("p", *x)], {"pads": pads, "mode": mode, **more}, f"{mode} {x} {pads}")
    for mode, corners in (("nearest", None), ("bilinear", False), ("bilinear", True)):
        for x, size in (([1, 2, 3, 4], [6, 8]), ([1, 1, 5, 4], [3, 7]), ([2, 1, 4, 4], [2, 2]), ([1, 1, 1, 3], [4, 3])):
            args = {"size": size, "mode": mode, "alignCorners": bool(corners)}
            f.case("Interpolate", lambda x: F.interpolate(x, size, mode=mode, align_corners=corners), [uniform("i", *x)], args, f"{mode} {bool(corners)} {x} {size}")
    for axis, size, stride, dilation in ((0, 2, 1, 1), (1, 3, 2, 1), (-1, 2, 1, 3), (1, 2, 3, 2)):
        args, title = {"axis": axis, "size": size, "stride": stride, "dilation": dilation}, f"{axis} {size} {stride} {dilation}"
        x = uniform("f", 4, 7, 6)
        windows = lambda x: x.unfold(axis, dilation * (size - 1) + 1, stride)[..., ::dilation]
        f.case("Unfold", windows, [x], args, title)
        f.case("Fold", lambda g: fold(g, axis % 3, x.shape[axis], stride, dilation), [uniform("g", *windows(x).shape)], {**args, "axis": axis % 3, "length": x.shape[axis]}, title)
    return f


def fold(g, axis, length, stride, dilation):
    """Every element of every window added where it came from."""
    windows, size = g.shape[axis], g.shape[-1]
    place = (torch.arange(windows).reshape(-1, 1) * stride + torch.arange(size) * dilation).flatten()
    lines = g.movedim(axis, -2).flatten(-2)
    return torch.zeros(*lines.shape[:-1], length).index_add(-1, place, lines).movedim(-1, axis)
