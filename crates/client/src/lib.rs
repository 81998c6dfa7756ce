//! The only code that opens a connection: drives the sync machine
