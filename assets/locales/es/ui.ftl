# Las palabras de la ventana. Los errores están en errors.ftl; los tipos, con sus campos y opciones, en kinds.ftl.

## General

app-name = Fieldseal
yes = sí
no = no
not-noted = sin anotar
not-stated = no indicado
untitled = sin título
close = Cerrar
cancel = Cancelar
cancelling = Cancelando…
back = Volver
clear = Borrar
remove = Quitar
retry = Intentar de nuevo
copied = Copiado
today = Hoy
now = Ahora
reason-quoted = Motivo: «{ $reason }»
quantity = { $value } { $unit }
percent = { $value } %
paragraph-mark = ¶{ $number }
select-placeholder = Elegir…
name-placeholder = M. Aldvik

failure-title = No se pudo hacer
failure-code = Código { $code }
error-unknown = Ocurrió algo inesperado ({ $code }). Lo que se guardó antes está a salvo. Inténtelo de nuevo; si persiste, comunique este código a la secretaría.
error-host-unreachable = El programa detrás de esta ventana no responde. Lo que se guardó antes está a salvo, y lo que escriba se conserva aquí y se envía cuando vuelva a responder.
error-host-invalid_answer = El programa detrás de esta ventana dio una respuesta sin sentido ({ $detail }). Lo que se guardó antes está a salvo. Bloquee y desbloquee; si persiste, avise a la secretaría.

## Teclas

key-control = Ctrl
key-shift = Mayús
key-alt = Alt
key-enter = Intro
key-escape = Esc
key-tab = Tab
keys-record = Este registro
keys-do = Hacer
keys-go = Ir a

## El marco

skip-to-content = Saltar al contenido
navigation = Navegación
search-hint = Buscar notas, personas, sitios, ¶…
note = Nota
note-quick = Nota
lock = Bloquear
view-menu = Vista y teclas
theme = Colores
theme-system = Como el sistema
theme-light = Claros
theme-dark = Oscuros
layout = Disposición
layout-ltr = De izquierda a derecha
layout-rtl = De derecha a izquierda
language = Idioma
nav-plan = Preparación
nav-field = Terreno
nav-desk = Oficina
nav-follow = Seguimiento
nav-organisation = Organización
no-such-page = No hay nada en esta dirección
missions-none-chosen = Elija una misión
missions-not-read-title = Con su función no se leen misiones
missions-not-read = Lo que se sella para usted está en «Depósitos sellados». Los servicios y las palabras que todos comparten están al lado.

go-today = Ir a hoy
go-mission = Acerca de la misión
go-to = Ir a { LOWER($place) }
go-conflicts = Ir a lo que está por resolver
go-back = Atrás
go-forward = Adelante
do-search = Buscar cualquier cosa
do-note = Escribir una nota
do-leave-field = Dejar el campo: las letras vuelven a ser teclas
paste-refused-title = Es demasiado texto para un campo
paste-refused = El portapapeles contiene { $characters } caracteres; un campo admite { $limit } de una vez. No se ha cambiado nada. Guarde el texto en un archivo e impórtelo como prueba, o pegue la parte que importa.
paste-refused-beyond = El portapapeles contiene más texto del que esta ventana puede recibir; un campo admite { $limit } caracteres de una vez. No se ha cambiado nada. Guarde el texto en un archivo e impórtelo como prueba, o pegue la parte que importa.
paste-refused-close = De acuerdo
do-keys = Teclas de esta pantalla
do-light = Colores claros
do-dark = Colores oscuros
do-system-theme = Colores como el sistema
do-language-en = Language: English
do-language-fr = Langue : français
do-language-es = Idioma: español
do-language-ar = اللغة: العربية
do-mirror = Invertir la disposición (de derecha a izquierda)
do-lock = Bloquear la bóveda
do-history = Historial de este registro
do-rename = Escribir el título
do-move = Pasar a otro estado
do-new = Crear { LOWER($kind) }
do-first-topic = Siguiente tema sin notas

## La línea de estado

status-line = Estado de su trabajo
status-saved = Guardado
status-saving = Guardando…
status-not-saved = { $count ->
    [one] Un cambio no está guardado; se conserva y se vuelve a intentar.
   *[other] { $count } cambios no están guardados; se conservan y se vuelve a intentar.
  }
status-retry-now = Intentar ahora
status-unknown = Estado desconocido: el programa detrás de esta ventana no responde
status-alone = Solo en esta computadora: aún no forma parte de una organización
status-waiting = A la espera de que la secretaría apruebe esta computadora
status-revoked = La secretaría excluyó esta computadora
status-uploaded = Todo subido
status-to-upload-both = { $changes ->
    [one] 1 cambio
   *[other] { $changes } cambios
  } y { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
  } por subir · { SIZE($bytes) }
