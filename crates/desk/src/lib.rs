//! The use cases a person performs over an unlocked vault; the one command list
