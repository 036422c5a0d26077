"""Figures: how good (`make eval`) and how fast (`make bench`). They write no file."""
