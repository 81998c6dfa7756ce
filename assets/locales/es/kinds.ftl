# Nombres de los tipos de registro, sus grupos, campos y opciones. Las declaraciones están en crates/model.

## Misión

kind-mission = Misión
kind-mission-plural = Misiones
group-mission-main = Misión
group-mission-mandate = Mandato
group-mission-scope = Alcance
group-mission-team = Equipo
field-mission-ref = Referencia
field-mission-title = Título
field-mission-state = Estado
field-mission-country = País
field-mission-regions = Regiones
field-mission-start = Primer día
field-mission-end = Último día
field-mission-mission_type = Tipo de misión
field-mission-trigger = Origen
field-mission-objectives = Objetivos
field-mission-code_version = Versión del Código
field-mission-paragraphs_in_scope = Párrafos abarcados
field-mission-themes = Temas
field-mission-companies = Empresas
field-mission-lead = Responsable de misión
field-mission-members = Miembros del equipo
field-mission-languages = Idiomas
field-mission-security_level = Nivel de seguridad
field-mission-zone = Zona horaria

## Empresa

kind-company = Empresa
kind-company-plural = Empresas
group-company-main = Empresa
group-company-membership = Membresía
group-company-services = Servicios
group-company-personnel = Personal en el país
group-company-contact = Contacto
group-company-profile = Perfil
field-company-name = Nombre
field-company-name_local = Nombre en el idioma local
field-company-name_local_language = Idioma del nombre local
field-company-former_names = Nombres anteriores
field-company-hq_country = Sede
field-company-ownership = Propiedad
field-company-parent = Empresa matriz
field-company-membership_status = Membresía
field-company-status_since = En esta situación desde
field-company-transition_deadline = Transición hasta
field-company-services = Servicios
field-company-personnel_total = Personal en el país
field-company-personnel_armed = Personal armado
field-company-personnel_women = Mujeres
field-company-personnel_host_country = Nacionales del país anfitrión
field-company-personnel_third_country = Nacionales de terceros países
field-company-personnel_expatriate = Personal expatriado
field-company-personnel_as_of = Datos al
field-company-weapons = Armas que posee
field-company-grievance_channel = Canal de reclamaciones
field-company-focal_point = Punto focal
field-company-profile = Perfil

## Sitio

kind-site = Sitio
kind-site-plural = Sitios
group-site-main = Sitio
group-site-place = Lugar
group-site-notes = Notas
field-site-ref = Referencia
field-site-name = Nombre
field-site-alias_for_reports = Nombre usado en los informes
field-site-site_kind = Tipo de sitio
field-site-admin1 = Región
field-site-place = Lugar
field-site-companies = Empresas
field-site-client = Cliente
field-site-position = Posición
field-site-coordinate_policy = Con qué exactitud pueden mostrarse las coordenadas
field-site-description = Descripción

## Visita al sitio

kind-site_visit = Visita al sitio
kind-site_visit-plural = Visitas al sitio
group-site_visit-main = Visita al sitio
group-site_visit-access = Acceso
group-site_visit-counts = Conteos
group-site_visit-notes = Notas
field-site_visit-ref = Referencia
field-site_visit-title = Título
field-site_visit-site = Sitio
field-site_visit-state = Estado
field-site_visit-started = Inicio
field-site_visit-ended = Fin
field-site_visit-announced = Anunciada de antemano
field-site_visit-access = Acceso
field-site_visit-restrictions = Restricciones
field-site_visit-accompanied_by_management = Con acompañamiento de la gerencia
field-site_visit-officers = Oficiales presentes
field-site_visit-guards_on_duty = Guardias de servicio
field-site_visit-armed_on_duty = Guardias armados de servicio
field-site_visit-women_on_duty = Mujeres de servicio
field-site_visit-shift_pattern = Régimen de turnos
field-site_visit-temperature = Temperatura
field-site_visit-notes = Notas
field-site_visit-cancel_reason = Por qué se canceló o denegó

## Fuente

kind-source = Fuente
kind-source-plural = Fuentes
group-source-main = Fuente
group-source-group = Grupo
group-source-protection = Protección
field-source-codename = Nombre en clave
field-source-category = Categoría
field-source-company = Empresa
field-source-age_band = Grupo de edad
field-source-sex = Sexo
field-source-nationality_group = Grupo de nacionalidad
field-source-role_group = Grupo de función
field-source-language = Idioma
field-source-vulnerabilities = Vulnerabilidades
field-source-reprisal_risk = Riesgo de represalias
field-source-recontact = Se le puede contactar de nuevo
field-source-last_checked = Preguntado por represalias el
field-source-identity_erased = Identidad borrada el

## Identidad de la fuente

kind-source_identity = Identidad de la fuente
kind-source_identity-plural = Identidades de fuentes
group-source_identity-main = Identidad de la fuente
field-source_identity-source = Fuente
field-source_identity-real_name = Nombre
field-source_identity-contact = Contacto
field-source_identity-safe_channel = Canal seguro
field-source_identity-safe_times = Horas seguras
field-source_identity-cover_story = Qué decir si responde otra persona
field-source_identity-intermediary = Intermediario
field-source_identity-notes = Notas
group-source_identity-custody = Depósito
field-source_identity-deposit = Depositado como
field-source_identity-deposited_for = Depositado para
field-source_identity-deposited_sha256 = SHA-256 de lo depositado

## Entrevista

