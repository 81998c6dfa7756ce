# Errores, un mensaje por código de crates/desk/src/error.rs: qué ocurrió, qué está a salvo, qué hacer ahora.
# El id es «error-» y el código con sus puntos convertidos en guiones.

## La solicitud misma

error-request-unknown_command = No hay ningún comando llamado «{ $name }». No se hizo nada. Es un fallo del programa que lo pidió: repórtelo, por favor.
error-request-invalid_arguments = No se pudo leer la solicitud: { $detail }. No se hizo nada. Revise lo que se introdujo.

## La bóveda de esta computadora

error-vault-not_found = No hay ninguna bóveda en { $path }. Cree primero una o indique la carpeta donde está la suya.
error-vault-exists = Ya hay una bóveda en { $path }. Se dejó como estaba. Ábrala o elija una carpeta vacía para una nueva.
error-vault-creation_unfinished = La creación de esta bóveda se interrumpió antes de que se pudiera escribir algo en ella. Créela de nuevo.
error-vault-locked = La bóveda está bloqueada. No se cambió nada. Desbloquéela con su frase de contraseña e inténtelo de nuevo.
error-vault-already_open = La bóveda ya está abierta. Bloquéela primero.
error-vault-in_use = Otro Fieldseal tiene abierta esta bóveda. Todo lo que contiene está a salvo. Cierre el otro e inténtelo de nuevo.
error-vault-wrong_passphrase = La frase de contraseña no abre esta bóveda. No se cambió nada y no hay límite de intentos. Revise la distribución del teclado y la tecla Bloq Mayús.
error-vault-empty_passphrase = La frase de contraseña está vacía. No se cambió nada. Escriba la frase de contraseña.
error-vault-passphrase_too_short = La frase de contraseña es demasiado corta. No se cambió nada. Elija al menos { $minimum } caracteres; varias palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
error-vault-out_of_memory = Comprobar la frase de contraseña requiere { $mebibytes } MiB de memoria libre, para que nadie pueda probar muchas a la vez. No se cambió nada. Cierre otros programas e inténtelo de nuevo.
error-vault-weak_parameters = Esta bóveda está sellada con menos fuerza de la que Fieldseal acepta ({ $memory_kib } KiB, { $passes } pasadas): alguien cambió su cabecera o es una bóveda de prueba. No se cambió nada. Restituya vault.a o vault.b desde una copia de la carpeta de la bóveda.
error-vault-name_missing = Una bóveda necesita el nombre de la persona a quien pertenece, para que los demás vean quién escribió qué. No se creó nada. Introduzca un nombre con al menos una letra.
error-vault-initials = «{ $initials }» no pueden ser iniciales: son de una a cuatro letras o cifras, para referencias como MA-O-007. No se creó nada. Elija otras.
error-vault-header_missing = Faltan las dos copias de la cabecera de la bóveda (vault.a y vault.b), por lo que no se puede hallar su clave. Los registros y las fotos de este disco no se tocaron. Restituya una de ellas desde una copia de la carpeta de la bóveda; lo sincronizado está también en la copia de la secretaría.
error-vault-header_damaged = Las dos copias de la cabecera de la bóveda están dañadas ({ $detail }), por lo que no se puede hallar su clave. Los registros y las fotos de este disco no se tocaron. Restituya vault.a o vault.b desde una copia de la carpeta de la bóveda; lo sincronizado está también en la copia de la secretaría.
error-vault-header_tampered = Alguien que no tiene la clave de la bóveda cambió su cabecera. Los registros y las fotos de este disco no se tocaron. Restituya vault.a y vault.b desde una copia de la carpeta de la bóveda y avise a la secretaría de que alguien tuvo esta computadora en sus manos.
error-vault-header_rolled_back = Se restituyó una copia más antigua de la cabecera de la bóveda (número { $found }, se esperaba { $expected }); una frase de contraseña antigua podría abrirla. No se cambió nada. Restituya los vault.a y vault.b más recientes y avise a la secretaría si no fue usted.
error-vault-head_missing = Falta el archivo «head» de la bóveda, por lo que no se puede saber si la base de datos es la más reciente. Los registros de este disco no se tocaron. Restituya el archivo «head» desde su copia más reciente o acepte lo que hay aquí con «vault recover».
error-vault-head_damaged = El archivo «head» de la bóveda está dañado, por lo que no se puede saber si la base de datos es la más reciente. Los registros de este disco no se tocaron. Restituya el archivo «head» desde su copia más reciente o acepte lo que hay aquí con «vault recover».
error-vault-database_missing = La base de datos de la bóveda (vault.db) falta en su carpeta. La cabecera y las fotos siguen allí. Restituya vault.db desde su copia más reciente o vuelva a unirse a la organización y recupere todo lo que se sincronizó.
error-vault-database_damaged = La base de datos de la bóveda está dañada ({ $detail }). No se sobrescribió nada. «fieldseal vault rebuild» la rehace a partir de lo que aún contiene. Si eso falla: copie la carpeta de la bóveda tal como está y después restituya vault.db desde su copia más reciente, o vuelva a unirse a la organización y recupere todo lo que se sincronizó.
error-vault-journal_damaged = Está dañada la parte de la base de datos de la bóveda de la que se deduce todo lo demás ({ $detail }). No se sobrescribió nada. Copie la carpeta de la bóveda tal como está y después restituya vault.db desde su copia más reciente, o vuelva a unirse a la organización y recupere todo lo que se sincronizó.
error-vault-rolled_back = Se restituyó una copia más antigua de la base de datos de la bóveda: termina en el cambio { $database } y esta computadora ya había dado por guardado hasta el { $acknowledged }. No se sobrescribió nada. Restituya la copia más reciente o acepte la más antigua con «vault recover»: lo sincronizado se vuelve a recuperar, lo demás no está en ella.
error-vault-nothing_to_recover = La bóveda se abre tal como está, así que no hay nada que recuperar. No se cambió nada.
error-vault-newer_version = Esta bóveda fue escrita por un Fieldseal más nuevo (formato { $found }; este lee hasta { $supported }). No se cambió nada. Instale el Fieldseal más nuevo para abrirla.
error-vault-disk_full = El disco está lleno. Lo que se dio por guardado antes está a salvo; este último paso no se guardó. Libere espacio y hágalo de nuevo.
error-vault-io = El disco no hizo lo que se le pidió ({ $path }: { $detail }). Lo que se dio por guardado antes está a salvo; este último paso no se guardó. Revise el disco e inténtelo de nuevo.
error-vault-reopen_needed = El disco falló en plena escritura ({ $detail }), así que hay que examinarlo de nuevo. Lo que se dio por guardado antes está a salvo. Bloquee la bóveda, desbloquéela y repita el último paso.
error-vault-blob_damaged = Un archivo sellado está dañado en este disco ({ $blob }: { $detail }). El registro sobre él está a salvo. Si se sincronizó, se recuperará de la copia de la secretaría.
error-vault-blob_missing = Este archivo aún no ha llegado a esta computadora; el registro sobre él, sí. Sincronice para recuperarlo.

