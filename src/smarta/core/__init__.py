"""The core: pure functions over frozen values. No clock, no network, no database, no framework."""
