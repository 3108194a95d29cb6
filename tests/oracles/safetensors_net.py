"""Weights in both directions: networks of PyTorch's for `net.Load`, and a check that PyTorch can read what `net.Save` wrote.

A fixture holds a network's own names beside an input, its output, and numbers of other types. `written/*.safetensors` is what the tests of
Lernet.Nn wrote of the same network; it is read here by hand and loaded with strict=True.
"""
import json
import struct

import numpy as np
import torch
from torch import nn

from common import HERE, Family, round_parameters, seeded, uniform


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first_layer = nn.Linear(3, 4)
        self.blocks = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4, bias=False)])
        self.head = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))

    def forward(self, x):
        x = torch.tanh(self.first_layer(x))
        for block in self.blocks:
            x = torch.tanh(block(x))
        return self.head(x)


class Weights(Family):
    """A family whose tensors keep their names, some of them in other types."""

    def __init__(self, name, make, x):
        super().__init__(name)
        self.make, self.x = make, x

    def write(self):
        seeded(self.name)
        net = self.make().eval()
        round_parameters(net)
        y = net(self.x)
        self.tensors = {name: value.detach().numpy() for name, value in net.state_dict().items()}
        self.tensors |= {"x": self.x.numpy(), "y": y.detach().numpy()}
        self.put({"name": self.name, "op": self.name, "x": ["x"], "y": "y"})
        super().write()
        add_types(HERE / "fixtures" / f"{self.name}.safetensors")
        check_ours(HERE / "written" / f"{self.name}.safetensors", net, self.x, y)


def add_types(path):
    """Appends F16 and I64 tensors, which the family's own writer does not write."""
    header, data = read(path)
    for name, dtype, array in [("half", "F16", np.array([0.5, -1.5, 65504], "<f2")), ("whole", "I64", np.array([-3, 7], "<i8"))]:
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def read(path):
    file = path.read_bytes()
    (length,) = struct.unpack("<Q", file[:8])
    return json.loads(file[8:8 + length]), file[8 + length:]


def check_ours(path, net, x, y):
    if not path.exists():
        print(f"{path.name}: not written yet; run the tests of Lernet.Nn with LERNET_APPROVE=1, then this again")
        return
    header, data = read(path)
    assert header.pop("__metadata__") == {"format": "pt"}
    state = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        assert entry["dtype"] == "F32"
        state[name] = torch.from_numpy(np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"]).astype(np.float64))
    for parameter in net.parameters():
        parameter.data.zero_()
    net.load_state_dict(state, strict=True)
    assert torch.equal(net(x), y)
    print(f"written/{path.name}: PyTorch reads it")


def family():
    return Weights("safetensors_net", Net, uniform("x", 5, 3))
