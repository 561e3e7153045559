"""Writes the encoder's pieces and the names of emoji as one JSON file: vocabulary.py VOCAB.json INTO.json"""

import json
import sys
import unicodedata

EMOJI_BLOCKS = [(0x1F300, 0x1FAFF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x231A, 0x23FF)]
SKIN_TONES = range(0x1F3FB, 0x1F400)


def emoji_names():
    """Unicode's own names of emoji, in small letters, by character."""
    names = {}
    for first, last in EMOJI_BLOCKS:
        for code in range(first, last + 1):
            name = unicodedata.name(chr(code), "")
            if name and code not in SKIN_TONES:
                names[chr(code)] = " ".join(name.lower().replace("symbol", "").split())
    return names


if __name__ == "__main__":
    pieces = [[text, score or 0] for text, score in json.load(open(sys.argv[1], encoding="utf8"))]
    words = {"pieces": pieces, "emojiNames": emoji_names()}
    json.dump(words, open(sys.argv[2], "w", encoding="utf8"), ensure_ascii=False)
