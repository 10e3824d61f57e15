"""The overview of the bank: what is covered, how old it is, what is due. Everything leads to its entries."""
