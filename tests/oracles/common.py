"""What the oracle scripts share: inputs, cases with gradients, and files in the safetensors format.

Everything is computed in float64 on one thread. Inputs are exact in float32, so that a float32 backend starts from the same numbers.
"""
import hashlib
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures"

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def single(values):
    """The numbers rounded to float32, as float64."""
    return torch.from_numpy(np.asarray(values, dtype=np.float32).astype(np.float64))


def generator(name):
    return np.random.Generator(np.random.PCG64(zlib.crc32(name.encode())))


def normal(name, *shape, scale=1.0):
    return single(generator(name).standard_normal(shape) * scale)


def uniform(name, *shape, low=-2.0, high=2.0):
    return single(generator(name).uniform(low, high, shape))


def whole(name, *shape, low=0, high=10):
    """Whole numbers in low .. high - 1; not differentiable."""
    return torch.from_numpy(generator(name).integers(low, high, shape))


def weights(shape):
    """Unequal weights, exact in float32, for the single number whose gradient is taken. The tests have the same formula."""
    i = np.arange(int(np.prod(shape, dtype=np.int64)))
    return torch.from_numpy(((i * 7 + 3) % 11 - 4.5) / 4).reshape(tuple(shape))


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


class Family:
    """One fixture file: cases, and the tensors they name."""

    def __init__(self, name):
        self.name, self.cases, self.tensors, self.known = name, [], {}, {}

    def add(self, tensor):
        """Stores numbers, once if they come again, and returns their name."""
        if tensor is None:
            return None
        array = np.ascontiguousarray(tensor.detach().numpy().astype(np.float64)).reshape(tuple(tensor.shape))
        key = (array.shape, array.tobytes())
        if key not in self.known:
            self.known[key] = f"t{len(self.known)}"
            self.tensors[self.known[key]] = array
        return self.known[key]

    def case(self, op, function, inputs, args=None, title="", gradient=True, parameters=None, extra=None, constants=()):
        """Records y = function(*inputs) and the gradient of sum(y * weights) for every input of real numbers and every parameter.

        op          the name the tests know it by; "Sort:indices" is the second result of Sort
        constants   places of inputs whose gradient is not taken, such as targets
        parameters  name -> tensor: what a layer learns
        extra       name -> tensor: more that must come out, without a gradient
        """
        inputs = [x.detach().clone() for x in inputs]
        parameters = {k: v for k, v in (parameters or {}).items()}
        free = [x.is_floating_point() and i not in constants for i, x in enumerate(inputs)]
        real = [x for x, is_free in zip(inputs, free) if is_free]
        if gradient:
            for x in real:
                x.requires_grad_(True)
        y = function(*inputs)
        wanted = (real if gradient else []) + list(parameters.values())
        found = iter(torch.autograd.grad((y * weights(y.shape)).sum(), wanted, allow_unused=True) if wanted else [])
        zero = lambda x, g: torch.zeros_like(x) if g is None else g
        case = {"name": f"{op} {title}".strip(), "op": op, "x": [self.add(x) for x in inputs], "y": self.add(y)}
        if args:
            case["args"] = args
        if gradient:
            case["dx"] = [self.add(zero(x, next(found))) if is_free else None for x, is_free in zip(inputs, free)]
        if parameters:
            case["parameters"] = {k: self.add(v) for k, v in parameters.items()}
            case["dparameters"] = {k: self.add(zero(v, next(found))) for k, v in parameters.items()}
        if extra:
            case["extra"] = {k: self.add(v) for k, v in extra.items()}
        self.put(case)

    def module(self, op, module, inputs, args=None, title="", forward=None, extra=None, gradient=True):
        """A layer of PyTorch, its parameters by PyTorch's names, made exact in float32 first."""
        round_parameters(module)
        self.case(op, forward or module, inputs, args, title, gradient, dict(module.named_parameters()), extra)

    def put(self, case):
        if case["name"] in {c["name"] for c in self.cases}:
            raise ValueError(f"{self.name}: two cases are called {case['name']!r}")
        self.cases.append(case)

    def write(self):
        header, blobs, at = {}, [], 0
        for name, array in self.tensors.items():
            narrow = array.astype(np.float32)
            exact = np.array_equal(narrow.astype(np.float64), array, equal_nan=True)
            blob = (narrow.astype("<f4") if exact else array.astype("<f8")).tobytes()
            header[name] = {"dtype": "F32" if exact else "F64", "shape": list(array.shape), "data_offsets": [at, at + len(blob)]}
            blobs.append(blob)
            at += len(blob)
        header["__metadata__"] = {
            "torch": torch.__version__, "script": f"{self.name}.py", "sha256": sha256(self.name),
            "cases": json.dumps(self.cases, separators=(",", ":")),
        }
        text = json.dumps(header, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 8)
        FIXTURES.mkdir(exist_ok=True)
        path = FIXTURES / f"{self.name}.safetensors"
        path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))
        print(f"{path.name}: {len(self.cases)} cases, {path.stat().st_size / 1024:.0f} KiB")


def sha256(script):
    """Of the family's script and this file, so that a test can tell when a fixture is older than its script."""
    return hashlib.sha256((HERE / f"{script}.py").read_bytes() + (HERE / "common.py").read_bytes()).hexdigest()


def round_parameters(module):
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(single(parameter.numpy()))


def seeded(name):
    """Makes PyTorch's own initialisation repeatable."""
    torch.manual_seed(zlib.crc32(name.encode()))