## Registros

error-record-unknown_kind = No hay ningún tipo de registro llamado «{ $kind }». No se guardó nada. Los tipos son: { $kinds }.
error-record-unknown_field = Los registros de tipo { $kind } no tienen el campo «{ $field }». No se guardó nada. Sus campos son: { $fields }.
error-record-not_found = No hay ningún registro «{ $id }» en esta bóveda. Puede que aún no haya llegado: revise el id o la referencia, o sincronice.
error-record-ambiguous = «{ $id }» corresponde a { $count } registros. No se cambió nada. Use el id completo del registro.
error-record-mission_missing = Los registros de tipo { $kind } pertenecen a una misión. No se guardó nada. Indique a qué misión.
error-record-mission_not_found = No hay ninguna misión «{ $mission }» en esta bóveda. Puede que aún no haya llegado: revise el id o la referencia, o sincronice.
error-record-wrong_type = El campo { $field } admite { $expected }. No se guardó nada. Introdúzcalo en esa forma.
error-record-not_a_choice = «{ $value }» no es una de las opciones de { $field }. No se guardó nada. Elija una de: { $choices }.
error-record-out_of_range = El campo { $field } admite números de { $min } a { $max }. No se guardó nada. Introduzca un número dentro de ese intervalo.
error-record-not_a_date = «{ $value }» en { $field } no es un día del calendario. No se guardó nada. Escríbalo como 2026-02-06.
error-record-not_a_moment = «{ $value }» en { $field } no es un momento. No se guardó nada. Escríbalo como 2026-02-06T11:40:00+03:00, o con su zona.
error-record-not_a_position = «{ $value }» en { $field } no es una posición. No se guardó nada. Escriba latitud y longitud en grados, como 30.5081,47.7835.
error-record-not_a_paragraph = «{ $value }» en { $field } no es un párrafo del Código de Conducta. No se guardó nada. Los párrafos van del 1 al 70, con una letra donde la hay, como 67(a).
error-record-too_long = El texto de { $field } tiene { $bytes } bytes; el campo admite { $limit }. No se guardó nada. Acórtelo o repártalo en dos registros.
error-record-not_a_link = «{ $value }» en { $field } no es un registro al que este campo pueda apuntar. No se guardó nada. Use el id o la referencia del registro.
error-record-not_a_language = «{ $value }» en { $field } no es una etiqueta de idioma. No se guardó nada. Escríbala como ar, ckb o en.
error-record-not_a_state = «{ $value }» en { $field } no es el nombre de un estado. No se guardó nada. Los estados se escriben como draft o peer_review.
error-record-unknown_state = No hay ningún estado «{ $value }». No se cambió nada. Los que hay: { $states }.
error-record-no_way = Ningún camino lleva de { $from } a { $to }. No se cambió nada. Desde aquí: { $ways }.
error-record-move_not_allowed = Llevarlo a { $to } corresponde a otros: { $roles }. No se cambió nada. Pídalo a uno de ellos.
error-record-move_needs_reason = { $to } necesita un motivo, que queda en el historial. No se cambió nada. Indique uno e inténtelo de nuevo.
error-record-move_needs_second_person = { $to } necesita una segunda persona: ni quien creó el registro ni quien lo movió por última vez. No se cambió nada. Pídalo a un colega.
error-record-move_needs_field = Antes de { $to }, hay que rellenar { $field } (se acepta: { $wanted }). No se cambió nada.
error-record-move_basis_withdrawn = Se apoya en lo que se retiró: { $basis }. No pasa a { $to }. No se cambió nada. Quítelo de su base o ponga otra cosa en su lugar.
error-record-locked = El estado del registro es «{ $state }»: sus campos ya no cambian. No se guardó nada. Escriba lo nuevo como un registro propio.
error-record-not_editable = El campo { $field } contiene datos del original y no se puede editar. No se cambió nada.
error-record-not_a_set = El campo { $field } tiene un solo valor, así que no se le puede añadir ni quitar nada. No se guardó nada. Establézcalo con = en su lugar.
error-record-invalid_version = «{ $value }» no es una versión de un campo. No se guardó nada. Lea el registro de nuevo y use las versiones que indica.
error-record-own_command = Los registros del tipo { $kind } nacen de lo que cuentan, nunca a mano. No se guardó nada.
error-record-too_much_at_once = Es más de lo que cabe en un cambio ({ $limit } bytes). No se guardó nada de ello. Guárdelo en partes más pequeñas.
error-record-no_conflict = No hay nada por resolver en { $field } de { $id }: tiene un solo valor. No se cambió nada.
error-record-pick_out_of_range = No hay ningún valor { $pick } que elegir: el campo tiene { $count }. No se cambió nada. Liste los conflictos y cuente desde 1.
error-permission-denied = Como { $role } no puede cambiar registros de tipo { $kind }. No se guardó nada. Consulte a quien es responsable de la misión o a la secretaría.
error-permission-not_own = Esto lo hizo otra persona; como { $role } solo cambia lo que usted hizo en los registros { $kind }. No se guardó nada. Escriba lo nuevo en un registro propio o pregunte a quien dirige la misión.

