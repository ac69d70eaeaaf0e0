#!/usr/bin/env python3
"""Compares our names with spaCy's on the same files: F1 and tokens per second, as ratios.

Usage: spacy_names.py TRAIN.iob2 DEV.iob2 [BINARY]

Trains spaCy's blank Danish pipeline with an `ner` component on TRAIN and our model by BINARY
(default: vidensgraf on the PATH) on the same file, and measures both on DEV in the same run,
strict spans of PER, ORG and LOC, each on one thread. spaCy is installed into a scratch folder,
which is removed; nothing is left behind. Without pip or the network the comparison is skipped.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import venv

EPOCHS = 20


def read(path):
    """Sentences as (tokens, IOB2 tags)."""
    sentences, tokens, tags = [], [], []
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line:
                token, tag = line.split("\t")
                tokens.append(token)
                tags.append(tag)
            elif tokens:
                sentences.append((tokens, tags))
                tokens, tags = [], []
    return sentences


def spans(tags):
    """The set of (start, end, type) that IOB2 tags mark, without MISC."""
    found, start = set(), None
    for place, tag in enumerate(tags + ["O"]):
        if start is not None and not tag.startswith("I-"):
            found.add((start, place, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = place
    return {span for span in found if span[2] != "MISC"}


def f1(gold, found):
    right = sum(len(g & f) for g, f in zip(gold, found))
    total = sum(map(len, gold)) + sum(map(len, found))
    return 2 * right / total if total else 0.0


def theirs(train_path, dev_path):
    """Runs inside the scratch environment: trains spaCy, prints F1 and tokens per second as JSON."""
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example, iob_to_biluo, biluo_tags_to_spans
    from spacy.util import compounding, minibatch

    random.seed(1)
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("da")
    nlp.add_pipe("ner")

    def example(tokens, tags):
        reference = Doc(nlp.vocab, words=tokens)
        reference.ents = biluo_tags_to_spans(reference, iob_to_biluo(tags))
        return Example(Doc(nlp.vocab, words=tokens), reference)

    train, dev = [example(*s) for s in read(train_path)], read(dev_path)
    optimizer = nlp.initialize(lambda: train)
    started = time.perf_counter()
    for _ in range(EPOCHS):
        random.shuffle(train)
        for batch in minibatch(train, size=compounding(8.0, 64.0, 1.001)):
            nlp.update(batch, drop=0.3, sgd=optimizer)
    trained = time.perf_counter() - started
    docs = [Doc(nlp.vocab, words=tokens) for tokens, _ in dev]
    started = time.perf_counter()
    docs = list(nlp.pipe(docs, batch_size=64))
    seconds = time.perf_counter() - started
    found = [{(e.start, e.end, e.label_) for e in doc.ents if e.label_ != "MISC"} for doc in docs]
    gold = [spans(tags) for _, tags in dev]
    tokens = sum(len(t) for t, _ in dev)
    print(json.dumps({"f1": f1(gold, found), "speed": tokens / seconds, "training": trained}))


def ours(binary, train_path, dev_path, folder):
    """F1 and tokens per second; the speed leaves out what an empty text costs to start."""
    model = os.path.join(folder, "names.model")
    started = time.perf_counter()
    subprocess.run(
        [binary, "names", "train", "--train", train_path, "--swap", "-o", model, "--quiet"], check=True)
    trained = time.perf_counter() - started

    def evaluate(path):
        started = time.perf_counter()
        run = subprocess.run(
            [binary, "names", "evaluate", model, path], check=True, capture_output=True, text=True)
        return run.stdout, time.perf_counter() - started

    with open(dev_path, encoding="utf-8") as file:
        text = file.read().rstrip("\n") + "\n\n"
    many, empty = os.path.join(folder, "many.iob2"), os.path.join(folder, "empty.iob2")
    copies = 100
    with open(many, "w", encoding="utf-8") as file:
        file.write(text * copies)
    with open(empty, "w", encoding="utf-8") as file:
        file.write("Nej\tO\n\n")
    tokens = copies * sum(len(t) for t, _ in read(dev_path))
    seconds = max(1e-9, evaluate(many)[1] - evaluate(empty)[1])
    table = evaluate(dev_path)[0]
    last = next(line for line in table.splitlines() if line.startswith("PER, ORG, LOC"))
    return {"f1": float(last.split()[-2]) / 100, "speed": tokens / seconds, "training": trained}


def main():
    if sys.argv[1:2] == ["--theirs"]:
        return theirs(*sys.argv[2:4])
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    train_path, dev_path = sys.argv[1:3]
    binary = sys.argv[3] if len(sys.argv) == 4 else "vidensgraf"
    with tempfile.TemporaryDirectory() as folder:
        environment = os.path.join(folder, "venv")
        try:
            venv.create(environment, with_pip=True)
            python = os.path.join(environment, "bin", "python")
            subprocess.run(
                [python, "-m", "pip", "install", "--quiet", "spacy>=3.7,<4"], check=True, timeout=600)
        except (subprocess.SubprocessError, OSError) as error:
            print(f"skipped: spaCy cannot be installed ({error})")
            return
        threads = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", BLIS_NUM_THREADS="1")
        run = subprocess.run(
            [python, os.path.abspath(__file__), "--theirs", train_path, dev_path],
            check=True, capture_output=True, text=True, env=threads)
        spacy = json.loads(run.stdout.splitlines()[-1])
        own = ours(binary, train_path, dev_path, folder)
    print("               ours      spaCy    ours/spaCy")
    print(f"F1          {own['f1']:8.3f}   {spacy['f1']:8.3f}   {own['f1'] / spacy['f1']:8.2f}")
    print(f"tokens/s    {own['speed']:8.0f}   {spacy['speed']:8.0f}   {own['speed'] / spacy['speed']:8.1f}")
    print(f"training, s {own['training']:8.1f}   {spacy['training']:8.1f}   {own['training'] / spacy['training']:8.2f}")


if __name__ == "__main__":
    main()
