"""From a question to ranked matches."""