kind-interview = Entrevista
kind-interview-plural = Entrevistas
group-interview-main = Entrevista
group-interview-setting = Quién y dónde
group-interview-consent = Consentimiento, por uso
group-interview-opening = Apertura
group-interview-contract_pay = Contrato y salario · ¶52
group-interview-recruitment = Contratación · ¶39–40
group-interview-identity_documents = Documentos de identidad · ¶54
group-interview-hours_rest = Horas y descanso · ¶52, ¶64
group-interview-working_conditions = Condiciones de trabajo · ¶64
group-interview-training = Capacitación · ¶55, ¶59
group-interview-use_of_force = Reglas para el uso de la fuerza · ¶29–32
group-interview-incidents = Incidentes · ¶63
group-interview-grievance = Canal de reclamaciones · ¶66–67
group-interview-community = Comunidad · ¶28
group-interview-closing = Cierre
field-interview-ref = Referencia
field-interview-title = Título
field-interview-state = Estado
field-interview-sources = Fuentes
field-interview-company = Empresa
field-interview-mode = Modalidad
field-interview-language = Idioma
field-interview-interpreter = Intérprete
field-interview-interviewers = Quiénes entrevistan
field-interview-place_class = Tipo de lugar
field-interview-place = Lugar
field-interview-privacy = Privacidad
field-interview-others_present = Otras personas presentes
field-interview-started = Inicio
field-interview-duration_min = Duración
field-interview-time_blur = Difuminar la hora en los informes
field-interview-group_size = Tamaño del grupo
field-interview-consent_language = Explicado en
field-interview-consent_purpose_explained = Propósito explicado
field-interview-consent_voluntary = Voluntario
field-interview-consent_right_to_stop = Puede parar en cualquier momento
field-interview-consent_mode = Cómo se dio el consentimiento
field-interview-consent_note_taking = Tomar notas
field-interview-consent_audio = Grabación de audio
field-interview-consent_photo_person = Foto de la persona
field-interview-consent_photo_documents = Foto de documentos o lesiones
field-interview-consent_internal_analysis = Análisis interno
field-interview-consent_company_unattributed = Empresa, sin atribución
field-interview-consent_company_by_category = Empresa, por categoría
field-interview-consent_company_by_name = Empresa, con nombre
field-interview-consent_board = Junta directiva
field-interview-consent_authority = Autoridades
field-interview-consent_other_mechanism = Otros mecanismos (queja, ONU)
field-interview-consent_public_quote = Cita pública
field-interview-consent_recontact = Contactar de nuevo
field-interview-consent_withdrawn = Consentimiento retirado el
field-interview-notes_opening = Apertura
field-interview-notes_contract_pay = Notas sobre contrato y salario
field-interview-contract_copy_seen = Copia del contrato vista
field-interview-contract_language_understood = Entiende el idioma del contrato
field-interview-pay_amount = Salario
field-interview-pay_currency = Moneda
field-interview-pay_interval = Se paga por
field-interview-pay_last = Último pago
field-interview-pay_deductions = Deducciones
field-interview-pay_arrears = Atrasos
field-interview-notes_recruitment = Notas sobre la contratación
field-interview-recruitment_fee_amount = Cobro por contratación
field-interview-recruitment_fee_currency = Moneda del cobro
field-interview-recruitment_fee_paid_to = A quién se pagó el cobro
field-interview-notes_identity_documents = Notas sobre documentos de identidad
field-interview-passport_held_by = Pasaporte o documento de identidad en poder de
field-interview-notes_hours_rest = Notas sobre horas y descanso
field-interview-hours_per_day = Horas por día
field-interview-days_per_week = Días por semana
field-interview-rest_minutes = Descanso por turno
field-interview-notes_working_conditions = Notas sobre condiciones de trabajo
field-interview-water_shade_ppe = Agua, sombra, equipo de protección
field-interview-accommodation = Alojamiento
field-interview-injury_insurance = Cobertura por lesiones explicada
field-interview-notes_training = Notas sobre capacitación
field-interview-training_hours = Capacitación
field-interview-training_last = Última capacitación
field-interview-notes_use_of_force = Notas sobre el uso de la fuerza
field-interview-ruf_known = Conoce las reglas para el uso de la fuerza
field-interview-weapon_licence_card = Porta carné de licencia de armas
field-interview-notes_incidents = Notas sobre incidentes
field-interview-incidents_seen = Incidentes presenciados
field-interview-incidents_reported = Incidentes reportados
field-interview-notes_grievance = Notas sobre reclamaciones
field-interview-grievance_channel_known = Conoce el canal de reclamaciones
field-interview-grievance_channel_used = Ha usado el canal de reclamaciones
field-interview-grievance_trust = Confianza en él, de 1 a 5
field-interview-retaliation_fear = Temor a represalias, de 1 a 5
field-interview-sea_policy_known = Conoce la política sobre explotación y abuso sexuales
field-interview-notes_community = Notas sobre la comunidad
field-interview-notes_closing = Notas de cierre
field-interview-state_of_source = Cómo estaba la fuente
field-interview-forced_labour_indicators = Indicadores de trabajo forzoso oídos
field-interview-protection_concern = Preocupación de protección

## Cita

kind-quote = Cita
kind-quote-plural = Citas
group-quote-main = Cita
field-quote-interview = Entrevista
field-quote-topic = Tema
field-quote-text = Lo que se dijo
field-quote-language = Idioma
field-quote-translation = Traducción de trabajo
field-quote-translation_language = Idioma de la traducción
field-quote-translated_by = Traducido por
field-quote-translation_checked = Traducción revisada
field-quote-attributable_as = Se puede citar como

## Observación

kind-observation = Observación
kind-observation-plural = Observaciones
group-observation-main = Observación
group-observation-assessment = Valoración
group-observation-counts = Conteos
group-observation-links = Vínculos
field-observation-ref = Referencia
field-observation-text = Lo que se observó
field-observation-title = Título
field-observation-observed_at = Momento de la observación
field-observation-site = Sitio
field-observation-site_visit = Visita al sitio
field-observation-interview = Entrevista
field-observation-location_within_site = En qué parte del sitio
field-observation-paragraphs = Párrafos del Código
field-observation-topic = Tema
field-observation-observation_kind = Tipo de observación
field-observation-polarity = Polaridad
field-observation-csa_consistency = Frente a la autoevaluación
field-observation-confidence = Confianza
field-observation-persons_described = Describe personas
field-observation-count_seen = Contados
field-observation-count_of = De un total de
field-observation-evidence = Evidencia
field-observation-state = Estado

## Evidencia

kind-evidence = Evidencia
kind-evidence-plural = Evidencia
group-evidence-main = Evidencia
group-evidence-time = Hora
group-evidence-permission = Permiso y uso
group-evidence-file = El archivo
group-evidence-camera = Lo que dice la cámara
field-evidence-ref = Referencia
field-evidence-title = Título
field-evidence-description = Descripción
field-evidence-evidence_kind = Tipo de evidencia
field-evidence-site = Sitio
field-evidence-captured_by = Tomada por
field-evidence-direction = Dirección de la vista
field-evidence-not_shown = Lo que no muestra
field-evidence-clock_offset = Desfase del reloj de la cámara
field-evidence-captured_at = Momento de la captura
field-evidence-permission_site = Permiso del sitio
field-evidence-permission_person = Consentimiento de la persona
field-evidence-contains = Muestra
field-evidence-legal_hold = Retención legal
field-evidence-state = Estado
field-evidence-file_name = Nombre del archivo
field-evidence-mime = Tipo de archivo
field-evidence-bytes = Tamaño
field-evidence-sha256 = SHA-256
field-evidence-width = Ancho
field-evidence-height = Alto
field-evidence-pages = Páginas
field-evidence-active_content = Contenido activo
field-evidence-taken_at = Hora en la cámara
field-evidence-taken_at_zone = Zona de la hora de la cámara
field-evidence-gps = Posición en la cámara
field-evidence-gps_note = Posición
field-evidence-orientation = Orientación
field-evidence-camera = Cámara
field-evidence-damage = Daño
field-evidence-damage_detail = Qué está dañado
field-evidence-original = Original
field-evidence-preview = Vista previa
field-evidence-thumbnail = Miniatura

