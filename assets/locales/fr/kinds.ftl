# Libellés des types de fiches, de leurs groupes, champs et choix. Les déclarations sont dans crates/model.

## Mission

kind-mission = Mission
kind-mission-plural = Missions
group-mission-main = Mission
group-mission-mandate = Mandat
group-mission-scope = Périmètre
group-mission-team = Équipe
field-mission-ref = Référence
field-mission-title = Titre
field-mission-state = État
field-mission-country = Pays
field-mission-regions = Régions
field-mission-start = Premier jour
field-mission-end = Dernier jour
field-mission-mission_type = Type de mission
field-mission-trigger = Déclencheur
field-mission-objectives = Objectifs
field-mission-code_version = Version du Code
field-mission-paragraphs_in_scope = Paragraphes dans le périmètre
field-mission-themes = Thèmes
field-mission-companies = Entreprises
field-mission-lead = Responsable de mission
field-mission-members = Membres de l’équipe
field-mission-languages = Langues
field-mission-security_level = Niveau de sécurité
field-mission-zone = Fuseau horaire

## Entreprise

kind-company = Entreprise
kind-company-plural = Entreprises
group-company-main = Entreprise
group-company-membership = Adhésion
group-company-services = Services
group-company-personnel = Personnel dans le pays
group-company-contact = Contact
group-company-profile = Profil
field-company-name = Nom
field-company-name_local = Nom dans la langue locale
field-company-name_local_language = Langue du nom local
field-company-former_names = Anciens noms
field-company-hq_country = Siège
field-company-ownership = Propriété
field-company-parent = Société mère
field-company-membership_status = Adhésion
field-company-status_since = Statut depuis
field-company-transition_deadline = Transition jusqu’au
field-company-services = Services
field-company-personnel_total = Personnel dans le pays
field-company-personnel_armed = Armés
field-company-personnel_women = Femmes
field-company-personnel_host_country = Ressortissants du pays hôte
field-company-personnel_third_country = Ressortissants de pays tiers
field-company-personnel_expatriate = Expatriés
field-company-personnel_as_of = À la date du
field-company-weapons = Armes détenues
field-company-grievance_channel = Voie de réclamation
field-company-focal_point = Point focal
field-company-profile = Profil

## Site

kind-site = Site
kind-site-plural = Sites
group-site-main = Site
group-site-place = Lieu
group-site-notes = Notes
field-site-ref = Référence
field-site-name = Nom
field-site-alias_for_reports = Nom utilisé dans les rapports
field-site-site_kind = Type de site
field-site-admin1 = Région
field-site-place = Lieu
field-site-companies = Entreprises
field-site-client = Client
field-site-position = Position
field-site-coordinate_policy = Précision des coordonnées montrées
field-site-description = Description

## Visite de site

kind-site_visit = Visite de site
kind-site_visit-plural = Visites de site
group-site_visit-main = Visite de site
group-site_visit-access = Accès
group-site_visit-counts = Décomptes
group-site_visit-notes = Notes
field-site_visit-ref = Référence
field-site_visit-title = Titre
field-site_visit-site = Site
field-site_visit-state = État
field-site_visit-started = Début
field-site_visit-ended = Fin
field-site_visit-announced = Annoncée à l’avance
field-site_visit-access = Accès
field-site_visit-restrictions = Restrictions
field-site_visit-accompanied_by_management = Accompagnée par la direction
field-site_visit-officers = Agents de suivi présents
field-site_visit-guards_on_duty = Gardes en service
field-site_visit-armed_on_duty = Armés en service
field-site_visit-women_on_duty = Femmes en service
field-site_visit-shift_pattern = Rythme des équipes
field-site_visit-temperature = Température
field-site_visit-notes = Notes
field-site_visit-cancel_reason = Pourquoi elle a été annulée ou refusée

## Source

kind-source = Source
kind-source-plural = Sources
group-source-main = Source
group-source-group = Groupe
group-source-protection = Protection
field-source-codename = Nom de code
field-source-category = Catégorie
field-source-company = Entreprise
field-source-age_band = Tranche d’âge
field-source-sex = Sexe
field-source-nationality_group = Groupe de nationalités
field-source-role_group = Groupe de fonctions
field-source-language = Langue
field-source-vulnerabilities = Vulnérabilités
field-source-reprisal_risk = Risque de représailles
field-source-recontact = Peut être recontactée
field-source-last_checked = Interrogé sur les représailles le
field-source-identity_erased = Identité effacée le

## Identité de la source

kind-source_identity = Identité de la source
kind-source_identity-plural = Identités des sources
group-source_identity-main = Identité de la source
field-source_identity-source = Source
field-source_identity-real_name = Nom
field-source_identity-contact = Contact
field-source_identity-safe_channel = Moyen sûr
field-source_identity-safe_times = Heures sûres
field-source_identity-cover_story = Que dire si quelqu’un d’autre répond
field-source_identity-intermediary = Intermédiaire
field-source_identity-notes = Notes
group-source_identity-custody = Dépôt
field-source_identity-deposit = Déposé sous
field-source_identity-deposited_for = Déposé pour
field-source_identity-deposited_sha256 = SHA-256 de ce qui a été déposé

## Entretien

