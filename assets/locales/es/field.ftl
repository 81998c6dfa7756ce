## What consent allows, and what stands on it

consent-withdrawn-some-day = Consentimiento retirado
withdraw-begin = Retirar el consentimiento…
withdraw-title = Retirar el consentimiento
withdraw-means-title = Desde entonces no se puede usar nada de esta entrevista.
withdraw-means = Cada uso cuenta como no. Los hallazgos que se apoyan en ella no avanzan hasta que su base sea otra. Lo que ya se envió no se puede recuperar desde aquí.
withdraw-reason-hint = Cómo se dijo y a quién. Queda en el historial.
withdraw-do = Retirar el consentimiento
standing-none = Nada se apoya todavía en esta entrevista.
standing-count = { $findings ->
    [0] Ningún hallazgo la usa
    [one] 1 hallazgo la usa
   *[other] { $findings } hallazgos la usan
}{ $others ->
    [0] .
    [one] ; otro registro se apoya en ella.
   *[other] ; otros { $others } registros se apoyan en ella.
}
standing-through = a través de { $name }
standing-report = puede contenerla: los informes toman los hallazgos de la misión
reach-none = no se puede usar
withdrawn-basis = Este hallazgo se apoya en lo que se retiró: { $names }.
withdrawn-basis-means = No se puede confirmar ni enviar a la empresa. Quítelo de su base, ponga otra cosa en su lugar y vuelva a leer el texto: aún puede decir lo que ya no se puede decir.

## What could expose a source

exposure-open = Abrir { $name }
exposed-withdrawn = { $name }: se retiró el consentimiento.
exposed-withdrawn-means = Ya no se puede usar nada de ella.
exposed-analysis = { $name } no se puede usar en el análisis.
exposed-analysis-means = El uso en el análisis se negó o no se preguntó. No preguntado cuenta como no.
exposed-small_cell = Se podría reconocer a { $name }.
cells-small = Pocas personas son como esta fuente.
cells-small-means = Quien conoce el lugar puede saber quién habló. Omita sexo, nacionalidad o lugar donde se cuente el hallazgo, o espere más fuentes.
cells-few = Se escuchó a pocas personas así.
cell-company-sex = { $count ->
    [0] Según sus cifras, la empresa no tiene a nadie de este sexo.
    [one] La empresa tiene 1 persona de este sexo.
   *[other] La empresa tiene { $count } personas de este sexo.
}
cell-company-nationality = { $count ->
    [0] Según sus cifras, la empresa no tiene a nadie de este grupo de nacionalidad.
    [one] La empresa tiene 1 persona de este grupo de nacionalidad.
   *[other] La empresa tiene { $count } personas de este grupo de nacionalidad.
}
cell-site-sex = { $count ->
    [0] En uno de los sitios no había nadie de este sexo de servicio.
    [one] En uno de los sitios había 1 persona de este sexo de servicio.
   *[other] En uno de los sitios había { $count } personas de este sexo de servicio.
}
cell-heard = { $count ->
    [one] Es la única fuente de este tipo en la misión.
   *[other] La misión escuchó a { $count } fuentes de este tipo.
}

## Corroboration

corroboration-computed = Según su origen
corroboration-none = ninguna
corroboration-none-means = Nada de lo que apoya el hallazgo se puede contar.
corroboration-single-means = Una fuente, un documento o una ocasión.
corroboration-partly-means = Varias que pueden depender unas de otras: gente de un mismo lado, o la misma clase de mirada.
corroboration-independent_multiple-means = Al menos dos que no dependen una de otra.
corroboration-differs = Elegido: { $chosen }. Según su origen: { $computed }.
corroboration-differs-means = Ambos quedan. Diga por qué en el enunciado, o cambie lo elegido.

## What is due

due = Plazos
due-nothing = Nada vence.
due-more = { $count } más
due-fewer = Menos
due-overdue = { $days ->
    [one] 1 día de retraso
   *[other] { $days } días de retraso
}
due-today = vence hoy
due-in = { $days ->
    [one] en 1 día
   *[other] en { $days } días
}
due-what = { $what }: { $day }
due-no-contact = No se acordó el contacto: pregunte por medio de otra persona.
due-asked = Preguntado hoy

## The day

programme = Programa del día
programme-of = Programa del { $day }
programme-to = Al { $day }
programme-none-before = No hay nada previsto antes de este día
programme-none-after = No hay nada previsto después de este día
programme-empty = No hay nada previsto para este día.
check-in = Aviso dado
check-in-do = Aviso dado: { $title }
check-in-waiting = avisar antes de las { $time }
check-in-soon = avisar antes de las { $time }
check-in-overdue = aviso atrasado desde las { $time }
check-in-made = aviso dado a las { $time }
check-in-with = a { $who }
missed-check-ins = { $count ->
    [one] Un aviso está atrasado.
   *[other] { $count } avisos están atrasados.
}
missed-action = Si no hay noticias: { $action }
withdrawn-findings = { $count ->
    [one] Un hallazgo se apoya en lo que se retiró.
   *[other] { $count } hallazgos se apoyan en lo que se retiró.
}