## Textos largos

error-text-not_a_text = El campo { $field } no es un texto largo. No se guardó nada.
error-text-invalid_update = El editor envió letras que no se pudieron leer. Todo lo guardado antes está a salvo. Abra el registro de nuevo y revise las últimas palabras.
error-text-reopen = Entretanto, este texto estaba abierto en otro editor de esta bóveda. Todo lo guardado antes está a salvo. Abra el registro de nuevo y revise las últimas palabras.

## Fotos

error-photo-none_found = No hay allí ningún archivo que importar. No se importó nada. Revise la ruta.
error-photo-path_unreadable = No se pudo leer { $path } ({ $detail }). No se importó nada de allí. Compruebe que la tarjeta o la carpeta siga ahí.
error-photo-no_such_job = No hay ninguna importación { $job }. Puede que terminara antes de que se bloqueara la bóveda; lo que importó está a salvo.
error-photo-not_a_photo = { $id } no es una foto.
error-photo-no_rendition = No existe esa imagen para { $id }: el archivo no se pudo decodificar. El original se conserva sin cambios; exporte ese en su lugar.
error-photo-export_exists = { $path } ya existe y se dejó como estaba. Elija otro nombre.
error-photo-export_failed = No se pudo escribir { $path } ({ $detail }). La foto de la bóveda está a salvo. Elija otro lugar.
error-photo-worker_failed = La parte que decodifica las fotos no arrancó ({ $detail }). Lo importado antes está a salvo. Revise la instalación y vuelva a importar: nada se importa dos veces.