kind-interview = Entretien
kind-interview-plural = Entretiens
group-interview-main = Entretien
group-interview-setting = Qui et où
group-interview-consent = Consentement, par usage
group-interview-opening = Ouverture
group-interview-contract_pay = Contrat et salaire · ¶52
group-interview-recruitment = Recrutement · ¶39–40
group-interview-identity_documents = Pièces d’identité · ¶54
group-interview-hours_rest = Horaires et repos · ¶52, ¶64
group-interview-working_conditions = Conditions de travail · ¶64
group-interview-training = Formation · ¶55, ¶59
group-interview-use_of_force = Règles de recours à la force · ¶29–32
group-interview-incidents = Incidents · ¶63
group-interview-grievance = Voie de réclamation · ¶66–67
group-interview-community = Communauté · ¶28
group-interview-closing = Clôture
field-interview-ref = Référence
field-interview-title = Titre
field-interview-state = État
field-interview-sources = Sources
field-interview-company = Entreprise
field-interview-mode = Forme
field-interview-language = Langue
field-interview-interpreter = Interprète
field-interview-interviewers = Mené par
field-interview-place_class = Type de lieu
field-interview-place = Lieu
field-interview-privacy = Discrétion
field-interview-others_present = Autres personnes présentes
field-interview-started = Début
field-interview-duration_min = Durée
field-interview-time_blur = Estomper l’heure dans les rapports
field-interview-group_size = Taille du groupe
field-interview-consent_language = Expliqué en
field-interview-consent_purpose_explained = But expliqué
field-interview-consent_voluntary = Volontaire
field-interview-consent_right_to_stop = Peut arrêter à tout moment
field-interview-consent_mode = Comment le consentement a été donné
field-interview-consent_note_taking = Prise de notes
field-interview-consent_audio = Enregistrement audio
field-interview-consent_photo_person = Photo de la personne
field-interview-consent_photo_documents = Photo de documents ou de blessures
field-interview-consent_internal_analysis = Analyse interne
field-interview-consent_company_unattributed = Entreprise, sans attribution
field-interview-consent_company_by_category = Entreprise, par catégorie
field-interview-consent_company_by_name = Entreprise, avec le nom
field-interview-consent_board = Conseil d’administration
field-interview-consent_authority = Autorités
field-interview-consent_other_mechanism = Autres mécanismes (plainte, ONU)
field-interview-consent_public_quote = Citation publique
field-interview-consent_recontact = Recontacter
field-interview-consent_withdrawn = Consentement retiré le
field-interview-notes_opening = Ouverture
field-interview-notes_contract_pay = Notes sur le contrat et le salaire
field-interview-contract_copy_seen = Copie du contrat vue
field-interview-contract_language_understood = Langue du contrat comprise
field-interview-pay_amount = Salaire
field-interview-pay_currency = Monnaie
field-interview-pay_interval = Payé par
field-interview-pay_last = Dernière paie
field-interview-pay_deductions = Retenues
field-interview-pay_arrears = Arriérés
field-interview-notes_recruitment = Notes sur le recrutement
field-interview-recruitment_fee_amount = Frais de recrutement
field-interview-recruitment_fee_currency = Monnaie des frais
field-interview-recruitment_fee_paid_to = Frais payés à
field-interview-notes_identity_documents = Notes sur les pièces d’identité
field-interview-passport_held_by = Passeport ou pièce d’identité détenu par
field-interview-notes_hours_rest = Notes sur les horaires et le repos
field-interview-hours_per_day = Heures par jour
field-interview-days_per_week = Jours par semaine
field-interview-rest_minutes = Repos par service
field-interview-notes_working_conditions = Notes sur les conditions de travail
field-interview-water_shade_ppe = Eau, ombre, équipement de protection
field-interview-accommodation = Hébergement
field-interview-injury_insurance = Couverture des accidents expliquée
field-interview-notes_training = Notes sur la formation
field-interview-training_hours = Formation
field-interview-training_last = Dernière formation
field-interview-notes_use_of_force = Notes sur le recours à la force
field-interview-ruf_known = Règles de recours à la force connues
field-interview-weapon_licence_card = Carte de permis d’arme sur soi
field-interview-notes_incidents = Notes sur les incidents
field-interview-incidents_seen = Incidents vus
field-interview-incidents_reported = Incidents signalés
field-interview-notes_grievance = Notes sur les réclamations
field-interview-grievance_channel_known = Voie de réclamation connue
field-interview-grievance_channel_used = Voie de réclamation utilisée
field-interview-grievance_trust = Confiance en elle, de 1 à 5
field-interview-retaliation_fear = Crainte de représailles, de 1 à 5
field-interview-sea_policy_known = Politique sur l’exploitation et les abus sexuels connue
field-interview-notes_community = Notes sur la communauté
field-interview-notes_closing = Notes de clôture
field-interview-state_of_source = Comment allait la source
field-interview-forced_labour_indicators = Indicateurs de travail forcé entendus
field-interview-protection_concern = Préoccupation de protection

## Citation

kind-quote = Citation
kind-quote-plural = Citations
group-quote-main = Citation
field-quote-interview = Entretien
field-quote-topic = Thème
field-quote-text = Ce qui a été dit
field-quote-language = Langue
field-quote-translation = Traduction de travail
field-quote-translation_language = Langue de la traduction
field-quote-translated_by = Traduit par
field-quote-translation_checked = Traduction vérifiée
field-quote-attributable_as = Peut être citée comme

## Observation

kind-observation = Observation
kind-observation-plural = Observations
group-observation-main = Observation
group-observation-assessment = Appréciation
group-observation-counts = Décomptes
group-observation-links = Liens
field-observation-ref = Référence
field-observation-text = Ce qui a été observé
field-observation-title = Titre
field-observation-observed_at = Observé le
field-observation-site = Site
field-observation-site_visit = Visite de site
field-observation-interview = Entretien
field-observation-location_within_site = Où sur le site
field-observation-paragraphs = Paragraphes du Code
field-observation-topic = Thème
field-observation-observation_kind = Type d’observation
field-observation-polarity = Polarité
field-observation-csa_consistency = Face à l’auto-évaluation
field-observation-confidence = Confiance
field-observation-persons_described = Décrit des personnes
field-observation-count_seen = Compté
field-observation-count_of = Sur un total de
field-observation-evidence = Éléments de preuve
field-observation-state = État

## Éléments de preuve

kind-evidence = Élément de preuve
kind-evidence-plural = Éléments de preuve
group-evidence-main = Élément de preuve
group-evidence-time = Heure
group-evidence-permission = Accord et usage
group-evidence-file = Le fichier
group-evidence-camera = Ce que dit l’appareil photo
field-evidence-ref = Référence
field-evidence-title = Titre
field-evidence-description = Description
field-evidence-evidence_kind = Type d’élément de preuve
field-evidence-site = Site
field-evidence-captured_by = Pris par
field-evidence-direction = Direction de la vue
field-evidence-not_shown = Ce qu’il ne montre pas
field-evidence-clock_offset = Décalage de l’horloge de l’appareil
field-evidence-captured_at = Pris le
field-evidence-permission_site = Accord du site
field-evidence-permission_person = Consentement de la personne
field-evidence-contains = Montre
field-evidence-legal_hold = Conservation légale
field-evidence-state = État
field-evidence-file_name = Nom du fichier
field-evidence-mime = Type de fichier
field-evidence-bytes = Taille
field-evidence-sha256 = SHA-256
field-evidence-width = Largeur
field-evidence-height = Hauteur
field-evidence-pages = Pages
field-evidence-active_content = Contenu actif
field-evidence-taken_at = Heure de l’appareil
field-evidence-taken_at_zone = Fuseau de l’heure de l’appareil
field-evidence-gps = Position de l’appareil
field-evidence-gps_note = Position
field-evidence-orientation = Orientation
field-evidence-camera = Appareil photo
field-evidence-damage = Dommage
field-evidence-damage_detail = Ce qui est endommagé
field-evidence-original = Original
field-evidence-preview = Aperçu
field-evidence-thumbnail = Vignette