## What others made

record-others = Hecho por { $author }. Con su función lo lee y no lo cambia.
record-others-part = Hecho por { $author }. Con su función cambia el marco, no lo que se dijo.

## Lo que aún no se muestra

withheld = { $kind }, aún no visible
withheld-title = Lo que se dijo aún no se muestra
withheld-means = Quienes revisan lo leen cuando la entrevista está bloqueada. Hasta entonces se ve quién fue escuchado, dónde, cuándo y qué se acordó. Si se retira el consentimiento, queda así.
withheld-title-director = Lo que se dijo no se muestra
withheld-means-director = Con su función ve a quién se escuchó, dónde, cuándo y qué se acordó, no las palabras. Lo que de ellas se sigue figura en los hallazgos e informes.

## Somebody discloses abuse

do-disclosure = Alto: abuso revelado
do-disclosure-also = explotación sexual abuso violencia sobreviviente derivación EAS VBG
disclosure-title = Alto. Escuche. Ofrezca ayuda.
disclosure-stopped = El formulario en el que estaba se cerró.
disclosure-stopped-means = Lo que había escrito antes está guardado; nada continúa por sí solo. No escriba lo que le cuentan: aquí no hay dónde escribirlo, y es a propósito.
disclosure-step-listen = Escuche y crea. La persona decide lo que sigue.
disclosure-step-ask = No pregunte qué pasó, quién fue, dónde ni cuándo. No busque a otras personas.
disclosure-step-write = No anote nombre, relato, voz ni imagen. Si algo está en sus notas, quítelo.
disclosure-step-promise = No prometa nada que no pueda cumplir. Diga lo que debe comunicar y a quién.
disclosure-step-child = Un niño o una niña: sin entrevista y sin promesa de secreto. Llame enseguida al punto focal.
disclosure-step-offer = Ofrezca los servicios de abajo. Derive solo si la persona lo quiere.
disclosure-services = Adónde se puede derivar a la persona
disclosure-services-none = Aquí no se conoce ningún servicio de este país. Llame al punto focal de protección contra la explotación y los abusos sexuales.
disclosure-no-contact = sin contacto anotado: pregunte al punto focal
disclosure-verified = verificado el { $day }
disclosure-keep-title = Lo que se puede guardar
disclosure-keep-means = Solo estas opciones, bajo una clave aparte. Sin nombre, lugar, empresa ni palabras. Si hay un punto focal, se sellan solo para esa persona. También puede no guardar nada.
disclosure-keep = Guardar estas respuestas
disclosure-kept = Guardado en este equipo.
disclosure-kept-means = No figura en ningún informe.
disclosure-kept-goes = Con la próxima sincronización va, sellado, a { $names }; nadie más puede abrirlo. Si alguien está en peligro, no espere: llame.
disclosure-kept-nobody = La organización aún no tiene punto focal, así que queda en este equipo: avise de palabra a quien corresponda.
disclosure-leave = Salir
disclosure-leave-nothing = Salir sin guardar nada

## Incidents compared

incidents-compared = Incidentes comparados
incidents-compared-of = Incidentes comparados: { $company }
incidents-all = Todas las empresas
incidents-none = La misión aún no ha sabido de ningún incidente.
incidents-no-company = sin empresa anotada
incidents-heard = Lo que la misión supo
incidents-together = Juntos
incidents-counts = { $heard } conocidos, { $company } en el registro de la empresa, { $client } en el del cliente.
incidents-discrepancies = { $count ->
    [one] 1 por explicar
   *[other] { $count } por explicar
}
incident-invitation = Qué pasó, hasta donde se sabe …
logs-both = ambos lo tienen
logs-company-silent = falta en el registro de la empresa
logs-client-silent = falta en el registro del cliente
logs-neither = falta en ambos
logs-open = abierto
badge-overdue = atrasado

## Recurrence and sharing

recurrence = Reincidencia
recurrence-none = Ningún hallazgo de otra misión trata de esta empresa y este párrafo.
recurrence-choose = Es una reincidencia de este
recurrence-choose-named = Es una reincidencia de { $title }
sharing-cleared = Se puede compartir.
sharing-missing = Aún no se puede compartir. Falta:
sharing-state = la confirmación

## The interview's course

mode-group = En grupo nadie puede hablar solo por sí.
mode-group-means = Pregunte por lo que todos ven: agua, puestos, formación, vías de queja. Salario, documentos y abusos son para hablar con una sola persona. Anote cuántos eran; basta de media hora a tres cuartos.
mode-remote = A distancia no se ve quién escucha.
mode-remote-means = Pregunte primero si la persona puede hablar, acuerden una palabra que termine la llamada y vuelva a preguntar cuando cambie la voz. Después no envíe nada por escrito que no se haya acordado.
mode-written = Las respuestas escritas no tienen voz.
mode-written-means = Anote cómo llegaron y quién pudo ayudar. Pida el consentimiento para cada uso como en una conversación.
resume-interview = ¿Interrumpida? Siga en «{ $topic }».
resume-interview-do = Seguir
