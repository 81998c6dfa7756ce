# Les mots de la fenêtre. Les erreurs sont dans errors.ftl, les types avec leurs champs et leurs choix dans kinds.ftl.

## Général

app-name = Fieldseal
yes = oui
no = non
not-noted = non noté
not-stated = non indiqué
untitled = sans titre
close = Fermer
cancel = Annuler
cancelling = Annulation…
back = Retour
clear = Effacer
remove = Retirer
retry = Réessayer
copied = Copié
today = Aujourd’hui
now = Maintenant
reason-quoted = Motif : « { $reason } »
quantity = { $value } { $unit }
percent = { $value } %
paragraph-mark = ¶{ $number }
select-placeholder = Choisir…
name-placeholder = M. Aldvik

failure-title = Cela n’a pas fonctionné
failure-code = Code { $code }
error-unknown = Un imprévu s’est produit ({ $code }). Ce qui était enregistré est en sécurité. Réessayez ; si cela persiste, communiquez ce code au secrétariat.
error-host-unreachable = Le programme derrière cette fenêtre ne répond pas. Ce qui était enregistré est en sécurité ; ce que vous saisissez est gardé ici et sera transmis dès qu’il répondra.
error-host-invalid_answer = Le programme derrière cette fenêtre a donné une réponse incompréhensible ({ $detail }). Ce qui était enregistré est en sécurité. Verrouillez puis déverrouillez ; si cela persiste, prévenez le secrétariat.

## Touches

key-control = Ctrl
key-shift = Maj
key-alt = Alt
key-enter = Entrée
key-escape = Échap
key-tab = Tab
keys-record = Cette fiche
keys-do = Faire
keys-go = Aller à

## Le cadre

skip-to-content = Aller au contenu
navigation = Navigation
search-hint = Chercher notes, personnes, sites, ¶…
note = Note
note-quick = Note
lock = Verrouiller
view-menu = Affichage et touches
theme = Couleurs
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
layout = Disposition
layout-ltr = De gauche à droite
layout-rtl = De droite à gauche
language = Langue
nav-plan = Préparation
nav-field = Terrain
nav-desk = Bureau
nav-follow = Suites
nav-organisation = Organisation
no-such-page = Il n’y a rien à cette adresse
missions-none-chosen = Choisir une mission
missions-not-read-title = Votre rôle ne lit aucune mission
missions-not-read = Ce qui est scellé pour vous se trouve sous « Dépôts scellés ». Les services et les mots communs à tous sont à côté.

go-today = Aller à aujourd’hui
go-mission = À propos de la mission
go-to = Aller à : { LOWER($place) }
go-conflicts = Aller à ce qui est à trancher
go-back = Reculer
go-forward = Avancer
do-search = Chercher n’importe quoi
do-note = Écrire une note
do-leave-field = Quitter le champ : les lettres redeviennent des touches
paste-refused-title = Ce texte est trop long pour un champ
paste-refused = Le presse-papiers contient { $characters } caractères ; un champ en accepte { $limit } à la fois. Rien n’a été modifié. Gardez le texte dans un fichier et importez-le comme élément de preuve, ou collez la partie qui compte.
paste-refused-beyond = Le presse-papiers contient plus de texte que cette fenêtre ne peut en recevoir ; un champ accepte { $limit } caractères à la fois. Rien n’a été modifié. Gardez le texte dans un fichier et importez-le comme élément de preuve, ou collez la partie qui compte.
paste-refused-close = D’accord
do-keys = Touches de cet écran
do-light = Couleurs claires
do-dark = Couleurs sombres
do-system-theme = Couleurs comme le système
do-language-en = Language: English
do-language-fr = Langue : français
do-language-es = Idioma: español
do-language-ar = اللغة: العربية
do-mirror = Inverser la disposition (de droite à gauche)
do-lock = Verrouiller le coffre
do-history = Historique de cette fiche
do-rename = Écrire le titre
do-move = Faire passer à un autre état
do-new = Nouvelle fiche : { LOWER($kind) }
do-first-topic = Prochain thème sans notes

## La ligne d’état

status-line = État de votre travail
status-saved = Enregistré
status-saving = Enregistrement…
status-not-saved = { $count ->
    [one] { $count } modification n’est pas enregistrée ; elle est gardée et l’essai se répète.
   *[other] { $count } modifications ne sont pas enregistrées ; elles sont gardées et l’essai se répète.
  }
status-retry-now = Essayer maintenant
status-unknown = État inconnu : le programme derrière cette fenêtre ne répond pas
status-alone = Sur cet ordinateur seulement : pas encore rattaché à une organisation
status-waiting = En attente de l’approbation de cet ordinateur par le secrétariat
status-revoked = Cet ordinateur a été exclu par le secrétariat
status-uploaded = Tout est envoyé
status-to-upload-both = { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  } et { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
  } à envoyer · { SIZE($bytes) }