## Tables

error-table-too_large = El archivo tiene { $mebibytes } MiB; se toman a lo sumo { $limit } MiB de una vez. No se importó nada. Guarde solo la hoja que necesita, o divida la tabla.
error-table-unpacks_too_large = El libro descomprimido pasa de { $limit } MiB. No se importó nada. Guarde la hoja que necesita en un libro aparte o como CSV; si viene de un desconocido, tampoco lo abra en otro lugar.
error-table-too_many_rows = La tabla tiene más de { $limit } filas. No se importó nada. Divídala e importe las partes una tras otra.
error-table-too_many_cells = La tabla tiene más de { $columns } columnas o { $cells } celdas. No se importó nada. Borre las columnas que no necesita y guárdela de nuevo.
error-table-empty = No hay nada en esta tabla. No se importó nada. Revise el archivo y la hoja elegidos.
error-table-not_a_table = No es una tabla que se pueda leer ({ $found }). No se importó nada. Guárdela como XLSX o CSV; un libro con contraseña, sin ella.
error-table-damaged = No se puede leer el libro ({ $detail }). No se importó nada. Ábralo en una hoja de cálculo y guárdelo de nuevo como XLSX o CSV.
error-table-no_sheet = No hay una hoja «{ $sheet }». No se importó nada. Las hojas son: { $sheets }.
error-table-no_encoding = No existe la codificación «{ $encoding }». No se importó nada. Las usuales son utf-8, windows-1256, windows-1252 y utf-16le.
error-table-quote_unclosed = En la línea { $line } se abren comillas que no se cierran, y no se sabe dónde termina esa celda. No se importó nada. Ciérrelas o bórrelas en esa línea.
error-table-kind_not_imported = «{ $kind }» no puede venir de una tabla. No se importó nada.
error-table-no_column = No hay una columna «{ $column }». No se importó nada. Use el encabezado tal como está, o un número contado desde 1.
error-table-field_twice = Dos columnas serían «{ $field }». No se importó nada. Deje una fuera.
error-table-column_missing = Ninguna columna da «{ $field }», sin lo cual estas fichas no pueden existir. No se importó nada. Diga qué columna es.
error-table-bad_rows = { $count ->
    [one] Una fila no se puede tomar
   *[other] { $count } filas no se pueden tomar
 }; la primera es la fila { $row }. No se importó nada. Corrija la tabla, o impórtela sin { $count ->
    [one] esa fila
   *[other] esas filas
 }.
