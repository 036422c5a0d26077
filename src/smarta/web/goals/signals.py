"""What the later parts listen to: a goal's versions, exemptions or outcome have changed.

Sent inside the transaction of the change, so that caches are never older than their goal.
"""

from django.dispatch import Signal

goal_changed = Signal()
