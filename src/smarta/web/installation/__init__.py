"""What an installation is kept by: starting, serving, backing up, restoring, the example."""
