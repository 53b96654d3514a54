"""What the parts of the soak share: a hub, its clients, the ledger, a disk that can fail."""