## Constat

kind-finding = Constat
kind-finding-plural = Constats
group-finding-main = Constat
group-finding-code = Code de conduite
group-finding-evidence = Éléments de preuve
group-finding-severity = Gravité
group-finding-proof = Preuve
group-finding-action = Ce qui en découle
field-finding-ref = Référence
field-finding-title = Titre
field-finding-statement = Énoncé
field-finding-state = État
field-finding-company = Entreprise
field-finding-sites = Sites
field-finding-paragraphs = Paragraphes du Code
field-finding-finding_kind = Type de constat
field-finding-category = Catégorie
field-finding-supports = Appuie
field-finding-contradicts = Contredit
field-finding-context = Contexte
field-finding-severity_scale = Ampleur
field-finding-severity_scope = Étendue
field-finding-severity_irremediability = Irréversibilité
field-finding-likelihood_of_recurrence = Probabilité de répétition
field-finding-standard_of_proof = Degré de preuve
field-finding-corroboration = Corroboration
field-finding-contrary_information = Informations contraires
field-finding-company_view = Le point de vue de l’entreprise
field-finding-root_cause = Cause profonde
field-finding-recommendation = Recommandation
field-finding-legal_proceedings = Procédure judiciaire en cours
field-finding-source_exposure_check = Contrôle de l’exposition de la source
field-finding-recurrence_of = Récidive de
field-finding-shareable_text = Texte qui peut être partagé
field-finding-sharing_permission = Autorisation de partage de l’entreprise
group-finding-sharing = Partage
choice-sharing_permission-yes = oui
choice-sharing_permission-no = non
choice-sharing_permission-not_asked = non demandé

## Choix

choice-mission_type-planned = planifiée
choice-mission_type-spot_check = contrôle ponctuel
choice-mission_type-complaint_driven = suite à une plainte
choice-mission_type-member_request = à la demande d’un membre

choice-trigger-information_review = examen d’informations
choice-trigger-hr_risk_assessment = évaluation des risques pour les droits humains
choice-trigger-member_request = demande d’un membre
choice-trigger-complaint = plainte
choice-trigger-regular = régulier

choice-code_version-2010 = 2010
choice-code_version-2021 = 2021

choice-theme-surveillance_tech = technologies de surveillance
choice-theme-detention = détention
choice-theme-duty_of_care = devoir de protection
choice-theme-border_migration = frontières et migration
choice-theme-humanitarian_sector = secteur humanitaire

choice-security_level-low = faible
choice-security_level-moderate = modéré
choice-security_level-substantial = notable
choice-security_level-high = élevé
choice-security_level-extreme = extrême

choice-ownership-private = privée
choice-ownership-listed = cotée en bourse
choice-ownership-state = publique
choice-ownership-mixed = mixte
choice-ownership-unknown = inconnue

choice-membership_status-applicant = candidate
choice-membership_status-affiliate = affiliée
choice-membership_status-transitional_member = membre en transition
choice-membership_status-certified_member = membre certifié
choice-membership_status-suspended = suspendue
choice-membership_status-terminated = résiliée
choice-membership_status-non_member = non membre

choice-service-static_guarding = gardiennage fixe
choice-service-mobile_escort = escorte mobile
choice-service-close_protection = protection rapprochée
choice-service-convoy = convoi
choice-service-residential = résidentiel
choice-service-event = événementiel
choice-service-aviation = aviation
choice-service-maritime = maritime
choice-service-cit = transport de fonds
choice-service-k9 = équipes cynophiles
choice-service-surveillance_tech = technologies de surveillance
choice-service-detention_support = appui à la détention
choice-service-training = formation
choice-service-risk_consulting = conseil en gestion des risques
choice-service-rapid_response = intervention rapide
choice-service-border_migration = frontières et migration

choice-site_kind-oil_gas = pétrole et gaz
choice-site_kind-compound = complexe clos
choice-site_kind-embassy_perimeter = périmètre d’ambassade
choice-site_kind-warehouse = entrepôt
choice-site_kind-checkpoint = poste de contrôle
choice-site_kind-armoury = armurerie
choice-site_kind-training_ground = terrain d’entraînement
choice-site_kind-accommodation = hébergement
choice-site_kind-office = bureau
choice-site_kind-farm_estate = ferme ou domaine
choice-site_kind-hydro_mine = barrage hydroélectrique ou mine
choice-site_kind-port = port
choice-site_kind-airport = aéroport
choice-site_kind-road_route = route ou itinéraire

choice-coordinate_policy-exact = exactes
choice-coordinate_policy-blurred_1km = estompées à 1 km
choice-coordinate_policy-blurred_10km = estompées à 10 km
choice-coordinate_policy-none = non montrées

choice-access-full = complet
choice-access-partial = partiel
choice-access-refused = refusé
choice-access-conditional = sous conditions

choice-source_category-company_management = direction de l’entreprise
choice-source_category-guard = garde
choice-source_category-supervisor = superviseur
choice-source_category-ex_guard = ancien garde
choice-source_category-client = client
choice-source_category-cso = société civile
choice-source_category-community = communauté
choice-source_category-victim_or_family = victime ou famille
choice-source_category-authority = autorité
choice-source_category-union = syndicat
choice-source_category-recruiter = recruteur
choice-source_category-driver_interpreter = chauffeur ou interprète
choice-source_category-other = autre

choice-age_band-under_18 = moins de 18 ans
choice-age_band-18_24 = 18 à 24 ans
choice-age_band-25_39 = 25 à 39 ans
choice-age_band-40_59 = 40 à 59 ans
choice-age_band-60_plus = 60 ans et plus
choice-age_band-not_recorded = non noté

choice-sex-female = féminin
choice-sex-male = masculin
choice-sex-other = autre
choice-sex-not_recorded = non noté

choice-nationality_group-host = pays hôte
choice-nationality_group-tcn_south_asia = pays tiers, Asie du Sud
choice-nationality_group-tcn_east_africa = pays tiers, Afrique de l’Est
choice-nationality_group-tcn_other = pays tiers, autre
choice-nationality_group-expatriate = expatrié
choice-nationality_group-not_recorded = non noté

