"""The weights of PyTorch's convolution, recurrent, attention and normalisation layers under its own names, as in safetensors_net.py."""
import torch
from torch import nn

from common import single, uniform
from safetensors_net import Weights


class Layers(nn.Module):
    """[N, T, 3] through a convolution over time, an LSTM in both directions, a transformer block, norms; the mean over time; two scores."""

    def __init__(self):
        super().__init__()
        self.kernel = nn.Conv1d(3, 3, 3, padding=1)
        self.lstm = nn.LSTM(3, 4, num_layers=2, bidirectional=True, batch_first=True)
        self.gru_cell = nn.GRUCell(8, 8)
        self.encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True), 1)
        self.norm = nn.BatchNorm1d(8)
        self.head = nn.Linear(8, 2)
        self.norm.running_mean.copy_(single(uniform("mean", 8)))
        self.norm.running_var.copy_(single(uniform("var", 8, low=0.5, high=2.0)))

    def forward(self, x):
        x = self.kernel(x.transpose(1, 2)).transpose(1, 2)
        x = self.encoder(self.lstm(x)[0]).mean(1)
        return self.head(self.norm(self.gru_cell(x, torch.zeros_like(x))))


def family():
    return Weights("safetensors_layers", Layers, uniform("x", 2, 4, 3))
