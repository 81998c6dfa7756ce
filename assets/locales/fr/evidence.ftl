# Preuves : conservation, copies dérivées, documents et son.

## Consulter un original

view-reason-title = Pourquoi consultez-vous cet original ?
view-reason = Motif
view-reason-hint = Le registre de conservation le garde, avec votre nom et l’heure.
view-reason-do = Ouvrir l’original
stage-original = Aperçu de l’original
stage-derivative = Copie dérivée
stage-derivative-of = Copie dérivée de { $title }
stage-not-shown = Un contenu de ce type n’est pas affiché ici ; il peut être exporté.

## Documents

do-next-page = Page suivante
do-previous-page = Page précédente
page-of = Page { $page } sur { $total }
active-script-title = Ce document contient un script
active-launch-title = Ce document lancerait un programme
active-attachment-title = Ce document contient d’autres fichiers
active-means = Rien n’en est exécuté ni ouvert ici : ses pages sont dessinées comme des images. Prudence avec lui au-dehors.

## Son

sound = Enregistrement
sound-invitation = Un enregistrement. Appuyez sur O pour écouter l’original.
sound-opening = Ouverture de l’enregistrement …
sound-not-played = Cet enregistrement ne peut pas être écouté ici
sound-too-long = Il est trop long pour la mémoire de cette fenêtre. L’original est en sécurité et peut être exporté.
sound-not-decoded = Cette fenêtre ne connaît pas son format. L’original est en sécurité et peut être exporté.
sound-where = Position dans l’enregistrement
sound-place = { $at } sur { $length }
clock-minutes = { $minutes }:{ $seconds }
do-play = Écouter
do-pause = Pause
do-earlier = 5 secondes en arrière
do-later = 5 secondes en avant

## Conservation

custody = Registre de conservation
custody-arrived = Sur cet ordinateur depuis le { $at }. Le registre le dira au premier acte fait ici.
custody-whole = { $count ->
    [one] Chaîne intacte : 1 événement.
   *[other] Chaîne intacte : { $count } événements.
}
custody-broken = La chaîne est rompue
custody-break-altered = L’événement { $number } dit autre chose que son empreinte.
custody-break-unlinked = L’événement { $number } ne suit pas le précédent.
custody-break-missing = L’événement { $number } manque.
custody-break-forked = Il y a deux événements { $number }.
custody-break-foreign = L’événement { $number } a été écrit par un autre ordinateur qu’il ne le dit.
custody-break-other_content = L’événement { $number } parle d’autres octets que cet original.
custody-break-no_import = Aucun événement ne dit comment il est entré dans le coffre.
custody-all = Les { $count } événements
custody-fewer = Moins
custody-check = Vérifier les octets
custody-same = Relu : ce sont les octets qui ont été importés.
custody-other = Ce ne sont pas les octets qui ont été importés.

## Copies dérivées

derivatives = Copies dérivées
derivatives-none = Rien n’en a encore été tiré. Couvrez ce que d’autres ne doivent pas voir ; l’original reste tel quel.
derivative-beside = Afficher à côté de l’original : { $reason }
derivative-approve = Approuver
derivative-withdraw = Retirer
do-redact = Caviarder
redact-title = Faire une copie dérivée
redact-means = L’original reste intact. La copie dérivée est tirée de sa pleine taille, sans position, heure ni autre métadonnée.
redact-keys = Dessinez à la souris, ou ajoutez une zone et déplacez-la avec les flèches ; avec Maj elles changent sa taille, avec Alt de moins. Suppr l’enlève.
redact-areas = Zones
redact-area = Cache { $number }
redact-crop = Ce qui reste
redact-place = { $x } %, { $y } % : { $width } % × { $height } %
redact-remove = Enlever : { $name }
redact-straighten = Redresser, en degrés
redact-straighten-hint = Dans le sens horaire ; sous zéro, dans l’autre sens.
redact-straighten-problem = Entre −45 et 45 degrés.
redact-reason = Motif
redact-reason-hint = Ce qui doit rester caché, et à qui.
redact-do = La faire
redact-making = En cours …
redact-failed = Elle n’a pas été faite
redact-leave = Quitter
do-cover = Couvrir
do-crop = Recadrer

## Exportation

export-derivative = Copie dérivée, approuvée
export-reason = Motif
export-reason-hint = Un original ne sort pas sans motif. Le registre de conservation le garde.
export-second-title = Une deuxième personne doit approuver
export-ask = Demander l’original
export-asked-title = Demandé
export-asked = Une autre personne trouve la demande sous les demandes d’exportation et l’approuve. Après la prochaine synchronisation, exportez à nouveau : une approbation vaut pour une exportation.

## Heure, lieu et rafales

time-corrected = Corrigée
time-corrected-by = { $at }, corrigée de { $by }
time-corrected-short = { $at } (corrigée)
offset-hours = { $count } h
offset-minutes = { $count } min
offset-seconds = { $count } s
camera-clock-open = Corriger l’horloge de cet appareil
camera-clock-title = Horloge de { $camera }
camera-clock-means = Cela vaut pour toutes ses photos de cette mission. Ce qu’elles indiquent reste dans les fiches ; l’heure corrigée est affichée à côté.
camera-clock-sign = L’heure vraie est
camera-clock-later = plus tard
camera-clock-earlier = plus tôt
camera-clock-reason = Comment nous le savons
camera-clock-reason-hint = La photo d’une montre, un reçu, un appel à une heure connue.
camera-clock-do = Corriger
hours = Heures
minutes = Minutes
seconds = Secondes
site-suggested = Montre peut-être
site-why-place = à { $metres } m
site-why-visit = visite à cette heure
site-why-itinerary = programme à cette heure
site-zone-assumed = La photo n’indique pas de fuseau : son heure a été prise pour celle de cet ordinateur.
do-contains = Montre : { $what }
stack-of = { $count ->
    [one] 1 photo
   *[other] rafale de { $count }
}
stacks-open-all = Montrer les rafales une à une
stacks-close-all = Empiler les rafales
tile-derivative = Copie dérivée : { $state }