choice-vulnerability-minor = mineur
choice-vulnerability-migrant_status = statut migratoire
choice-vulnerability-debt = dette
choice-vulnerability-documents_withheld = documents confisqués
choice-vulnerability-past_reprisal = représailles passées
choice-vulnerability-health = santé
choice-vulnerability-isolated = isolement

choice-risk-low = faible
choice-risk-medium = moyen
choice-risk-high = élevé

choice-forced_labour-abuse_of_vulnerability = abus de vulnérabilité
choice-forced_labour-deception = tromperie
choice-forced_labour-restriction_of_movement = restriction de mouvement
choice-forced_labour-isolation = isolement
choice-forced_labour-violence = violence physique et sexuelle
choice-forced_labour-intimidation = intimidation et menaces
choice-forced_labour-documents_retained = rétention de documents d’identité
choice-forced_labour-wages_withheld = retenue de salaire
choice-forced_labour-debt_bondage = servitude pour dettes
choice-forced_labour-abusive_conditions = conditions de travail et de vie abusives
choice-forced_labour-excessive_overtime = heures supplémentaires excessives
choice-interview_mode-individual = individuel
choice-interview_mode-group = en groupe
choice-interview_mode-phone = par téléphone
choice-interview_mode-video = par vidéo
choice-interview_mode-written = par écrit

choice-place_class-company_premises = locaux de l’entreprise
choice-place_class-neutral = neutre
choice-place_class-home = domicile
choice-place_class-vehicle = véhicule
choice-place_class-remote = à distance

choice-privacy-private = à l’abri des oreilles
choice-privacy-partly = en partie à l’abri
choice-privacy-overheard_risk = risque d’être entendu

choice-time_blur-none = non estompée
choice-time_blur-half_day = à la demi-journée
choice-time_blur-day = au jour

choice-consent_mode-oral_witnessed = oral, devant témoin
choice-consent_mode-written = écrit
choice-consent_mode-refused = refusé

choice-consent-yes = oui
choice-consent-no = non
choice-consent-not_asked = non demandé = non

choice-yes_no_unknown-yes = oui
choice-yes_no_unknown-no = non
choice-yes_no_unknown-unknown = inconnu

choice-pay_interval-day = jour
choice-pay_interval-week = semaine
choice-pay_interval-fortnight = quinzaine
choice-pay_interval-month = mois
choice-pay_interval-irregular = irrégulier

choice-passport_held_by-self = la personne
choice-passport_held_by-company = l’entreprise
choice-passport_held_by-agent = l’agent recruteur
choice-passport_held_by-employer_safe_on_request = le coffre-fort de l’employeur, sur demande
choice-passport_held_by-unknown = inconnu

choice-provided-adequate = suffisant
choice-provided-partly = en partie
choice-provided-inadequate = insuffisant
choice-provided-none = aucun
choice-provided-unknown = inconnu

choice-yes_no_partly-yes = oui
choice-yes_no_partly-partly = en partie
choice-yes_no_partly-no = non
choice-yes_no_partly-unknown = inconnu

choice-attribution-not_quotable = ne pas citer
choice-attribution-unattributed = sans attribution
choice-attribution-by_category = par catégorie
choice-attribution-by_codename = par nom de code
choice-attribution-by_name = avec le nom

choice-observation_kind-fact_seen = vu
choice-observation_kind-statement_reported = rapporté
choice-observation_kind-document_fact = dans un document
choice-observation_kind-count = décompte
choice-observation_kind-absence = absent

choice-polarity-concern = préoccupation
choice-polarity-neutral = neutre
choice-polarity-positive = positif

choice-csa_consistency-confirms = la confirme
choice-csa_consistency-contradicts = la contredit
choice-csa_consistency-not_covered = non couvert par elle

choice-confidence-low = faible
choice-confidence-medium = moyenne
choice-confidence-high = élevée

choice-evidence_kind-photo = photo
choice-evidence_kind-document_copy = copie de document
choice-evidence_kind-document_viewed = document, vu seulement
choice-evidence_kind-note_scan = note numérisée
choice-evidence_kind-audio = audio
choice-evidence_kind-object_description = description d’objet
choice-evidence_kind-dataset = jeu de données

choice-permission-granted = donné
choice-permission-refused = refusé
choice-permission-not_needed = non nécessaire
choice-permission-not_asked = non demandé
choice-permission-object_only = objets seulement

choice-contains-faces = visages
choice-contains-minors = mineurs
choice-contains-badges = badges
choice-contains-plates = plaques d’immatriculation
choice-contains-weapons = armes
choice-contains-injuries = blessures
choice-contains-screens = écrans
choice-contains-sensitive_installation = installation sensible

choice-time_source-offset_stated = indiqué par l’appareil
choice-time_source-gps = d’après l’heure satellite
choice-time_source-zone_unknown = fuseau inconnu
choice-time_source-missing = pas d’heure dans le fichier

choice-gps_note-present = position présente
choice-gps_note-missing = pas de position dans le fichier
choice-gps_note-zeroed = position mise à zéro par l’appareil
choice-gps_note-damaged = position endommagée

choice-damage-truncated = le fichier se termine trop tôt
choice-damage-undecodable = ne peut pas être affiché
choice-damage-not_an_image = n’est pas une image
choice-damage-too_large = trop grand pour être affiché
choice-damage-decoder_stopped = arrêt pendant le décodage
choice-damage-metadata_damaged = métadonnées endommagées
choice-damage-not_as_named = ne correspond pas à son nom
choice-active_content-script = un script
choice-active_content-launch = lance un programme
choice-active_content-attachment = fichiers joints

choice-finding_kind-compliance_concern = préoccupation de conformité
choice-finding_kind-barrier = obstacle
choice-finding_kind-opportunity_for_improvement = piste d’amélioration
choice-finding_kind-good_practice = bonne pratique
choice-finding_kind-context = contexte

choice-finding_category-personnel_misconduct = manquement du personnel
choice-finding_category-management_governance = gestion et gouvernance
choice-finding_category-other = autre

choice-likelihood-unlikely = peu probable
choice-likelihood-possible = possible
choice-likelihood-likely = probable

choice-standard_of_proof-indication = indice
choice-standard_of_proof-reasonable_grounds = motifs raisonnables
choice-standard_of_proof-established = établi

choice-corroboration-single = source unique
choice-corroboration-partly = en partie corroboré
choice-corroboration-independent_multiple = plusieurs sources indépendantes

choice-exposure_check-not_done = non fait
choice-exposure_check-passed = réussi
choice-exposure_check-needs_edit = à remanier

## Unités

