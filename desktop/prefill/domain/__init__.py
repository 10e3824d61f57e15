"""What the words of the application mean: frozen dataclasses and pure functions, standard library only."""
