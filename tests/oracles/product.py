"""Matrix products, and sums of products as einsum writes them."""
import math

import torch

from common import Family, single, uniform

MATMUL = [([3, 4], [4, 5]), ([4], [4]), ([4], [4, 5]), ([3, 4], [4]), ([2, 3, 4], [4, 5]), ([3, 4], [2, 4, 5]), ([2, 3, 4], [2, 4, 5]),
          ([2, 1, 3, 4], [5, 4, 2]), ([2, 1, 3, 4], [1, 3, 4, 2]), ([4], [2, 4, 3]), ([2, 3, 4], [4]), ([1, 1], [1, 1]), ([17, 33], [33, 9]), ([70, 3], [3, 40]),
          ([0, 4], [4, 5]), ([3, 0], [0, 5]), ([3, 4], [4, 0]), ([2, 0, 4], [4, 3]), ([1, 4], [4, 1]), ([4, 1], [1, 4])]
LINEAR = [([3, 4], [5, 4], [5]), ([3, 4], [5, 4]), ([4], [5, 4], [5]), ([2, 3, 4], [5, 4], [5]), ([70, 9], [33, 9], [33]), ([1, 4], [1, 4], [1]), ([0, 4], [5, 4], [5]), ([3, 0], [5, 0], [5])]
EINSUM = [("ij,jk->ik", [3, 4], [4, 5]), ("bij,bjk->bik", [2, 3, 4], [2, 4, 5]), ("ij->ji", [3, 4]), ("ij->", [3, 4]), ("ij->i", [3, 4]), ("ij,ij->", [3, 4], [3, 4]),
          ("i,j->ij", [3], [4]), ("bhtd,bhsd->bhts", [2, 2, 3, 4], [2, 2, 5, 4]), ("ij,jk,kl->il", [2, 3], [3, 4], [4, 2]), ("ii->i", [3, 3]), ("ii->", [3, 3]), ("bi,io,bo->b", [2, 3], [3, 4], [2, 4])]


def family():
    f = Family("product")
    for a, b in MATMUL:
        f.case("MatMul", torch.matmul, [uniform("a", *a), uniform("b", *b)], title=f"{a} {b}")
    f.case("MatMul", torch.matmul, [single([[0, 1], [math.inf, 1], [math.nan, 0], [1e30, 1e30]]), single([[1, 2], [0, 3]])], title="ends", gradient=False)
    f.case("Dot", torch.dot, [uniform("a", 37), uniform("b", 37)])
    f.case("Outer", torch.outer, [uniform("a", 3), uniform("b", 4)])
    for shapes in LINEAR:
        f.case("Linear", torch.nn.functional.linear, [uniform(f"l{i}", *s) for i, s in enumerate(shapes)], title=" ".join(map(str, shapes)))
    for equation, *shapes in EINSUM:
        f.case("Einsum", lambda *x: torch.einsum(equation, *x), [uniform(f"e{i}", *s) for i, s in enumerate(shapes)], {"equation": equation}, equation)
    return f
