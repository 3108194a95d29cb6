"""Layers with parameters: PyTorch's modules, their parameters by PyTorch's names."""
import torch
from torch import nn

from common import Family, normal, seeded, single, uniform, whole


def family():
    f = Family("layers")
    seeded("layers")
    for bias in (True, False):
        for shape in ([3, 4], [2, 3, 4], [4], [0, 4]):
            f.module("Linear", nn.Linear(4, 5, bias), [uniform("x", *shape)], {"sizes": [4, 5], "bias": bias}, f"{shape} {bias}")
    for args in ({"kernel_size": 3}, {"kernel_size": 3, "stride": 2, "padding": 1}, {"kernel_size": 2, "dilation": 2, "groups": 2, "bias": False}):
        f.module("Conv1d", nn.Conv1d(4, 6, **args), [uniform("x1", 2, 4, 9)], {"sizes": [4, 6], **args}, f"{args}")
        f.module("Conv2d", nn.Conv2d(4, 6, **args), [uniform("x2", 2, 4, 6, 7)], {"sizes": [4, 6], **args}, f"{args}")
    for args in ({"kernel_size": 2, "stride": 2}, {"kernel_size": 3, "stride": 2, "padding": 1, "output_padding": 1}, {"kernel_size": 3, "groups": 2, "bias": False}):
        f.module("ConvTranspose2d", nn.ConvTranspose2d(4, 6, **args), [uniform("x3", 2, 4, 3, 4)], {"sizes": [4, 6], **args}, f"{args}")
    batch_norm(f)
    for shape, axes in (([2, 3, 4], [4]), ([2, 3, 4], [3, 4]), ([5, 4], [4])):
        f.module("LayerNorm", perturbed(nn.LayerNorm(axes)), [uniform("ln", *shape)], {"sizes": axes}, f"{shape} {axes}")
    f.module("LayerNorm", nn.LayerNorm([4]), [torch.full((2, 4), 3.0)], {"sizes": [4]}, "of equal numbers")
    f.module("LayerNorm", nn.LayerNorm([4], elementwise_affine=False), [uniform("ln", 2, 3, 4)], {"sizes": [4], "affine": False}, "plain")
    for groups in (1, 2, 4):
        f.module("GroupNorm", perturbed(nn.GroupNorm(groups, 4)), [uniform("gn", 2, 4, 3, 2)], {"groups": groups, "sizes": [4]}, f"{groups}")
    f.module("Embedding", nn.Embedding(7, 3), [whole("e", 2, 5, high=7)], {"sizes": [7, 3]}, "matrix")
    f.module("Embedding", nn.Embedding(7, 3), [torch.tensor([6, 6, 0])], {"sizes": [7, 3]}, "repeated")
    f.module("Embedding", nn.Embedding(7, 3, padding_idx=0), [torch.tensor([0, 1, 0, 3])], {"sizes": [7, 3], "padding": 0}, "padding")
    return f


def perturbed(module):
    """Scales and shifts other than 1 and 0, so that a test can see them."""
    with torch.no_grad():
        for name, p in module.named_parameters():
            p.add_(normal(name, *p.shape, scale=0.25))
    return module


def batch_norm(f):
    for name, make, shape in (("BatchNorm1d", nn.BatchNorm1d, [6, 3]), ("BatchNorm1d", nn.BatchNorm1d, [4, 3, 5]), ("BatchNorm2d", nn.BatchNorm2d, [3, 2, 4, 3])):
        for momentum in (0.1, 0.25):
            args, title = {"sizes": [shape[1]], "momentum": momentum}, f"{shape} {momentum}"
            layer = perturbed(make(shape[1], momentum=momentum))
            # Two batches have passed, so that the running numbers are not what one batch would give.
            first, x = uniform("bn1", *shape), uniform("bn2", *shape)
            layer(first)
            copy = {"first": single(first.numpy())}
            f.module(name, layer, [x], args, f"{title} training", extra=dict(copy))
            f.cases[-1]["extra"] |= {k: f.add(v) for k, v in layer.named_buffers() if v.is_floating_point()}
            layer.eval()
            f.module(name, layer, [x], args, f"{title} in use", extra={**copy, **{k: v for k, v in layer.named_buffers() if v.is_floating_point()}})
