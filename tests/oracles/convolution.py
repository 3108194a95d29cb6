"""Convolution in one and two axes, and its transpose: stride, padding, dilation, groups, uneven sizes."""
import torch.nn.functional as F

from common import Family, uniform

# x, weight, stride, padding, dilation, groups
ONE = [([2, 3, 8], [4, 3, 3], 1, 0, 1, 1), ([2, 3, 9], [4, 3, 3], 2, 1, 1, 1), ([1, 4, 10], [6, 2, 2], 1, 2, 3, 2), ([2, 3, 5], [3, 1, 5], 1, 2, 1, 3), ([1, 1, 1], [1, 1, 1], 1, 0, 1, 1)]
TWO = [([2, 3, 6, 7], [4, 3, 3, 3], 1, 0, 1, 1), ([2, 2, 7, 6], [3, 2, 3, 2], 2, 1, 1, 1), ([1, 4, 8, 7], [4, 2, 3, 3], [2, 1], [1, 2], [1, 2], 2),
       ([1, 3, 5, 5], [6, 1, 3, 3], 1, 1, 1, 3), ([2, 3, 4, 4], [5, 3, 1, 1], 1, 0, 1, 1), ([1, 2, 4, 5], [2, 2, 4, 5], 1, 0, 1, 1), ([1, 1, 9, 9], [2, 1, 2, 2], 3, 0, 2, 1)]
# x, weight [C, F / groups, ...], stride, padding, output padding, dilation, groups
TRANSPOSED_ONE = [([2, 3, 4], [3, 2, 3], 1, 0, 0, 1, 1), ([1, 4, 5], [4, 3, 3], 2, 1, 1, 1, 2), ([1, 2, 3], [2, 2, 2], 3, 0, 2, 2, 1)]
TRANSPOSED_TWO = [([2, 3, 4, 3], [3, 2, 3, 3], 1, 0, 0, 1, 1), ([1, 2, 3, 4], [2, 3, 2, 2], 2, 0, 0, 1, 1), ([1, 4, 3, 3], [4, 2, 3, 3], [2, 1], [1, 0], [1, 0], [1, 2], 2), ([1, 3, 2, 2], [3, 1, 3, 3], 2, 1, 1, 1, 3)]


def family():
    f = Family("convolution")
    for op, cases, function in (("Conv1d", ONE, F.conv1d), ("Conv2d", TWO, F.conv2d)):
        for x, w, stride, padding, dilation, groups in cases:
            args = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
            for bias in (True, False):
                inputs = [uniform("x", *x), uniform("w", *w)] + ([uniform("b", w[0])] if bias else [])
                f.case(op, lambda x, w, b=None: function(x, w, b, **args), inputs, args, f"{x} {w}{'' if bias else ' no bias'}")
    for op, cases, function in (("ConvTranspose1d", TRANSPOSED_ONE, F.conv_transpose1d), ("ConvTranspose2d", TRANSPOSED_TWO, F.conv_transpose2d)):
        for x, w, stride, padding, output_padding, dilation, groups in cases:
            args = {"stride": stride, "padding": padding, "output_padding": output_padding, "dilation": dilation, "groups": groups}
            f.case(op, lambda x, w, b: function(x, w, b, **args), [uniform("x", *x), uniform("w", *w), uniform("b", w[1] * groups)], args, f"{x} {w}")
    return f
