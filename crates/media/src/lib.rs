//! Photos: decode, EXIF, thumbnails, in a worker process
