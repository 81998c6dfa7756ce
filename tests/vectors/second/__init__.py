"""A second implementation of docs/protocol.md and docs/vault-format.md, written from them; it shares no code with the first."""
