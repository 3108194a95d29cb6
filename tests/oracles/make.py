"""Writes every fixture: python3 make.py, or python3 make.py FAMILY … for some of them."""
import importlib
import sys
import warnings

from common import HERE

warnings.filterwarnings("ignore")
NOT_FAMILIES = {"common", "make"}

for name in sys.argv[1:] or sorted(p.stem for p in HERE.glob("*.py") if p.stem not in NOT_FAMILIES):
    importlib.import_module(name).family().write()
