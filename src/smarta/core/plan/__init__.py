"""How a goal becomes work: activities, if–then plans, stages, splitting, written levels, a funnel.

One file per idea; import from the file that holds it.
"""
