"""Importing into the answer bank: the files, their columns, what would come in, and the import itself."""
