# Evidencia: custodia, derivados, documentos y sonido.

## Consultar un original

view-reason-title = ¿Por qué consulta este original?
view-reason = Motivo
view-reason-hint = La cadena de custodia lo guarda, con su nombre y la hora.
view-reason-do = Abrir el original
stage-original = Vista previa del original
stage-derivative = Derivado
stage-derivative-of = Derivado de { $title }
stage-not-shown = El contenido de este tipo no se muestra aquí; se puede exportar.

## Documentos

do-next-page = Página siguiente
do-previous-page = Página anterior
page-of = Página { $page } de { $total }
active-script-title = Este documento lleva un script
active-launch-title = Este documento iniciaría un programa
active-attachment-title = Este documento lleva otros archivos
active-means = Aquí no se ejecuta ni se abre nada de él: sus páginas se dibujan como imágenes. Cuidado con él fuera.

## Sonido

sound = Grabación
sound-invitation = Una grabación. Pulse O para escuchar el original.
sound-opening = Abriendo la grabación …
sound-not-played = Esta grabación no se puede escuchar aquí
sound-too-long = Es más larga de lo que cabe en la memoria de esta ventana. El original está a salvo y se puede exportar.
sound-not-decoded = Esta ventana no conoce su formato. El original está a salvo y se puede exportar.
sound-where = Lugar en la grabación
sound-place = { $at } de { $length }
clock-minutes = { $minutes }:{ $seconds }
do-play = Escuchar
do-pause = Pausa
do-earlier = 5 segundos atrás
do-later = 5 segundos adelante

## Custodia

custody = Cadena de custodia
custody-arrived = En este ordenador desde el { $at }. El registro lo dirá con el primer acto aquí.
custody-whole = { $count ->
    [one] Cadena íntegra: 1 evento.
   *[other] Cadena íntegra: { $count } eventos.
}
custody-broken = La cadena está rota
custody-break-altered = El evento { $number } dice otra cosa que su hash.
custody-break-unlinked = El evento { $number } no sigue al anterior.
custody-break-missing = Falta el evento { $number }.
custody-break-forked = Hay dos eventos { $number }.
custody-break-foreign = El evento { $number } lo escribió otra computadora que la que dice.
custody-break-other_content = El evento { $number } habla de otros bytes que este original.
custody-break-no_import = Ningún evento cuenta cómo entró en la bóveda.
custody-all = Los { $count } eventos
custody-fewer = Menos
custody-check = Comprobar los bytes
custody-same = Leído de nuevo: son los bytes que se importaron.
custody-other = No son los bytes que se importaron.

## Derivados

derivatives = Derivados
derivatives-none = Todavía no se hizo nada a partir de él. Cubra lo que otros no deben ver; el original queda como está.
derivative-beside = Mostrar junto al original: { $reason }
derivative-approve = Aprobar
derivative-withdraw = Retirar
do-redact = Tachar
redact-title = Hacer un derivado
redact-means = El original queda intacto. El derivado se hace a tamaño completo, sin posición, hora ni ningún otro metadato.
redact-keys = Dibuje con el ratón, o añada una zona y muévala con las flechas; con Mayús cambian su tamaño, con Alt en menos. Supr la quita.
redact-areas = Zonas
redact-area = Cobertura { $number }
redact-crop = Lo que queda
redact-place = { $x } %, { $y } %: { $width } % × { $height } %
redact-remove = Quitar: { $name }
redact-straighten = Enderezar, en grados
redact-straighten-hint = En sentido horario; bajo cero, en el otro.
redact-straighten-problem = Entre −45 y 45 grados.
redact-reason = Motivo
redact-reason-hint = Qué hay que ocultar y a quién.
redact-do = Hacerlo
redact-making = Haciéndolo …
redact-failed = No se hizo
redact-leave = Salir
do-cover = Cubrir
do-crop = Recortar

## Exportación

export-derivative = Derivado, aprobado
export-reason = Motivo
export-reason-hint = Un original no sale sin motivo. La cadena de custodia lo guarda.
export-second-title = Una segunda persona debe aprobar
export-ask = Solicitar el original
export-asked-title = Solicitado
export-asked = Otra persona encuentra la solicitud en las solicitudes de exportación y la aprueba. Tras la próxima sincronización, exporte de nuevo: una aprobación vale para una exportación.

## Hora, lugar y ráfagas

time-corrected = Corregida
time-corrected-by = { $at }, corregida en { $by }
time-corrected-short = { $at } (corregida)
offset-hours = { $count } h
offset-minutes = { $count } min
offset-seconds = { $count } s
camera-clock-open = Corregir el reloj de esta cámara
camera-clock-title = Reloj de { $camera }
camera-clock-means = Vale para todas sus fotos de esta misión. Lo que indican queda en los registros; la hora corregida se muestra al lado.
camera-clock-sign = La hora verdadera es
camera-clock-later = más tarde
camera-clock-earlier = más temprano
camera-clock-reason = Cómo lo sabemos
camera-clock-reason-hint = La foto de un reloj, un recibo, una llamada a una hora conocida.
camera-clock-do = Corregir
hours = Horas
minutes = Minutos
seconds = Segundos
site-suggested = Quizá muestra
site-why-place = a { $metres } m
site-why-visit = visita a esa hora
site-why-itinerary = programa a esa hora
site-zone-assumed = La foto no indica zona: su hora se tomó por la de esta computadora.
do-contains = Muestra: { $what }
stack-of = { $count ->
    [one] 1 foto
   *[other] ráfaga de { $count }
}
stacks-open-all = Mostrar las ráfagas una a una
stacks-close-all = Apilar las ráfagas
tile-derivative = Derivado: { $state }