status-to-upload-changes = { $changes ->
    [one] 1 cambio
   *[other] { $changes } cambios
  } por subir · { SIZE($bytes) }
status-to-upload-photos = { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
  } por subir · { SIZE($bytes) }
status-confirmed = La secretaría confirmó hasta { $at }
status-nothing-confirmed = La secretaría aún no ha confirmado nada
status-quarantined = { $count ->
    [one] 1 cambio apartado
   *[other] { $count } cambios apartados
  }
status-syncing = Sincronizando { $phase }
status-offline = Sin conexión
status-offline-days = { $days ->
    [one] Sin conexión desde hace un día
   *[other] Sin conexión desde hace { $days } días
  }
status-offline-since = Sin conexión desde { $at }
status-last-sync = Última sincronización: { $at }
status-never-synced = Aún sin sincronizar
status-sealed = bóveda sellada con su frase de contraseña

saved-mark-saving = Guardando…
saved-mark-failed = Sin guardar, conservado
saved-mark-seconds = { $seconds ->
    [0] Guardado ahora mismo
    [1] Guardado ahora mismo
   *[other] Guardado hace { $seconds } s
  }
saved-mark-at = Guardado: { $at }

## Listas y registros

sort-by = Orden
sort-reference = por referencia
sort-updated = por último cambio
sort-created = por llegada
sort-title = por nombre
choose-record = Elija una entrada a la izquierda o pulse C para crear una nueva.
choose-record-only = Elija una entrada a la izquierda.
choose-record-keys = Las flechas recorren la lista; Intro entra en el registro.
back-to-list = Volver a la lista
about-this-record = Lo que rodea a este registro
created-by = { $author }, { $at }
changed-at = Último cambio: { $at }
title-invitation = { $kind } sin título
state-none = sin estado
move-nowhere = Desde aquí no hay camino que siga.
move-with-reason = pide un motivo
move-reason-title = ¿Por qué «{ $state }»?
move-reason = Motivo
move-reason-hint = Queda en el historial del registro.
move-do = Pasar a «{ $state }»
record-locked = El estado de este registro es «{ $state }»: sus campos ya no cambian. Lo nuevo se escribe como un registro propio.
prose-invitation = Escribir…
field-empty = sin anotar
field-with-value = { $label }: { $value }
field-whole-number-range = Un número entero de { $min } a { $max }. Así como está no se guarda.
field-number-range = Un número de { $min } a { $max }. Así como está no se guarda.
field-amount = Una cantidad de dinero, como 1,450.00. Así como está no se guarda.
position-placeholder = 30.46318, 47.67904 ± 12
position-help = Latitud y longitud en grados, como 30.46318, 47.67904. Así como está no se guarda.
set-today = { $label }: hoy
set-now = { $label }: ahora
clear-field = Borrar { $label }
add-to = Añadir a { $label }
add-word = Añadir…
remove-named = Quitar { $name }
suggest-nothing = Nada coincide.
link-add = Añadir
link-placeholder = Buscar por nombre o referencia…
link-nothing = No hay tal registro en esta misión.
paragraph-add = Añadir ¶
paragraph-placeholder = Número o encabezado…
paragraph-nothing = El Código tiene los párrafos 1 a 70.
record-unnamed = registro sin nombre
record-unnamed-kind = { $kind } sin nombre
record-not-here = aún no está en esta computadora
used-by = Usado por
used-by-nothing = Aún no se apoya nada en él.
value-empty = dejado vacío

badge-conflict = dos valores
badge-consent = consentimiento: { $given } de { $uses }
badge-consent-not-asked = no se pidió consentimiento
badge-consent-withdrawn = consentimiento retirado
badge-protection = preocupación de protección
badge-access = acceso { $access }
badge-risk = riesgo de represalias { $risk }
empty-list-title = Todavía nada: { LOWER($kinds) }