status-to-upload-changes = { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  } à envoyer · { SIZE($bytes) }
status-to-upload-photos = { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
  } à envoyer · { SIZE($bytes) }
status-confirmed = Confirmé par le secrétariat jusqu’à : { $at }
status-nothing-confirmed = Rien de confirmé encore par le secrétariat
status-quarantined = { $count ->
    [one] { $count } modification mise de côté
   *[other] { $count } modifications mises de côté
  }
status-syncing = Synchronisation… { $phase }
status-offline = Hors ligne
status-offline-days = { $days ->
    [one] Hors ligne depuis { $days } jour
   *[other] Hors ligne depuis { $days } jours
  }
status-offline-since = Hors ligne depuis : { $at }
status-last-sync = Dernière synchronisation : { $at }
status-never-synced = Pas encore synchronisé
status-sealed = coffre scellé par votre phrase secrète

saved-mark-saving = Enregistrement…
saved-mark-failed = Non enregistré, gardé
saved-mark-seconds = { $seconds ->
    [0] Enregistré à l’instant
    [1] Enregistré à l’instant
   *[other] Enregistré il y a { $seconds } s
  }
saved-mark-at = Enregistré à { $at }

## Listes et fiches

sort-by = Ordre
sort-reference = par référence
sort-updated = par modification
sort-created = par arrivée
sort-title = par nom
choose-record = Choisissez une entrée à gauche, ou appuyez sur C pour en créer une.
choose-record-only = Choisissez une entrée à gauche.
choose-record-keys = Les flèches parcourent la liste, Entrée ouvre la fiche.
back-to-list = Retour à la liste
about-this-record = Ce qui entoure cette fiche
created-by = { $author }, { $at }
changed-at = Dernière modification : { $at }
title-invitation = { $kind } sans titre
state-none = aucun état
move-nowhere = Aucun passage ne mène plus loin d’ici.
move-with-reason = demande un motif
move-reason-title = Pourquoi « { $state } » ?
move-reason = Motif
move-reason-hint = Il reste dans l’historique de la fiche.
move-do = Faire passer à « { $state } »
record-locked = Cette fiche est dans l’état « { $state } » : ses champs ne changent plus. Ce qui est nouveau fait l’objet d’une fiche à part.
prose-invitation = Écrire…
field-empty = non noté
field-with-value = { $label } : { $value }
field-whole-number-range = Un nombre entier de { $min } à { $max }. Non enregistré en l’état.
field-number-range = Un nombre de { $min } à { $max }. Non enregistré en l’état.
field-amount = Une somme d’argent, comme 1 450,00. Non enregistré en l’état.
position-placeholder = 30.46318, 47.67904 ± 12
position-help = Latitude et longitude en degrés, comme 30.46318, 47.67904. Non enregistré en l’état.
set-today = { $label } : aujourd’hui
set-now = { $label } : maintenant
clear-field = Effacer : { $label }
add-to = Ajouter à : { $label }
add-word = Ajouter…
remove-named = Retirer : { $name }
suggest-nothing = Rien ne correspond.
link-add = Ajouter
link-placeholder = Chercher par nom ou référence…
link-nothing = Aucune fiche de ce nom dans cette mission.
paragraph-add = Ajouter ¶
paragraph-placeholder = Numéro ou intitulé…
paragraph-nothing = Le Code compte les paragraphes 1 à 70.
record-unnamed = fiche sans nom
record-unnamed-kind = { $kind }, sans nom
record-not-here = pas encore sur cet ordinateur
used-by = Utilisé par
used-by-nothing = Rien ne s’appuie encore dessus.
value-empty = laissé vide

badge-conflict = deux valeurs
badge-consent = consentement : { $given } sur { $uses }
badge-consent-not-asked = consentement non demandé
badge-consent-withdrawn = consentement retiré
badge-protection = préoccupation de protection
badge-access = accès { $access }
badge-risk = risque de représailles { $risk }
empty-list-title = Encore rien : { LOWER($kinds) }

