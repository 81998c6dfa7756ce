# Pictures of a mission: map, timeline, coverage, board, figures.

nav-look = Regarder
look-map = Carte des sites
look-timeline = Chronologie
look-coverage = Couverture
look-board = Tableau des constats
look-figures = Chiffres
look-overall = Chiffres de toutes les missions
look-as = Présentation
look-picture = Image
look-table = Tableau
look-reference = Référence
look-what = Objet
look-state = État

## Map

map-count = { $sites ->
    [one] { $sites } site
   *[other] { $sites } sites
}
map-empty-title = Aucun site pour l’instant
map-empty = La carte montre les sites de la mission, chacun avec la précision que sa propre règle permet. Un site s’ajoute sous Sites.
map-sites = Sites
map-site = Site
map-state = Visite
map-state-visited = visité
map-state-planned = visite prévue
map-state-refused = accès refusé
map-state-cancelled = visite annulée
map-state-not_visited = pas de visite
map-exactness = Précision
map-exact = lieu exact
map-within = à { $distance } près
map-not-shown = lieu non montré
map-not-recorded = aucun lieu noté
map-list-hint = Les flèches parcourent les sites, Entrée en ouvre un.
map-table = Les sites et où ils sont montrés
map-photos = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
map-summary = Carte : { $placed } sites sur { $sites } y ont une place. La liste à côté et le tableau disent la même chose en mots.
map-closer = Plus près
map-further = Plus loin
map-fit-sites = Montrer tous les sites
map-fit-country = Montrer le pays
map-legend-blurred = le lieu réel est dans le cercle
map-legend-photos = photos
map-origin = Natural Earth. Le tracé des frontières n’exprime aucun avis.
distance-km = { $value } km
distance-m = { $value } m

## Timeline

timeline-zone = heures de { $zone }
timeline-empty-title = Rien n’a encore de date
timeline-empty = Les jours de la mission apparaissent ici dès qu’elle a un début et une fin, et avec eux les visites, les entretiens, les observations et les photos.
timeline-day = Jour
timeline-time = Heure
timeline-lane = Ligne
timeline-table = Tout ce que montre la chronologie
timeline-weekend = fin de semaine
timeline-nothing = rien de noté
timeline-left-out = { $days ->
    [one] { $days } jour sans entrée
   *[other] { $days } jours sans entrée
}
timeline-morning = première moitié du jour
timeline-afternoon = seconde moitié du jour
timeline-month-only = seul le mois est connu
timeline-year-only = seule l’année est connue
timeline-about = vers ce jour
timeline-burst = { $count } photos
timeline-missed = pointage non confirmé
timeline-more = { $count } de plus
timeline-fewer = En montrer moins
lane-itinerary = Itinéraire
lane-visits = Visites
lane-interviews = Entretiens
lane-observations = Observations
lane-evidence = Preuves
lane-incidents = Incidents
lane-follow_up = Suivi

## Coverage

coverage-gaps = { $gaps ->
    [0] aucune lacune
    [one] { $gaps } lacune
   *[other] { $gaps } lacunes
}
coverage-rows = Lignes
coverage-all = Tous les paragraphes
coverage-only-gaps = Avec lacunes
coverage-empty-title = Aucun paragraphe pour l’instant
coverage-empty = Choisissez les paragraphes retenus sur la page de la mission. Ils se croisent ici avec les entreprises : ce qui a été demandé, vu et constaté.
coverage-legend = Demandé : réponses aux listes de contrôle, sujets d’entretien, autoévaluation, demandes de documents. Vu : observations, preuves, documents. Constaté : constats. Ce qui a été vu sur un site compte pour chaque entreprise présente.
coverage-paragraph = Paragraphe
coverage-no-company = Sans entreprise
coverage-outside = Hors du champ retenu
coverage-asked = demandé
coverage-seen = vu
coverage-found = constaté
coverage-nothing = rien
coverage-state-count = { $state } ({ $count })
coverage-nothing-behind = Rien n’a encore été demandé, vu ni constaté ici.
gap-nothing = rien encore
gap-only_self_assessment = seulement la réponse de l’entreprise
gap-not_seen = rien vu à ce sujet
behind-asked = Demandé
behind-seen = Vu
behind-found = Constaté
basis-checklist = réponse à une liste de contrôle
basis-interview = entretien
basis-self_assessment = autoévaluation
basis-request = document demandé
basis-observation = observation
basis-evidence = preuve
basis-document = document vu
basis-finding = constat

## Board

board-count = { $findings ->
    [one] { $findings } constat
   *[other] { $findings } constats
}
board-hint = Les flèches vont de fiche en fiche, Entrée en ouvre une. Maj avec une flèche, M ou un glissement la fait passer à un autre état.
board-column = { $state }, { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
board-move = Déplacer { $card }
board-more = { $count } de plus
board-moved = { $card } est dans l’état « { $state } ».
board-refused = { $card } reste où il est. { $why }
board-no-way = Aucun chemin ne mène de « { $from } » à « { $to } ». Possible : { $ways }.
board-missing = Manque
board-gap-evidence = aucune preuve
board-gap-exposure = exposition des sources non vérifiée
board-gap-edit = exposition des sources : à remanier

## Figures

figures-none = non précisé
figures-active = en cours
figures-closed = clos
figures-concerns = Préoccupations de conformité
figures-concerns-note = Selon les catégories publiques ; clos est ce que les états disent final.
figures-findings = Constats par nature et gravité
figures-findings-note = La gravité découle de l’ampleur, de l’étendue et du caractère irrémédiable.
figures-no-severity = sans gravité
figures-sections = Constats par titre du Code
figures-sections-note = Un constat qui touche plusieurs paragraphes d’un même titre y compte une fois.
figures-section-concerns = préoccupations de conformité
figures-section-others = autres
figures-paragraphs = ¶{ $first }–{ $last }
figures-actions = Mesures correctives
figures-actions-note = En retard au { $day }, selon le calendrier de cet ordinateur.
figures-in-time = à temps ou accomplies
figures-overdue = en retard
figures-people = Personnes entendues
figures-people-note = Selon ce que sont les sources. Moins de cinq ne sont pas dénombrées : qui connaît les lieux pourrait dire qui elles sont.
figures-people-count = personnes
figures-people-told = { $people } en { $interviews ->
    [one] { $interviews } entretien
   *[other] { $interviews } entretiens
}
figures-no-source = sans fiche de source
figures-fewer = <{ $below }
figures-part = { $part } : { $count }
figures-empty = Pas encore de { LOWER($kinds) }
