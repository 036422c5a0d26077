"""`python -m smarta` is `smarta`."""

from smarta.cli.start import main

main()