empty-interview-title = Aún no hay entrevistas
empty-interview = Una entrevista recoge lo dicho tema por tema, en el orden en que habla la gente, con el consentimiento para cada uso al lado. Empiece por las primeras palabras: quién habla se anota con un nombre en clave, y nada más.
empty-site_visit-title = Aún no hay visitas al sitio
empty-site_visit = Una visita registra cuándo estuvo allí, qué acceso le dieron, quién estaba de servicio y qué no le mostraron. El acceso denegado también es un resultado.
empty-observation-title = Aún no hay observaciones
empty-observation = Una observación es una sola cosa que usted vio, contó o no encontró, con su lugar y su hora. Los hallazgos se apoyan en observaciones: limite cada una a un hecho.
empty-evidence-title = Aún no hay fotos
empty-evidence = Importe fotos de la tarjeta de la cámara. Los bytes del original se sellan sin cambios con su SHA-256; una foto dañada o duplicada nunca detiene el lote.
empty-source-title = Aún no hay fuentes
empty-source = Una fuente es un nombre en clave con datos generales: categoría, grupo, riesgo de represalias. Quién es se guarda aparte, con su propia clave.
empty-site-title = Aún no hay sitios
empty-site = Los lugares que examina la misión. Indique para cada uno con qué exactitud puede mostrarse su posición.
empty-finding-title = Aún no hay hallazgos
empty-finding = Un hallazgo dice qué se desprende de la evidencia, con lo que lo respalda y lo que lo contradice. Puede empezarse antes de que su evidencia esté completa.
empty-company-title = Aún no hay empresas
empty-company = Toda la organización conoce las empresas: una entrada para cada una, que usan todas las misiones.
empty-itinerary_item = Qué hace el equipo y cuándo, quién está presente y cuándo debe volver a saberse de él. Aquí solo figura lo que el equipo debe saber; nunca se nombra a una fuente.
empty-risk_entry = Qué podría salir mal, con qué probabilidad y gravedad, y qué se hace al respecto. Un riesgo aceptado permanece en la lista con su decisión.
empty-remote_item = Lo que se publicó sobre las empresas antes de salir la misión: su dirección, su fecha y cuánto fiarse de ello, para verificarlo en el terreno.
empty-civil_society = Organizaciones del lugar con las que se puede hablar. Anote cuán expuestas están antes que la manera de contactarlas.
empty-contract_link = Qué empresa trabaja para quién, dónde y desde cuándo: un contrato une un hallazgo con el cliente que puede cambiarlo.
empty-document_request = Qué se pidió a una empresa, para cuándo y qué resultó. Un documento que solo se mostró, o que no existe, también es un resultado.
empty-incident = Una ficha por incidente, con lo que dicen los registros de la empresa, del cliente y de la autoridad, y en qué difieren.
empty-recommendation = Qué debería cambiar, quién debería cambiarlo y en qué plazo. Una recomendación se desprende de un hallazgo: empiécela allí.
empty-report = Las palabras en torno a los hallazgos: método, límites, contexto, conclusiones. Los hallazgos mismos se toman de donde están.
empty-task = Lo que alguien aún debe hacer, para cuándo y sobre qué ficha.
empty-compliance_concern = Lo que los hallazgos piden a la asociación que trate con una empresa, paso a paso, hasta cerrarlo verificado.
empty-dialogue_entry = Cada carta, llamada y reunión con la empresa sobre una preocupación, con lo acordado y lo que sigue.
empty-corrective_action = A qué se comprometió una empresa, para cuándo y cómo se verificó que funcionó.
empty-client = Quién contrata a las empresas y qué exigen sus contratos.
empty-authority = Quién autoriza, supervisa e investiga en un país.
empty-certificate = Los certificados de las empresas: su alcance, sus fechas y lo que se vio de ellos en el terreno.
empty-licence = Licencias de servicios, armas y vehículos: quién las dio y si se vieron.
empty-company_relation = Quién posee a quién, contrata a quién o comparte personal con quién: una ficha por vínculo, con el origen del dato.
empty-csa_answer = Lo que las empresas respondieron sobre sí mismas. Las respuestas llegan por importación y aquí solo se leen.
empty-complaint_reference = Quejas solo por su número y su estado. Aquí no va el nombre de ningún denunciante.
empty-referral_service = Quién puede ayudar a una persona que lo necesita, dónde y cómo contactarlo sin riesgo. Verifique cada servicio antes de salir la misión.
empty-glossary_term = Las palabras que intérpretes e informes deberían usar del mismo modo, en cada idioma de la misión.
empty-conflicts-title = Nada por resolver
empty-conflicts = Cuando dos personas escriben el mismo campo sin haber visto el cambio de la otra, ambos valores se conservan y se muestran aquí, lado a lado. No se sobrescribe el trabajo de nadie.

## Misiones

mission-begin = Iniciar una misión
mission-untitled = Misión sin título
mission-what = La misión
mission-conflicts = { $count ->
    [one] 1 por resolver
   *[other] { $count } por resolver
  }
