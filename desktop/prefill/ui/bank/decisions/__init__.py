"""What a person has to decide: contradictions and duplicates, side by side, each decision undoable."""
