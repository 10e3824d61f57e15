"""From cells to questions and their answer fields."""
