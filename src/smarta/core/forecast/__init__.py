"""The chance that a goal is reached, and how sure one can be, from the days that were logged.

Pure functions over plain numbers: `progress` prepares a goal's days and asks. Days are ordinals
(`date.toordinal()`); a chance is between 0 and 1, and None means that the data carry none.

    learn(values, last=…)                  what the history of a summed measure says: an Outlook
    total(outlook, …)                      a sum to reach by a day
    limit(outlook, …)                      a sum to stay at or under
    run(outlook, …)                        this period's chance, and the whole run's
"""

from smarta.core.forecast.amounts import Outlook, learn, limit, total
from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.forecast.runs import Period, run

__all__ = ["Forecast", "Outlook", "Period", "Quantiles", "learn", "limit", "run", "total"]
