"""The chance that a goal is reached, and how sure one can be, from the days that were logged.

Pure functions over plain numbers: `progress` prepares a goal's days and asks. Days are numbers
(`date.toordinal()`); a chance is between 0 and 1, and None means that the data carry none.

    learn(values, end=…)                   what the history of a summed measure says: an Outlook
    total(outlook, …)                      a sum to reach by a day
    limit(outlook, …)                      a sum to stay at or under
    run(outlook, …)                        this period's chance, and the whole run's
    learn_level(days, values), level(…)    a value to be at or beyond on a day
    learn_share(…), share(…), some_day(…)  ratios and means; the best or the worst day
    assumed(method, language)              what it assumed, in words
"""

from smarta.core.forecast.amounts import fan, limit, total
from smarta.core.forecast.levels import LevelOutlook, learn_level, level
from smarta.core.forecast.model import Forecast, Quantiles
from smarta.core.forecast.outlook import Outlook, learn
from smarta.core.forecast.runs import Ahead, run
from smarta.core.forecast.shares import learn_share, share, some_day
from smarta.core.forecast.words import assumed

__all__ = [
    "Ahead",
    "Forecast",
    "LevelOutlook",
    "Outlook",
    "Quantiles",
    "assumed",
    "fan",
    "learn",
    "learn_level",
    "learn_share",
    "level",
    "limit",
    "run",
    "share",
    "some_day",
    "total",
]
