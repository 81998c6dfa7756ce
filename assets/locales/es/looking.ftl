# Pictures of a mission: map, timeline, coverage, board, figures.

nav-look = Mirar
look-map = Mapa de sitios
look-timeline = Cronología
look-coverage = Cobertura
look-board = Tablero de hallazgos
look-figures = Cifras
look-overall = Cifras de todas las misiones
look-as = Mostrar como
look-picture = Imagen
look-table = Tabla
look-reference = Referencia
look-what = Qué
look-state = Estado

## Map

map-count = { $sites ->
    [one] { $sites } sitio
   *[other] { $sites } sitios
}
map-empty-title = Todavía no hay sitios
map-empty = El mapa muestra los sitios de la misión, cada uno con la exactitud que permite su propia norma. Un sitio se añade en Sitios.
map-sites = Sitios
map-site = Sitio
map-state = Visita
map-state-visited = visitado
map-state-planned = visita prevista
map-state-refused = acceso denegado
map-state-cancelled = visita cancelada
map-state-not_visited = sin visita
map-exactness = Exactitud
map-exact = lugar exacto
map-within = a menos de { $distance }
map-not-shown = lugar no mostrado
map-not-recorded = sin lugar anotado
map-list-hint = Las flechas recorren los sitios; Intro abre uno.
map-table = Los sitios y dónde se muestran
map-photos = { $count ->
    [one] { $count } foto
   *[other] { $count } fotos
}
map-summary = Mapa: { $placed } de { $sites } sitios tienen lugar en él. La lista de al lado y la tabla dicen lo mismo con palabras.
map-closer = Más cerca
map-further = Más lejos
map-fit-sites = Mostrar todos los sitios
map-fit-country = Mostrar el país
map-legend-blurred = el lugar real está dentro del círculo
map-legend-photos = fotos
map-origin = Natural Earth. El trazado de las fronteras no expresa opinión.
distance-km = { $value } km
distance-m = { $value } m

## Timeline

timeline-zone = horas de { $zone }
timeline-empty-title = Nada tiene fecha todavía
timeline-empty = Los días de la misión aparecen aquí en cuanto tiene principio y fin, y con ellos las visitas, entrevistas, observaciones y fotos.
timeline-day = Día
timeline-time = Hora
timeline-lane = Línea
timeline-table = Todo lo que muestra la cronología
timeline-weekend = fin de semana
timeline-nothing = nada anotado
timeline-left-out = { $days ->
    [one] { $days } día sin entradas
   *[other] { $days } días sin entradas
}
timeline-morning = primera mitad del día
timeline-afternoon = segunda mitad del día
timeline-month-only = solo se sabe el mes
timeline-year-only = solo se sabe el año
timeline-about = hacia este día
timeline-burst = { $count } fotos
timeline-missed = aviso de llegada sin confirmar
timeline-more = { $count } más
timeline-fewer = Mostrar menos
lane-itinerary = Itinerario
lane-visits = Visitas
lane-interviews = Entrevistas
lane-observations = Observaciones
lane-evidence = Pruebas
lane-incidents = Incidentes
lane-follow_up = Seguimiento

## Coverage

coverage-gaps = { $gaps ->
    [0] sin lagunas
    [one] { $gaps } laguna
   *[other] { $gaps } lagunas
}
coverage-rows = Filas
coverage-all = Todos los párrafos
coverage-only-gaps = Con lagunas
coverage-empty-title = Todavía no hay párrafos
coverage-empty = Elija los párrafos del alcance en la página de la misión. Aquí se cruzan con las empresas: qué se preguntó, qué se vio y qué se halló.
coverage-legend = Preguntado: respuestas de listas de verificación, temas de entrevista, autoevaluación, solicitudes de documentos. Visto: observaciones, pruebas, documentos. Hallado: hallazgos. Lo visto en un sitio cuenta para cada empresa presente.
coverage-paragraph = Párrafo
coverage-no-company = Sin empresa
coverage-outside = Fuera del alcance
coverage-asked = preguntado
coverage-seen = visto
coverage-found = hallado
coverage-nothing = nada
coverage-state-count = { $state } ({ $count })
coverage-nothing-behind = Aquí todavía no se ha preguntado, visto ni hallado nada.
gap-nothing = nada todavía
gap-only_self_assessment = solo la respuesta de la empresa
gap-not_seen = nada visto al respecto
behind-asked = Preguntado
behind-seen = Visto
behind-found = Hallado
basis-checklist = respuesta de lista de verificación
basis-interview = entrevista
basis-self_assessment = autoevaluación
basis-request = documento solicitado
basis-observation = observación
basis-evidence = prueba
basis-document = documento visto
basis-finding = hallazgo

## Board

board-count = { $findings ->
    [one] { $findings } hallazgo
   *[other] { $findings } hallazgos
}
board-hint = Las flechas van de ficha en ficha; Intro abre una. Mayús con una flecha, M o arrastrar la lleva a otro estado.
board-column = { $state }, { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
board-move = Mover { $card }
board-more = { $count } más
board-moved = { $card } está en el estado «{ $state }».
board-refused = { $card } se queda donde está. { $why }
board-no-way = Ningún camino lleva de «{ $from }» a «{ $to }». Posible: { $ways }.
board-missing = Falta
board-gap-evidence = sin pruebas
board-gap-exposure = exposición de fuentes sin comprobar
board-gap-edit = exposición de fuentes: hay que retocar

## Figures

figures-none = sin indicar
figures-active = activas
figures-closed = cerradas
figures-concerns = Inquietudes de cumplimiento
figures-concerns-note = Por las categorías públicas; cerrado es lo que los estados llaman final.
figures-findings = Hallazgos por clase y gravedad
figures-findings-note = La gravedad resulta de la escala, el alcance y lo irremediable.
figures-no-severity = sin gravedad
figures-sections = Hallazgos por título del Código
figures-sections-note = Un hallazgo sobre varios párrafos de un mismo título cuenta allí una vez.
figures-section-concerns = inquietudes de cumplimiento
figures-section-others = otros
figures-paragraphs = ¶{ $first }–{ $last }
figures-actions = Medidas correctivas
figures-actions-note = Vencidas el { $day }, según el calendario de este equipo.
figures-in-time = a tiempo o hechas
figures-overdue = vencidas
figures-people = Personas con las que se habló
figures-people-note = Según lo que son las fuentes. Menos de cinco no se cuentan por separado: quien conoce el lugar podría saber quiénes son.
figures-people-count = personas
figures-people-told = { $people } en { $interviews ->
    [one] { $interviews } entrevista
   *[other] { $interviews } entrevistas
}
figures-no-source = sin ficha de fuente
figures-fewer = <{ $below }
figures-part = { $part }: { $count }
figures-empty = Todavía no hay { LOWER($kinds) }
