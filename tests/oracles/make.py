"""Writes every fixture: python3 make.py, or python3 make.py FAMILY … for some of them."""
import importlib
import sys
import warnings

from common import HERE

warnings.filterwarnings("ignore")

for name in sys.argv[1:] or sorted(p.stem for p in HERE.glob("*.py") if "\ndef family(" in p.read_text()):
    importlib.import_module(name).family().write()
