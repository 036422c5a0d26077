"""R: can it be reached, with what there is?"""