error-table-file_changed = { $path } no es el archivo de la vista previa: cambió desde entonces. No se importó nada. Vea de nuevo la vista previa.

error-cell-formula = La propia hoja de cálculo muestra aquí un error. Corrija la fórmula y guarde de nuevo.
error-cell-uncomputed = Una fórmula que nunca se calculó. Abra el libro en una hoja de cálculo y guárdelo.
error-cell-undecodable = Letras que no se leen en esta codificación. Elija otra.
error-cell-no_such_day = Ese día no existe en el calendario. Corríjalo.
error-cell-ambiguous_day = El día puede estar antes o después del mes. Diga qué orden usa la tabla, o escriba 2026-02-06.
error-cell-short_year = El año tiene dos cifras. Escriba las cuatro.
error-cell-other_calendar = Es una fecha del calendario persa o de la hégira; no se convierte adivinando. Escriba el día gregoriano como 2026-02-06.
error-cell-day_as_number = Un número, no un día. Dé a la columna el formato de fecha en la hoja de cálculo y guarde de nuevo.
error-cell-not_a_day = No es un día. Escríbalo como 2026-02-06.
error-cell-not_a_moment = No es un día con hora. Escriba 2026-02-06 11:40 +03:00.
error-cell-no_zone = La hora no dice dónde se dio. Agregue el desfase, como en 2026-02-06 11:40 +03:00.
error-cell-ambiguous_number = Puede ser un millar o una fracción. Escríbalo sin separadores, con un punto antes de la fracción.
error-cell-not_a_number = No es un número.
error-cell-out_of_range = Debe estar entre { $min } y { $max }.
error-cell-not_yes_or_no = Escriba sí o no.
error-cell-not_a_place = No es una posición. Escríbala como 30.5081, 47.7835.
error-cell-not_a_language = No es un código de idioma. Escriba ar, ckb o en.
error-cell-not_a_paragraph = «{ $value }» no es un párrafo del Código. Escriba los párrafos como 29-34, 38.
error-cell-not_a_choice = «{ $value }» no está entre las opciones: { $choices }.
error-cell-no_such_record = Nada aquí se llama «{ $value }». Importe o escriba antes esa ficha, o use el nombre que tiene aquí.
error-cell-several_records = { $count } fichas se llaman «{ $value }». Use su referencia o identificador.
error-cell-too_long = { $bytes } bytes son más que los { $limit } que caben aquí. Acórtelo.
error-cell-beyond_columns = La fila tiene más celdas que encabezados. Busque un separador dentro de una celda que debería ir entre comillas.
error-cell-missing = Está vacío, y sin ello la fila no trata de nada. Complételo.
error-cell-repeats_row = La fila { $row } trata de la misma ficha y dice otra cosa. Conserve una de las dos.
error-cell-several_alike = { $count } fichas de aquí podrían ser. Reúnalas, o deje esta fila fuera.
## Custodia y derivados

error-custody-reason_missing = Falta el motivo. No se hizo nada. Diga en pocas palabras para qué es: la cadena de custodia lo guarda.
error-custody-written_once = Lo que le ocurrió a un original se escribe una vez y no cambia nunca. No se guardó nada.
error-custody-not_opened = El original no está abierto para consulta. Ábralo en el visor: la cadena de custodia guarda que se consultó.
error-custody-export_not_approved = Un original solo sale de la bóveda cuando una segunda persona lo aprobó. No se exportó nada. Solicítelo (evidencia, «Solicitar el original»), haga que otra persona apruebe la solicitud, sincronice y exporte entonces.
error-evidence-no_derivative = Todavía no hay nada aprobado hecho a partir de { $id }. No se exportó nada. Haga un derivado y que una segunda persona lo apruebe.
error-evidence-not_edited = No se pudo hacer un derivado de esta imagen ({ $detail }). El original está intacto. Una imagen que no se puede decodificar a tamaño completo no se puede tachar aquí.
error-evidence-out_of_picture = Una zona está fuera de la imagen, no hay nada que hacer o el giro pasa de 45 grados. No se hizo nada; el original está intacto.
error-evidence-deleted = Sus archivos se eliminaron: dos personas lo decidieron. Se conservan la ficha, la huella y el registro de custodia; ningún archivo puede mostrarse ni exportarse.
error-evidence-on_hold = Está bajo conservación legal: se necesita como prueba. No se eliminó nada. Antes hay que levantar la conservación legal (en la evidencia).
error-evidence-deletion_needs_two = Eliminar requiere dos personas, y aquí nadie más pertenece a la organización. No se solicitó nada. Inscriba antes a una segunda persona («Personas y dispositivos»).
error-evidence-deletion_asked = Alguien ya lo solicitó. Una segunda persona decide sobre esa solicitud, o antes se retira.
error-evidence-deletion_not_waiting = Esta solicitud ya no espera una decisión: está en «{ $state }». No se eliminó nada.
error-identity-not_one = No es ni quién es una fuente ni lo que se guardó de una revelación. No se borró nada. Los archivos de evidencia los eliminan dos personas.