mission-objectives-invitation = Qué debe averiguar la misión…
beginning-title = La bóveda está abierta, { $name }
beginning-text = Todo lo que escriba desde ahora queda sellado en esta computadora desde la primera letra. No hace falta red hasta que quiera entregar su trabajo.
beginning-mission = Iniciar una misión
beginning-mission-text = Para el trabajo que comienza aquí. Puede unirse a la organización más tarde; no hay que escribir nada dos veces.
beginning-enrol = Unirse a su organización
beginning-enrol-text = Con la invitación que le dio la secretaría. Las misiones de las que es miembro llegan con la primera sincronización.
beginning-enrol-do = Introducir la invitación
beginning-demo = Explorar primero
beginning-demo-text = Una misión inventada con entrevistas, fotos y hallazgos, para probarlo todo.
beginning-demo-do = Cargar la misión de demostración
beginning-demo-loading = Cargando…

## Hoy

today-happened = Escrito hoy
today-latest = las { $count } más recientes
today-nothing = Hoy aún no se ha escrito nada. La primera letra de arriba crea la primera entrada.
today-open = Puntos abiertos
today-conflicts = { $count ->
    [one] Un campo está por resolver
   *[other] { $count } campos están por resolver
  }
capture = Escribir una nota
capture-as = En qué se convierte
capture-invitation-observation = ¿Qué vio?
capture-invitation-interview = ¿Quién habla y de qué?
capture-invitation-site_visit = ¿Dónde está y qué le mostraron?
capture-invitation-finding = ¿Qué propone?
capture-invitation-task = ¿Qué hay que hacer?
capture-open = Abrir
capture-next = Nota siguiente
gaps = Lo que aún falta
gaps-none = Desde aquí no se ve que falte nada.
gaps-partial = Contado entre los primeros 1000 registros de cada tipo.
gaps-more = y { $count } más
gap-consent = { $count ->
    [one] 1 entrevista sin consentimiento anotado
   *[other] { $count } entrevistas sin consentimiento anotado
  }
gap-source = { $count ->
    [one] 1 entrevista sin fuente
   *[other] { $count } entrevistas sin fuente
  }
gap-access = { $count ->
    [one] 1 visita sin datos sobre el acceso
   *[other] { $count } visitas sin datos sobre el acceso
  }
gap-place = { $count ->
    [one] 1 observación sin sitio
   *[other] { $count } observaciones sin sitio
  }
gap-paragraph = { $count ->
    [one] 1 observación sin párrafo del Código
   *[other] { $count } observaciones sin párrafo del Código
  }
gap-photo-title = { $count ->
    [one] 1 foto sin nombre
   *[other] { $count } fotos sin nombre
  }
gap-photo-site = { $count ->
    [one] 1 foto sin sitio
   *[other] { $count } fotos sin sitio
  }
gap-proof = { $count ->
    [one] 1 hallazgo sin estándar de prueba
   *[other] { $count } hallazgos sin estándar de prueba
  }

## Entrevistas

setting = Circunstancias
setting-unknown = dónde, cuándo, con quién, en qué idioma
setting-via = con intérprete: { $interpreter }
topic-not-asked = Aún sin preguntar
topic-keys = { $tab } tema siguiente
topic-facts = Datos ({ $count })
topic-facts-close = Cerrar datos
topic-quote = Cita
quote-invitation = En sus propias palabras, en su propio idioma
quote-translation-invitation = Traducción de trabajo
consent-per-use = Consentimiento, por uso
consent-not-asked-is-no = Lo que no se pidió cuenta como no.
consent-yes = sí
consent-no = no
consent-not_asked = no se pidió
consent-how = Cómo se dio
consent-how-close = Cerrar
consent-withdrawn = Consentimiento retirado el { $date }
consent-withdrawn-means = Nada de esta entrevista puede salir del equipo. Los hallazgos que se apoyan en ella necesitan otra base. Con esto no se borra nada: la identidad de la fuente se borra en la ficha de la fuente, y los archivos de fotos y grabaciones en la suya, entre dos personas.
sources = { $count ->
    [one] Fuente
   *[other] Fuentes
  }
source-group = Grupo
source-add = Otra fuente
source-new = Nueva fuente
source-identity-apart = La identidad se sella aparte. Solo sale de esta computadora como depósito sellado, si usted lo hace.
source-interviews = Entrevistas

## Fuentes

