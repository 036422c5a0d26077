"""T: when does it start, recur and end?"""