## Hallazgo

kind-finding = Hallazgo
kind-finding-plural = Hallazgos
group-finding-main = Hallazgo
group-finding-code = Código de Conducta
group-finding-evidence = Evidencia
group-finding-severity = Gravedad
group-finding-proof = Prueba
group-finding-action = Qué sigue
field-finding-ref = Referencia
field-finding-title = Título
field-finding-statement = Enunciado
field-finding-state = Estado
field-finding-company = Empresa
field-finding-sites = Sitios
field-finding-paragraphs = Párrafos del Código
field-finding-finding_kind = Tipo de hallazgo
field-finding-category = Categoría
field-finding-supports = Respalda
field-finding-contradicts = Contradice
field-finding-context = Contexto
field-finding-severity_scale = Magnitud
field-finding-severity_scope = Alcance
field-finding-severity_irremediability = Carácter irremediable
field-finding-likelihood_of_recurrence = Probabilidad de que se repita
field-finding-standard_of_proof = Estándar de prueba
field-finding-corroboration = Corroboración
field-finding-contrary_information = Información en contrario
field-finding-company_view = La opinión de la empresa
field-finding-root_cause = Causa de fondo
field-finding-recommendation = Recomendación
field-finding-legal_proceedings = Procesos judiciales en curso
field-finding-source_exposure_check = Control de exposición de fuentes
field-finding-recurrence_of = Reincidencia de
field-finding-shareable_text = Texto que se puede compartir
field-finding-sharing_permission = Permiso de la empresa para compartir
group-finding-sharing = Compartir
choice-sharing_permission-yes = sí
choice-sharing_permission-no = no
choice-sharing_permission-not_asked = no preguntado

## Opciones

choice-mission_type-planned = planificada
choice-mission_type-spot_check = control puntual
choice-mission_type-complaint_driven = motivada por una queja
choice-mission_type-member_request = a solicitud de un miembro

choice-trigger-information_review = revisión de información
choice-trigger-hr_risk_assessment = evaluación de riesgos de derechos humanos
choice-trigger-member_request = solicitud de un miembro
choice-trigger-complaint = queja
choice-trigger-regular = ordinario

choice-code_version-2010 = 2010
choice-code_version-2021 = 2021

choice-theme-surveillance_tech = tecnología de vigilancia
choice-theme-detention = detención
choice-theme-duty_of_care = deber de cuidado
choice-theme-border_migration = frontera y migración
choice-theme-humanitarian_sector = sector humanitario

choice-security_level-low = bajo
choice-security_level-moderate = moderado
choice-security_level-substantial = considerable
choice-security_level-high = alto
choice-security_level-extreme = extremo

choice-ownership-private = privada
choice-ownership-listed = cotizada en bolsa
choice-ownership-state = estatal
choice-ownership-mixed = mixta
choice-ownership-unknown = se desconoce

choice-membership_status-applicant = solicitante
choice-membership_status-affiliate = afiliada
choice-membership_status-transitional_member = miembro en transición
choice-membership_status-certified_member = miembro certificado
choice-membership_status-suspended = suspendida
choice-membership_status-terminated = terminada
choice-membership_status-non_member = no es miembro

choice-service-static_guarding = vigilancia fija
choice-service-mobile_escort = escolta móvil
choice-service-close_protection = protección de personas
choice-service-convoy = convoy
choice-service-residential = residencial
choice-service-event = eventos
choice-service-aviation = aviación
choice-service-maritime = marítimo
choice-service-cit = transporte de valores
choice-service-k9 = perros
choice-service-surveillance_tech = tecnología de vigilancia
choice-service-detention_support = apoyo a la detención
choice-service-training = capacitación
choice-service-risk_consulting = consultoría de riesgos
choice-service-rapid_response = respuesta rápida
choice-service-border_migration = frontera y migración

choice-site_kind-oil_gas = petróleo y gas
choice-site_kind-compound = recinto
choice-site_kind-embassy_perimeter = perímetro de embajada
choice-site_kind-warehouse = bodega
choice-site_kind-checkpoint = puesto de control
choice-site_kind-armoury = armería
choice-site_kind-training_ground = campo de entrenamiento
choice-site_kind-accommodation = alojamiento
choice-site_kind-office = oficina
choice-site_kind-farm_estate = finca o hacienda
choice-site_kind-hydro_mine = hidroeléctrica o mina
choice-site_kind-port = puerto
choice-site_kind-airport = aeropuerto
choice-site_kind-road_route = carretera o ruta

choice-coordinate_policy-exact = exactas
choice-coordinate_policy-blurred_1km = difuminadas a 1 km
choice-coordinate_policy-blurred_10km = difuminadas a 10 km
choice-coordinate_policy-none = no se muestran

choice-access-full = completo
choice-access-partial = parcial
choice-access-refused = denegado
choice-access-conditional = condicionado

choice-source_category-company_management = gerencia de la empresa
choice-source_category-guard = guardia
choice-source_category-supervisor = supervisor
choice-source_category-ex_guard = exguardia
choice-source_category-client = cliente
choice-source_category-cso = sociedad civil
choice-source_category-community = comunidad
choice-source_category-victim_or_family = víctima o familiar
choice-source_category-authority = autoridad
choice-source_category-union = sindicato
choice-source_category-recruiter = reclutador
choice-source_category-driver_interpreter = conductor o intérprete
choice-source_category-other = otra

choice-age_band-under_18 = menos de 18
choice-age_band-18_24 = 18 a 24
choice-age_band-25_39 = 25 a 39
choice-age_band-40_59 = 40 a 59
choice-age_band-60_plus = 60 o más
choice-age_band-not_recorded = sin registrar

choice-sex-female = femenino
choice-sex-male = masculino
choice-sex-other = otro
choice-sex-not_recorded = sin registrar

choice-nationality_group-host = país anfitrión
choice-nationality_group-tcn_south_asia = tercer país, Asia meridional
choice-nationality_group-tcn_east_africa = tercer país, África oriental
choice-nationality_group-tcn_other = tercer país, otro
choice-nationality_group-expatriate = expatriado
choice-nationality_group-not_recorded = sin registrar

