# Briefings, comparisons with the self-assessment, and tables that are brought in.

briefings = Informe previo
briefing-list-title = Informe previo
briefing-import = Importar una tabla
briefing-empty-title = Ninguna empresa en revisión
briefing-empty = Nombre las empresas en el alcance de la misión. Lo que hay aquí sobre cada una se reúne en una página.
briefing-empty-scope = Abrir el alcance
briefing-company-unnamed = Una empresa sin nombre
briefing-unnamed = { $kind } sin nombre
briefing-count-past = { $count ->
    [one] { $count } documento vencido
   *[other] { $count } documentos vencidos
 }
briefing-count-soon = { $count ->
    [one] { $count } documento vence pronto
   *[other] { $count } documentos vencen pronto
 }
briefing-count-concerns = { $count ->
    [one] { $count } preocupación abierta
   *[other] { $count } preocupaciones abiertas
 }
briefing-count-complaints = { $count ->
    [one] { $count } referencia de queja
   *[other] { $count } referencias de queja
 }
briefing-count-verify = { $count ->
    [one] { $count } dato por verificar
   *[other] { $count } datos por verificar
 }
briefing-compare = { $count ->
    [one] Lo que dice y lo que vimos ({ $count } respuesta)
   *[other] Lo que dice y lo que vimos ({ $count } respuestas)
 }
briefing-as-of = Al { $day }
briefing-ways = Desde aquí
briefing-open-company = Ficha de la empresa
briefing-compare-open = Dice / vimos
briefing-profile = Perfil
briefing-personnel-none = No hay aquí cifras de personal.
briefing-papers = Licencias y certificados
briefing-papers-none = No hay aquí licencias ni certificados.
briefing-paper = { $kind }: { $which }
briefing-paper-past = { $days ->
    [one] venció ayer
   *[other] venció hace { $days } días
 }
briefing-paper-soon = { $days ->
    [one] vence mañana
   *[other] vence en { $days } días
 }
briefing-paper-valid = { $days ->
    [one] válido por un día
   *[other] válido por { $days } días
 }
briefing-paper-today = vence hoy
briefing-paper-unknown = sin vencimiento conocido
briefing-ends-during-mission = Su último día cae dentro de la misión.
briefing-answers = Autoevaluación
briefing-answers-none = No hay aquí autoevaluación. Se puede importar.
briefing-concerns = Preocupaciones abiertas
briefing-concerns-none = No hay preocupaciones abiertas.
briefing-actions = Medidas correctivas
briefing-actions-none = No hay medidas correctivas abiertas.
briefing-overdue = atrasada
briefing-complaints = Referencias de quejas
briefing-complaints-none = No hay aquí referencias de quejas. Quién se quejó no se registra nunca.
briefing-remote = Visto desde lejos
briefing-remote-none = No hay publicaciones registradas en esta misión.
briefing-to-verify = por verificar en el terreno
briefing-verified = Revisado:
briefing-make-task = Convertir en tarea
briefing-task-there = La tarea correspondiente
briefing-task-title = Verificar: { $title }
briefing-past = Hallazgos de otras misiones
briefing-past-none = Ninguna otra misión en esta computadora tiene hallazgos sobre ella.
briefing-relations = Relaciones
briefing-relations-none = No hay aquí relación con otra empresa.
briefing-contracts = Contratos
briefing-contracts-none = No hay contratos registrados en esta misión.
csa-title = Lo que dice, lo que vimos
csa-show = Mostrar
csa-show-all = Todo
csa-show-contradicted = Contradichos
csa-show-gaps = Vacíos
csa-year = Año
csa-paragraph = Párrafo
csa-says = La empresa dice
csa-says-year = La empresa dice ({ $year })
csa-saw = Vimos
csa-none = Ningún párrafo está en ese caso.
csa-nothing-asked = No se preguntó en la autoevaluación
csa-nothing-seen = No se vio nada
csa-no-answer = Sin respuesta
csa-unmarked = sin comparar
csa-finding = hallazgo
csa-check = lista de control
csa-basis = { $supports } a favor, { $contradicts } en contra
csa-count-contradicts = { $count ->
    [one] { $count } contradice
   *[other] { $count } contradicen
 }
csa-count-confirms = { $count ->
    [one] { $count } confirma
   *[other] { $count } confirman
 }
