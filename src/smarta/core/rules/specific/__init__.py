"""S: would two readers picture the same result or action?"""
