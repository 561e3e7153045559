"""The draft reader: the encoder, a look at the telling words for each outcome, and what the cues found."""

import torch
import torch.nn.functional as F
from torch import nn

from encoder import WIDTH, Encoder

#: The weight of a draft's average beside its telling words; `draft-model.ts` has the same.
AVERAGE_WEIGHS = 2


class Reader(nn.Module):
    def __init__(self, folder, outcomes, routes, features):
        super().__init__()
        self.encoder = Encoder(folder)
        self.norm = nn.LayerNorm(WIDTH)
        self.looks = nn.Parameter(torch.randn(outcomes, WIDTH) * 0.02)
        self.tells = nn.Parameter(torch.zeros(outcomes, WIDTH))
        self.average = nn.Linear(WIDTH, outcomes)
        self.cues = nn.Linear(features, outcomes, bias=False)
        self.routes = nn.Linear(WIDTH, routes)
        nn.init.zeros_(self.average.weight)
        nn.init.zeros_(self.cues.weight)

    def forward(self, batch, dropout=0.0):
        """Logits of outcomes and of routes for a batch as `batches.collate` makes it."""
        drop = lambda values: F.dropout(values, dropout, self.training)
        states = self.encoder(batch["pieces"], batch["present"], dropout)
        places, width = batch["places"], states.shape[1]
        drafts, windows = places.shape
        states = states[places.clamp(min=0)].reshape(drafts, windows * width, WIDTH)
        present = batch["present"][places.clamp(min=0)] & (places >= 0)[:, :, None]
        present = present.reshape(drafts, windows * width)
        normal = drop(self.norm(states))
        looking = (normal @ self.looks.T).masked_fill(~present[:, :, None], -1e9).softmax(1)
        said = (torch.einsum("dro,drw->dow", looking, normal) * self.tells).sum(-1)
        counted = present.float()[:, :, None]
        mean = (states * counted).sum(1) / counted.sum(1).clamp(min=1)
        blend = drop(torch.tanh(mean @ self.encoder.blend + self.encoder.blend_bias))
        logits = said + AVERAGE_WEIGHS * self.average(blend) + self.cues(drop(batch["features"]))
        return logits, self.routes(blend)
