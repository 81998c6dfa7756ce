//! Keys, identities, sealing, signatures and the signed directory: no files, no sockets
