"""Losses: values and gradients of random, extreme and exactly met predictions."""
import math

import torch
import torch.nn.functional as F

from common import Family, single, uniform, whole

EXTREME = single([0, 1, -1, 30, -30, 100, -100, 1e4, -1e4])


def signs(name, *shape):
    return whole(name, *shape, high=2) * 2 - 1


def family():
    f = Family("losses")
    shapes = {"vector": [7], "matrix": [3, 4], "one": [1], "box": [2, 3, 2]}
    for title, shape in shapes.items():
        p, y = uniform("p", *shape), uniform("y", *shape)
        f.case("Squared", F.mse_loss, [p, y], title=title)
        f.case("Absolute", F.l1_loss, [p, y], title=title)
        for delta in (1, 0.25):
            f.case("Huber", lambda p, y: F.huber_loss(p, y, delta=delta), [p, y], {"delta": delta}, f"{title} {delta}")
        f.case("SmoothL1", lambda p, y: F.smooth_l1_loss(p, y, beta=0.5), [p, y], {"beta": 0.5}, title)
        s = signs("s", *shape)
        f.case("SoftPerceptron", lambda p, s: F.relu(-s * p).mean(), [p, s], title=title)
        f.case("Hinge", lambda p, s: F.relu(1 - s * p).mean(), [p, s], title=title)
        f.case("Logistic", lambda p, s: F.soft_margin_loss(p, s.double()), [p, s], title=title)
        b = whole("b", *shape, high=2)
        f.case("BinaryCrossEntropyWithLogits", lambda p, b: F.binary_cross_entropy_with_logits(p, b.double()), [p, b], title=title)
        f.case("BinaryCrossEntropy", lambda p, b: F.binary_cross_entropy(p, b.double()), [uniform("q", *shape, low=0.05, high=0.95), b], title=title)
    soft = uniform("soft", 3, 4, low=0, high=1)
    f.case("BinaryCrossEntropyWithLogits", F.binary_cross_entropy_with_logits, [uniform("p", 3, 4), soft], title="probabilities", constants=(1,))
    f.case("BinaryCrossEntropy", F.binary_cross_entropy, [uniform("q", 3, 4, low=0.05, high=0.95), soft], title="probabilities", constants=(1,))
    for side in (0, 1):
        t = torch.full(EXTREME.shape, side)
        f.case("BinaryCrossEntropyWithLogits", lambda p, b: F.binary_cross_entropy_with_logits(p, b.double()), [EXTREME, t], title=f"extremes, label {side}")
        f.case("BinaryCrossEntropy", lambda p, b: F.binary_cross_entropy(p, b.double()), [single([0, 1, 0.5, 1e-30, 1e-6]), torch.full([5], side)], title=f"extremes, label {side}")
        f.case("Logistic", lambda p, s: torch.logaddexp(-s * p, torch.zeros_like(p)).mean(), [EXTREME, 2 * t - 1], title=f"extremes, label {2 * side - 1}")
    for op, function in (("Squared", F.mse_loss), ("Absolute", F.l1_loss), ("Huber", F.huber_loss)):
        f.case(op, function, [EXTREME, torch.zeros_like(EXTREME)], {"delta": 1} if op == "Huber" else None, "extremes and met")
    for n, c in ((4, 3), (1, 2), (6, 10)):
        z = uniform("z", n, c, low=-5, high=5)
        f.case("CrossEntropy", F.cross_entropy, [z, whole("k", n, high=c)], title=f"classes {n} {c}")
        distribution = single(torch.softmax(uniform("d", n, c), 1).numpy())
        f.case("CrossEntropy", F.cross_entropy, [z, distribution], title=f"distributions {n} {c}", constants=(1,))
        f.case("CrossEntropy:smooth", lambda z, k: F.cross_entropy(z, k, label_smoothing=0.125), [z, whole("k", n, high=c)], {"smoothing": 0.125}, f"{n} {c}")
        f.case("NegativeLogLikelihood", lambda z, k: F.nll_loss(z, k), [single(torch.log_softmax(z, 1).numpy()), whole("k", n, high=c)], title=f"{n} {c}")
        f.case("KullbackLeibler", lambda z, d: F.kl_div(z, d, reduction="batchmean"), [single(torch.log_softmax(z, 1).numpy()), distribution], title=f"{n} {c}", constants=(1,))
    z = uniform("z", 2, 5, 4)
    k = whole("k", 2, 5, high=4)
    f.case("CrossEntropy:steps", lambda z, k: F.cross_entropy(z.reshape(-1, 4), k.reshape(-1)), [z, k], title="of sequences")
    k = whole("k", 6, high=4)
    k[1] = k[4] = -100
    f.case("CrossEntropy:ignored", lambda z, k: F.cross_entropy(z, k), [uniform("z", 6, 4), k], title="of padding")
    f.case("CrossEntropy:weighted", lambda z, k: F.cross_entropy(z, k, weight=single([1, 2, 0.5])), [uniform("z", 6, 3), whole("k", 6, high=3)], {"weights": [1, 2, 0.5]}, "by class")
    f.case("CrossEntropy", F.cross_entropy, [single([[1e4, 0, -1e4], [-1e4, 0, 1e4], [100, 100, 100]]), torch.tensor([0, 0, 1])], title="extremes")
    a, b = uniform("ca", 4, 5), uniform("cb", 4, 5)
    f.case("CosineEmbedding", lambda a, b, s: F.cosine_embedding_loss(a, b, s, margin=0.25), [a, b, torch.tensor([1, -1, -1, 1])], {"margin": 0.25})
    f.case("TripletMargin", lambda a, b, c: F.triplet_margin_loss(a, b, c, margin=1.0), [a, b, uniform("cc", 4, 5)], {"margin": 1.0})
    f.case("Poisson", lambda p, y: F.poisson_nll_loss(p, y.double()), [uniform("p", 7), whole("y", 7)])
    f.case("MarginRanking", lambda a, b, s: F.margin_ranking_loss(a, b, s, margin=0.5), [uniform("ra", 6), uniform("rb", 6), signs("rs", 6)], {"margin": 0.5})
    f.case("Cosine", lambda a, b: (1 - F.cosine_similarity(a, b, dim=-1)).mean(), [a, b])
    weight = torch.tensor(2.5)
    f.case("BinaryCrossEntropyWithLogits:weighted", lambda z, y: F.binary_cross_entropy_with_logits(z, y.double(), pos_weight=weight), [uniform("z", 7), whole("y", 7, high=2)], {"weight": 2.5})
    return f
