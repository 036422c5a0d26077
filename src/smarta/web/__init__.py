"""The web application: Django over the core. Nothing here judges or counts; the core does."""
