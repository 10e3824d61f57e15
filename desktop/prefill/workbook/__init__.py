"""OOXML in, OOXML out: cells, merges, lists and protection; knows nothing of questions."""
