"""PyTorch's side of `compare`: a workload in a process of its own, written as its users write it.

usage: steps.py WORKLOAD STATE_FILE THREADS [foreach] [channels_last] [time_first]

The state file holds the data and the parameters of our side. The process says {"value": …} when it is ready, the number both sides must
agree on, and answers every line on standard input, a number of seconds, with the steps it made in that time.
"""
import json
import struct
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

RATE = 1e-3
ADAM_RATE = 1e-5


def read_state(path):
    data, at, tensors = open(path, "rb").read(), 0, []
    while at < len(data):
        (rank,) = struct.unpack_from("<i", data, at)
        sizes = struct.unpack_from(f"<{rank}i", data, at + 4)
        at += 4 + 4 * rank
        count = int(np.prod(sizes, dtype=np.int64))
        tensors.append(torch.from_numpy(np.frombuffer(data, "<f4", count, at).copy()).reshape(sizes))
        at += 4 * count
    return tensors


class Training:
    """A network, an optimizer, a loss, one batch."""

    def __init__(self, net, state, optimizer, loss, classes=True, images=False):
        x, y, *parameters = state
        own = list(net.parameters())
        assert [p.shape for p in own] == [p.shape for p in parameters], "the parameters differ"
        with torch.no_grad():
            for mine, given in zip(own, parameters):
                mine.copy_(given)
        if images and "channels_last" in options:
            net, x = net.to(memory_format=torch.channels_last), x.contiguous(memory_format=torch.channels_last)
        self.net, self.loss = net, loss
        self.x, self.y = x, y.long() if classes else y
        self.optimizer = optimizer(net.parameters())

    def value(self):
        with torch.no_grad():
            return self.loss(self.net(self.x), self.y).item()

    def step(self):
        self.optimizer.zero_grad(set_to_none=True)
        self.loss(self.net(self.x), self.y).backward()
        self.optimizer.step()


class Call:
    """One operation without derivatives."""

    def __init__(self, call, state):
        self.call, self.inputs = call, state

    def value(self):
        return self.call(*self.inputs).mean().item()

    def step(self):
        self.call(*self.inputs)


class ScalarChain:
    def __init__(self, state):
        self.x = state[0].clone().requires_grad_()

    def value(self):
        self.step()
        return self.x.grad.item()

    def step(self):
        self.x.grad = None
        y = self.x
        for _ in range(50):
            y = torch.tanh(y * 1.01)
        y.backward()


class SquareDescent:
    def __init__(self, state):
        self.start = state[0]

    def value(self):
        return self.descend().item()

    def step(self):
        self.descend()

    def descend(self):
        x = self.start.clone().requires_grad_()
        optimizer = torch.optim.SGD([x], lr=0.01, foreach="foreach" in options)
        for _ in range(100):
            optimizer.zero_grad(set_to_none=True)
            (x * x).backward()
            optimizer.step()
        return x


def sgd(parameters):
    return torch.optim.SGD(parameters, lr=RATE, foreach="foreach" in options)


def sgd_momentum(parameters):
    return torch.optim.SGD(parameters, lr=RATE, momentum=0.9, foreach="foreach" in options)


def adam(parameters):
    return torch.optim.Adam(parameters, lr=ADAM_RATE, foreach="foreach" in options)


def moons_mlp(state, optimizer):
    net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
    return Training(net, state, optimizer, F.binary_cross_entropy_with_logits, classes=False)


def lecture_mlp(state, optimizer):
    net = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
    return Training(net, state, optimizer, F.cross_entropy)


def lenet(state, optimizer):
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    return Training(net, state, optimizer, F.cross_entropy, images=True)


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Identity() if stride == 1 else nn.Sequential(
            nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = F.relu(self.norm1(self.conv1(x)), inplace=True)
        return F.relu(self.norm2(self.conv2(y)) + self.shortcut(x), inplace=True)


def resnet(state, optimizer):
    net = nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(inplace=True),
        Residual(16, 16, 1), Residual(16, 32, 2), Residual(32, 64, 2),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))
    return Training(net, state, optimizer, F.cross_entropy, images=True)


