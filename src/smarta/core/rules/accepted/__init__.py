"""A: has everybody involved said yes?"""