unit-persons = personnes
unit-degree_c = °C
unit-min = min
unit-minor_units = unités mineures
unit-months = mois
unit-h = h
unit-d = jours
unit-s = s
unit-b = octets
unit-px = px

## Étape de l’itinéraire

kind-itinerary_item = Étape de l’itinéraire
kind-itinerary_item-plural = Itinéraire
group-itinerary_item-main = Étape
group-itinerary_item-safety = Point de contact
field-itinerary_item-title = Titre
field-itinerary_item-itinerary_kind = Type
field-itinerary_item-state = État
field-itinerary_item-starts = Début
field-itinerary_item-ends = Fin
field-itinerary_item-place = Lieu
field-itinerary_item-participants = Qui participe
field-itinerary_item-site = Site
field-itinerary_item-interview = Entretien
field-itinerary_item-visibility = Visible par
field-itinerary_item-notes = Notes
field-itinerary_item-cancel_reason = Pourquoi elle n’a pas eu lieu
field-itinerary_item-check_in_due = Se signaler avant
field-itinerary_item-checked_in = Signalé le
field-itinerary_item-check_in_with = Se signaler auprès de
field-itinerary_item-missed_action = Si le contact manque
choice-itinerary_kind-meeting = réunion
choice-itinerary_kind-site_visit = visite de site
choice-itinerary_kind-travel = déplacement
choice-itinerary_kind-rest = repos
choice-itinerary_kind-check_in = point de contact
choice-itinerary_kind-debrief = débriefing
choice-itinerary_visibility-team = l’équipe
choice-itinerary_visibility-lead_only = le responsable seulement

## Risque

kind-risk_entry = Risque
kind-risk_entry-plural = Risques
group-risk_entry-main = Risque
group-risk_entry-decision = Décision
field-risk_entry-ref = Référence
field-risk_entry-title = Risque
field-risk_entry-risk_kind = Pour qui
field-risk_entry-description = Description
field-risk_entry-likelihood = Probabilité
field-risk_entry-impact = Conséquences
field-risk_entry-mitigation = Mesures d’atténuation
field-risk_entry-owner = Responsable
field-risk_entry-review_at = À revoir le
field-risk_entry-decision = Décision
choice-risk_kind-team = l’équipe
choice-risk_kind-cooperating_person = une personne qui coopère
choice-risk_kind-interpreter = un interprète
choice-risk_kind-data = les données
choice-risk_kind-reputational = la réputation
choice-risk_kind-legal = juridique
choice-risk_decision-proceed = poursuivre
choice-risk_decision-proceed_with_measures = poursuivre avec des mesures
choice-risk_decision-postpone = reporter
choice-risk_decision-do_not_do = ne pas faire

## Service d’orientation

kind-referral_service = Service d’orientation
kind-referral_service-plural = Services d’orientation
group-referral_service-main = Service
field-referral_service-organisation = Organisation
field-referral_service-service = Service
field-referral_service-country = Pays
field-referral_service-area = Zone
field-referral_service-safe_contact = Contact sûr
field-referral_service-languages = Langues
field-referral_service-opening_hours = Quand le joindre
field-referral_service-verified_on = Vérifié le
field-referral_service-verified_by = Vérifié par
field-referral_service-notes = Notes
choice-referral_service_kind-medical = médical
choice-referral_service_kind-psychosocial = psychosocial
choice-referral_service_kind-gbv = violences fondées sur le genre
choice-referral_service_kind-child_protection = protection de l’enfance
choice-referral_service_kind-legal = juridique
choice-referral_service_kind-shelter = refuge
choice-referral_service_kind-labour = travail
choice-referral_service_kind-icoca_complaint = plainte auprès de l’association

## Lien entre entreprises

kind-company_relation = Lien entre entreprises
kind-company_relation-plural = Liens entre entreprises
group-company_relation-main = Lien
field-company_relation-company = Entreprise
field-company_relation-relation = Est
field-company_relation-other_company = De ou avec
field-company_relation-from = Du
field-company_relation-to = Au
field-company_relation-note = Note
field-company_relation-known_from = Connu par
choice-company_relation-parent = société mère de
choice-company_relation-subsidiary = filiale de
choice-company_relation-subcontractor_of = sous-traitante de
choice-company_relation-joint_venture = en coentreprise avec
choice-company_relation-predecessor = prédécesseur de

## Certificat

kind-certificate = Certificat
kind-certificate-plural = Certificats
group-certificate-main = Certificat
group-certificate-field = Vu sur le terrain
field-certificate-company = Entreprise
field-certificate-standard = Norme
field-certificate-certification_body = Organisme de certification
field-certificate-number = Numéro
field-certificate-scope = Portée
field-certificate-issued = Délivré le
field-certificate-expires = Expire le
field-certificate-last_audit = Dernier audit
field-certificate-open_nonconformities = Non-conformités ouvertes
field-certificate-verified_in_field = Concorde avec ce qui a été vu
field-certificate-differences = Ce qui diffère
choice-certificate_standard-psc_1 = PSC.1
choice-certificate_standard-iso_18788 = ISO 18788
choice-certificate_standard-iso_28007 = ISO 28007
choice-certificate_standard-other = une autre
choice-verified_in_field-yes = oui
choice-verified_in_field-no = non vérifié
choice-verified_in_field-differs = diffère

## Licence

kind-licence = Licence
kind-licence-plural = Licences
group-licence-main = Licence
field-licence-company = Entreprise
field-licence-licence_kind = Pour
field-licence-authority = Autorité
field-licence-jurisdiction = Ressort
field-licence-number = Numéro
field-licence-issued = Délivrée le
field-licence-expires = Expire le
field-licence-seen = Vue
field-licence-notes = Notes
choice-licence_kind-operating = exploitation
choice-licence_kind-weapons = armes
choice-licence_kind-vehicle = véhicules
choice-licence_kind-radio = radio
choice-licence_kind-personnel = personnel
choice-jurisdiction-federal = fédéral
choice-jurisdiction-regional = régional
choice-jurisdiction-local = local
choice-document_seen-original = l’original
choice-document_seen-copy = une copie
choice-document_seen-not_seen = non vue

## Réponse d’auto-évaluation

kind-csa_answer = Réponse d’auto-évaluation
kind-csa_answer-plural = Réponses d’auto-évaluation
group-csa_answer-main = Réponse
field-csa_answer-company = Entreprise
field-csa_answer-year = Année
field-csa_answer-question_id = Question
field-csa_answer-indicator_id = Indicateur
field-csa_answer-paragraphs = Paragraphes
field-csa_answer-question = Libellé
field-csa_answer-answer = Réponse
field-csa_answer-comment = Commentaire
field-csa_answer-import_row = Ligne de l’import