identity = Quién es
identity-sealed = Sellado con una clave propia. No se sincroniza con la fuente.
identity-none = No hay nada registrado. Si debe volver a contactar a esta persona, regístrelo aquí y en ningún otro lugar: se sella con una clave propia y solo sale de esta computadora si usted lo deposita.
identity-open = Abrir la identidad
identity-record = Registrar la identidad
identity-close = Cerrar la identidad
identity-leave = Dejarla sellada
identity-ask-title = ¿Quién es { $codename }?
identity-ask = En esta pantalla aparecerán el nombre, la forma de contactar a esta persona y las horas seguras. Asegúrese de que nadie mire por encima de su hombro y ciérrela cuando termine.
identity-erase = Borrarla…
identity-erase-title = ¿Borrar quién es { $codename }?
identity-erase-do = Borrar para siempre
identity-erase-means = El nombre, el contacto, las notas y todo su historial salen de este equipo, y nada los devolverá. Ya no podrá localizar a esta persona con Fieldseal.
identity-erase-deposited = Antes se depositó una copia sellada. Se queda con quienes pueden abrirla.
identity-erase-stays = La fuente se queda, y dice qué día se borró su identidad.
identity-erase-reason = Por qué
identity-erase-reason-hint = Queda en el historial de la fuente: no nombre a nadie.
disclosure-erase-title = ¿Borrar lo que se guardó?
disclosure-erase-means = Lo que guardó de esta revelación sale de este equipo con todo su historial, y nada lo devolverá.
do-checklists = Siguiente punto de control sin respuesta
checklists = Listas de verificación
checklist-progress = { $done } de { $total }
checklist-keys = { $first } a { $last } responden, { $walk } avanza, { $note } abre una nota.
checklist-count = { $value } de { $of }
checklist-note-invitation = En qué se apoya la respuesta …
checklist-differs = difiere de la suya

## Visitas, observaciones, sitios, empresas

visit-where-when = Dónde y cuándo
visit-observations = Observaciones
visit-invitation = Qué le mostraron y qué no…
visit-cancel-invitation = Por qué no tuvo lugar…
observation-where = Dónde y cuándo
observation-invitation = Qué vio, contó o no encontró…
observation-evidence-add = Fotos y documentos que lo muestran
observation-assessment = Valoración
site-what = El lugar
site-invitation = Qué es el lugar, quién trabaja allí…
company-what = La empresa
company-findings = Hallazgos
company-invitation = Qué debe saber la misión sobre ella…

## Evidencia

do-import = Importar fotos
do-next-photo = Foto siguiente
do-previous-photo = Foto anterior
do-original = Original
do-preview = Vista previa
do-export = Exportar
do-zoom-in = Ampliar
do-zoom-out = Reducir
do-zoom-whole = Imagen completa
photo = Foto
photo-not-here = aún no está en esta computadora
photo-time-missing = la cámara no indica la hora
photo-description = Descripción
photo-description-invitation = Qué muestra y qué no…
photo-taken = Tomada
photo-permission = Permiso y uso
photo-original = El original
photo-showing-original = Está viendo los bytes del original.
photo-showing-preview = Está viendo una vista previa hecha a partir del original. Los datos de abajo son del original.
photo-size = Tamaño
photo-pixels = { $width } × { $height }
photo-imported = Importada
photo-damaged-title = Este archivo está dañado
photo-damaged = { $what }. El original se conserva exactamente como llegó.
photo-gps-missing = el archivo no trae posición
photo-gps-zeroed = una posición de ceros en el archivo: el teléfono no escribió ninguna
photo-gps-damaged = una posición dañada en el archivo
photo-gps-present = está en el archivo, no se puede leer
open-photo = Abrir { $title }

imports = Importaciones de fotos
import-running = Importando fotos
import-count = { $done } de { $total }
import-cancel-means = Lo importado se queda.
import-finished = Fotos importadas
import-cancelled = Importación cancelada
import-stopped = La importación se detuvo antes de terminar
import-imported = { $count ->
    [one] 1 foto importada
   *[other] { $count } fotos importadas
  }
import-duplicates = { $count ->
    [one] 1 ya estaba aquí
   *[other] { $count } ya estaban aquí
  }
import-damaged = { $count ->
    [one] 1 está dañada: se conserva sin cambios y queda marcada
   *[other] { $count } están dañadas: se conservan sin cambios y quedan marcadas
  }
import-unreadable = { $count ->
    [one] 1 archivo no se pudo leer: no se conservó nada
   *[other] { $count } archivos no se pudieron leer: no se conservó nada
  }
import-no-position = { $count ->
    [one] 1 no tiene posición
   *[other] { $count } no tienen posición
  }
import-file-unreadable = no se pudo leer
time-left-seconds = faltan unos { $seconds } s
time-left-minutes = faltan unos { $minutes } min

export-title = Exportar esta foto
export-means-title = Sale de la bóveda
export-means = El archivo de fuera no está sellado: quien lo encuentre puede verlo, y un original dice además dónde y cuándo se tomó.
export-which = Qué exportar
export-preview = Vista previa, sin posición
export-original = Original, sin cambios
export-path = Archivo
export-path-hint = Un archivo que aún no exista, con su carpeta.
export-do = Exportar
export-done = Exportado
export-done-where = { $path }, { SIZE($bytes) }
export-same-hash = Los bytes son los del original: el SHA-256 coincide.