choice-vulnerability-minor = menor de edad
choice-vulnerability-migrant_status = situación migratoria
choice-vulnerability-debt = deuda
choice-vulnerability-documents_withheld = documentos retenidos
choice-vulnerability-past_reprisal = represalias anteriores
choice-vulnerability-health = salud
choice-vulnerability-isolated = aislamiento

choice-risk-low = bajo
choice-risk-medium = medio
choice-risk-high = alto

choice-forced_labour-abuse_of_vulnerability = abuso de vulnerabilidad
choice-forced_labour-deception = engaño
choice-forced_labour-restriction_of_movement = restricción de movimiento
choice-forced_labour-isolation = aislamiento
choice-forced_labour-violence = violencia física y sexual
choice-forced_labour-intimidation = intimidación y amenazas
choice-forced_labour-documents_retained = retención de documentos de identidad
choice-forced_labour-wages_withheld = retención de salarios
choice-forced_labour-debt_bondage = servidumbre por deudas
choice-forced_labour-abusive_conditions = condiciones de trabajo y de vida abusivas
choice-forced_labour-excessive_overtime = horas extraordinarias excesivas
choice-interview_mode-individual = individual
choice-interview_mode-group = grupal
choice-interview_mode-phone = por teléfono
choice-interview_mode-video = por video
choice-interview_mode-written = por escrito

choice-place_class-company_premises = instalaciones de la empresa
choice-place_class-neutral = neutral
choice-place_class-home = casa
choice-place_class-vehicle = vehículo
choice-place_class-remote = a distancia

choice-privacy-private = en privado
choice-privacy-partly = privado en parte
choice-privacy-overheard_risk = riesgo de ser escuchado

choice-time_blur-none = sin difuminar
choice-time_blur-half_day = a medio día
choice-time_blur-day = al día

choice-consent_mode-oral_witnessed = oral, ante testigo
choice-consent_mode-written = por escrito
choice-consent_mode-refused = denegado

choice-consent-yes = sí
choice-consent-no = no
choice-consent-not_asked = no se pidió = no

choice-yes_no_unknown-yes = sí
choice-yes_no_unknown-no = no
choice-yes_no_unknown-unknown = se desconoce

choice-pay_interval-day = día
choice-pay_interval-week = semana
choice-pay_interval-fortnight = quincena
choice-pay_interval-month = mes
choice-pay_interval-irregular = irregular

choice-passport_held_by-self = la propia persona
choice-passport_held_by-company = la empresa
choice-passport_held_by-agent = un agente
choice-passport_held_by-employer_safe_on_request = caja fuerte del empleador, a solicitud
choice-passport_held_by-unknown = se desconoce

choice-provided-adequate = adecuado
choice-provided-partly = en parte
choice-provided-inadequate = inadecuado
choice-provided-none = nada
choice-provided-unknown = se desconoce

choice-yes_no_partly-yes = sí
choice-yes_no_partly-partly = en parte
choice-yes_no_partly-no = no
choice-yes_no_partly-unknown = se desconoce

choice-attribution-not_quotable = no se puede citar
choice-attribution-unattributed = sin atribución
choice-attribution-by_category = por categoría
choice-attribution-by_codename = con nombre en clave
choice-attribution-by_name = con nombre

choice-observation_kind-fact_seen = visto
choice-observation_kind-statement_reported = referido
choice-observation_kind-document_fact = en un documento
choice-observation_kind-count = conteo
choice-observation_kind-absence = ausente

choice-polarity-concern = preocupante
choice-polarity-neutral = neutral
choice-polarity-positive = positiva

choice-csa_consistency-confirms = la confirma
choice-csa_consistency-contradicts = la contradice
choice-csa_consistency-not_covered = no figura en ella

choice-confidence-low = baja
choice-confidence-medium = media
choice-confidence-high = alta

choice-evidence_kind-photo = foto
choice-evidence_kind-document_copy = copia de documento
choice-evidence_kind-document_viewed = documento, solo visto
choice-evidence_kind-note_scan = nota escaneada
choice-evidence_kind-audio = audio
choice-evidence_kind-object_description = descripción de objeto
choice-evidence_kind-dataset = conjunto de datos

choice-permission-granted = concedido
choice-permission-refused = denegado
choice-permission-not_needed = no hace falta
choice-permission-not_asked = no se pidió
choice-permission-object_only = solo objetos

choice-contains-faces = rostros
choice-contains-minors = menores de edad
choice-contains-badges = gafetes
choice-contains-plates = placas de vehículos
choice-contains-weapons = armas
choice-contains-injuries = lesiones
choice-contains-screens = pantallas
choice-contains-sensitive_installation = instalación sensible

choice-time_source-offset_stated = indicada por la cámara
choice-time_source-gps = de la hora satelital
choice-time_source-zone_unknown = zona desconocida
choice-time_source-missing = el archivo no trae hora

choice-gps_note-present = posición presente
choice-gps_note-missing = el archivo no trae posición
choice-gps_note-zeroed = posición puesta a cero por la cámara
choice-gps_note-damaged = posición dañada

choice-damage-truncated = el archivo termina antes de tiempo
choice-damage-undecodable = no se puede mostrar
choice-damage-not_an_image = no es una imagen
choice-damage-too_large = demasiado grande para mostrarse
choice-damage-decoder_stopped = se detuvo al decodificar
choice-damage-metadata_damaged = metadatos dañados
choice-damage-not_as_named = no es lo que dice su nombre
choice-active_content-script = un script
choice-active_content-launch = inicia un programa
choice-active_content-attachment = archivos adjuntos

choice-finding_kind-compliance_concern = preocupación de cumplimiento
choice-finding_kind-barrier = obstáculo
choice-finding_kind-opportunity_for_improvement = oportunidad de mejora
choice-finding_kind-good_practice = buena práctica
choice-finding_kind-context = contexto

choice-finding_category-personnel_misconduct = conducta indebida del personal
choice-finding_category-management_governance = gestión y gobernanza
choice-finding_category-other = otra

choice-likelihood-unlikely = improbable
choice-likelihood-possible = posible
choice-likelihood-likely = probable

choice-standard_of_proof-indication = indicio
choice-standard_of_proof-reasonable_grounds = motivos razonables
choice-standard_of_proof-established = probado

choice-corroboration-single = fuente única
choice-corroboration-partly = corroborado en parte
choice-corroboration-independent_multiple = varias fuentes independientes

choice-exposure_check-not_done = sin hacer
choice-exposure_check-passed = superado
choice-exposure_check-needs_edit = requiere una edición

## Unidades