## Référence de plainte

kind-complaint_reference = Référence de plainte
kind-complaint_reference-plural = Références de plaintes
group-complaint_reference-main = Plainte
field-complaint_reference-complaint_number = Référence de la plainte
field-complaint_reference-company = Entreprise
field-complaint_reference-received = Reçue le
field-complaint_reference-paragraphs = Paragraphes
field-complaint_reference-state = État
field-complaint_reference-note = Note, sans aucun nom

## Élément de suivi à distance

kind-remote_item = Élément de suivi à distance
kind-remote_item-plural = Suivi à distance
group-remote_item-main = Élément
group-remote_item-assessment = Appréciation
field-remote_item-title = Titre ou adresse
field-remote_item-published = Publié le
field-remote_item-retrieved = Consulté le
field-remote_item-language = Langue
field-remote_item-company = Entreprise
field-remote_item-site = Site
field-remote_item-summary = Résumé
field-remote_item-paragraphs = Paragraphes
field-remote_item-reliability = Fiabilité
field-remote_item-archive_hash = SHA-256 de la copie archivée
field-remote_item-to_verify = À vérifier sur le terrain
field-remote_item-verification = Ce que le terrain a montré
choice-reliability-high = élevée
choice-reliability-medium = moyenne
choice-reliability-low = faible
choice-reliability-unknown = non évaluée

## Client

kind-client = Client
kind-client-plural = Clients
group-client-main = Client
group-client-conduct = Ce qu’il demande à l’entreprise
field-client-name = Nom
field-client-alias_for_reports = Alias pour les rapports
field-client-sector = Secteur
field-client-requires_code = Le contrat exige le Code
field-client-voluntary_principles = Membre des Principes volontaires
field-client-own_incident_log = Tient un registre des incidents
field-client-supply_chain_position = Place dans la chaîne d’approvisionnement
field-client-notes = Notes
choice-client_sector-extractive = extractif
choice-client_sector-diplomatic = diplomatique
choice-client_sector-un_igo = ONU ou intergouvernemental
choice-client_sector-humanitarian_ngo = organisation humanitaire
choice-client_sector-commercial = commercial
choice-client_sector-government = gouvernement
choice-client_sector-infrastructure = infrastructure
choice-client_sector-private_person = particulier

## Autorité

kind-authority = Autorité
kind-authority-plural = Autorités
group-authority-main = Autorité
field-authority-name = Nom
field-authority-country = Pays
field-authority-level = Niveau
field-authority-function = Fonction
field-authority-notes = Notes
choice-authority_level-national = national
choice-authority_level-regional = régional
choice-authority_level-local = local
choice-authority_function-licensing = octroi de licences
choice-authority_function-police = police
choice-authority_function-labour = inspection du travail
choice-authority_function-human_rights_institution = institution des droits humains
choice-authority_function-defence = défense

## Organisation de la société civile

kind-civil_society = Organisation de la société civile
kind-civil_society-plural = Société civile
group-civil_society-main = Organisation
field-civil_society-name = Nom
field-civil_society-alias_for_reports = Alias pour les rapports
field-civil_society-association_member = Membre de l’association
field-civil_society-exposure_risk = Risque d’exposition
field-civil_society-safe_contact = Moyen sûr de la joindre
field-civil_society-notes = Notes

## Contrat

kind-contract_link = Contrat
kind-contract_link-plural = Contrats
group-contract_link-main = Contrat
field-contract_link-title = Titre
field-contract_link-company = Entreprise
field-contract_link-client = Client
field-contract_link-site = Site
field-contract_link-from = Du
field-contract_link-to = Au
field-contract_link-armed = Armé
field-contract_link-subcontracted_to = Sous-traité à
field-contract_link-notes = Notes

## Réponse à la liste de contrôle

kind-checklist_answer = Réponse à la liste de contrôle
kind-checklist_answer-plural = Réponses à la liste de contrôle
group-checklist_answer-main = Réponse
group-checklist_answer-basis = Base
field-checklist_answer-item = Point
field-checklist_answer-pack = Jeu de contenu et version
field-checklist_answer-site_visit = Visite de site
field-checklist_answer-company = Entreprise
field-checklist_answer-paragraphs = Paragraphes
field-checklist_answer-result = Résultat
field-checklist_answer-value = Compté ou mesuré
field-checklist_answer-of = Sur
field-checklist_answer-unit = Unité
field-checklist_answer-officer = Agent de suivi
field-checklist_answer-note = Note
field-checklist_answer-basis = Connu comment
field-checklist_answer-evidence = Éléments de preuve
choice-checklist_result-met = satisfait
choice-checklist_result-partly_met = en partie satisfait
choice-checklist_result-not_met = non satisfait
choice-checklist_result-not_observed = non observé
choice-checklist_result-not_applicable = sans objet
choice-checklist_result-refused = refusé
choice-checklist_basis-seen = vu
choice-checklist_basis-told = entendu
choice-checklist_basis-document = document

## Copie dérivée

kind-derivative = Copie dérivée
kind-derivative-plural = Copies dérivées
group-derivative-main = Copie dérivée
group-derivative-approval = Approbation
group-derivative-file = Fichier
field-derivative-parent = Tirée de
field-derivative-purpose = But
field-derivative-purpose_note = Pourquoi
field-derivative-operations = Opérations
field-derivative-state = État
field-derivative-approved_by = Approuvée par
field-derivative-mime = Type
field-derivative-bytes = Taille
field-derivative-sha256 = SHA-256
field-derivative-width = Largeur
field-derivative-height = Hauteur
field-derivative-content = Contenu
field-derivative-thumbnail = Vignette
choice-derivative_purpose-redacted = caviardée
choice-derivative_purpose-cropped = recadrée
choice-derivative_purpose-translated = traduite
choice-derivative_purpose-transcript = transcription

## Événement de conservation

