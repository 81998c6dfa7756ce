use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextOpen {
    pub id: String,
    pub field: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextOpened {
    /// Base64, a Yjs update (version 1) that holds the whole document; the text is its `Y.Text` named `text`.
    pub state: String,
    /// The client id that the editor's document must take: this laptop's own for this text.
    pub client: u64,
    pub text: String,
    /// The versions on the screen now: pass them back as `parents`.
    pub heads: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TextApply {
    pub id: String,
    pub field: String,
    /// Base64, a Yjs update (version 1).
    pub update: String,
    /// The versions that were on the screen: `heads` of the opening or of the last pull, and after each apply the `version` it answered in
    /// their place. Without them, the edit counts as having seen everything that is here.
    pub parents: Option<Vec<String>>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextPull {
    pub id: String,
    pub field: String,
    /// Base64, the editor's Yjs state vector.
    pub state_vector: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextPulled {
    /// Base64, a Yjs update (version 1) with what the editor lacks.
    pub update: String,
    /// The versions on the screen once the update is in the editor.
    pub heads: Vec<String>,
}
