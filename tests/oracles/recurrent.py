"""Recurrent layers: cells over sequences, several layers, both directions, sequences of unequal length."""
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from common import Family, round_parameters, seeded, uniform

N, T, D, H = 3, 5, 4, 3


def family():
    f = Family("recurrent")
    seeded("recurrent")
    x = uniform("x", N, T, D)
    for kind, make in (("Rnn", nn.RNN), ("Lstm", nn.LSTM), ("Gru", nn.GRU)):
        for layers, both in ((1, False), (2, False), (1, True), (2, True)):
            net = make(D, H, layers, bidirectional=both, batch_first=True)
            round_parameters(net)
            args, title = {"sizes": [D, H], "layers": layers, "bidirectional": both}, f"{layers}{' both ways' if both else ''}"
            f.module(kind, net, [x], args, title, forward=lambda x: net(x)[0], extra=last(net, x))
            f.module(f"{kind}:last", net, [x], args, title, forward=lambda x: state(net(x)[1]))
            lengths = [5, 2, 3]
            f.module(f"{kind}:lengths", net, [x], {**args, "lengths": lengths}, title, forward=lambda x: packed(net, x, lengths)[0], extra={"last": state(packed(net, x, lengths)[1])})
        net = make(D, H, batch_first=True)
        f.module(kind, net, [uniform("one", 1, 1, D)], {"sizes": [D, H], "layers": 1, "bidirectional": False}, "one step", forward=lambda x: net(x)[0])
        net = make(D, H, bias=False, batch_first=True)
        f.module(kind, net, [x], {"sizes": [D, H], "layers": 1, "bidirectional": False, "bias": False}, "no bias", forward=lambda x: net(x)[0])
        start = [uniform(f"h{i}", 1, N, H) for i in range(2 if kind == "Lstm" else 1)]
        net = make(D, H, batch_first=True)
        begin = (lambda s: tuple(s)) if kind == "Lstm" else (lambda s: s[0])
        f.module(f"{kind}:start", net, [x, *start], {"sizes": [D, H]}, "from a state", forward=lambda x, *s: net(x, begin(s))[0])
    net = nn.RNN(D, H, nonlinearity="relu", batch_first=True)
    f.module("Rnn", net, [x], {"sizes": [D, H], "layers": 1, "bidirectional": False, "activation": "relu"}, "relu", forward=lambda x: net(x)[0])
    for kind, make in (("RnnCell", nn.RNNCell), ("GruCell", nn.GRUCell)):
        f.module(kind, make(D, H), [uniform("cx", N, D), uniform("ch", N, H)], {"sizes": [D, H]})
    cell = nn.LSTMCell(D, H)
    for part, name in enumerate(("LstmCell", "LstmCell:cell")):
        f.module(name, cell, [uniform("cx", N, D), uniform("ch", N, H), uniform("cc", N, H)], {"sizes": [D, H]}, forward=lambda x, h, c: cell(x, (h, c))[part])
    return f


def state(h):
    """The hidden state after the last step, [layers · directions, N, H]; an LSTM's second state is left out."""
    return h[0] if isinstance(h, tuple) else h


def last(net, x):
    h = net(x)[1]
    return {"last": h[0], "cell": h[1]} if isinstance(h, tuple) else {"last": h}


def packed(net, x, lengths):
    y, h = net(pack_padded_sequence(x, torch.tensor(lengths), batch_first=True, enforce_sorted=False))
    return pad_packed_sequence(y, batch_first=True, total_length=T)[0], h
