# Eliminar los archivos de una evidencia: deciden dos personas

deletion-title = Conservación y eliminación
deletion-kept = Sus archivos deben conservarse hasta el { $until }.
deletion-over = Sus archivos debían conservarse hasta el { $until }: ese plazo terminó.
deletion-kept-open = Nadie ha dicho hasta cuándo deben conservarse sus archivos (la misión no tiene último día).
deletion-on-hold = Está bajo conservación legal: nadie la elimina.
deletion-ask = Pedir que se eliminen sus archivos…
deletion-requests = Solicitudes de eliminación
deletion-asked = { $name } lo pidió, { $at }
deletion-waits = Decide una segunda persona: una jefatura de misión o la secretaría, no quien lo pidió.
deletion-decide = Eliminar los archivos…
deletion-refuse = Rechazar…
deletion-take-back = Retirar la solicitud…
deletion-awaited = { $count ->
    [one] Se pide eliminar archivos de una evidencia.
   *[other] Se pide eliminar archivos de evidencias: { $count } solicitudes.
}

## Qué significa

deletion-means-title = Nadie podrá recuperar los archivos
deletion-means = { $count ->
    [one] 1 archivo desaparece en el acto de este equipo, y de los demás y del servidor en cuanto sincronicen: el original.
   *[other] { $count } archivos desaparecen en el acto de este equipo, y de los demás y del servidor en cuanto sincronicen: el original, sus vistas previas y todo lo que se hizo a partir de él.
}
deletion-means-stays = Se quedan la ficha con su descripción, la huella y el registro de custodia, y dicen que se eliminó. Los archivos ya exportados quedan fuera de alcance.
deletion-early-title = Debían conservarse hasta el { $until }
deletion-early = Eliminar antes exige un motivo que se entienda todavía dentro de años.
deletion-findings = { $count ->
    [one] Un hallazgo se apoya en ella
   *[other] { $count } hallazgos se apoyan en ella
}

## Pedir

deletion-ask-title = Pedir que se eliminen los archivos
deletion-ask-do = Pedirlo a una segunda persona
deletion-grounds = Con qué fundamento
deletion-reason = Por qué, con sus palabras
deletion-reason-hint = Toda la misión puede leerlo y queda en el registro de custodia. No nombre a nadie que no deba ser nombrado.

## Decidir

deletion-decide-title = ¿Eliminar los archivos para siempre?
deletion-decide-do = Eliminar los archivos
deletion-asks = { $name } pide: { $grounds }
deletion-add = Lo que quiera añadir (opcional)

## Después

deletion-done-title = Sus archivos se eliminaron
deletion-done = Lo pidió { $asked }, decidió { $by }, { $at }.
deletion-everywhere = { $count ->
    [one] El único equipo de la misión los ha eliminado.
   *[other] Los { $count } equipos de la misión lo han confirmado.
}
deletion-not-yet = { $count ->
    [one] Un equipo aún no lo ha confirmado: { $names }.
   *[other] { $count } equipos aún no lo han confirmado: { $names }.
}
deletion-server-waits = El servidor lo sabrá con la próxima sincronización.
photo-deleted = Archivos eliminados
photo-deleted-stage = Los archivos se eliminaron: dos personas lo decidieron. Lo que se registró de ellos está al lado.
basis-deleted = archivos eliminados
