"""Serving the pages with gunicorn, and the post office beside it."""

import os
import socket
import subprocess
import sys
from typing import Any

from gunicorn.app.base import BaseApplication


def first_link(address: str) -> str | None:
    """The one-time link that makes the first account, or None once there is one."""
    from smarta.web.accounts import services

    secret = services.first_link()
    return f"{address}/first/{secret}/" if secret else None


def is_free(host: str, port: int) -> bool:
    """Whether nobody listens there yet."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


class PostOffice:
    """The process that delivers mails and reminds people; it ends when the server ends."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None

    def open(self, server: Any) -> None:
        self.process = subprocess.Popen([sys.executable, "-m", "smarta.web.installation.postman"])

    def close(self, server: Any) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()


class Server(BaseApplication):
    """gunicorn with our settings; everything else is read from the environment by Django."""

    def __init__(self, host: str, port: int, workers: int, threads: int) -> None:
        office = PostOffice()
        self.chosen = {
            "bind": f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
            "workers": workers,
            "threads": threads,
            "worker_class": "gthread",
            "timeout": 60,
            "graceful_timeout": 10,
            "loglevel": "warning",
            "errorlog": "-",
            # A proxy's word on the visitor's address counts only where one is said to be there.
            "forwarded_allow_ips": "127.0.0.1,::1" if proxies() else "",
            "when_ready": office.open,
            "on_exit": office.close,
        }
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.chosen.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        from smarta.web.wsgi import application

        return application


def proxies() -> int:
    from django.conf import settings

    return int(settings.PROXIES)


def usual_workers() -> int:
    """Two processes keep answering while one is busy; more than the cores does not help."""
    return max(2, min(4, os.cpu_count() or 1))