## Hallazgos

code-of-conduct = Código de Conducta
basis = Evidencia
basis-summary = { $supports ->
    [one] 1 respalda
   *[other] { $supports } respaldan
  }, { $contradicts ->
    [one] 1 contradice
   *[other] { $contradicts } contradicen
  }
basis-empty = Aún nada. Un hallazgo se confirma por aquello en que se apoya: vincule observaciones, entrevistas, citas, fotos.
basis-role = Qué hace por el hallazgo
basis-supports = Respalda
basis-contradicts = Contradice
basis-context = Contexto
finding-statement-invitation = Qué sucede, dónde, desde cuándo…
finding-contrary-invitation = Qué habla en contra…
finding-company-view-invitation = Qué dice la empresa…
finding-cause-invitation = De dónde proviene…
finding-recommendation-invitation = Qué debería cambiar…
finding-proof = Prueba
finding-about = Acerca de
finding-photos = Fotos
finding-photos-none = No hay fotos entre su evidencia.
severity = Gravedad
severity-result = Resultado
severity-low = baja
severity-medium = media
severity-high = alta
severity-critical = crítica
mark-severity_scale-1 = leve
mark-severity_scale-2 = apreciable
mark-severity_scale-3 = grave
mark-severity_scale-4 = muy grave
mark-severity_scope-1 = casos aislados
mark-severity_scope-2 = algunas personas
mark-severity_scope-3 = la mayoría de las personas
mark-severity_scope-4 = todas las personas
mark-severity_irremediability-1 = fácil de reparar
mark-severity_irremediability-2 = se puede reparar
mark-severity_irremediability-3 = difícil de reparar
mark-severity_irremediability-4 = no se puede reparar
mark = { $value } de { $of } · { $meaning }
meter-mark = { $mark } de { $of }: { $meaning }
source-exposure = Exposición de fuentes
exposure-held = { $reference } no puede llegar a la empresa.
exposure-not-asked = No se pidió consentimiento para el uso en la carta a la empresa, lo que cuenta como no.
exposure-refused = El consentimiento para el uso en la carta a la empresa se negó o se retiró.
exposure-single = Una sola fuente sostiene este hallazgo.
exposure-single-means = Quien conozca el lugar puede reconocer quién habló. Busque una segunda fuente, independiente.
reach-withdrawn = retirado
reach-by-name = empresa, con nombre
reach-by-category = empresa, por categoría
reach-unattributed = empresa, sin atribución
reach-team = solo el equipo

## Conflictos

conflicts = Por resolver
conflicts-choose = Elija un campo a la izquierda para ver ambos valores.
conflict-mark = Dos valores: resolver
conflict-field-of = { $field } de { $record }
conflict-field = Campo: { $field }
conflict-values = { $count } valores
conflict-overlap = ediciones superpuestas
conflict-concurrent = valores simultáneos
conflict-explained = Ninguno sobrescribió al otro: ambos se escribieron sin haber visto el cambio del otro.
conflict-by = { $author }, computadora { $device }
conflict-at = { $at }, según su reloj
conflict-merged = El texto tal como se combinó
conflict-keep-merged = Conservar el texto combinado
conflict-other = Escribir otro valor
conflict-why = Por qué (se guarda con la decisión)
conflict-why-placeholder = Qué lo decidió
do-keep = Conservar { $number }
conflict-settle-pick = Resolver con el valor { $number }
conflict-settle-merged = Resolver con el texto combinado
conflict-settle-other = Resolver con el valor nuevo
conflict-settle-means = Los demás valores quedan en el historial.
conflict-settled-title = Resuelto
conflict-settled = Este campo tiene un solo valor. Lo que escribieron los demás está en el historial del registro.

## Historial

history = Historial
history-of = Historial de { $title }
change-created = { $kind }: se inició
change-put = { $field }: { $value }
change-emptied = { $field }: se vació
change-text = { $field }: se escribió
change-added = { $field }: se añadió { $value }
change-removed = { $field }: se quitó { $value }
change-linked = { $field }: se añadió un vínculo
change-unlinked = { $field }: se quitó un vínculo
change-reviewed = { $field }: se revisó
cause-create = inicio
cause-import = importación
cause-resolve = resuelto
cause-sync = sincronización
cause-demo = demostración
cause-system = automático

## Búsqueda

palette = Buscar cualquier cosa, hacer cualquier cosa
palette-placeholder = Palabras, nombres, referencias, ¶ o lo que quiera hacer
palette-results = Resultados
palette-records = { $count ->
    [one] 1 registro
   *[other] { $count } registros
  }