## Depósitos

error-deposit-nobody = No hay nadie para quien sellarlo: la organización no tiene responsable de custodia ni punto focal, o no se eligió a la persona responsable de misión. No se selló nada. Pida a la secretaría que invite a alguien y sincronice.
error-deposit-too_long = Supera los { $limit } bytes que caben en un depósito. No se selló nada y todo está a salvo aquí. Acorte las notas.
error-deposit-recipients = Habría que sellarlo para { $count } computadoras, más de las que admite un depósito. No se selló nada y todo está a salvo aquí. Pida a la secretaría que excluya las computadoras que ya nadie usa.
error-deposit-not_for_you = Este depósito no se selló para esta computadora de un modo que lo permita. No se hizo nada. Hable con la secretaría si debería tenerlo.
error-deposit-not_released = Ninguna segunda persona le ha liberado este depósito, o la liberación ya se usó. No se abrió nada. Pídalo con un motivo, deje que la secretaría lo libere, sincronice y ábralo entonces.
error-deposit-damaged = El depósito { $id } no se puede leer: está dañado o no es lo que selló quien lo depositó. No se abrió nada. Pida a quien lo depositó que lo deposite de nuevo.
error-deposit-not_waiting = Esta solicitud ya no espera: está «{ $state }». No se hizo nada. Sincronice; otra apertura necesita otra solicitud.

## Sincronización

error-sync-not_enrolled = Esta computadora aún no pertenece a una organización, así que no hay con qué sincronizar. Aquí todo está a salvo. Pida una invitación a la secretaría.
error-sync-not_approved = La secretaría aún no ha aprobado esta computadora. Aquí todo está a salvo. Léales la cadena corta de autenticación.
error-sync-revoked = La secretaría ha revocado esta computadora: ya no recibe nada más. Lo que hay en esta bóveda sigue siendo legible. Hable con la secretaría.
error-sync-already_running = Ya hay una sincronización en curso.
error-sync-offline = No se pudo llegar a { $server }. Todo está guardado aquí y se enviará cuando haya red. No hace falta repetir nada.
error-sync-cancelled = La sincronización se detuvo. Lo intercambiado antes queda intercambiado; el resto se hace en la próxima sincronización.
error-sync-captive_portal = Algo entre esta computadora y { $server } respondió en su lugar, como hace la página de acceso de un hotel. No se le envió nada. Inicie sesión primero en esa red y sincronice de nuevo; aquí todo está a salvo.
error-sync-not_a_relay = Lo que responde en { $server } no es un servidor Fieldseal de esta versión. No se le envió nada y aquí todo está a salvo. Revise la dirección.
error-sync-certificate_needed = { $server } necesita el certificado propio del servidor, para que ningún otro pueda ocupar su lugar. No se envió nada. Indíquelo con --certificate.
error-sync-certificate_refused = El servidor en { $server } no mostró el certificado que fijó la secretaría. No se envió nada. Puede que alguien se interponga: avise a la secretaría y no continúe en esta red.
error-sync-insecure_server = { $server } no es https ni está en esta computadora, así que no se le envió nada. Use una dirección que empiece por https://.
error-sync-invalid_server = «{ $server }» no es la dirección de un servidor. No se envió nada. Escríbala como https://relay.example.org.
error-sync-refused = El servidor rechazó la solicitud ({ $detail }). Aquí todo está a salvo. Sincronice de nuevo; si persiste, avise a la secretaría.
error-sync-server_failed = El servidor no pudo hacer lo que se le pidió ({ $detail }). Aquí todo está a salvo y se enviará en la próxima sincronización. Avise a la secretaría si persiste.
error-sync-protocol_broken = El servidor respondió algo en lo que no se puede confiar ({ $detail }). No se incorporó, y aquí todo está a salvo. Avise a la secretaría.

