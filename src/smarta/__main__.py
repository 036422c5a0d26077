"""`python -m smarta` is `smarta`."""

from smarta.cli.main import main

raise SystemExit(main())
