"""The review of one job: the questions, their matches, and the editor of the answer."""