## La organización

error-org-already_member = Esta bóveda ya pertenece a una organización. No se cambió nada.
error-org-not_secretariat = Solo una computadora de la secretaría puede hacer esto. No se cambió nada. Pídalo a la secretaría.
error-org-setup_token_refused = El servidor no aceptó el código de instalación. No se cambió nada. El servidor lo muestra una vez, en su primer arranque; un servidor que ya atiende a una organización no acepta ninguno más.
error-org-already_set_up = Este servidor ya atiende a otra organización. No se cambió nada. Pida allí una invitación o use un servidor propio.
error-org-invalid_certificate = No contiene ningún certificado que se pueda leer. No se cambió nada. Indique el certificado propio del servidor en formato PEM.
error-org-invite_damaged = La invitación no está completa. No se cambió nada. Cópiela de nuevo desde su comienzo «fieldseal-invite:» hasta su final.
error-org-invite_expired = Esta invitación ha vencido. No se cambió nada. Pida una nueva a la secretaría.
error-org-initials_taken = Alguien en la organización ya tiene las iniciales { $initials }, y referencias como { $initials }-O-007 deben ser de una sola persona. No se cambió nada. La computadora nueva necesita una bóveda con otras iniciales: fieldseal vault create --initials.
error-org-invite_used = Esta invitación ya se usó. No se cambió nada. Si no fue usted, avise de inmediato a la secretaría; pida una nueva.
error-org-unknown_role = No existe la función «{ $role }». No se cambió nada. Las funciones son: { $roles }.
error-org-reads_no_mission = Quien tiene la función «{ $role }» no pertenece a ninguna misión. No se cambió nada. No elija misiones.
error-org-unknown_device = No existe el dispositivo «{ $device }», o su comienzo corresponde a varios. No se cambió nada. Liste los dispositivos y use el id completo.
error-org-not_pending = El dispositivo { $device } no está a la espera de aprobación. No se cambió nada.
error-org-sas_differs = La cadena corta de autenticación no es la de este dispositivo. No se aprobó. Pida a la persona que la lea de nuevo; si sigue sin coincidir, puede que alguien se haya interpuesto: cree una invitación nueva.
error-org-directory_refused = El directorio firmado no aceptó esto ({ $detail }). No se cambió nada. Sincronice e inténtelo de nuevo.
error-org-own_device = Una computadora no puede revocarse a sí misma. No se cambió nada. Hágalo desde otra computadora de la secretaría.

## Los anfitriones

error-window-not_allowed = Esta ventana no puede hacer eso ({ $command }). No se hizo nada.
error-host-command_stopped = Fieldseal se detuvo en medio de este paso ({ $command }). Todo lo que se dio por guardado está a salvo. Bloquee y desbloquee la bóveda y mire después si el paso quedó hecho.

## La terminal

error-input-invalid_json = La línea { $line } no es JSON que se pueda leer ({ $detail }). Los registros anteriores, cada uno confirmado con una línea, están guardados; este y los siguientes, no.
error-input-invalid_assignment = «{ $text }» no es FIELD=VALUE. No se guardó nada. Los conjuntos admiten también FIELD+=VALUE y FIELD-=VALUE.
error-input-file_unreadable = No se pudo leer { $path } ({ $detail }). No se hizo nada. Revise la ruta.
error-input-passphrase_missing = No se indicó ninguna frase de contraseña. No se hizo nada. Use --passphrase-file o FIELDSEAL_PASSPHRASE, o inicie el programa en una terminal para que se la pida.
error-input-passphrases_differ = Las dos frases de contraseña no son iguales. No se hizo nada. Escríbala de nuevo.
error-output-failed = La respuesta no se pudo escribir ({ $detail }). Lo guardado queda guardado.

