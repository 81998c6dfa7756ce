//! The encrypted store on one laptop: SQLCipher database, sealed blobs, search