empty-interview-title = Pas encore d’entretien
empty-interview = Un entretien garde ce qui a été dit, thème par thème, dans l’ordre où les gens parlent, avec le consentement à chaque usage à côté. Commencez par les premiers mots : la personne y figure sous un nom de code, et rien d’autre.
empty-site_visit-title = Pas encore de visite de site
empty-site_visit = Une visite note quand vous y étiez, quel accès vous avez eu, qui était en service et ce qu’on ne vous a pas montré. Un accès refusé est aussi un résultat.
empty-observation-title = Pas encore d’observation
empty-observation = Une observation est une seule chose vue, comptée ou non trouvée, avec son lieu et son heure. Les constats s’appuient sur les observations : un seul fait pour chacune.
empty-evidence-title = Pas encore de photo
empty-evidence = Importez les photos de la carte de l’appareil. Les octets de l’original sont scellés sans changement avec leur SHA-256 ; une photo endommagée ou en double n’arrête jamais le lot.
empty-source-title = Pas encore de source
empty-source = Une source est un nom de code avec des faits généraux : catégorie, groupe, risque de représailles. Son identité est à part, sous sa propre clé.
empty-site-title = Pas encore de site
empty-site = Les lieux que la mission examine. Indiquez pour chacun avec quelle précision sa position peut être montrée.
empty-finding-title = Pas encore de constat
empty-finding = Un constat dit ce qui découle des éléments de preuve, avec ce qui l’appuie et ce qui le contredit. Il peut commencer avant que les éléments soient complets.
empty-company-title = Pas encore d’entreprise
empty-company = Les entreprises sont connues de toute l’organisation : une seule entrée pour chacune, utilisée par toutes les missions.
empty-itinerary_item = Ce que l’équipe fait et quand, qui est présent, et quand il faut avoir de ses nouvelles. Seul ce que l’équipe doit savoir figure ici ; une source n’y est jamais nommée.
empty-risk_entry = Ce qui pourrait mal tourner, avec quelle probabilité et quelle gravité, et ce qui est fait contre. Un risque accepté reste dans la liste avec sa décision.
empty-remote_item = Ce qui a été publié sur les entreprises avant le départ de la mission : son adresse, son jour et la confiance à lui accorder, à vérifier sur le terrain.
empty-civil_society = Des organisations sur place avec qui il est possible de parler. Notez leur exposition avant le moyen de les joindre.
empty-contract_link = Quelle entreprise travaille pour qui, où et depuis quand : un contrat relie un constat au client qui peut changer les choses.
empty-document_request = Ce qui a été demandé à une entreprise, pour quand, et ce qui en est sorti. Un document seulement montré, ou qui n’existe pas, est aussi un résultat.
empty-incident = Une fiche par incident, avec ce qu’en disent les registres de l’entreprise, du client et de l’autorité, et ce qui les sépare.
empty-recommendation = Ce qui devrait changer, qui devrait le changer, et dans quel délai. Une recommandation découle d’un constat : commencez-la là.
empty-report = Les mots autour des constats : méthode, limites, contexte, conclusions. Les constats eux-mêmes sont repris d’où ils se trouvent.
empty-task = Ce que quelqu’un doit encore faire, pour quand, au sujet de quelle fiche.
empty-compliance_concern = Ce que les constats demandent à l’association de reprendre avec une entreprise, pas à pas, jusqu’à la clôture vérifiée.
empty-dialogue_entry = Chaque lettre, appel et réunion avec l’entreprise sur une préoccupation, avec ce qui a été convenu et ce qui vient ensuite.
empty-corrective_action = Ce qu’une entreprise s’est engagée à faire, pour quand, et comment il a été vérifié que cela a marché.
empty-client = Qui engage les entreprises, et ce que ses contrats exigent.
empty-authority = Qui autorise, contrôle et enquête dans un pays.
empty-certificate = Les certificats des entreprises : leur portée, leurs dates, et ce qu’un regard sur le terrain en a dit.
empty-licence = Les licences de services, d’armes et de véhicules : qui les a données, et si elles ont été vues.
empty-company_relation = Qui possède qui, engage qui ou partage du personnel avec qui : une fiche par lien, avec l’origine de l’information.
empty-csa_answer = Ce que les entreprises ont répondu sur elles-mêmes. Les réponses arrivent par importation et ne sont que lues ici.
empty-complaint_reference = Les plaintes par leur numéro et leur état seulement. Aucun nom de plaignant n’a sa place ici.
empty-referral_service = Qui peut aider une personne dans le besoin, où, et comment le joindre sans danger. Vérifiez chaque service avant le départ de la mission.
empty-glossary_term = Les mots que les interprètes et les rapports devraient employer de la même façon, dans chaque langue de la mission.
empty-conflicts-title = Rien à trancher
empty-conflicts = Quand deux personnes écrivent dans le même champ sans avoir vu la modification de l’autre, les deux valeurs sont gardées et montrées ici, côte à côte. Le travail de personne n’est écrasé.

## Missions

mission-begin = Commencer une mission
mission-untitled = Mission sans titre
mission-what = La mission
mission-conflicts = { $count ->
    [one] { $count } à trancher
   *[other] { $count } à trancher
  }
