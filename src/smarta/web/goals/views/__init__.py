"""What the pages about goals answer. A view fetches with access, calls once, answers."""
