use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DemoLoaded {
    pub missions: u64,
    pub records: u64,
    pub photos: u64,
}