kind-custody_event = Événement de conservation
kind-custody_event-plural = Registre de conservation
group-custody_event-main = Événement
group-custody_event-chain = Chaîne
field-custody_event-evidence = Élément de preuve
field-custody_event-action = Action
field-custody_event-content = Contenu
field-custody_event-content_sha256 = SHA-256 du contenu
field-custody_event-sequence = Numéro
field-custody_event-at = Quand
field-custody_event-actor = Qui
field-custody_event-device = Ordinateur
field-custody_event-incarnation = Vie de l’ordinateur
field-custody_event-reason = Motif
field-custody_event-previous = Empreinte de l’événement précédent
field-custody_event-hash = Empreinte
choice-custody_action-captured = pris
choice-custody_action-imported = importé
choice-custody_action-hashed = empreinte calculée
choice-custody_action-viewed = consulté
choice-custody_action-exported = exporté
choice-custody_action-copied = copié
choice-custody_action-transferred = transféré
choice-custody_action-received = reçu
choice-custody_action-verified = vérifié
choice-custody_action-redacted = caviardé
choice-custody_action-deleted = supprimé
choice-custody_content-original = original
choice-custody_content-preview = aperçu
choice-custody_content-derivative = copie dérivée

## Demande d’exportation

kind-export_request = Demande d’exportation
kind-export_request-plural = Demandes d’exportation
group-export_request-main = Demande
field-export_request-evidence = Élément de preuve
field-export_request-reason = Motif
field-export_request-requested_by = Demandée par
field-export_request-state = État
field-export_request-approved_by = Approuvée par

kind-deletion_request = Demande de suppression
kind-deletion_request-plural = Demandes de suppression
group-deletion_request-main = Demande
field-deletion_request-evidence = Élément de preuve
field-deletion_request-grounds = Fondement
field-deletion_request-reason = Motif
field-deletion_request-keep_until = À conserver jusqu’au
field-deletion_request-state = État
field-deletion_request-carried_out_by = Exécutée par
choice-deletion_grounds-consent_withdrawn = le consentement a été retiré
choice-deletion_grounds-danger = cela met quelqu’un en danger
choice-deletion_grounds-by_mistake = pris ou importé par erreur
choice-deletion_grounds-not_needed = inutile au mandat
choice-deletion_grounds-retention_over = la durée de conservation est écoulée

kind-deletion = Suppression
kind-deletion-plural = Suppressions
group-deletion-main = Décision
field-deletion-request = Demande
field-deletion-reason = Ajouté par la deuxième personne

## Horloge d’appareil photo

kind-camera_clock = Horloge d’appareil photo
kind-camera_clock-plural = Horloges des appareils photo
group-camera_clock-main = Correction
field-camera_clock-camera = Appareil photo
field-camera_clock-offset = À ajouter à son heure
field-camera_clock-reason = Comment nous le savons

## Demande de document

kind-document_request = Demande de document
kind-document_request-plural = Demandes de documents
group-document_request-main = Demande
field-document_request-ref = Référence
field-document_request-title = Document
field-document_request-company = Entreprise
field-document_request-paragraphs = Paragraphes
field-document_request-requested = Demandé le
field-document_request-due = Échéance
field-document_request-state = État
field-document_request-evidence = Copies
field-document_request-note = Ce qui a été vu

## Incident

kind-incident = Incident
kind-incident-plural = Incidents
group-incident-main = Incident
group-incident-logs = Registres
group-incident-sources = Sources
field-incident-ref = Référence
field-incident-title = Titre
field-incident-incident_kind = Type
field-incident-occurred = Jour
field-incident-occurred_precision = Précision du jour
field-incident-occurred_as_stated = Jour tel qu’indiqué
field-incident-company = Entreprise
field-incident-site = Site
field-incident-people_affected = Personnes touchées
field-incident-description = Ce qui s’est passé
field-incident-company_log = Dans le registre de l’entreprise
field-incident-client_log = Dans le registre du client
field-incident-authority_reported = Signalé à l’autorité
field-incident-legal_proceedings = Procédure judiciaire
field-incident-log_differences = En quoi les registres diffèrent
field-incident-sources = Connu par
choice-incident_kind-use_of_firearm = usage d’une arme à feu
choice-incident_kind-escalation_of_force = escalade de la force
choice-incident_kind-apprehension = appréhension
choice-incident_kind-injury = blessure
choice-incident_kind-death = décès
choice-incident_kind-property = biens
choice-incident_kind-sea_reported_to_focal_point = signalé au point focal
choice-incident_kind-traffic = circulation
choice-incident_kind-labour_dispute = conflit du travail
choice-incident_kind-threat = menace
choice-incident_kind-detention = détention
choice-incident_kind-other = autre
choice-date_precision-day = le jour
choice-date_precision-month = le mois
choice-date_precision-year = l’année
choice-date_precision-about = environ
choice-incident_logged-logged = inscrit
choice-incident_logged-not_logged = non inscrit
choice-incident_logged-unknown = inconnu

## Recommandation

kind-recommendation = Recommandation
kind-recommendation-plural = Recommandations
group-recommendation-main = Recommandation
field-recommendation-text = Recommandation
field-recommendation-finding = Constat
field-recommendation-addressee = À
field-recommendation-timeframe = Délai
field-recommendation-detail = En détail
choice-addressee-company = l’entreprise
choice-addressee-client = le client
choice-addressee-authority = une autorité
choice-addressee-association = l’association
choice-timeframe-immediate = immédiat
choice-timeframe-3_months = 3 mois
choice-timeframe-6_months = 6 mois
choice-timeframe-12_months = 12 mois

## Préoccupation de conformité

kind-compliance_concern = Préoccupation de conformité
kind-compliance_concern-plural = Préoccupations de conformité
group-compliance_concern-main = Préoccupation
group-compliance_concern-course = Déroulement
field-compliance_concern-ref = Référence
field-compliance_concern-title = Titre
field-compliance_concern-company = Entreprise
field-compliance_concern-findings = Constats
field-compliance_concern-category = Catégorie
field-compliance_concern-opened = Ouverte le
field-compliance_concern-state = État
field-compliance_concern-good_faith = Bonne foi
field-compliance_concern-next_step_due = Prochaine étape avant le
field-compliance_concern-recurrence_of = Répétition de
field-compliance_concern-summary = Résumé
choice-concern_category-personnel_misconduct = conduite du personnel
choice-concern_category-management_governance = gestion et gouvernance
choice-concern_category-other = autre
choice-good_faith-yes = oui
choice-good_faith-partly = en partie
choice-good_faith-no = non
choice-good_faith-too_early = trop tôt pour le dire

## Entrée du dialogue

kind-dialogue_entry = Entrée du dialogue
kind-dialogue_entry-plural = Dialogue
group-dialogue_entry-main = Entrée
field-dialogue_entry-concern = Préoccupation
field-dialogue_entry-summary_line = Objet
field-dialogue_entry-at = Quand
field-dialogue_entry-channel = Par
field-dialogue_entry-by = Qui
field-dialogue_entry-summary = Résumé
field-dialogue_entry-attachments = Pièces jointes
field-dialogue_entry-next_step_due = Prochaine étape avant le
choice-dialogue_channel-letter = lettre
choice-dialogue_channel-email = courriel
choice-dialogue_channel-call = appel
choice-dialogue_channel-meeting = réunion
choice-dialogue_channel-portal = portail