mission-objectives-invitation = Ce que la mission doit établir…
beginning-title = Le coffre est ouvert, { $name }
beginning-text = Tout ce que vous écrivez désormais est scellé sur cet ordinateur dès la première lettre. Aucun réseau n’est nécessaire avant que vous ne vouliez transmettre votre travail.
beginning-mission = Commencer une mission
beginning-mission-text = Pour un travail qui commence ici. Vous pourrez rejoindre l’organisation plus tard ; rien ne sera à réécrire.
beginning-enrol = Rejoindre votre organisation
beginning-enrol-text = Avec l’invitation que le secrétariat vous a remise. Les missions dont vous êtes membre arrivent avec la première synchronisation.
beginning-enrol-do = Saisir l’invitation
beginning-demo = Regarder d’abord
beginning-demo-text = Une mission inventée avec des entretiens, des photos et des constats, pour tout essayer.
beginning-demo-do = Charger la mission de démonstration
beginning-demo-loading = Chargement…

## Aujourd’hui

today-happened = Écrit aujourd’hui
today-latest = les { $count } dernières notes
today-nothing = Rien d’écrit aujourd’hui. La première lettre ci-dessus crée la première entrée.
today-open = Points ouverts
today-conflicts = { $count ->
    [one] { $count } champ est à trancher
   *[other] { $count } champs sont à trancher
  }
capture = Écrire une note
capture-as = Ce qu’elle devient
capture-invitation-observation = Qu’avez-vous vu ?
capture-invitation-interview = Qui parle, et de quoi ?
capture-invitation-site_visit = Où êtes-vous, et que vous a-t-on montré ?
capture-invitation-finding = Que proposez-vous ?
capture-invitation-task = Que faut-il faire ?
capture-open = L’ouvrir
capture-next = Note suivante
gaps = Ce qui manque encore
gaps-none = Rien ne manque, autant qu’on puisse le voir d’ici.
gaps-partial = Compté parmi les 1 000 premières fiches de chaque type.
gaps-more = et { $count } de plus
gap-consent = { $count ->
    [one] { $count } entretien sans consentement noté
   *[other] { $count } entretiens sans consentement noté
  }
gap-source = { $count ->
    [one] { $count } entretien sans source
   *[other] { $count } entretiens sans source
  }
gap-access = { $count ->
    [one] { $count } visite sans un mot sur l’accès
   *[other] { $count } visites sans un mot sur l’accès
  }
gap-place = { $count ->
    [one] { $count } observation sans site
   *[other] { $count } observations sans site
  }
gap-paragraph = { $count ->
    [one] { $count } observation sans paragraphe du Code
   *[other] { $count } observations sans paragraphe du Code
  }
gap-photo-title = { $count ->
    [one] { $count } photo sans nom
   *[other] { $count } photos sans nom
  }
gap-photo-site = { $count ->
    [one] { $count } photo sans site
   *[other] { $count } photos sans site
  }
gap-proof = { $count ->
    [one] { $count } constat sans degré de preuve
   *[other] { $count } constats sans degré de preuve
  }

## Entretiens

setting = Cadre
setting-unknown = où, quand, avec qui, en quelle langue
setting-via = par { $interpreter }
topic-not-asked = Pas encore abordé
topic-keys = { $tab } thème suivant
topic-facts = Faits ({ $count })
topic-facts-close = Fermer les faits
topic-quote = Citation
quote-invitation = Dans ses propres mots, dans sa propre langue
quote-translation-invitation = Traduction de travail
consent-per-use = Consentement, par usage
consent-not-asked-is-no = Non demandé vaut non.
consent-yes = oui
consent-no = non
consent-not_asked = non demandé
consent-how = Comment il a été donné
consent-how-close = Fermer
consent-withdrawn = Consentement retiré le { $date }
consent-withdrawn-means = Rien de cet entretien ne doit sortir de l’équipe. Les constats qui s’y appuient ont besoin d’une autre base. Rien n’est effacé pour autant : l’identité de la source s’efface sur la fiche de la source, et les fichiers des photos et enregistrements sur la leur, à deux personnes.
sources = { $count ->
    [one] Source
   *[other] Sources
  }
source-group = Groupe
source-add = Autre source
source-new = Nouvelle source
source-identity-apart = L’identité est scellée à part. Elle ne quitte cet ordinateur que sous forme de dépôt scellé, si vous en faites un.
source-interviews = Entretiens

## Sources