csa-count-not_covered = { $count } sin cubrir
csa-figure-contradicted = Contradichos
csa-figure-confirmed = Confirmados
csa-figure-not-asked = Sin preguntar
csa-figure-not-seen = Sin ver
csa-unplaced = { $count ->
    [one] { $count } observación no pertenece a ninguna empresa
   *[other] { $count } observaciones no pertenecen a ninguna empresa
 }
csa-unplaced-means = No nombran sitio, visita ni entrevista, así que no se cuentan arriba.
import-table-title = Importar una tabla
import-table-lead = Archivos CSV y libros de Excel. Primero se ve qué pasaría; luego entra todo de una vez, o nada. El mismo archivo otra vez no cambia nada.
import-table-kind = Las filas son
import-table-choose = Elegir un archivo
import-table-other-file = Otro archivo
import-table-into = En { $mission }
import-table-no-mission = Estas fichas pertenecen a una misión: abra una primero.
import-table-rows = { $count ->
    [one] { $count } fila bajo los encabezados de la fila { $row }
   *[other] { $count } filas bajo los encabezados de la fila { $row }
 }
import-table-sheet = Hoja
import-table-encoding = Codificación
import-table-encoding-found = { $encoding } (detectada)
import-table-encoding-guessed = El archivo no dice su codificación; parece { $encoding }. Si abajo las letras se ven mal, elija otra.
import-table-days = 03/04/2026 es
import-table-days-day_first = 3 de abril
import-table-days-month_first = 4 de marzo
import-table-days-refused = no está claro: se rechaza
import-table-macros = El libro contiene macros. No se ejecutan.
import-table-formulas = { $count ->
    [one] { $count } celda tiene una fórmula; se toma su valor de cuando se guardó el archivo.
   *[other] { $count } celdas tienen fórmulas; se toman sus valores de cuando se guardó el archivo.
 }
import-table-columns = Columnas
import-table-heading = Columna
import-table-samples = Lo que dice
import-table-field = Pasa a ser
import-table-field-of = Campo de «{ $heading }»
import-table-unnamed = Columna { $column }
import-table-leave-out = se omite
import-table-missing = Diga qué columna es «{ $field }»: estas fichas no pueden existir sin ella.
import-table-counts = Qué pasaría
import-table-new = Nuevas
import-table-changed = Distintas aquí
import-table-same = Ya están
import-table-bad = No se pueden tomar
import-table-bad-title = { $count ->
    [one] { $count } fila no se puede tomar
   *[other] { $count } filas no se pueden tomar
 }
import-table-filter = Filtrar estas filas
import-table-row = Fila
import-table-row-number = Fila { $row }
import-table-stands = Dice
import-table-wrong = Qué está mal y qué hacer
import-table-more-bad = Se muestran { $shown }; { $count } filas no se pueden tomar.
import-table-changed-title = { $count ->
    [one] { $count } ficha ya está y difiere
   *[other] { $count } fichas ya están y difieren
 }
import-table-changed-what = Qué pasa con ellas
import-table-leave = Dejarlas
import-table-update = Actualizarlas
import-table-was-empty = vacío
import-table-more-changed = Se muestran { $shown } de { $count }.
import-table-nothing = Todo lo de esta tabla ya está aquí. No hay nada que importar.
import-table-nothing-but-bad = Lo que se puede tomar ya está aquí. Corrija las filas de arriba y elija de nuevo el archivo.
import-table-all = { $count ->
    [one] Importar { $count } fila
   *[other] Importar { $count } filas
 }
import-table-rest = { $count ->
    [one] Importar la otra fila
   *[other] Importar las otras { $count } filas
 }
import-table-all-means = Todas de una vez.
import-table-rest-means = { $count ->
    [one] Se deja { $count } fila. Salga de esta página para no importar nada.
   *[other] Se dejan { $count } filas. Salga de esta página para no importar nada.
 }
import-table-done = La tabla se importó.
import-table-did-created = { $count ->
    [one] { $count } ficha nueva
   *[other] { $count } fichas nuevas
 }
import-table-did-updated = { $count ->
    [one] { $count } ficha actualizada
   *[other] { $count } fichas actualizadas
 }
import-table-did-same = { $count } ya estaban
import-table-did-left = { $count } distintas, dejadas como están
import-table-did-bad = { $count } omitidas
import-table-show = Mostrar: { $kinds }