unit-persons = personas
unit-degree_c = °C
unit-min = min
unit-minor_units = unidades menores
unit-months = meses
unit-h = h
unit-d = días
unit-s = s
unit-b = bytes
unit-px = px

## Entrada del itinerario

kind-itinerary_item = Entrada del itinerario
kind-itinerary_item-plural = Itinerario
group-itinerary_item-main = Entrada
group-itinerary_item-safety = Reporte de seguridad
field-itinerary_item-title = Título
field-itinerary_item-itinerary_kind = Tipo
field-itinerary_item-state = Estado
field-itinerary_item-starts = Comienza
field-itinerary_item-ends = Termina
field-itinerary_item-place = Lugar
field-itinerary_item-participants = Quién participa
field-itinerary_item-site = Sitio
field-itinerary_item-interview = Entrevista
field-itinerary_item-visibility = Visible para
field-itinerary_item-notes = Notas
field-itinerary_item-cancel_reason = Por qué no tuvo lugar
field-itinerary_item-check_in_due = Reportarse antes de
field-itinerary_item-checked_in = Se reportó
field-itinerary_item-check_in_with = Reportarse con
field-itinerary_item-missed_action = Si no se reporta
choice-itinerary_kind-meeting = reunión
choice-itinerary_kind-site_visit = visita al sitio
choice-itinerary_kind-travel = viaje
choice-itinerary_kind-rest = descanso
choice-itinerary_kind-check_in = reporte de seguridad
choice-itinerary_kind-debrief = reunión de balance
choice-itinerary_visibility-team = el equipo
choice-itinerary_visibility-lead_only = solo responsable de misión

## Riesgo

kind-risk_entry = Riesgo
kind-risk_entry-plural = Riesgos
group-risk_entry-main = Riesgo
group-risk_entry-decision = Decisión
field-risk_entry-ref = Referencia
field-risk_entry-title = Riesgo
field-risk_entry-risk_kind = Para quién
field-risk_entry-description = Descripción
field-risk_entry-likelihood = Probabilidad
field-risk_entry-impact = Impacto
field-risk_entry-mitigation = Mitigación
field-risk_entry-owner = Responsable
field-risk_entry-review_at = Revisar el
field-risk_entry-decision = Decisión
choice-risk_kind-team = el equipo
choice-risk_kind-cooperating_person = una persona que coopera
choice-risk_kind-interpreter = un intérprete
choice-risk_kind-data = datos
choice-risk_kind-reputational = reputación
choice-risk_kind-legal = jurídico
choice-risk_decision-proceed = proceder
choice-risk_decision-proceed_with_measures = proceder con medidas
choice-risk_decision-postpone = aplazar
choice-risk_decision-do_not_do = no hacerlo

## Servicio de remisión

kind-referral_service = Servicio de remisión
kind-referral_service-plural = Servicios de remisión
group-referral_service-main = Servicio
field-referral_service-organisation = Organización
field-referral_service-service = Servicio
field-referral_service-country = País
field-referral_service-area = Zona
field-referral_service-safe_contact = Contacto seguro
field-referral_service-languages = Idiomas
field-referral_service-opening_hours = Horario de atención
field-referral_service-verified_on = Verificado el
field-referral_service-verified_by = Verificado por
field-referral_service-notes = Notas
choice-referral_service_kind-medical = médico
choice-referral_service_kind-psychosocial = psicosocial
choice-referral_service_kind-gbv = violencia de género
choice-referral_service_kind-child_protection = protección de la niñez
choice-referral_service_kind-legal = jurídico
choice-referral_service_kind-shelter = albergue
choice-referral_service_kind-labour = laboral
choice-referral_service_kind-icoca_complaint = queja ante la asociación

## Relación entre empresas

kind-company_relation = Relación entre empresas
kind-company_relation-plural = Relaciones entre empresas
group-company_relation-main = Relación
field-company_relation-company = Empresa
field-company_relation-relation = Es
field-company_relation-other_company = De o con
field-company_relation-from = Desde
field-company_relation-to = Hasta
field-company_relation-note = Nota
field-company_relation-known_from = Se sabe por
choice-company_relation-parent = matriz de
choice-company_relation-subsidiary = filial de
choice-company_relation-subcontractor_of = subcontratista de
choice-company_relation-joint_venture = empresa conjunta con
choice-company_relation-predecessor = predecesora de

## Certificado

kind-certificate = Certificado
kind-certificate-plural = Certificados
group-certificate-main = Certificado
group-certificate-field = Visto en el terreno
field-certificate-company = Empresa
field-certificate-standard = Norma
field-certificate-certification_body = Organismo de certificación
field-certificate-number = Número
field-certificate-scope = Alcance
field-certificate-issued = Emitido
field-certificate-expires = Vence
field-certificate-last_audit = Última auditoría
field-certificate-open_nonconformities = No conformidades abiertas
field-certificate-verified_in_field = Coincide con lo visto
field-certificate-differences = Qué difiere
choice-certificate_standard-psc_1 = PSC.1
choice-certificate_standard-iso_18788 = ISO 18788
choice-certificate_standard-iso_28007 = ISO 28007
choice-certificate_standard-other = otra
choice-verified_in_field-yes = sí
choice-verified_in_field-no = sin verificar
choice-verified_in_field-differs = difiere

## Licencia

kind-licence = Licencia
kind-licence-plural = Licencias
group-licence-main = Licencia
field-licence-company = Empresa
field-licence-licence_kind = Para
field-licence-authority = Autoridad
field-licence-jurisdiction = Jurisdicción
field-licence-number = Número
field-licence-issued = Emitida
field-licence-expires = Vence
field-licence-seen = Qué se vio
field-licence-notes = Notas
choice-licence_kind-operating = operar
choice-licence_kind-weapons = armas
choice-licence_kind-vehicle = vehículos
choice-licence_kind-radio = radio
choice-licence_kind-personnel = personal
choice-jurisdiction-federal = federal
choice-jurisdiction-regional = regional
choice-jurisdiction-local = local
choice-document_seen-original = el original
choice-document_seen-copy = una copia
choice-document_seen-not_seen = no se vio

## Respuesta de autoevaluación

kind-csa_answer = Respuesta de autoevaluación
kind-csa_answer-plural = Respuestas de autoevaluación
group-csa_answer-main = Respuesta
field-csa_answer-company = Empresa
field-csa_answer-year = Año
field-csa_answer-question_id = Pregunta
field-csa_answer-indicator_id = Indicador
field-csa_answer-paragraphs = Párrafos
field-csa_answer-question = Texto de la pregunta
field-csa_answer-answer = Respuesta
field-csa_answer-comment = Comentario
field-csa_answer-import_row = Fila de la importación

