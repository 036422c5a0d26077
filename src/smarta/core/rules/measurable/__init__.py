"""M: could one tell from the text when it is fulfilled?"""
