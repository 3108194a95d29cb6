"""Optimizers: 50 steps on a small problem whose gradient changes from step to step, every parameter after every step.

Two tensors, w [4, 3] and b [3]: cost at step t = mean((x_t w + b - y_t)^2) + 0.05 sum(w^4), rows 4 (t mod 3) to 4 (t mod 3) + 4 of x and y.
"""
import torch
from torch import optim

from common import Family, uniform

STEPS = 50
SETTINGS = [
    ("Sgd", optim.SGD, {"lr": 0.125}),
    ("Sgd", optim.SGD, {"lr": 0.0625, "momentum": 0.875}),
    ("Sgd", optim.SGD, {"lr": 0.0625, "momentum": 0.875, "dampening": 0.875}),
    ("Sgd", optim.SGD, {"lr": 0.0625, "momentum": 0.875, "nesterov": True}),
    ("Sgd", optim.SGD, {"lr": 0.125, "weight_decay": 0.125}),
    ("Sgd", optim.SGD, {"lr": 0.0625, "momentum": 0.875, "weight_decay": 0.125, "nesterov": True}),
    ("RmsProp", optim.RMSprop, {"lr": 0.03125}),
    ("RmsProp", optim.RMSprop, {"lr": 0.03125, "alpha": 0.875, "eps": 1e-3}),
    ("RmsProp", optim.RMSprop, {"lr": 0.015625, "momentum": 0.75}),
    ("RmsProp", optim.RMSprop, {"lr": 0.015625, "centered": True}),
    ("RmsProp", optim.RMSprop, {"lr": 0.03125, "weight_decay": 0.125}),
    ("Adagrad", optim.Adagrad, {"lr": 0.25}),
    ("Adagrad", optim.Adagrad, {"lr": 0.25, "lr_decay": 0.0625, "initial_accumulator_value": 0.125, "eps": 1e-3}),
    ("Adagrad", optim.Adagrad, {"lr": 0.25, "weight_decay": 0.125}),
    ("Adam", optim.Adam, {"lr": 0.0625}),
    ("Adam", optim.Adam, {"lr": 0.0625, "betas": [0.75, 0.875], "eps": 1e-3}),
    ("Adam", optim.Adam, {"lr": 0.0625, "weight_decay": 0.125}),
    ("Adam", optim.Adam, {"lr": 0.0625, "amsgrad": True}),
    ("AdamW", optim.AdamW, {"lr": 0.0625}),
    ("AdamW", optim.AdamW, {"lr": 0.0625, "weight_decay": 0.25, "betas": [0.75, 0.875]}),
]
CLIPPING = {"norm 0.5": ("norm", 0.5), "norm 100": ("norm", 100), "value 0.25": ("value", 0.25)}


def family():
    f = Family("optimizers")
    x, y = uniform("x", 12, 4), uniform("y", 12, 3)
    for op, make, settings in SETTINGS:
        run(f, op, make, settings, x, y)
    for title, clip in CLIPPING.items():
        run(f, "Sgd", optim.SGD, {"lr": 0.125, "momentum": 0.75}, x, y, clip, title)
    two_groups(f, x, y)
    return f


def cost(w, b, x, y, t):
    rows = slice(4 * (t % 3), 4 * (t % 3) + 4)
    return ((x[rows] @ w + b - y[rows]) ** 2).mean() + 0.05 * (w ** 4).sum()


def run(f, op, make, settings, x, y, clip=None, title=None):
    w, b = uniform("w", 4, 3).requires_grad_(True), uniform("b", 3).requires_grad_(True)
    follow(f, op, make([w, b], **settings), settings, x, y, w, b, clip, title or " ".join(f"{k} {v}" for k, v in settings.items()))


def two_groups(f, x, y):
    w, b = uniform("w", 4, 3).requires_grad_(True), uniform("b", 3).requires_grad_(True)
    optimizer = optim.AdamW([{"params": [w], "weight_decay": 0.25}, {"params": [b], "lr": 0.125, "weight_decay": 0.0}], lr=0.0625)
    follow(f, "AdamW:groups", optimizer, {"lr": 0.0625, "weight_decay": 0.25, "lr_b": 0.125}, x, y, w, b, None, "two groups")


def follow(f, op, optimizer, settings, x, y, w, b, clip, title):
    start, path = (f.add(w), f.add(b)), []
    for t in range(STEPS):
        optimizer.zero_grad()
        cost(w, b, x, y, t).backward()
        if clip and clip[0] == "norm":
            # PyTorch divides by norm + 1e-6; the formula here is the exact one, so that the tests hold the definition.
            norm = torch.cat([w.grad.flatten(), b.grad]).norm()
            for p in (w, b):
                p.grad.mul_(min(1.0, clip[1] / norm.item()))
        elif clip:
            torch.nn.utils.clip_grad_value_([w, b], clip[1])
        optimizer.step()
        path.append(torch.cat([w.detach().flatten(), b.detach()]))
    args = {**settings, **({"clip": clip[0], "bound": clip[1]} if clip else {})}
    f.put({"name": f"{op} {title}", "op": op, "args": args, "x": [f.add(x), f.add(y), *start], "y": f.add(torch.stack(path))})