## Mesure corrective

kind-corrective_action = Mesure corrective
kind-corrective_action-plural = Mesures correctives
group-corrective_action-main = Mesure
group-corrective_action-verification = Vérification
field-corrective_action-ref = Référence
field-corrective_action-title = Mesure
field-corrective_action-concern = Préoccupation
field-corrective_action-company = Entreprise
field-corrective_action-text = En détail
field-corrective_action-owner = Responsable
field-corrective_action-due = Échéance
field-corrective_action-state = État
field-corrective_action-indicator_of_success = Signe de réussite
field-corrective_action-support_offered = Appui proposé
field-corrective_action-evidence = Éléments de preuve
field-corrective_action-verification = Vérifiée par
field-corrective_action-verified_on = Vérifiée le
field-corrective_action-verification_note = Ce que la vérification a montré
choice-verification-document = document
choice-verification-remote = à distance
choice-verification-visit = une visite
choice-verification-source_check = consultation des sources

## Rapport

kind-report = Rapport
kind-report-plural = Rapports
group-report-main = Rapport
group-report-text = Texte
field-report-title = Titre
field-report-report_kind = Type
field-report-language = Langue
field-report-version = Version
field-report-state = État
field-report-redaction_profile = Profil de caviardage
field-report-mandate_method = Mandat et méthode
field-report-limitations = Limites
field-report-context = Contexte et cadre juridique
field-report-landscape = Paysage de la sécurité privée
field-report-good_practices = Bonnes pratiques
field-report-barriers = Obstacles
field-report-conclusions = Recommandations et suites
choice-report_kind-confidential_mission_report = rapport de mission confidentiel
choice-report_kind-company_letter = lettre à l’entreprise
choice-report_kind-board_brief = note au conseil d’administration
choice-report_kind-public_note = note publique
choice-report_kind-internal_landscape = état des lieux interne
choice-redaction_profile-none = rien d’omis
choice-redaction_profile-team = pour l’équipe
choice-redaction_profile-company = pour l’entreprise
choice-redaction_profile-board = pour le conseil d’administration
choice-redaction_profile-public = pour le public

## Tâche

kind-task = Tâche
kind-task-plural = Tâches
group-task-main = Tâche
field-task-title = Tâche
field-task-due = Échéance
field-task-owner = Qui
field-task-state = État
field-task-about = À propos de
field-task-note = Note

## Terme du glossaire

kind-glossary_term = Terme du glossaire
kind-glossary_term-plural = Glossaire
group-glossary_term-main = Terme
field-glossary_term-term = Terme
field-glossary_term-french = Français
field-glossary_term-spanish = Espagnol
field-glossary_term-arabic = Arabe
field-glossary_term-sorani = Sorani
field-glossary_term-dari = Dari
field-glossary_term-pashto = Pachto
field-glossary_term-note = Note

## Révélation

kind-disclosure = Révélation
kind-disclosure-plural = Révélations
group-disclosure-main = Révélation
field-disclosure-date_band = Quand cela a été révélé
field-disclosure-referral_offered = Orientation proposée
field-disclosure-referral_accepted = Orientation acceptée
field-disclosure-focal_point_informed = Point focal informé
field-disclosure-immediate_danger = Danger immédiat
group-disclosure-custody = Dépôt
field-disclosure-deposit = Déposé sous
field-disclosure-deposited_for = Déposé pour
choice-disclosure_date_band-this_week = cette semaine
choice-disclosure_date_band-this_month = ce mois-ci
choice-disclosure_date_band-earlier = plus tôt

## Dépôts

kind-deposit = Dépôt scellé
kind-deposit-plural = Dépôts scellés
group-deposit-main = Dépôt
field-deposit-of = Se rapporte à
field-deposit-replaces = Remplace
field-deposit-sealed = Contenu scellé

kind-opening_request = Demande d’ouverture
kind-opening_request-plural = Demandes d’ouverture
group-opening_request-main = Demande
field-opening_request-deposit = Dépôt
field-opening_request-reason = Motif
field-opening_request-state = État
field-opening_request-released = Moitié de clé libérée

kind-opening = Ouverture
kind-opening-plural = Ouvertures
group-opening-main = Ouverture
field-opening-deposit = Dépôt
field-opening-request = Demande
field-opening-reason = Motif

## Content packs

kind-content_pack = Paquet de contenu
kind-content_pack-plural = Paquets de contenu
group-content_pack-main = Paquet
field-content_pack-pack = Paquet
field-content_pack-version = Version
field-content_pack-content = Contenu
field-content_pack-signer = Signé par l’appareil
field-content_pack-signature = Signature

## Questionnaires

kind-questionnaire = Questionnaire
kind-questionnaire-plural = Questionnaires
group-questionnaire-main = Questionnaire
group-questionnaire-file = Fichier
group-questionnaire-form = Formulaire
field-questionnaire-title = Titre
field-questionnaire-missions = Pour les missions
field-questionnaire-note = Note
field-questionnaire-form_id = Identifiant du formulaire
field-questionnaire-form_version = Version
field-questionnaire-source_format = Format d’origine
field-questionnaire-file_name = Nom du fichier
field-questionnaire-sha256 = SHA-256 du fichier
field-questionnaire-xform = Formulaire (XForm)
choice-questionnaire_format-xlsx = classeur XLSForm
choice-questionnaire_format-xls = classeur XLSForm (.xls)
choice-questionnaire_format-xform = formulaire XForm
kind-questionnaire_answers = Questionnaire rempli
kind-questionnaire_answers-plural = Questionnaires remplis
group-questionnaire_answers-main = Questionnaire rempli
group-questionnaire_answers-answers = Réponses
field-questionnaire_answers-ref = Référence
field-questionnaire_answers-title = Titre
field-questionnaire_answers-questionnaire = Questionnaire
field-questionnaire_answers-interview = Entretien
field-questionnaire_answers-site_visit = Visite de site
field-questionnaire_answers-company = Entreprise
field-questionnaire_answers-respondent = Personne interrogée (fonction ou nom de code)
field-questionnaire_answers-officer = Rempli par
field-questionnaire_answers-state = État
field-questionnaire_answers-answers = Réponses
