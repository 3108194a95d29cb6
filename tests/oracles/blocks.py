"""What layers are made from, as functions of tensors: normalisation, recurrence over a sequence, attention, cross-entropy of rows."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform, whole

N, T, D, H = 3, 4, 3, 2


def family():
    f = Family("blocks")
    for shape, axes in (([2, 3, 4], [4]), ([2, 3, 4], [3, 4]), ([5, 4], [4])):
        inputs = [uniform("x", *shape), uniform("w", *axes), uniform("b", *axes)]
        f.case("LayerNorm", lambda x, w, b: F.layer_norm(x, axes, w, b), inputs, title=f"{shape} {axes}")
        f.case("LayerNorm", lambda x: F.layer_norm(x, axes, eps=0.125), [inputs[0]], {"axes": len(axes), "epsilon": 0.125}, f"plain {shape} {axes}")
    f.case("LayerNorm", lambda x: F.layer_norm(x, [4]), [torch.full((2, 4), 3.0)], {"axes": 1, "epsilon": 1e-5}, "of equal numbers")
    for groups in (1, 2, 4):
        f.case("GroupNorm", lambda x, w, b: F.group_norm(x, groups, w, b), [uniform("g", 2, 4, 3, 2), uniform("gw", 4), uniform("gb", 4)], {"groups": groups}, f"{groups}")
    for shape in ([6, 3], [4, 3, 5], [3, 3, 4, 2]):
        inputs = [uniform("bx", *shape), uniform("bw", 3), uniform("bb", 3)]
        f.case("BatchNorm", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True), inputs, title=f"{shape}")
        mean, variance = uniform("bm", 3), uniform("bv", 3, low=0.5, high=2)
        f.case("BatchNorm:use", lambda x, w, b: F.batch_norm(x, mean, variance, w, b), inputs, {"mean": mean.tolist(), "variance": variance.tolist()}, f"{shape}")
    recurrence(f)
    causal = torch.triu(torch.ones(T, T, dtype=torch.bool), 1)
    for title, (q, k) in {"matrices": ([4, 3], [5, 3]), "heads": ([2, 2, 4, 3], [2, 2, 5, 3])}.items():
        f.case("Attention", attend, [uniform("q", *q), uniform("k", *k), uniform("v", *k)], title=title)
        f.case("AttentionWeights", weigh, [uniform("q", *q), uniform("k", *k)], title=title)
    f.case("Attention:causal", lambda q, k, v: attend(q, k, v, causal), [uniform(n, 2, T, 3) for n in "qkv"])
    allowed = torch.tensor([[1, 0, 1, 1, 0], [1, 1, 1, 1, 1], [0, 0, 0, 0, 1], [0, 1, 0, 1, 0]])
    f.case("Attention:masked", lambda q, k, v, m: attend(q, k, v, m == 0), [uniform("q", 2, 4, 3), uniform("k", 2, 5, 3), uniform("v", 2, 5, 3), allowed])
    for axis, shapes in ((-1, ([4, 3], [4, 3])), (-1, ([4, 3], [3])), (1, ([2, 3, 4], [2, 3, 4]))):
        f.case("CosineSimilarity", lambda a, b: F.cosine_similarity(a, b, axis), [uniform("ca", *shapes[0]), uniform("cb", *shapes[1])], {"axis": axis}, f"{shapes} {axis}")
    for n, c in ((4, 3), (1, 2), (6, 10)):
        f.case("CrossEntropy", lambda z, k: F.cross_entropy(z, k, reduction="none"), [uniform("z", n, c, low=-5, high=5), whole("k", n, high=c)], title=f"{n} {c}")
    f.case("CrossEntropy", lambda z, k: F.cross_entropy(z, k, reduction="none"), [single([[1e4, 0, -1e4], [-1e4, 0, 1e4], [100, 100, 100]]), torch.tensor([0, 0, 1])], title="extremes")
    extreme = single([0, 1, -1, 30, -30, 100, -100, 1e4, -1e4])
    for title, (z, y) in {"extremes, 0": (extreme, torch.zeros(9).long()), "extremes, 1": (extreme, torch.ones(9).long()), "matrix": (uniform("z", 3, 4), whole("y", 3, 4, high=2))}.items():
        f.case("BinaryCrossEntropy", lambda z, y: F.binary_cross_entropy_with_logits(z, y.double(), reduction="none"), [z, y], title=title)
    return f


def weigh(q, k, mask=None):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return torch.softmax(scores if mask is None else scores.masked_fill(mask, -math.inf), -1)


def attend(q, k, v, mask=None):
    return weigh(q, k, mask) @ v


def recurrence(f):
    x, h, c = uniform("x", N, T, D), uniform("h", N, H), uniform("c", N, H)
    kinds = {"RnnSequence": (1, torch.rnn_tanh), "RnnSequence:relu": (1, torch.rnn_relu), "GruSequence": (3, torch.gru)}
    for bias in (True, False):
        for op, (gates, network) in kinds.items():
            f.case(op, lambda x, h, *w: network(x, h.unsqueeze(0), w, bias, 1, 0.0, False, False, True)[0], [x, h, *learned(op, gates, bias)], title=f"bias {bias}")
        lstm = lambda x, h, c, w: torch.lstm(x, (h.unsqueeze(0), c.unsqueeze(0)), w, bias, 1, 0.0, False, False, True)
        f.case("LstmSequence", lambda x, h, c, *w: lstm(x, h, c, w)[0], [x, h, c, *learned("lstm", 4, bias)], title=f"bias {bias}")

        def cells(x, h, c, *w):
            """After every step: PyTorch returns only the last."""
            found = []
            for t in range(T):
                _, h, c = (y.squeeze(0) for y in lstm(x[:, t:t + 1], h, c, w))
                found.append(c)
            return torch.stack(found, 1)

        f.case("LstmSequence:cells", cells, [x, h, c, *learned("lstm", 4, bias)], title=f"bias {bias}")


def learned(op, gates, bias):
    shapes = [(gates * H, D), (gates * H, H)] + ([(gates * H,), (gates * H,)] if bias else [])
    return [uniform(f"{op} {i}", *s) for i, s in enumerate(shapes)]
