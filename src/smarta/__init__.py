"""Smarta: from a vague wish to a goal that is agreed, measured, reachable and seen coming."""

__version__ = "0.1.0"