error-demo-already_loaded = La misión de demostración { $mission } ya está en esta bóveda. No se añadió nada.
error-internal-unexpected = Fieldseal encontró algo que no debía ocurrir ({ $detail }). Todo lo que se dio por guardado está a salvo. Repórtelo, por favor, con lo que hizo justo antes.

## Paquetes de contenido

error-content-malformed = Esto no es un paquete de contenido que Fieldseal pueda leer ({ $detail }). Nada cambió.
error-content-newer = El paquete de contenido tiene una forma ({ $found }) de un Fieldseal posterior. Nada cambió; actualice Fieldseal y vuelva a traerlo.
error-content-wrong = El paquete de contenido se rechaza: en { $place }, { $problem }. Nada cambió; corrija el archivo y vuelva a traerlo.
error-content-too_large = El paquete de contenido supera { $limit } bytes. Nada cambió.
error-content-tampered = El paquete de contenido no es el que firmó { $person }. Se rechaza y nada cambió: pida el archivo de nuevo a esa persona.
error-content-other_organisation = El paquete de contenido se firmó para otra organización. Nada cambió.
error-content-unknown_signer = El paquete de contenido lo firmó un portátil que la organización no conoce ({ $device }). Nada cambió.
error-content-signer_without_role = El paquete de contenido viene de { $person } ({ $role }). Solo la secretaría firma paquetes de contenido; nada cambió.
error-content-signer_revoked = El portátil de { $person } que firmó el paquete de contenido fue excluido. Nada cambió; que lo firme otro portátil de la secretaría.
error-content-put_back = { $pack } { $version } no es más nuevo que { $known }, que ya está aquí. Nada cambió. Para volver a un texto anterior, dele una versión más alta.
error-content-version_twice = Hay dos paquetes distintos llamados { $pack } { $version }. Cuenta el que se trajo primero.

## Cuestionarios

error-questionnaire-not_a_form = Este archivo no es un libro XLSForm (.xlsx, .xls) ni un XForm (.xml). No se ha importado nada.
error-questionnaire-damaged = El archivo está dañado y no se pudo leer hasta el final. Ábralo en una hoja de cálculo, guárdelo de nuevo e inténtelo otra vez. No se ha importado nada.
error-questionnaire-encrypted = El libro está protegido con contraseña. Guárdelo sin contraseña e inténtelo otra vez. No se ha importado nada.
error-questionnaire-macros = El libro contiene macros. Guárdelo como libro sin macros (.xlsx) e inténtelo otra vez. No se ha importado nada.
error-questionnaire-too_large = { $bytes } bytes son más de lo que puede tener un cuestionario ({ $limit }). No se ha importado nada.
error-questionnaire-too_many_rows = La hoja { $sheet } tiene más filas, columnas o celdas de las que puede tener un cuestionario ({ $limit } filas). Elimine lo que está vacío debajo y al lado de las preguntas e inténtelo otra vez. No se ha importado nada.
error-questionnaire-no_survey = El libro no tiene ninguna hoja llamada survey. Sus hojas: { $sheets }. No se ha importado nada.
error-questionnaire-refused = Celdas que no se pueden convertir exactamente ({ $count }): { $cells }. No se ha importado nada.
error-questionnaire-not_well_formed = El XForm no es XML bien formado: vea la línea { $line }. No se ha importado nada.
error-questionnaire-document_type = El XForm declara un tipo de documento. Sus entidades propias no se leen; quite la declaración e inténtelo otra vez. No se ha importado nada.
error-questionnaire-too_deep = El XForm tiene más elementos de los que puede tener un cuestionario. No se ha importado nada.
error-questionnaire-lacks = Al XForm le falta la parte { $part }. No se ha importado nada.
