//! The protocol as a machine without I/O: messages in, messages out
