# Depósitos sellados: quiénes son las fuentes, para la custodia; revelaciones, para el punto focal

## La lista

deposits = Depósitos sellados
deposits-empty-title = Aún no hay nada sellado que le concierna
deposits-empty = Un depósito es una copia de quién es una fuente, o de lo guardado de una revelación, sellada para unas pocas personas. Todas las computadoras lo llevan; nadie más puede saber qué es ni para quién.
deposits-empty-officer = Para hacer uno, abra una fuente y elija «Depositar en custodia…» en «Quién es». Lo que guarda de una revelación se sella por sí solo con la próxima sincronización. Aquí ve quién lo abrió.
deposits-empty-custodian = Los oficiales de monitoreo depositan quiénes son sus fuentes; las copias llegan con una sincronización.
deposits-empty-focal_point = Lo que los oficiales de monitoreo guardan cuando alguien revela un abuso llega aquí con una sincronización.
deposits-empty-secretariat = Cuando la custodia pide abrir uno, la solicitud le espera aquí.
deposits-awaited = { $count ->
    [one] Le espera una solicitud de apertura de un depósito sellado.
   *[other] Le esperan { $count } solicitudes de apertura de depósitos sellados.
}
deposits-choose = Elija un depósito a la izquierda.
deposits-unnamed = Fuente sin nombre en clave
deposits-the-disclosure = la revelación
deposits-superseded = sustituido
deposits-standing-custodian = usted lo abre con una segunda persona
deposits-standing-second = usted es la segunda persona
deposits-standing-alone = sellado para usted
deposits-standing-depositor = usted lo depositó

## Uno de ellos

deposits-by = Depositado por { $name }, { $at }
deposits-superseded-means = Un depósito más reciente dice lo que se sabe ahora. Este dice lo que se sabía entonces.
deposits-means-custodian = Usted lo abre cuando una segunda persona de la secretaría le ha liberado la otra mitad de su clave, para una sola apertura cada vez.
deposits-means-second = Usted tiene la otra mitad de su clave. Cuando la custodia lo pide, usted la libera o la niega. Quien libera no se entera de lo que dice.
deposits-means-alone = Se selló para usted y lo abre por su cuenta. Queda anotado, y quien lo depositó lo ve.
deposits-means-returned = La custodia corrigió quién es su fuente y lo selló también para usted. Usted lo abre por su cuenta; queda anotado.
deposits-means-depositor = Usted lo depositó. Quien lo abre queda anotado abajo.
deposits-requests = Solicitudes de apertura
deposits-requests-none = Nadie lo ha pedido.
deposits-asked = Pedido por { $name }, { $at }
deposits-refused-by = Rechazado por { $name }
deposits-released-by = Liberado por { $name }
deposits-openings = Aperturas
deposits-openings-none = Nadie lo ha abierto.
deposits-opened-by = Abierto por { $name }, { $at }

## Pedir, liberar, abrir

deposits-reason = Motivo
deposits-reason-hint = Sin nombres. Quien lo depositó también lo lee.
deposits-ask = Pedir abrirlo…
deposits-ask-title = ¿Por qué hay que abrir { $what }?
deposits-ask-means = Una segunda persona de la secretaría lee su motivo y libera la otra mitad de la clave para una apertura, o la niega.
deposits-ask-do = Pedir
deposits-waiting = Su solicitud espera a una segunda persona. Llega a la secretaría con la próxima sincronización, y la respuesta vuelve con otra.
deposits-released = { $name } se lo ha liberado, para una apertura.
deposits-open = Abrir
deposits-open-title = ¿Abrir { $what }?
deposits-open-custodian = La liberación sirve para esta única apertura y se agota con ella. Que lo abrió queda anotado antes de mostrarse nada, y quien lo depositó lo ve.
deposits-open-alone = Que lo abrió queda anotado antes de mostrarse nada, y quien lo depositó lo ve.
deposits-open-look = Asegúrese de que nadie mire por encima de su hombro. Se vuelve a cerrar cuando deja esta pantalla.
deposits-open-reason = Motivo, si quiere dar uno
deposits-leave = Dejarlo sellado
deposits-says = Lo que dice
deposits-says-nothing = No se rellenó ningún campo.
deposits-close = Cerrarlo
deposits-right = Corregir…
deposits-right-title = Corregir quién es { $what }
deposits-right-means = Lo que figura aquí se sella de nuevo por completo: para la custodia, con la secretaría como segunda persona, y para quien lo depositó primero. Lo vacío cuenta como no sabido. Volver a leerlo exige otra liberación.
deposits-right-do = Sellarlo de nuevo
deposits-release = Liberar
deposits-release-means = La liberación sirve para una sola apertura por { $name }. Usted no se entera de lo que dice el depósito.
deposits-refuse = Rechazar…

## En la página de la fuente

deposits-plan-nobody = La organización aún no tiene responsable de custodia: quién es está solo en esta computadora.
deposits-plan-not = Sin depositar: quién es está solo en esta computadora. Si se pierde, se pierde también la forma de llegar a esta persona.
deposits-plan-made = Depositado con { $names }, { $at }.
deposits-plan-made-before = Depositado: { $at }.
deposits-plan-changed = Lo escrito aquí ha cambiado desde entonces.
deposits-plan-others = Desde entonces se unió alguien que no lo tiene.
deposits-plan-joined = Se unió desde entonces y no lo tiene: { $names }.
deposits-plan-amended = { $name } lo corrigió, { $at }. Depositar de nuevo lo sustituiría: mírelo antes.
deposits-plan-look = Mirarlo
deposits-plan-goes-out = Sellado. Sale con la próxima sincronización.
deposits-seal-custodian = Depositar en custodia…
deposits-seal-lead = Depositar con responsable de misión…
deposits-seal-again = Depositar de nuevo…
deposits-seal-title = Depositar quién es { $codename }
deposits-seal-means = Una copia de lo que figura aquí se sella en esta computadora y sale con la próxima sincronización. El servidor y todos los demás la llevan sin poder leerla.
deposits-seal-custodians = Custodia
deposits-seal-custodian-may = lo abre solo con la liberación de una segunda persona, una apertura cada vez
deposits-seal-second = Segunda persona
deposits-seal-second-may = libera o rechaza, y no se entera de lo que dice
deposits-seal-written = Cada apertura queda anotada y se le muestra.
deposits-seal-lead-too = También responsable de misión ({ $names }): lo abre por su cuenta
deposits-seal-lead-keeps = Responsable de misión conserva lo que se selló antes.
deposits-seal-do = Sellar y depositar