## Referencia de queja

kind-complaint_reference = Referencia de queja
kind-complaint_reference-plural = Referencias de quejas
group-complaint_reference-main = Queja
field-complaint_reference-complaint_number = Referencia de la queja
field-complaint_reference-company = Empresa
field-complaint_reference-received = Recibida
field-complaint_reference-paragraphs = Párrafos
field-complaint_reference-state = Estado
field-complaint_reference-note = Nota, sin ningún nombre

## Elemento de monitoreo a distancia

kind-remote_item = Elemento de monitoreo a distancia
kind-remote_item-plural = Monitoreo a distancia
group-remote_item-main = Elemento
group-remote_item-assessment = Valoración
field-remote_item-title = Título o dirección
field-remote_item-published = Publicado
field-remote_item-retrieved = Consultado
field-remote_item-language = Idioma
field-remote_item-company = Empresa
field-remote_item-site = Sitio
field-remote_item-summary = Resumen
field-remote_item-paragraphs = Párrafos
field-remote_item-reliability = Fiabilidad
field-remote_item-archive_hash = SHA-256 de la copia archivada
field-remote_item-to_verify = Verificar en el terreno
field-remote_item-verification = Qué se encontró en el terreno
choice-reliability-high = alta
choice-reliability-medium = media
choice-reliability-low = baja
choice-reliability-unknown = sin valorar

## Cliente

kind-client = Cliente
kind-client-plural = Clientes
group-client-main = Cliente
group-client-conduct = Qué pide a la empresa
field-client-name = Nombre
field-client-alias_for_reports = Alias para informes
field-client-sector = Sector
field-client-requires_code = El contrato exige el Código
field-client-voluntary_principles = Miembro de los Principios Voluntarios
field-client-own_incident_log = Lleva un registro de incidentes
field-client-supply_chain_position = Lugar en la cadena de suministro
field-client-notes = Notas
choice-client_sector-extractive = extractivo
choice-client_sector-diplomatic = diplomático
choice-client_sector-un_igo = ONU o intergubernamental
choice-client_sector-humanitarian_ngo = organización humanitaria
choice-client_sector-commercial = comercial
choice-client_sector-government = gobierno
choice-client_sector-infrastructure = infraestructura
choice-client_sector-private_person = persona particular

## Autoridad

kind-authority = Autoridad
kind-authority-plural = Autoridades
group-authority-main = Autoridad
field-authority-name = Nombre
field-authority-country = País
field-authority-level = Nivel
field-authority-function = Función
field-authority-notes = Notas
choice-authority_level-national = nacional
choice-authority_level-regional = regional
choice-authority_level-local = local
choice-authority_function-licensing = otorgamiento de licencias
choice-authority_function-police = policía
choice-authority_function-labour = inspección del trabajo
choice-authority_function-human_rights_institution = institución de derechos humanos
choice-authority_function-defence = defensa

## Organización de la sociedad civil

kind-civil_society = Organización de la sociedad civil
kind-civil_society-plural = Sociedad civil
group-civil_society-main = Organización
field-civil_society-name = Nombre
field-civil_society-alias_for_reports = Alias para informes
field-civil_society-association_member = Miembro de la asociación
field-civil_society-exposure_risk = Riesgo de exposición
field-civil_society-safe_contact = Forma segura de contactarla
field-civil_society-notes = Notas

## Contrato

kind-contract_link = Contrato
kind-contract_link-plural = Contratos
group-contract_link-main = Contrato
field-contract_link-title = Título
field-contract_link-company = Empresa
field-contract_link-client = Cliente
field-contract_link-site = Sitio
field-contract_link-from = Desde
field-contract_link-to = Hasta
field-contract_link-armed = Con armas
field-contract_link-subcontracted_to = Subcontratado a
field-contract_link-notes = Notas

## Respuesta de la lista de verificación

kind-checklist_answer = Respuesta de la lista de verificación
kind-checklist_answer-plural = Respuestas de la lista de verificación
group-checklist_answer-main = Respuesta
group-checklist_answer-basis = Base
field-checklist_answer-item = Punto
field-checklist_answer-pack = Paquete de contenido y versión
field-checklist_answer-site_visit = Visita al sitio
field-checklist_answer-company = Empresa
field-checklist_answer-paragraphs = Párrafos
field-checklist_answer-result = Resultado
field-checklist_answer-value = Contado o medido
field-checklist_answer-of = De
field-checklist_answer-unit = Unidad
field-checklist_answer-officer = Oficial
field-checklist_answer-note = Nota
field-checklist_answer-basis = Cómo se sabe
field-checklist_answer-evidence = Evidencia
choice-checklist_result-met = se cumple
choice-checklist_result-partly_met = se cumple en parte
choice-checklist_result-not_met = no se cumple
choice-checklist_result-not_observed = no se observó
choice-checklist_result-not_applicable = no aplica
choice-checklist_result-refused = denegado
choice-checklist_basis-seen = visto
choice-checklist_basis-told = contado por alguien
choice-checklist_basis-document = documento

## Derivado

kind-derivative = Derivado
kind-derivative-plural = Derivados
group-derivative-main = Derivado
group-derivative-approval = Aprobación
group-derivative-file = Archivo
field-derivative-parent = Hecho a partir de
field-derivative-purpose = Propósito
field-derivative-purpose_note = Por qué
field-derivative-operations = Operaciones
field-derivative-state = Estado
field-derivative-approved_by = Aprobado por
field-derivative-mime = Tipo
field-derivative-bytes = Tamaño
field-derivative-sha256 = SHA-256
field-derivative-width = Ancho
field-derivative-height = Alto
field-derivative-content = Contenido
field-derivative-thumbnail = Miniatura
choice-derivative_purpose-redacted = con partes ocultas
choice-derivative_purpose-cropped = recortado
choice-derivative_purpose-translated = traducido
choice-derivative_purpose-transcript = transcripción

## Evento de custodia