palette-records-first = Los primeros { $count } registros; otra palabra encuentra menos
palette-actions = Hacer
palette-everywhere = todas las misiones
palette-this-mission = esta misión
palette-nothing = Nada contiene «{ $query }».

## Sincronización

sync = Sincronización
do-sync = Sincronizar ahora
sync-here = Guardado en esta computadora
sync-here-since = Último cambio: { $at }
sync-here-nothing = Aún no se ha escrito nada en esta sesión
sync-to-upload = Por subir
sync-to-upload-count = { $changes ->
    [one] 1 cambio
   *[other] { $changes } cambios
  }, { $photos ->
    [one] 1 foto
   *[other] { $photos } fotos
  } · { SIZE($bytes) }
sync-confirmed = Confirmado por la secretaría
sync-confirmed-through = Todo lo escrito hasta { $at }
sync-confirmed-nothing = Aún nada
sync-link = Conexión
sync-link-unknown = Aún sin probar.
sync-link-good = El servidor responde.
sync-link-none = No se puede llegar al servidor.
sync-last = Última sincronización correcta: { $at }.
sync-server = Servidor
sync-organisation = Organización
sync-meaning = Subido significa que el servidor lo tiene, sellado: no puede leer ni una palabra. Confirmado significa que una computadora de la secretaría lo abrió y lo comprobó.
sync-running = Sincronizando…
sync-done = Sincronización terminada
sync-sent = Enviado: { $changes ->
    [one] 1 cambio
   *[other] { $changes } cambios
  }, { $blobs ->
    [one] 1 foto
   *[other] { $blobs } fotos
  }, { SIZE($bytes) }.
sync-received = Recibido: { $changes ->
    [one] 1 cambio
   *[other] { $changes } cambios
  }, { $blobs ->
    [one] 1 foto
   *[other] { $blobs } fotos
  }, { SIZE($bytes) }.
sync-progress = { $phase }: { $done } de { $total }
sync-phase-directory = personas y dispositivos
sync-phase-changes = textos
sync-phase-thumbnails = miniaturas
sync-phase-previews = vistas previas
sync-phase-originals = originales
sync-phase-finished = terminado
sync-phase-failed = detenido
sync-noticed = Lo que notó la sincronización
notice-unknown = Algo que comunicar a la secretaría: { $code }.
notice-disclosures_unsent = Lo guardado de una revelación no se pudo sellar para el punto focal ({ $detail }). Está a salvo en esta computadora. Avise al punto focal de palabra.
notice-stays_here = { $count ->
    [one] Una ficha sobre empresas que escribió antes de incorporarse se queda en esta computadora: su función no la entrega a la organización. Diga a la secretaría lo que contiene.
    [many] { $count } fichas sobre empresas que escribió antes de incorporarse se quedan en esta computadora: su función no las entrega a la organización. Diga a la secretaría lo que contienen.
   *[other] { $count } fichas sobre empresas que escribió antes de incorporarse se quedan en esta computadora: su función no las entrega a la organización. Diga a la secretaría lo que contienen.
 }
sync-revoked-title = Esta computadora fue excluida
sync-revoked = La secretaría la revocó. Lo que hay en ella sigue siendo legible con su frase de contraseña; ya no se envía ni se recibe nada. Hable con la secretaría.

enrol-title = Unirse a una organización
enrol-text = Pegue la invitación que le entregó la secretaría. Sirve una sola vez. Su computadora mostrará después unos números que usted les lee por teléfono o en persona.
enrol-invite = Invitación
enrol-invite-placeholder = fieldseal-invite:…
enrol-do = Pedir unirse
enrol-sending = Pidiendo…
enrol-waiting-title = A la espera de la secretaría
enrol-waiting = Usted ha pedido unirse. La secretaría escribe los números que mostró esta computadora; hasta entonces trabaja como antes y no se pierde nada.
enrol-read-out = Lea estos números a la secretaría, de viva voz o en persona:
enrol-sas = Números para leer en voz alta
enrol-why = Prueban que nadie se interpone entre su computadora y la de la secretaría. No los envíe nunca por la vía por la que llegó la invitación.
enrol-device = Esta computadora:
enrol-ask = ¿Ya aprobó la secretaría?
enrol-asking = Preguntando…

found-open = Soy la secretaría: fundar una organización
found-title = Fundar una organización
found-text = Esta bóveda pasa a ser la primera de la secretaría: guarda la clave con la que empieza toda la confianza en la organización. Se hace una sola vez.
found-name = Nombre de la organización
found-server = Dirección de su servidor
found-server-placeholder = https://
found-server-hint = https, o http en esta misma máquina.
found-token = Código de instalación
found-token-hint = El servidor lo mostró una vez, en su primer arranque.
found-certificate = Certificado del servidor (PEM), si es propio
found-certificate-hint = Queda fijado: después no se acepta ningún otro.
found-do = Fundar la organización
found-doing = Fundando…