class Tagger(nn.Module):
    """A recurrent layer and a class for every step."""

    def __init__(self, layer):
        super().__init__()
        self.layer = layer(64, 128, batch_first="time_first" not in options)
        self.head = nn.Linear(128, 64)

    def forward(self, x):
        return self.head(self.layer(x)[0]).flatten(0, 1)


def recurrent(layer, state, optimizer):
    x, y, *parameters = state
    y = y.reshape(x.shape[:2])
    if "time_first" in options:
        x, y = x.transpose(0, 1).contiguous(), y.transpose(0, 1).contiguous()
    return Training(Tagger(layer), [x, y.flatten(), *parameters], optimizer, F.cross_entropy)


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)

    def forward(self, x, mask):
        n, t, d = x.shape
        q, k, v = (part.view(n, t, self.heads, d // self.heads).transpose(1, 2)
                   for part in self.query_key_value(self.norm1(x)).split(d, dim=2))
        scores = torch.matmul(q, k.transpose(2, 3)) * (d // self.heads) ** -0.5 + mask
        values = torch.matmul(F.softmax(scores, dim=-1), v)
        x = x + self.out(values.transpose(1, 2).reshape(n, t, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Gpt(nn.Module):
    def __init__(self, vocabulary=64, time_steps=64, width=128, heads=4, layers=2):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(time_steps, width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary)
        self.register_buffer("mask", torch.full((time_steps, time_steps), float("-inf")).triu(1))

    def forward(self, tokens):
        x = self.tokens(tokens) + self.positions.weight
        for block in self.blocks:
            x = block(x, self.mask)
        return self.head(self.norm(x)).flatten(0, 1)


def gpt(state, optimizer):
    x, y, *parameters = state
    return Training(Gpt(), [x.long(), y, *parameters], optimizer, F.cross_entropy)


WORKLOADS = {
    "moons_mlp_2_16_16_1_b100_sgd": lambda state: moons_mlp(state, sgd),
    "mlp_784_512_512_10_b64_sgd": lambda state: lecture_mlp(state, sgd),
    "mlp_784_512_512_10_b64_adam": lambda state: lecture_mlp(state, adam),
    "lenet5_28x28_b64_adam": lambda state: lenet(state, adam),
    "resnet8_3x32x32_b32_sgdm": lambda state: resnet(state, sgd_momentum),
    "rnn_t64_b32_h128_adam": lambda state: recurrent(nn.RNN, state, adam),
    "lstm_t64_b32_h128_adam": lambda state: recurrent(nn.LSTM, state, adam),
    "gru_t64_b32_h128_adam": lambda state: recurrent(nn.GRU, state, adam),
    "gpt_l2_d128_t64_b32_adam": lambda state: gpt(state, adam),
    "scalar_chain_100_ops_fwd_bwd": ScalarChain,
    "ex51_100_steps": SquareDescent,
    "matmul_128": lambda state: Call(torch.mm, state),
    "matmul_256": lambda state: Call(torch.mm, state),
    "matmul_512": lambda state: Call(torch.mm, state),
    "matmul_1024": lambda state: Call(torch.mm, state),
    "matmul_2048": lambda state: Call(torch.mm, state),
    "exp_1M": lambda state: Call(torch.exp, state),
    "softmax_1024x1024": lambda state: Call(lambda x: torch.softmax(x, -1), state),
    "sum_1M": lambda state: Call(torch.sum, state),
}


def peak_mb():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def serve(workload):
    version = f"PyTorch {torch.__version__}"
    print(json.dumps({"value": workload.value(), "operations": 0, "version": version}), flush=True)
    for line in sys.stdin:
        seconds, steps, start = float(line), 0, time.perf_counter()
        while True:
            workload.step()
            steps += 1
            elapsed = time.perf_counter() - start
            if elapsed >= seconds:
                break
        print(json.dumps({"steps": steps, "seconds": elapsed, "peak_mb": peak_mb(), "bytes_per_step": 0}), flush=True)


if __name__ == "__main__":
    name, state_file, threads, *options = sys.argv[1:]
    torch.set_num_threads(int(threads))
    serve(WORKLOADS[name](read_state(state_file)))