kind-custody_event = Evento de custodia
kind-custody_event-plural = Cadena de custodia
group-custody_event-main = Evento
group-custody_event-chain = Cadena
field-custody_event-evidence = Evidencia
field-custody_event-action = Acción
field-custody_event-content = Contenido
field-custody_event-content_sha256 = SHA-256 del contenido
field-custody_event-sequence = Número
field-custody_event-at = Cuándo
field-custody_event-actor = Quién
field-custody_event-device = Computadora
field-custody_event-incarnation = Vida de la computadora
field-custody_event-reason = Motivo
field-custody_event-previous = Hash del evento anterior
field-custody_event-hash = Hash
choice-custody_action-captured = captura
choice-custody_action-imported = importación
choice-custody_action-hashed = cálculo del hash
choice-custody_action-viewed = consulta
choice-custody_action-exported = exportación
choice-custody_action-copied = copia
choice-custody_action-transferred = traspaso
choice-custody_action-received = recepción
choice-custody_action-verified = verificación
choice-custody_action-redacted = ocultación de partes
choice-custody_action-deleted = eliminación
choice-custody_content-original = original
choice-custody_content-preview = vista previa
choice-custody_content-derivative = derivado

## Solicitud de exportación

kind-export_request = Solicitud de exportación
kind-export_request-plural = Solicitudes de exportación
group-export_request-main = Solicitud
field-export_request-evidence = Evidencia
field-export_request-reason = Motivo
field-export_request-requested_by = Solicitada por
field-export_request-state = Estado
field-export_request-approved_by = Aprobada por

kind-deletion_request = Solicitud de eliminación
kind-deletion_request-plural = Solicitudes de eliminación
group-deletion_request-main = Solicitud
field-deletion_request-evidence = Evidencia
field-deletion_request-grounds = Fundamento
field-deletion_request-reason = Motivo
field-deletion_request-keep_until = Debe conservarse hasta el
field-deletion_request-state = Estado
field-deletion_request-carried_out_by = Ejecutada por
choice-deletion_grounds-consent_withdrawn = se retiró el consentimiento
choice-deletion_grounds-danger = pone a alguien en peligro
choice-deletion_grounds-by_mistake = tomada o importada por error
choice-deletion_grounds-not_needed = no hace falta para el mandato
choice-deletion_grounds-retention_over = terminó el plazo de conservación

kind-deletion = Eliminación
kind-deletion-plural = Eliminaciones
group-deletion-main = Decisión
field-deletion-request = Solicitud
field-deletion-reason = Añadido por la segunda persona

## Reloj de cámara

kind-camera_clock = Reloj de cámara
kind-camera_clock-plural = Relojes de cámaras
group-camera_clock-main = Corrección
field-camera_clock-camera = Cámara
field-camera_clock-offset = Que sumar a su hora
field-camera_clock-reason = Cómo lo sabemos

## Solicitud de documento

kind-document_request = Solicitud de documento
kind-document_request-plural = Solicitudes de documentos
group-document_request-main = Solicitud
field-document_request-ref = Referencia
field-document_request-title = Documento
field-document_request-company = Empresa
field-document_request-paragraphs = Párrafos
field-document_request-requested = Solicitado
field-document_request-due = Fecha límite
field-document_request-state = Estado
field-document_request-evidence = Copias
field-document_request-note = Qué se vio

## Incidente

kind-incident = Incidente
kind-incident-plural = Incidentes
group-incident-main = Incidente
group-incident-logs = Registros de incidentes
group-incident-sources = Fuentes
field-incident-ref = Referencia
field-incident-title = Título
field-incident-incident_kind = Tipo
field-incident-occurred = Día
field-incident-occurred_precision = Con qué exactitud se sabe el día
field-incident-occurred_as_stated = Día según lo dicho
field-incident-company = Empresa
field-incident-site = Sitio
field-incident-people_affected = Personas afectadas
field-incident-description = Qué ocurrió
field-incident-company_log = En el registro de la empresa
field-incident-client_log = En el registro del cliente
field-incident-authority_reported = Reportado a la autoridad
field-incident-legal_proceedings = Procesos judiciales
field-incident-log_differences = En qué difieren los registros
field-incident-sources = Se sabe por
choice-incident_kind-use_of_firearm = uso de arma de fuego
choice-incident_kind-escalation_of_force = escalada de la fuerza
choice-incident_kind-apprehension = aprehensión
choice-incident_kind-injury = lesión
choice-incident_kind-death = muerte
choice-incident_kind-property = bienes
choice-incident_kind-sea_reported_to_focal_point = reportado al punto focal
choice-incident_kind-traffic = tránsito
choice-incident_kind-labour_dispute = conflicto laboral
choice-incident_kind-threat = amenaza
choice-incident_kind-detention = detención
choice-incident_kind-other = otro
choice-date_precision-day = el día
choice-date_precision-month = el mes
choice-date_precision-year = el año
choice-date_precision-about = aproximado
choice-incident_logged-logged = registrado
choice-incident_logged-not_logged = sin registrar
choice-incident_logged-unknown = se desconoce

## Recomendación

kind-recommendation = Recomendación
kind-recommendation-plural = Recomendaciones
group-recommendation-main = Recomendación
field-recommendation-text = Recomendación
field-recommendation-finding = Hallazgo
field-recommendation-addressee = Para
field-recommendation-timeframe = Plazo
field-recommendation-detail = En detalle
choice-addressee-company = la empresa
choice-addressee-client = el cliente
choice-addressee-authority = una autoridad
choice-addressee-association = la asociación
choice-timeframe-immediate = de inmediato
choice-timeframe-3_months = 3 meses
choice-timeframe-6_months = 6 meses
choice-timeframe-12_months = 12 meses

## Preocupación de cumplimiento

kind-compliance_concern = Preocupación de cumplimiento
kind-compliance_concern-plural = Preocupaciones de cumplimiento
group-compliance_concern-main = Preocupación
group-compliance_concern-course = Evolución
field-compliance_concern-ref = Referencia
field-compliance_concern-title = Título
field-compliance_concern-company = Empresa
field-compliance_concern-findings = Hallazgos
field-compliance_concern-category = Categoría
field-compliance_concern-opened = Abierta
field-compliance_concern-state = Estado
field-compliance_concern-good_faith = Buena fe
field-compliance_concern-next_step_due = Próximo paso antes de
field-compliance_concern-recurrence_of = Repetición de
field-compliance_concern-summary = Resumen
choice-concern_category-personnel_misconduct = conducta del personal
choice-concern_category-management_governance = gestión y gobernanza
choice-concern_category-other = otra
choice-good_faith-yes = sí
choice-good_faith-partly = en parte
choice-good_faith-no = no
choice-good_faith-too_early = es pronto para decirlo

## Entrada del diálogo