identity = Qui c’est
identity-sealed = Scellé sous sa propre clé. N’est pas synchronisé avec la source.
identity-none = Rien de noté. Si vous devez retrouver cette personne, notez-le ici et nulle part ailleurs : c’est scellé sous sa propre clé et ne quitte cet ordinateur que si vous le déposez.
identity-open = Ouvrir l’identité
identity-record = Noter l’identité
identity-close = Fermer l’identité
identity-leave = La laisser scellée
identity-ask-title = Qui est { $codename } ?
identity-ask = Le nom, le moyen de joindre cette personne et les heures sûres apparaîtront sur cet écran. Assurez-vous que personne ne regarde par-dessus votre épaule, et fermez quand vous avez fini.
identity-erase = L’effacer…
identity-erase-title = Effacer l’identité de { $codename } ?
identity-erase-do = Effacer pour toujours
identity-erase-means = Le nom, le contact, les notes et tout leur historique quittent cet ordinateur, et rien ne les fera revenir. Vous ne pourrez plus joindre cette personne par Fieldseal.
identity-erase-deposited = Une copie scellée a été déposée. Elle reste chez les personnes pour qui elle a été scellée.
identity-erase-stays = La source reste, et dit quel jour son identité a été effacée.
identity-erase-reason = Pourquoi
identity-erase-reason-hint = Cela reste dans l’historique de la source : ne nommez personne.
disclosure-erase-title = Effacer ce qui a été gardé ?
disclosure-erase-means = Ce que vous avez gardé de cette révélation quitte cet ordinateur avec tout son historique, et rien ne le fera revenir.
do-checklists = Prochain point de contrôle sans réponse
checklists = Listes de contrôle
checklist-progress = { $done } sur { $total }
checklist-keys = { $first } à { $last } répondent, { $walk } avance, { $note } ouvre une note.
checklist-count = { $value } sur { $of }
checklist-note-invitation = Sur quoi repose la réponse …
checklist-differs = diffère de la vôtre

## Visites, observations, sites, entreprises

visit-where-when = Où et quand
visit-observations = Observations
visit-invitation = Ce qu’on vous a montré, et ce qu’on ne vous a pas montré…
visit-cancel-invitation = Pourquoi elle n’a pas eu lieu…
observation-where = Où et quand
observation-invitation = Ce que vous avez vu, compté ou pas trouvé…
observation-evidence-add = Photos et documents qui le montrent
observation-assessment = Appréciation
site-what = Le lieu
site-invitation = Ce qu’est le lieu, qui y travaille…
company-what = L’entreprise
company-findings = Constats
company-invitation = Ce que la mission devrait savoir à son sujet…

## Éléments de preuve

do-import = Importer des photos
do-next-photo = Photo suivante
do-previous-photo = Photo précédente
do-original = Original
do-preview = Aperçu
do-export = Exporter
do-zoom-in = Agrandir
do-zoom-out = Réduire
do-zoom-whole = Image entière
photo = Photo
photo-not-here = pas encore sur cet ordinateur
photo-time-missing = heure non indiquée par l’appareil
photo-description = Description
photo-description-invitation = Ce qu’elle montre, et ce qu’elle ne montre pas…
photo-taken = Prise de vue
photo-permission = Accord et usage
photo-original = L’original
photo-showing-original = Vous voyez les octets de l’original.
photo-showing-preview = Vous voyez un aperçu tiré de l’original. Les faits ci-dessous sont ceux de l’original.
photo-size = Taille
photo-pixels = { $width } × { $height }
photo-imported = Importée
photo-damaged-title = Ce fichier est endommagé
photo-damaged = { $what }. L’original est gardé exactement tel qu’il est arrivé.
photo-gps-missing = pas de position dans le fichier
photo-gps-zeroed = une position de zéros dans le fichier : le téléphone n’en a pas écrit
photo-gps-damaged = une position endommagée dans le fichier
photo-gps-present = dans le fichier, illisible
open-photo = Ouvrir : { $title }

imports = Imports de photos
import-running = Import des photos
import-count = { $done } sur { $total }
import-cancel-means = Ce qui est importé reste.
import-finished = Photos importées
import-cancelled = Import annulé
import-stopped = L’import s’est arrêté avant la fin
import-imported = { $count ->
    [one] { $count } photo importée
   *[other] { $count } photos importées
  }
import-duplicates = { $count ->
    [one] { $count } était déjà ici
   *[other] { $count } étaient déjà ici
  }
import-damaged = { $count ->
    [one] { $count } est endommagée : gardée sans changement et marquée
   *[other] { $count } sont endommagées : gardées sans changement et marquées
  }
import-unreadable = { $count ->
    [one] { $count } fichier n’a pas pu être lu : rien n’en est gardé
   *[other] { $count } fichiers n’ont pas pu être lus : rien n’en est gardé
  }
import-no-position = { $count ->
    [one] { $count } n’a pas de position
   *[other] { $count } n’ont pas de position
  }
import-file-unreadable = n’a pas pu être lu
time-left-seconds = encore { $seconds } s environ
time-left-minutes = encore { $minutes } min environ

export-title = Exporter cette photo
export-means-title = Elle quitte le coffre
export-means = Le fichier au-dehors n’est pas scellé : qui le trouve peut le regarder, et un original dit aussi où et quand il a été pris.
export-which = Quoi exporter
export-preview = Aperçu, sans position
export-original = Original, sans changement
export-path = Fichier
export-path-hint = Un fichier qui n’existe pas encore, avec son dossier.
export-do = Exporter
export-done = Exporté
export-done-where = { $path }, { SIZE($bytes) }
export-same-hash = Les octets sont ceux de l’original : le SHA-256 concorde.