## Personas

people = Personas y dispositivos
people-devices = Computadoras
requests-none = Nadie pide unirse por el momento.
requests-ask = Preguntar al servidor
requests-asking = Preguntando…
people-this-laptop = esta computadora
people-alone-title = Aún no hay nadie aquí
people-alone = Las personas y sus computadoras aparecen cuando esta bóveda pertenece a una organización.
role-officer = oficial de monitoreo
role-lead = responsable de misión
role-reviewer = persona revisora
role-secretariat = secretaría
role-director = dirección ejecutiva
role-custodian = responsable de custodia
role-focal_point = punto focal
device-pending = pide unirse
device-approved = aprobada
device-revoked = excluida
approve-title = { $name } pide unirse
approve-text = Pida que le lea los 24 números de su pantalla, de viva voz o en persona, y escriba lo que oiga. Computadora
approve-sas = Los números tal como los oye
approve-digits = { $count } de 24
approve-do = Aprobar a { $name }
invite-title = Invitar a alguien
invite-name = Nombre
invite-role = Función
invite-missions = Miembro de estas misiones:
invite-no-missions = Responsables de custodia y puntos focales no pertenecen a ninguna misión: solo leen lo que se sella para ellos.
invite-do = Crear una invitación
invite-made = Entregue esto a { $name } en papel o en persona. Sirve una sola vez.
invite-copy = Copiar
invite-another = Otra invitación
grant-mission = Añadir a una misión
grant-mission-to = Añadir a una misión: { $name }
revoke-open = Excluir
revoke-title = ¿Excluir la computadora de { $name }?
revoke-means-title = Para siempre, desde la próxima sincronización
revoke-means = La computadora ya no recibe nada y sus cambios posteriores se apartan para que usted los examine. Lo que hay en su disco se queda allí, sellado con la frase de contraseña de quien la usa. Las claves de sus misiones se sustituyen.
revoke-type = Escriba «{ $name }» para confirmar
revoke-leave = Dejarla como está
revoke-do = Excluir para siempre

## La pantalla de bloqueo

lock-foot = Sellado en esta computadora. Sin la frase de contraseña nadie lo abre: ni la secretaría ni quien encuentre el disco.
unlock-passphrase = Frase de contraseña
unlock-do = Desbloquear
unlock-busy = Abriendo…
unlock-takes = Generar la clave toma alrededor de un segundo.
unlock-caps-lock = Bloq Mayús está activado.
first-title = Una bóveda nueva en esta computadora
first-text = Todo lo que escriba entra en una bóveda sellada desde la primera letra. Comienza con su nombre, para que los demás vean quién escribió qué.
first-name = Su nombre
first-name-hint = Como le conocen sus colegas. Aparece junto a lo que escribe.
first-initials = Iniciales
first-initials-hint = Figuran en las referencias de sus registros: { $initials }-I-04.
first-next = Continuar
first-create = Crear la bóveda
first-creating = Creando…
first-takes = Generar la clave toma alrededor de un segundo.
passphrase-title = Qué la abre
passphrase-way = Frase de contraseña
passphrase-generated = Generada para mí
passphrase-own = Propia
passphrase-write-down = Estas { $count } palabras abren la bóveda. Escríbalas en papel, en este orden, y guarde el papel lejos de la computadora.
passphrase-words = Palabras de la frase de contraseña
passphrase-other-words = Otras palabras
passphrase-type-back = Escríbalas a partir del papel
passphrase-type-back-hint = Para saber que el papel se puede leer.
passphrase-typed-right = Correcto. El papel contiene lo que abre la bóveda.
passphrase-own-text = Al menos doce letras; mejor varias palabras que nadie relacione con usted. Ninguna línea de un libro o canción.
passphrase-new = Frase de contraseña
passphrase-again = Una vez más
passphrase-differs = Las dos no coinciden.
passphrase-means-title = Nadie puede abrirla por usted
passphrase-means = No hay forma de restablecerla. Si pierde la frase de contraseña, lo que no haya sincronizado se pierde; lo que tiene la secretaría se queda allí.
passphrase-understood = He guardado la frase de contraseña donde yo la encontraré y otros no.
strength-none = Aún sin escribir
strength-weak = Demasiado fácil de adivinar
strength-fair = Cuesta adivinarla; mejor si es más larga
strength-strong = Difícil de adivinar
