"""Attention: scaled dot products, several heads, masks, Transformer blocks in both orders of normalisation."""
import math

import torch
from torch import nn

from common import Family, normal, seeded, uniform

N, T, S, D, HEADS = 2, 4, 5, 6, 2


def perturbed(module):
    with torch.no_grad():
        for name, p in module.named_parameters():
            p.add_(normal(name, *p.shape, scale=0.125))
    return module


def family():
    f = Family("attention")
    seeded("attention")
    causal = torch.triu(torch.ones(T, T, dtype=torch.bool), 1)
    padding = torch.tensor([[False] * T, [False] * (T - 2) + [True] * 2])
    x, memory = uniform("x", N, T, D), uniform("m", N, S, D)
    for bias in (True, False):
        net = perturbed(nn.MultiheadAttention(D, HEADS, bias=bias, batch_first=True))
        args = {"sizes": [D, HEADS], "bias": bias}
        f.module("MultiHeadAttention", net, [x], args, f"self {bias}", forward=lambda x: net(x, x, x)[0])
        f.module("MultiHeadAttention:cross", net, [x, memory], args, f"{bias}", forward=lambda x, m: net(x, m, m)[0])
    net = perturbed(nn.MultiheadAttention(D, HEADS, batch_first=True))
    args = {"sizes": [D, HEADS], "bias": True}
    f.module("MultiHeadAttention:causal", net, [x], args, forward=lambda x: net(x, x, x, attn_mask=causal)[0])
    f.module("MultiHeadAttention:padding", net, [x, padding.long()], args, forward=lambda x, p: net(x, x, x, key_padding_mask=p.bool())[0])
    f.module("MultiHeadAttention:weights", net, [x], args, forward=lambda x: net(x, x, x, average_attn_weights=False)[1])
    for first in (True, False):
        for activation in ("relu", "gelu"):
            args = {"sizes": [D, HEADS, 8], "first": first, "activation": activation}
            title = f"{'pre' if first else 'post'} {activation}"
            net = perturbed(nn.TransformerEncoderLayer(D, HEADS, 8, dropout=0, activation=activation, batch_first=True, norm_first=first))
            f.module("TransformerEncoderBlock", net, [x], args, title)
            f.module("TransformerEncoderBlock:causal", net, [x], args, title, forward=lambda x: net(x, src_mask=causal))
            net = perturbed(nn.TransformerDecoderLayer(D, HEADS, 8, dropout=0, activation=activation, batch_first=True, norm_first=first))
            f.module("TransformerDecoderBlock", net, [x, memory], args, title, forward=lambda x, m: net(x, m, tgt_mask=causal))
    for length, width in ((5, 6), (3, 4)):
        position = torch.arange(length).double().reshape(-1, 1)
        rate = torch.exp(torch.arange(0, width, 2).double() * (-math.log(10000) / width))
        table = torch.stack([torch.sin(position * rate), torch.cos(position * rate)], 2).reshape(length, width)
        f.case("PositionalEncoding", lambda x: x + table, [uniform("p", 2, length, width)], {"sizes": [length, width]}, f"{length} {width}")
    return f
