"""Schedules: the learning rate at each of 50 steps, from a rate of 0.5."""
import torch
from torch import optim
from torch.optim import lr_scheduler as s

from common import Family, single

STEPS, RATE = 50, 0.5
SETTINGS = [
    ("StepDecay", s.StepLR, {"step_size": 7, "gamma": 0.5}),
    ("StepDecay", s.StepLR, {"step_size": 1, "gamma": 0.9}),
    ("MultiStep", s.MultiStepLR, {"milestones": [5, 20, 21], "gamma": 0.25}),
    ("Exponential", s.ExponentialLR, {"gamma": 0.9}),
    ("Cosine", s.CosineAnnealingLR, {"T_max": 49}),
    ("Cosine", s.CosineAnnealingLR, {"T_max": 49, "eta_min": 0.125}),
    ("CosineRestarts", s.CosineAnnealingWarmRestarts, {"T_0": 10}),
    ("CosineRestarts", s.CosineAnnealingWarmRestarts, {"T_0": 5, "T_mult": 2, "eta_min": 0.125}),
    ("LinearWarmUp", s.LinearLR, {"start_factor": 0.125, "end_factor": 1.0, "total_iters": 8}),
    ("OneCycle", s.OneCycleLR, {"max_lr": 0.5, "total_steps": 50}),
    ("OneCycle", s.OneCycleLR, {"max_lr": 0.5, "total_steps": 50, "pct_start": 0.5, "div_factor": 10, "final_div_factor": 100}),
]
PLATEAU = [{"factor": 0.5, "patience": 3}, {"factor": 0.5, "patience": 0, "threshold": 0.125}, {"factor": 0.1, "patience": 2, "cooldown": 4, "min_lr": 0.01}]


def optimizer():
    return optim.SGD([torch.zeros(1, requires_grad=True)], RATE)


def rate(o):
    return o.param_groups[0]["lr"]


def family():
    f = Family("schedules")
    for op, make, settings in SETTINGS:
        o = optimizer()
        schedule, rates = make(o, **settings), []
        for t in range(STEPS):
            rates.append(rate(o))
            o.step()
            if t + 1 < STEPS:
                schedule.step()
        f.put({"name": f"{op} {settings}", "op": op, "args": {"rate": RATE, **settings}, "x": [], "y": f.add(torch.tensor(rates))})
    # Falls, stands, falls by little, rises.
    losses = single([1 / (1 + min(t, 12)) - (0.001 * (t - 25) if 25 < t < 35 else 0) + (0.25 if t >= 40 else 0) for t in range(STEPS)])
    for settings in PLATEAU:
        o = optimizer()
        schedule, rates = s.ReduceLROnPlateau(o, **settings), []
        for loss in losses.tolist():
            schedule.step(loss)
            rates.append(rate(o))
        f.put({"name": f"OnPlateau {settings}", "op": "OnPlateau", "args": {"rate": RATE, **settings}, "x": [f.add(losses)], "y": f.add(torch.tensor(rates))})
    return f