kind-dialogue_entry = Entrada del diálogo
kind-dialogue_entry-plural = Diálogo
group-dialogue_entry-main = Entrada
field-dialogue_entry-concern = Preocupación
field-dialogue_entry-summary_line = Asunto
field-dialogue_entry-at = Cuándo
field-dialogue_entry-channel = Por
field-dialogue_entry-by = Quién
field-dialogue_entry-summary = Resumen
field-dialogue_entry-attachments = Adjuntos
field-dialogue_entry-next_step_due = Próximo paso antes de
choice-dialogue_channel-letter = carta
choice-dialogue_channel-email = correo electrónico
choice-dialogue_channel-call = llamada
choice-dialogue_channel-meeting = reunión
choice-dialogue_channel-portal = portal

## Medida correctiva

kind-corrective_action = Medida correctiva
kind-corrective_action-plural = Medidas correctivas
group-corrective_action-main = Medida
group-corrective_action-verification = Verificación
field-corrective_action-ref = Referencia
field-corrective_action-title = Medida
field-corrective_action-concern = Preocupación
field-corrective_action-company = Empresa
field-corrective_action-text = En detalle
field-corrective_action-owner = Responsable
field-corrective_action-due = Fecha límite
field-corrective_action-state = Estado
field-corrective_action-indicator_of_success = Señal de éxito
field-corrective_action-support_offered = Apoyo ofrecido
field-corrective_action-evidence = Evidencia
field-corrective_action-verification = Verificada mediante
field-corrective_action-verified_on = Verificada el
field-corrective_action-verification_note = Qué mostró la verificación
choice-verification-document = documento
choice-verification-remote = a distancia
choice-verification-visit = una visita
choice-verification-source_check = consulta a fuentes

## Informe

kind-report = Informe
kind-report-plural = Informes
group-report-main = Informe
group-report-text = Texto
field-report-title = Título
field-report-report_kind = Tipo
field-report-language = Idioma
field-report-version = Versión
field-report-state = Estado
field-report-redaction_profile = Perfil de omisiones
field-report-mandate_method = Mandato y método
field-report-limitations = Limitaciones
field-report-context = Contexto y marco jurídico
field-report-landscape = Panorama de la seguridad privada
field-report-good_practices = Buenas prácticas
field-report-barriers = Obstáculos
field-report-conclusions = Recomendaciones y seguimiento
choice-report_kind-confidential_mission_report = informe confidencial de misión
choice-report_kind-company_letter = carta a la empresa
choice-report_kind-board_brief = nota para la junta directiva
choice-report_kind-public_note = nota pública
choice-report_kind-internal_landscape = panorama interno
choice-redaction_profile-none = no se omite nada
choice-redaction_profile-team = para el equipo
choice-redaction_profile-company = para la empresa
choice-redaction_profile-board = para la junta directiva
choice-redaction_profile-public = para el público

## Tarea

kind-task = Tarea
kind-task-plural = Tareas
group-task-main = Tarea
field-task-title = Tarea
field-task-due = Fecha límite
field-task-owner = Quién
field-task-state = Estado
field-task-about = Acerca de
field-task-note = Nota

## Término del glosario

kind-glossary_term = Término del glosario
kind-glossary_term-plural = Glosario
group-glossary_term-main = Término
field-glossary_term-term = Término
field-glossary_term-french = Francés
field-glossary_term-spanish = Español
field-glossary_term-arabic = Árabe
field-glossary_term-sorani = Sorani
field-glossary_term-dari = Dari
field-glossary_term-pashto = Pastún
field-glossary_term-note = Nota

## Revelación

kind-disclosure = Revelación
kind-disclosure-plural = Revelaciones
group-disclosure-main = Revelación
field-disclosure-date_band = Cuándo se reveló
field-disclosure-referral_offered = Remisión ofrecida
field-disclosure-referral_accepted = Remisión aceptada
field-disclosure-focal_point_informed = Punto focal informado
field-disclosure-immediate_danger = Peligro inmediato
group-disclosure-custody = Depósito
field-disclosure-deposit = Depositado como
field-disclosure-deposited_for = Depositado para
choice-disclosure_date_band-this_week = esta semana
choice-disclosure_date_band-this_month = este mes
choice-disclosure_date_band-earlier = antes

## Depósitos

kind-deposit = Depósito sellado
kind-deposit-plural = Depósitos sellados
group-deposit-main = Depósito
field-deposit-of = Pertenece a
field-deposit-replaces = Sustituye a
field-deposit-sealed = Contenido sellado

kind-opening_request = Solicitud de apertura
kind-opening_request-plural = Solicitudes de apertura
group-opening_request-main = Solicitud
field-opening_request-deposit = Depósito
field-opening_request-reason = Motivo
field-opening_request-state = Estado
field-opening_request-released = Mitad liberada de la clave

kind-opening = Apertura
kind-opening-plural = Aperturas
group-opening-main = Apertura
field-opening-deposit = Depósito
field-opening-request = Solicitud
field-opening-reason = Motivo

## Content packs

kind-content_pack = Paquete de contenido
kind-content_pack-plural = Paquetes de contenido
group-content_pack-main = Paquete
field-content_pack-pack = Paquete
field-content_pack-version = Versión
field-content_pack-content = Contenido
field-content_pack-signer = Firmado por el dispositivo
field-content_pack-signature = Firma

## Cuestionarios

kind-questionnaire = Cuestionario
kind-questionnaire-plural = Cuestionarios
group-questionnaire-main = Cuestionario
group-questionnaire-file = Archivo
group-questionnaire-form = Formulario
field-questionnaire-title = Título
field-questionnaire-missions = Para las misiones
field-questionnaire-note = Nota
field-questionnaire-form_id = Identificador del formulario
field-questionnaire-form_version = Versión
field-questionnaire-source_format = Formato de origen
field-questionnaire-file_name = Nombre del archivo
field-questionnaire-sha256 = SHA-256 del archivo
field-questionnaire-xform = Formulario (XForm)
choice-questionnaire_format-xlsx = libro XLSForm
choice-questionnaire_format-xls = libro XLSForm (.xls)
choice-questionnaire_format-xform = formulario XForm
kind-questionnaire_answers = Cuestionario rellenado
kind-questionnaire_answers-plural = Cuestionarios rellenados
group-questionnaire_answers-main = Cuestionario rellenado
group-questionnaire_answers-answers = Respuestas
field-questionnaire_answers-ref = Referencia
field-questionnaire_answers-title = Título
field-questionnaire_answers-questionnaire = Cuestionario
field-questionnaire_answers-interview = Entrevista
field-questionnaire_answers-site_visit = Visita al sitio
field-questionnaire_answers-company = Empresa
field-questionnaire_answers-respondent = Quién respondió (función o nombre en clave)
field-questionnaire_answers-officer = Rellenado por
field-questionnaire_answers-state = Estado
field-questionnaire_answers-answers = Respuestas