## Constats

code-of-conduct = Code de conduite
basis = Éléments de preuve
basis-summary = { $supports ->
    [one] { $supports } appuie
   *[other] { $supports } appuient
  }, { $contradicts ->
    [one] { $contradicts } contredit
   *[other] { $contradicts } contredisent
  }
basis-empty = Rien encore. Un constat se confirme par ce sur quoi il s’appuie : liez des observations, entretiens, citations, photos.
basis-role = Ce que cela fait pour le constat
basis-supports = Appuie
basis-contradicts = Contredit
basis-context = Contexte
finding-statement-invitation = Ce qui est, où, depuis quand…
finding-contrary-invitation = Ce qui va à l’encontre…
finding-company-view-invitation = Ce que dit l’entreprise…
finding-cause-invitation = D’où cela vient…
finding-recommendation-invitation = Ce qui devrait changer…
finding-proof = Preuve
finding-about = À propos
finding-photos = Photos
finding-photos-none = Aucune photo parmi ses éléments de preuve.
severity = Gravité
severity-result = Résultat
severity-low = faible
severity-medium = moyenne
severity-high = élevée
severity-critical = critique
mark-severity_scale-1 = légère
mark-severity_scale-2 = sensible
mark-severity_scale-3 = grave
mark-severity_scale-4 = très grave
mark-severity_scope-1 = cas isolés
mark-severity_scope-2 = quelques personnes
mark-severity_scope-3 = la plupart des personnes
mark-severity_scope-4 = tout le monde
mark-severity_irremediability-1 = facile à réparer
mark-severity_irremediability-2 = réparable
mark-severity_irremediability-3 = difficile à réparer
mark-severity_irremediability-4 = irréparable
mark = { $value } sur { $of } · { $meaning }
meter-mark = { $mark } sur { $of } : { $meaning }
source-exposure = Exposition de la source
exposure-held = { $reference } ne doit pas parvenir à l’entreprise.
exposure-not-asked = Le consentement à l’usage dans la lettre à l’entreprise n’a pas été demandé, ce qui vaut non.
exposure-refused = Le consentement à l’usage dans la lettre à l’entreprise a été refusé ou retiré.
exposure-single = Une seule source porte ce constat.
exposure-single-means = Qui connaît les lieux peut reconnaître qui a parlé. Cherchez une deuxième source, indépendante.
reach-withdrawn = retiré
reach-by-name = entreprise, avec le nom
reach-by-category = entreprise, par catégorie
reach-unattributed = entreprise, sans attribution
reach-team = équipe seulement

## À trancher

conflicts = À trancher
conflicts-choose = Choisissez un champ à gauche pour voir les deux valeurs.
conflict-mark = Deux valeurs : trancher
conflict-field-of = { $field } – { $record }
conflict-field = Champ : { $field }
conflict-values = { $count } valeurs
conflict-overlap = modifications qui se chevauchent
conflict-concurrent = valeurs concurrentes
conflict-explained = Aucune n’a écrasé l’autre : chacune a été écrite sans que la modification de l’autre ait été vue.
conflict-by = { $author }, ordinateur { $device }
conflict-at = { $at }, selon son horloge
conflict-merged = Le texte tel qu’il s’est fusionné
conflict-keep-merged = Garder le texte fusionné
conflict-other = Écrire une autre valeur
conflict-why = Pourquoi (gardé avec la décision)
conflict-why-placeholder = Ce qui a emporté la décision
do-keep = Garder { $number }
conflict-settle-pick = Trancher avec la valeur { $number }
conflict-settle-merged = Trancher avec le texte fusionné
conflict-settle-other = Trancher avec la nouvelle valeur
conflict-settle-means = Les autres valeurs restent dans l’historique.
conflict-settled-title = Tranché
conflict-settled = Ce champ a une seule valeur. Ce que les autres ont écrit est dans l’historique de la fiche.

## Historique

history = Historique
history-of = Historique : { $title }
change-created = { $kind } : fiche créée
change-put = { $field } : { $value }
change-emptied = { $field } : vidé
change-text = { $field } : texte écrit
change-added = { $field } – ajout : { $value }
change-removed = { $field } – retrait : { $value }
change-linked = { $field } : lien ajouté
change-unlinked = { $field } : lien retiré
change-reviewed = { $field } : relu
cause-create = création
cause-import = import
cause-resolve = tranché
cause-sync = synchronisation
cause-demo = démonstration
cause-system = automatique

## Recherche

palette = Chercher n’importe quoi, faire n’importe quoi
palette-placeholder = Mots, noms, références, ¶, ou ce que vous voulez faire
palette-results = Résultats
palette-records = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
  }
