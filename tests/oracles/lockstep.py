"""Training in lockstep: first weights, batches, and PyTorch's loss at each of 100 steps, for five small networks.

Step t takes rows b (t mod k) to b (t mod k) + b of the data, b the batch size and k the number of batches.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn, optim

from common import Family, round_parameters, seeded, uniform, whole

STEPS = 100


class Mlp(nn.Module):
    """2-16-16-1."""

    def __init__(self):
        super().__init__()
        self.fc1, self.fc2, self.fc3 = nn.Linear(2, 16), nn.Linear(16, 16), nn.Linear(16, 1)

    def forward(self, x):
        return self.fc3(torch.tanh(self.fc2(F.relu(self.fc1(x)))))


class LeNet(nn.Module):
    """LeNet-5 in small: 12 x 12 images, 3 and 6 channels."""

    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 3, 3, padding=1), nn.Conv2d(3, 6, 3)
        self.fc1, self.fc2, self.fc3 = nn.Linear(24, 16), nn.Linear(16, 12), nn.Linear(12, 4)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc3(F.relu(self.fc2(F.relu(self.fc1(x.flatten(1))))))


class Recurrent(nn.Module):
    """A recurrent layer and a head at every step."""

    def __init__(self, kind):
        super().__init__()
        self.rnn, self.head = kind(3, 8, batch_first=True), nn.Linear(8, 4)

    def forward(self, x):
        return self.head(self.rnn(x)[0])


class Block(nn.Module):
    """Pre-norm, causal, GELU."""

    def __init__(self, width, heads):
        super().__init__()
        self.norm1, self.attention = nn.LayerNorm(width), nn.MultiheadAttention(width, heads, batch_first=True)
        self.norm2, self.linear1, self.linear2 = nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.Linear(2 * width, width)

    def forward(self, x):
        mask = torch.triu(torch.ones(x.shape[1], x.shape[1], dtype=torch.bool), 1)
        n = self.norm1(x)
        x = x + self.attention(n, n, n, attn_mask=mask, need_weights=False)[0]
        return x + self.linear2(F.gelu(self.linear1(self.norm2(x))))


class Gpt(nn.Module):
    """Two blocks over embeddings of tokens and places; vocabulary 9, eight places."""

    def __init__(self, words=9, places=8, width=12, heads=3):
        super().__init__()
        self.tokens, self.places = nn.Embedding(words, width), nn.Embedding(places, width)
        self.block1, self.block2 = Block(width, heads), Block(width, heads)
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, words)

    def forward(self, x):
        h = self.tokens(x) + self.places(torch.arange(x.shape[1]))
        return self.head(self.norm(self.block2(self.block1(h))))


def classes(z, y):
    return F.cross_entropy(z.reshape(-1, z.shape[-1]), y.reshape(-1))


def family():
    f = Family("lockstep")
    seeded("lockstep")
    points = uniform("points", 48, 2)
    inside = ((points ** 2).sum(1) < 2).double().reshape(-1, 1)
    train(f, "Mlp", Mlp(), F.binary_cross_entropy_with_logits, points, inside, 16, optim.SGD, {"lr": 0.25, "momentum": 0.875})
    kinds = whole("kinds", 32, high=4)
    images = uniform("images", 32, 1, 12, 12, low=0, high=1)
    for i, k in enumerate(kinds.tolist()):
        images[i, 0, 3 * k:3 * k + 3] += 0.5
    train(f, "LeNet", LeNet(), classes, images, kinds, 8, optim.Adam, {"lr": 1 / 256})
    series = uniform("series", 24, 7, 3)
    sums = (series.sum(2).cumsum(1).sign() + (series[:, :, 0] > 0)).long() + 1
    train(f, "Lstm", Recurrent(nn.LSTM), classes, series, sums, 8, optim.Adam, {"lr": 1 / 64})
    train(f, "Gru", Recurrent(nn.GRU), classes, series, sums, 8, optim.Adam, {"lr": 1 / 64})
    start = whole("text", 24, 1, high=9)
    text = (start + torch.arange(9) * (1 + start % 3)) % 9
    train(f, "Gpt", Gpt(), classes, text[:, :-1], text[:, 1:], 8, optim.Adam, {"lr": 1 / 128})
    return f


def train(f, op, net, loss, x, y, batch, make, settings):
    round_parameters(net)
    weights = {k: f.add(v) for k, v in net.named_parameters()}
    optimizer, curve, batches = make(net.parameters(), **settings), [], len(x) // batch
    for t in range(STEPS):
        rows = slice(batch * (t % batches), batch * (t % batches) + batch)
        optimizer.zero_grad()
        value = loss(net(x[rows]), y[rows])
        value.backward()
        optimizer.step()
        curve.append(value.item())
    print(f"{op}: {curve[0]:.4f} to {curve[-1]:.4f}, {sum(p.numel() for p in net.parameters())} parameters")
    f.put({"name": op, "op": op, "args": {"batch": batch, **settings}, "x": [f.add(x), f.add(y)], "y": f.add(torch.tensor(curve)), "parameters": weights})
