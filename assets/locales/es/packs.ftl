# Paquetes de contenido y lo que aportan a las pantallas.

packs = Paquetes de contenido
packs-what = Los paquetes de contenido dicen qué estados tienen los registros, qué preguntan las listas, qué dicen las fichas y guías y qué se sabe de un país. La secretaría los trae firmados; un paquete alterado en el camino se rechaza.
packs-secretariat-brings = La secretaría trae los paquetes; llegan con la próxima sincronización.
packs-in-force = En vigor
packs-former = Sustituidos
pack-replaced = sustituido
pack-of-the-program = Viene con el programa
pack-signature-holds = firma verificada
pack-signed = Firmado por { $person }, traído el { $at }
pack-unchecked = { $count ->
    [one] 1 traducción aún no revisada por un hablante nativo
   *[other] { $count } traducciones aún no revisadas por un hablante nativo
  }
pack-refused = { $pack }, traído por { $person }, se rechaza
pack-refused-means = Lo que estaba en vigor sigue en vigor.
pack-bring-title = Traer un paquete
pack-bring-what = Elija el archivo de un paquete. Verá qué cambia antes de que cuente nada.
pack-choose = Elegir un archivo …
pack-preview-new = Todavía no hay un paquete con ese nombre.
pack-preview-replaces = Sustituye la versión { $version }.
pack-preview-you-sign = Aún no está firmado: este portátil lo firma en su nombre.
pack-preview-signed = Firmado por { $person }; la firma es válida.
pack-changes = { $count ->
    [one] 1 cambio
   *[other] { $count } cambios
  }
pack-changes-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
  }
pack-change-added = nuevo
pack-change-changed = cambiado
pack-change-removed = quitado
pack-part-name-machines = Estados
pack-part-name-deadlines = Plazo
pack-part-name-retention = Plazo de conservación
pack-part-name-checklists = Lista de verificación
pack-part-name-editions = Código de Conducta
pack-part-name-cross_references = Referencia cruzada
pack-part-name-countries = País
pack-part-name-cards = Ficha
pack-part-name-interview_guides = Guía de entrevista
pack-part-machines = { $count ->
    [one] estados de 1 tipo
   *[other] estados de { $count } tipos
  }
pack-part-deadlines = { $count ->
    [one] 1 plazo
   *[other] { $count } plazos
  }
pack-part-retention = { $count ->
    [one] 1 plazo de conservación
   *[other] { $count } plazos de conservación
  }
pack-part-checklists = { $count ->
    [one] 1 punto de verificación
   *[other] { $count } puntos de verificación
  }
pack-part-editions = { $count ->
    [one] 1 edición del Código
   *[other] { $count } ediciones del Código
  }
pack-part-cross_references = { $count ->
    [one] 1 referencia cruzada
   *[other] { $count } referencias cruzadas
  }
pack-part-countries = { $count ->
    [one] 1 país
   *[other] { $count } países
  }
pack-part-cards = { $count ->
    [one] 1 ficha
   *[other] { $count } fichas
  }
pack-part-interview_guides = { $count ->
    [one] 1 guía de entrevista
   *[other] { $count } guías de entrevista
  }
pack-bring-means = Cuenta aquí de inmediato, y en los demás portátiles tras su próxima sincronización. No se puede retirar, solo sustituir por una versión más alta.
pack-bring-sign = Firmar y traer
pack-bring = Traer
notice-content_refused = { $pack }, traído por { $person }, se rechaza: { $reason ->
    [tampered] no es lo que se firmó
    [signer_without_role] quien lo firmó no es de la secretaría
    [unknown_signer] la organización no conoce a quien lo firmó
    [version_twice] otro paquete con ese nombre y versión llegó antes
   *[other] este programa no puede leerlo
  }. Lo que estaba en vigor sigue en vigor.
do-show-card = Mostrar una ficha: { $card }
consent-show-card = Mostrar qué significa el consentimiento
card-language = Idioma de la ficha
card-show = Mostrar en pantalla completa
card-show-means = Entonces no hay nada más en la pantalla. Escape le trae de vuelta aquí.
card-take-back = Recoger la ficha
card-leave = Salir de la ficha
card-preview = La ficha
card-unchecked = Aún no revisado por un hablante nativo
card-unchecked-means = Que la lea primero el intérprete, o dígala con otras palabras.
card-starter = Un texto inicial: la organización lo sustituye por el suyo en un paquete de contenido.
card-none = No existe esa ficha
card-none-means = Los paquetes de contenido en vigor no tienen una ficha con ese nombre.
cross-references-open = { $count ->
    [one] Otras normas: 1 tema
   *[other] Otras normas: { $count } temas
  }
cross-references-close = Ocultar otras normas
cross-references-aid = ayuda, verificar
paragraphs-mark = ¶{ $numbers }
standard-montreux = Documento de Montreux
standard-ungp = Principios Rectores de la ONU
standard-voluntary_principles = Principios Voluntarios
standard-iso18788 = ISO 18788:2015
standard-psc1 = PSC.1, por tema
country-profile = { $country }: qué saber
country-as-of = a { $date }, verificar
country-languages = Idiomas
country-weekend = Fin de semana
country-zones = Zona horaria
country-calendars = Calendarios
country-calendar-gregorian = gregoriano
country-calendar-persian = persa (hégira solar)
country-calendar-lunar_hijri = hégira lunar
country-regulators = Autoridad reguladora
country-laws = Ley
country-hazards = Peligros
country-photos = Fotos
country-photos-objects_and_places = solo objetos y lugares
country-notes = Notas
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
photo-rule-title = { $country }: fotografiar solo objetos y lugares
guide = Guía de entrevista
guide-for = Preguntas para
guide-nobody = elegir con quién habla
guide-before = Antes de empezar
guide-never = Lo que no se pregunta
code-texts-open = Lo que dice el Código
code-texts-close = Ocultar lo que dice el Código
code-heading-only = Solo el título: ningún paquete de contenido tiene el texto oficial.
code-unverified = número no verificado para esta edición
