//! The terminal's grammar. The words that help shows are in `cli.ftl`, put in place by `help.rs`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

#[derive(Debug, Parser)]
#[command(name = "fieldseal", version, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Top,
}

#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, env = "FIELDSEAL_VAULT", value_name = "DIR")]
    pub vault: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Top {
    #[command(subcommand)]
    Vault(Vault),
    #[command(subcommand)]
    Org(Org),
    Enrol {
        invite: String,
    },
    #[command(subcommand)]
    Mission(Mission),
    #[command(subcommand)]
    Record(Record),
    Search {
        query: String,
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    #[command(subcommand)]
    Photo(Photo),
    #[command(subcommand)]
    Questionnaire(Questionnaire),
    #[command(subcommand)]
    Table(Table),
    #[command(subcommand)]
    Briefing(Briefing),
    #[command(subcommand)]
    Evidence(Evidence),
    #[command(subcommand)]
    Deposit(Deposit),
    Sync,
    Status,
    #[command(subcommand)]
    Demo(Demo),
    Kinds,
    Code {
        #[arg(long, value_name = "YEAR")]
        edition: Option<String>,
    },
    #[command(subcommand)]
    Content(Content),
    #[command(subcommand)]
    Checklist(Checklist),
    #[command(subcommand)]
    Consent(Consent),
    #[command(subcommand)]
    Finding(Finding),
    #[command(subcommand)]
    Source(Source),
    #[command(subcommand)]
    Incident(Incident),
    Due {
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
    },
    Day {
        #[arg(long, value_name = "ID")]
        mission: String,
        #[arg(long, value_name = "DATE")]
        day: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Consent {
    Show { id: String },
}

#[derive(Debug, Subcommand)]
pub enum Finding {
    Check { id: String },
    Earlier { id: String },
}

#[derive(Debug, Subcommand)]
pub enum Incident {
    Compare {
        #[arg(long, value_name = "ID")]
        mission: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Source {
    Cells {
        id: String,
    },
    EraseIdentity {
        id: String,
        #[arg(long)]
        reason: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Content {
    Show,
    List,
    Sign {
        #[arg(value_name = "FILE")]
        pack: PathBuf,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Bring {
        #[arg(value_name = "FILE")]
        pack: PathBuf,
        #[arg(long)]
        preview: bool,
    },
    Card {
        #[arg(value_name = "CARD")]
        card: Option<String>,
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
    },
    Country {
        country: String,
    },
    Guide {
        category: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum Checklist {
    List {
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Vault {
    Create {
        #[arg(long)]
        name: String,
        #[arg(long)]
        initials: Option<String>,
    },
    Check {
        #[arg(long)]
        read_data: bool,
    },
    Rebuild,
    Digest {
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
    },
    Passphrase {
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    Recover,
}

#[derive(Debug, Subcommand)]
pub enum Org {
    Init {
        #[arg(long)]
        name: String,
        #[arg(long, value_name = "URL")]
        server: String,
        #[arg(long, value_name = "TOKEN")]
        setup_token: String,
        #[arg(long, value_name = "FILE")]
        certificate: Option<PathBuf>,
    },
    Invite {
        #[arg(long)]
        name: String,
        #[arg(long)]
        role: RoleName,
        #[arg(long, value_name = "ID")]
        mission: Vec<String>,
    },
    Approve {
        device: String,
        #[arg(long)]
        sas: String,
    },
    Devices,
    Grant {
        device: String,
        #[arg(long, value_name = "ID")]
        mission: String,
    },
    Revoke {
        device: String,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RoleName {
    Officer,
    Lead,
    Reviewer,
    Secretariat,
    Director,
    Custodian,
    #[value(name = "focal_point")]
    FocalPoint,
}

impl RoleName {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Lead => "lead",
            Self::Reviewer => "reviewer",
            Self::Secretariat => "secretariat",
            Self::Director => "director",
            Self::Custodian => "custodian",
            Self::FocalPoint => "focal_point",
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Mission {
    List,
}

#[derive(Debug, Subcommand)]
pub enum Record {
    Create {
        kind: String,
        #[arg(value_name = "FIELD=VALUE", conflicts_with = "json_file")]
        fields: Vec<String>,
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
        #[arg(long, value_name = "FILE")]
        json_file: Option<PathBuf>,
    },
    Set {
        id: String,
        #[arg(value_name = "FIELD=VALUE", required = true)]
        fields: Vec<String>,
        #[arg(long)]
        reason: Option<String>,
    },
    Get {
        id: String,
    },
    List {
        kind: String,
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
        #[arg(long, value_enum)]
        sort: Option<SortName>,
        #[arg(long, value_name = "FIELD=VALUE")]
        filter: Vec<String>,
    },
    Moves {
        id: String,
    },
    Move {
        id: String,
        state: String,
        #[arg(long)]
        reason: Option<String>,
    },
    History {
        id: String,
    },
    Conflicts {
        #[arg(long, value_name = "ID")]
        mission: Option<String>,
    },
    Resolve {
        id: String,
        field: String,
        #[arg(long, value_name = "N", conflicts_with = "value")]
        pick: Option<u32>,
        #[arg(long, value_name = "V")]
        value: Option<String>,
        #[arg(long)]
        reason: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SortName {
    Ref,
    Title,
    Created,
    Updated,
}

#[derive(Debug, Subcommand)]
pub enum Photo {
    Import {
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[arg(long, value_name = "ID")]
        mission: String,
        #[arg(long, value_name = "ID")]
        site: Option<String>,
    },
    Export {
        id: String,
        #[command(flatten)]
        rendition: RenditionFlags,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long)]
        reason: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Questionnaire {
    Check {
        file: PathBuf,
    },
    Import {
        file: PathBuf,
        #[arg(long, value_name = "ID")]
        mission: Vec<String>,
    },
    List,
}

#[derive(Debug, Subcommand)]
pub enum Evidence {
    Custody {
        id: String,
        #[arg(long)]
        verify: bool,
    },
    Verify {
        file: Option<PathBuf>,
        #[arg(long, value_name = "ID")]
        id: String,
    },
    Request {
        id: String,
        #[arg(long)]
        reason: String,
    },
    Deletion {
        id: String,
    },
    AskDeletion {
        id: String,
        #[arg(long)]
        grounds: String,
        #[arg(long)]
        reason: String,
    },
    Delete {
        #[arg(value_name = "REQUEST")]
        id: String,
        #[arg(long)]
        reason: Option<String>,
    },
    Redact {
        id: String,
        #[arg(long, value_name = "X,Y,W,H")]
        fill: Vec<Area>,
        #[arg(long, value_name = "X,Y,W,H")]
        crop: Option<Area>,
        #[arg(long, value_name = "DEGREES", allow_negative_numbers = true)]
        straighten: Option<f64>,
        #[arg(long)]
        reason: String,
    },
    Sites {
        id: String,
    },
    Stacks {
        #[arg(long, value_name = "ID")]
        mission: String,
        #[arg(long, value_name = "N")]
        seconds: Option<u32>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Deposit {
    Plan {
        id: String,
    },
    Seal {
        id: String,
        #[arg(long)]
        lead: bool,
    },
    List,
    Request {
        id: String,
        #[arg(long)]
        reason: String,
    },
    Release {
        id: String,
    },
    Open {
        id: String,
        #[arg(long)]
        reason: Option<String>,
    },
    Amend {
        id: String,
        #[arg(value_name = "FIELD=VALUE", required = true)]
        fields: Vec<String>,
    },
}

/// `x,y,width,height` in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Area(pub [u32; 4]);

impl std::str::FromStr for Area {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers: Vec<u32> =
            text.split(',').map(|part| part.trim().parse().map_err(|_| format!("{part}: no number"))).collect::<Result<_, _>>()?;
        <[u32; 4]>::try_from(numbers).map(Self).map_err(|_| "x,y,width,height".to_owned())
    }
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct RenditionFlags {
    #[arg(long)]
    pub original: bool,
    #[arg(long)]
    pub preview: bool,
    #[arg(long)]
    pub derivative: bool,
}

#[derive(Debug, Subcommand)]
pub enum Briefing {
    List {
        #[arg(long, value_name = "ID")]
        mission: String,
    },
    Show {
        company: String,
        #[arg(long, value_name = "ID")]
        mission: String,
    },
    Compare {
        company: String,
        #[arg(long, value_name = "ID")]
        mission: String,
        #[arg(long, value_name = "YEAR")]
        year: Option<i64>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Table {
    Preview {
        #[command(flatten)]
        file: TableFile,
    },
    Import {
        #[command(flatten)]
        file: TableFile,
        #[arg(long)]
        skip_bad: bool,
        #[arg(long)]
        update: bool,
    },
}

#[derive(Debug, Args)]
pub struct TableFile {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "KIND")]
    pub kind: String,
    #[arg(long, value_name = "ID")]
    pub mission: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "COLUMN=FIELD")]
    pub map: Vec<String>,
    #[arg(long, value_enum)]
    pub days: Option<DayOrderName>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DayOrderName {
    DayFirst,
    MonthFirst,
}

#[derive(Debug, Subcommand)]
pub enum Demo {
    Load,
}
