"""Writes a taught reader as the file that `lib/relevance/model/model-file.ts` reads."""

import json
import struct

import numpy as np

ALIGNMENT = 16


class Package:
    """A packaged reader: a header, and numbers by name."""

    def __init__(self, header, tensors=None, body=b""):
        self.header, self.tensors, self.body = header, tensors or {}, body

    @staticmethod
    def read(path):
        with open(path, "rb") as file:
            bytes_ = file.read()
        (length,) = struct.unpack_from("<I", bytes_)
        header = json.loads(bytes_[4 : 4 + length])
        return Package(header, header.pop("tensors"), bytes_[4 + length :])

    def add(self, name, values, kind):
        data = np.ascontiguousarray(values, np.int8 if kind == "int8" else np.float32)
        self.body += b"\0" * (-len(self.body) % ALIGNMENT)
        self.tensors[name] = {"type": kind, "offset": len(self.body), "length": data.size}
        self.body += data.tobytes()

    def add_floats(self, name, values):
        self.add(name, values.detach().numpy(), "float32")

    def add_rounded(self, name, rows):
        """Rounds each row to 8 bits, with the factor that undoes it."""
        rows = rows.detach().numpy()
        factors = np.abs(rows).max(1) / 127 + 1e-12
        self.add(name, np.rint(rows / factors[:, None]), "int8")
        self.add(f"{name} factors", factors, "float32")

    def save(self, path):
        text = json.dumps({**self.header, "tensors": self.tensors}, ensure_ascii=False).encode()
        # The numbers begin on a multiple of 16 bytes of the file, so that they can be read in place.
        text += b" " * (-(4 + len(text)) % ALIGNMENT)
        with open(path, "wb") as file:
            file.write(struct.pack("<I", len(text)) + text + self.body)


def add_layer(package, name, layer):
    for part in ("before", "between"):
        package.add_floats(f"{name} {part} scale", getattr(layer, f"{part}_scale"))
        package.add_floats(f"{name} {part} shift", getattr(layer, f"{part}_shift"))
    for part in ("joined", "mixed", "widened", "inner", "outer"):
        if hasattr(layer, part):
            package.add_rounded(f"{name} {part}", getattr(layer, part).T)
            package.add_floats(f"{name} {part} bias", getattr(layer, f"{part}_bias"))


def write_package(reader, head, vocabulary, path):
    """Writes `reader` to `path`; `vocabulary` is the file with the pieces and the names of emoji."""
    words = json.loads(open(vocabulary, encoding="utf8").read())
    fixed = {name: head[name] for name in ("outcomes", "routes", "cueFeatures")}
    package = Package({"format": "quiet-word-model/1", **fixed, **words})
    encoder = reader.encoder
    package.add_rounded("pieces", encoder.pieces[: len(words["pieces"])])
    package.add_floats("waves", encoder.waves)
    for number, layer in enumerate(encoder.layers):
        add_layer(package, f"layer {number}", layer)
    package.add_floats("blend", encoder.blend.T)
    package.add_floats("blend bias", encoder.blend_bias)
    package.add_floats("head scale", reader.norm.weight)
    package.add_floats("head shift", reader.norm.bias)
    for part in ("looks", "tells"):
        package.add_floats(f"head {part}", getattr(reader, part))
        package.add("head " + part + " bias", np.zeros(len(head["outcomes"])), "float32")
    package.add_floats("head average", reader.average.weight)
    package.add_floats("head average bias", reader.average.bias)
    package.add_floats("head cues", reader.cues.weight)
    package.add_floats("head routes", reader.routes.weight)
    package.add_floats("head routes bias", reader.routes.bias)
    package.save(path)