palette-records-first = Les { $count } premières fiches ; un mot de plus en trouve moins
palette-actions = Faire
palette-everywhere = toutes les missions
palette-this-mission = cette mission
palette-nothing = Rien ne contient « { $query } ».

## Synchronisation

sync = Synchronisation
do-sync = Synchroniser maintenant
sync-here = Enregistré sur cet ordinateur
sync-here-since = Dernière modification : { $at }
sync-here-nothing = Rien d’écrit encore dans cette session
sync-to-upload = À envoyer
sync-to-upload-count = { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  }, { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
  } · { SIZE($bytes) }
sync-confirmed = Confirmé par le secrétariat
sync-confirmed-through = Tout ce qui est écrit jusqu’à : { $at }
sync-confirmed-nothing = Rien encore
sync-link = Liaison
sync-link-unknown = Pas encore essayée.
sync-link-good = Le serveur répond.
sync-link-none = Le serveur est injoignable.
sync-last = Dernière synchronisation réussie : { $at }.
sync-server = Serveur
sync-organisation = Organisation
sync-meaning = Envoyé signifie que le serveur le détient, scellé : il ne peut pas en lire un mot. Confirmé signifie qu’un ordinateur du secrétariat l’a ouvert et vérifié.
sync-running = Synchronisation…
sync-done = Synchronisation terminée
sync-sent = Envoyé : { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  }, { $blobs ->
    [one] { $blobs } photo
   *[other] { $blobs } photos
  }, { SIZE($bytes) }.
sync-received = Reçu : { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  }, { $blobs ->
    [one] { $blobs } photo
   *[other] { $blobs } photos
  }, { SIZE($bytes) }.
sync-progress = { $phase } : { $done } sur { $total }
sync-phase-directory = personnes et appareils
sync-phase-changes = mots
sync-phase-thumbnails = petites images
sync-phase-previews = aperçus
sync-phase-originals = originaux
sync-phase-finished = terminé
sync-phase-failed = arrêté
sync-noticed = Ce que la synchronisation a remarqué
notice-unknown = Quelque chose à signaler au secrétariat : { $code }.
notice-disclosures_unsent = Ce qui a été gardé d’une révélation n’a pas pu être scellé pour le point focal ({ $detail }). C’est en sécurité sur cet ordinateur. Prévenez le point focal de vive voix.
notice-stays_here = { $count ->
    [one] Une fiche sur des sociétés écrite avant votre entrée reste sur cet ordinateur : votre rôle ne la transmet pas à l’organisation. Dites au secrétariat ce qu’elle contient.
    [many] { $count } fiches sur des sociétés écrites avant votre entrée restent sur cet ordinateur : votre rôle ne les transmet pas à l’organisation. Dites au secrétariat ce qu’elles contiennent.
   *[other] { $count } fiches sur des sociétés écrites avant votre entrée restent sur cet ordinateur : votre rôle ne les transmet pas à l’organisation. Dites au secrétariat ce qu’elles contiennent.
 }
sync-revoked-title = Cet ordinateur a été exclu
sync-revoked = Le secrétariat l’a révoqué. Ce qu’il contient reste lisible avec votre phrase secrète ; plus rien n’est envoyé ni reçu. Parlez au secrétariat.

enrol-title = Rejoindre une organisation
enrol-text = Collez l’invitation que le secrétariat vous a remise. Elle sert une seule fois. Votre ordinateur affiche ensuite des chiffres que vous lui lisez au téléphone ou en personne.
enrol-invite = Invitation
enrol-invite-placeholder = fieldseal-invite:…
enrol-do = Demander à rejoindre
enrol-sending = Demande en cours…
enrol-waiting-title = En attente du secrétariat
enrol-waiting = Vous avez demandé à rejoindre l’organisation. Le secrétariat saisit les chiffres que cet ordinateur a affichés ; d’ici là vous travaillez comme avant, et rien n’est perdu.
enrol-read-out = Lisez ces chiffres au secrétariat, de vive voix ou en personne :
enrol-sas = Chiffres à lire
enrol-why = Ils prouvent que personne ne se tient entre votre ordinateur et le sien. Ne les envoyez jamais par la voie de l’invitation.
enrol-device = Cet ordinateur :
enrol-ask = Le secrétariat a-t-il approuvé ?
enrol-asking = Demande en cours…

found-open = Je suis le secrétariat : fonder une organisation
found-title = Fonder une organisation
found-text = Ce coffre devient le premier du secrétariat : il détient la clé par laquelle commence toute confiance dans l’organisation. À faire une seule fois.
found-name = Nom de l’organisation
found-server = Adresse de son serveur
found-server-placeholder = https://
found-server-hint = https, ou http sur cette machine même.
found-token = Jeton d’installation
found-token-hint = Le serveur l’a affiché une fois, à son premier démarrage.
found-certificate = Certificat du serveur (PEM), s’il a le sien propre
found-certificate-hint = Il est épinglé : aucun autre n’est accepté ensuite.
found-do = Fonder l’organisation
found-doing = Fondation…

