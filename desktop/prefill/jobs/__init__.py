"""What a person does with a questionnaire, without Qt."""
