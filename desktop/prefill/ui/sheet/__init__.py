"""The sheets of a workbook as they look, with what was found on them; what is wrong is put right here."""
