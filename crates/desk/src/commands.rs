//! The one command list. Every host's dispatch is generated from it: a command that is listed and not implemented, or implemented with other
//! types, does not compile.

/// Calls the macro `$then` with the whole list: `name: Arguments => Result;` for each command, types from [`crate::wire`].
#[macro_export]
macro_rules! for_each_command {
    ($then:ident) => {
        $then! {
            vault_status: Nothing => VaultStatus;
            vault_create: VaultCreate => VaultStatus;
            vault_unlock: VaultUnlock => VaultStatus;
            vault_recover: VaultUnlock => VaultStatus;
            vault_lock: Nothing => Nothing;
            vault_passphrase: VaultPassphrase => Nothing;
            vault_check: VaultCheck => VaultChecked;
            vault_rebuild: Nothing => VaultRebuilt;
            vault_digest: VaultDigest => Digest;
            mission_list: Nothing => MissionList;
            kind_list: Nothing => KindList;
            record_create: RecordCreate => RecordCreated;
            record_set: RecordSet => RecordSaved;
            record_get: RecordGet => RecordDocument;
            record_list: RecordList => RecordPage;
            record_history: RecordHistory => History;
            record_conflicts: RecordConflicts => ConflictList;
            record_resolve: RecordResolve => RecordSaved;
            record_moves: RecordGet => MoveList;
            text_open: TextOpen => TextOpened;
            text_apply: TextApply => RecordSaved;
            text_pull: TextPull => TextPulled;
            search: Search => SearchHits;
            questionnaire_preview: QuestionnairePreview => QuestionnaireOutline;
            questionnaire_import: QuestionnaireImport => QuestionnaireImported;
            photo_import: PhotoImport => PhotoImportStarted;
            photo_import_cancel: PhotoJob => PhotoImportStatus;
            photo_import_status: PhotoJob => PhotoImportStatus;
            photo_export: PhotoExport => PhotoExported;
            table_preview: TablePreview => TablePreviewed;
            table_import: TableImport => TableImported;
            briefing_list: BriefingList => Briefings;
            briefing_get: BriefingGet => Briefing;
            csa_compare: CsaCompare => CsaComparison;
            evidence_view: EvidenceView => Nothing;
            evidence_close: EvidenceId => Nothing;
            evidence_custody: EvidenceId => Custody;
            evidence_verify: EvidenceVerify => EvidenceVerified;
            evidence_request: EvidenceRequest => RecordCreated;
            evidence_deletion: EvidenceId => EvidenceDeletion;
            evidence_deletion_request: DeletionAsk => EvidenceDeletion;
            evidence_delete: DeletionDecide => EvidenceDeletion;
            evidence_redact: EvidenceRedact => EvidenceRedacted;
            evidence_overview: EvidenceOverview => EvidenceOverviewed;
            evidence_sites: EvidenceId => SiteSuggestions;
            evidence_sound: EvidenceSound => SoundBytes;
            identity_erase: IdentityErase => IdentityErased;
            deposit_plan: RecordGet => DepositPlan;
            deposit_seal: DepositSeal => DepositPlan;
            deposit_list: Nothing => DepositList;
            deposit_request: DepositRequest => RecordCreated;
            deposit_release: DepositId => DepositList;
            deposit_open: DepositOpen => DepositOpened;
            deposit_amend: DepositAmend => DepositList;
            sync_run: Nothing => SyncReport;
            sync_status: Nothing => SyncStatus;
            org_init: OrgInit => OrgCreated;
            org_invite: OrgInvite => Invited;
            org_enrol: OrgEnrol => Enrolling;
            org_approve: OrgApprove => DeviceList;
            org_devices: Nothing => DeviceList;
            org_grant: OrgGrant => DeviceList;
            org_revoke: OrgDevice => DeviceList;
            status: Nothing => Status;
            demo_load: Nothing => DemoLoaded;
            code_paragraphs: CodeParagraphs => CodeParagraphList;
            content_get: Nothing => Content;
            content_list: Nothing => PackList;
            content_preview: ContentFile => PackPreview;
            content_bring: ContentFile => PackList;
            content_sign: ContentSign => ContentSigned;
            card_list: Nothing => CardList;
            country_get: CountryGet => CountryFound;
            guide_get: GuideGet => GuideFound;
            checklist_get: ChecklistGet => ChecklistList;
            consent_effects: RecordGet => ConsentEffects;
            finding_check: RecordGet => FindingCheck;
            source_cells: RecordGet => SourceCells;
            due_list: DueGet => DueList;
            day_get: DayGet => DayPlan;
            incident_compare: IncidentCompare => IncidentComparison;
            finding_earlier: RecordGet => EarlierFindings;
            map_get: OfMission => SiteMap;
            timeline_get: OfMission => Timeline;
            coverage_get: OfMission => Coverage;
            coverage_behind: CoverageBehindGet => CoverageBehindList;
            board_get: OfMission => Board;
            figures_get: FiguresGet => Figures;
        }
    };
}

macro_rules! names {
    ($($name:ident: $arguments:ident => $result:ident;)*) => {
        /// A command of the list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(non_camel_case_types, reason = "a variant is the command's name on the wire")]
        pub enum Command {
            $($name,)*
        }

        impl Command {
            /// In the list's order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            pub fn from_name(name: &str) -> Option<Self> {
                match name { $(stringify!($name) => Some(Self::$name),)* _ => None }
            }
        }
    };
}
for_each_command!(names);
