//! Changes, causality, registers and merge: what happened, and what is true after it
