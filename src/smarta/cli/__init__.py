"""The command line: what scripts and people in a terminal see of the core."""
