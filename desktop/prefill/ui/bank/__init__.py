"""The page of the window where the answer bank is searched, read and edited."""