## Personnes

people = Personnes et appareils
people-devices = Ordinateurs
requests-none = Personne ne demande à rejoindre en ce moment.
requests-ask = Interroger le serveur
requests-asking = Demande en cours…
people-this-laptop = cet ordinateur
people-alone-title = Personne encore ici
people-alone = Les personnes et leurs ordinateurs apparaissent dès que ce coffre appartient à une organisation.
role-officer = agent de suivi
role-lead = responsable de mission
role-reviewer = relecteur
role-secretariat = secrétariat
role-director = direction exécutive
role-custodian = dépositaire
role-focal_point = point focal
device-pending = demande à rejoindre
device-approved = approuvé
device-revoked = exclu
approve-title = { $name } demande à rejoindre
approve-text = Faites lire à cette personne les 24 chiffres de son écran, de vive voix ou en personne, et saisissez ce que vous entendez. Ordinateur
approve-sas = Les chiffres tels que vous les entendez
approve-digits = { $count } sur 24
approve-do = Approuver { $name }
invite-title = Inviter quelqu’un
invite-name = Nom
invite-role = Rôle
invite-missions = Membre de ces missions :
invite-no-missions = Un dépositaire ou un point focal n’appartient à aucune mission : il ne lit que ce qui est scellé pour lui.
invite-do = Créer une invitation
invite-made = À remettre à { $name } sur papier ou en personne. Elle sert une seule fois.
invite-copy = Copier
invite-another = Autre invitation
grant-mission = Ajouter à une mission
grant-mission-to = Ajouter à une mission : { $name }
revoke-open = Exclure
revoke-title = Exclure l’ordinateur attribué à { $name } ?
revoke-means-title = Définitivement, dès la prochaine synchronisation
revoke-means = L’ordinateur ne reçoit plus rien, et ses modifications ultérieures sont mises de côté pour que vous les examiniez. Ce qui est sur son disque y reste, scellé par la phrase secrète de son propriétaire. Les clés de ses missions sont remplacées.
revoke-type = Saisissez « { $name } » pour confirmer
revoke-leave = Ne rien changer
revoke-do = Exclure définitivement

## L’écran de verrouillage

lock-foot = Scellé sur cet ordinateur. Sans la phrase secrète, personne ne l’ouvre : ni le secrétariat, ni qui trouverait le disque.
unlock-passphrase = Phrase secrète
unlock-do = Déverrouiller
unlock-busy = Ouverture…
unlock-takes = Fabriquer la clé prend environ une seconde.
unlock-caps-lock = Verr. Maj est activé.
first-title = Un nouveau coffre sur cet ordinateur
first-text = Tout ce que vous écrivez va dans un coffre scellé, dès la première lettre. Il commence par votre nom, pour que les autres voient qui a écrit quoi.
first-name = Votre nom
first-name-hint = Comme vos collègues vous connaissent. Il apparaît à côté de ce que vous écrivez.
first-initials = Initiales
first-initials-hint = Elles figurent dans les références de vos fiches : { $initials }-I-04.
first-next = Continuer
first-create = Créer le coffre
first-creating = Création…
first-takes = Fabriquer la clé prend environ une seconde.
passphrase-title = Ce qui l’ouvre
passphrase-way = Phrase secrète
passphrase-generated = Créée pour moi
passphrase-own = La mienne
passphrase-write-down = Ces { $count } mots ouvrent le coffre. Écrivez-les sur papier, dans cet ordre, et gardez le papier loin de l’ordinateur.
passphrase-words = Mots de la phrase secrète
passphrase-other-words = Autres mots
passphrase-type-back = Saisissez-les d’après le papier
passphrase-type-back-hint = Pour vous assurer que le papier est lisible.
passphrase-typed-right = Exact. Le papier porte ce qui ouvre le coffre.
passphrase-own-text = Au moins douze lettres, mieux encore plusieurs mots que personne n’associe à vous. Pas de phrase tirée d’un livre ou d’une chanson.
passphrase-new = Phrase secrète
passphrase-again = Encore une fois
passphrase-differs = Les deux diffèrent.
passphrase-means-title = Personne ne peut l’ouvrir pour vous
passphrase-means = Il n’y a pas de réinitialisation. Si vous perdez la phrase secrète, ce que vous n’avez pas synchronisé est perdu ; ce que le secrétariat détient y reste.
passphrase-understood = J’ai gardé la phrase secrète là où je la retrouverai et où d’autres ne la trouveront pas.
strength-none = Pas encore saisie
strength-weak = Trop facile à deviner
strength-fair = Demande un effort pour être devinée ; plus longue, c’est mieux
strength-strong = Difficile à deviner
