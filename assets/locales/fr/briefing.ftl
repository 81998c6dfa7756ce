# Briefings, comparisons with the self-assessment, and tables that are brought in.

briefings = Dossier préparatoire
briefing-list-title = Dossier préparatoire
briefing-import = Importer un tableau
briefing-empty-title = Aucune entreprise examinée
briefing-empty = Nommez les entreprises dans le champ de la mission. Ce qui est ici sur chacune est réuni sur une page.
briefing-empty-scope = Ouvrir le champ
briefing-company-unnamed = Une entreprise sans nom
briefing-unnamed = { $kind } sans nom
briefing-count-past = { $count ->
    [one] { $count } titre échu
   *[other] { $count } titres échus
 }
briefing-count-soon = { $count ->
    [one] { $count } titre expire bientôt
   *[other] { $count } titres expirent bientôt
 }
briefing-count-concerns = { $count ->
    [one] { $count } préoccupation ouverte
   *[other] { $count } préoccupations ouvertes
 }
briefing-count-complaints = { $count ->
    [one] { $count } référence de plainte
   *[other] { $count } références de plainte
 }
briefing-count-verify = { $count ->
    [one] { $count } élément à vérifier
   *[other] { $count } éléments à vérifier
 }
briefing-compare = { $count ->
    [one] Ce qu’elle dit et ce que nous avons vu ({ $count } réponse)
   *[other] Ce qu’elle dit et ce que nous avons vu ({ $count } réponses)
 }
briefing-as-of = État au { $day }
briefing-ways = À partir d’ici
briefing-open-company = Fiche de l’entreprise
briefing-compare-open = Dit / vu
briefing-profile = Profil
briefing-personnel-none = Aucun effectif n’est connu ici.
briefing-papers = Licences et certificats
briefing-papers-none = Aucune licence ni certificat n’est ici.
briefing-paper = { $kind } : { $which }
briefing-paper-past = { $days ->
    [one] échu depuis hier
   *[other] échu depuis { $days } jours
 }
briefing-paper-soon = { $days ->
    [one] expire demain
   *[other] expire dans { $days } jours
 }
briefing-paper-valid = { $days ->
    [one] valable un jour
   *[other] valable { $days } jours
 }
briefing-paper-today = expire aujourd’hui
briefing-paper-unknown = fin inconnue
briefing-ends-during-mission = Son dernier jour tombe pendant la mission.
briefing-answers = Auto-évaluation
briefing-answers-none = Aucune auto-évaluation n’est ici. Elle peut être importée.
briefing-concerns = Préoccupations ouvertes
briefing-concerns-none = Aucune préoccupation n’est ouverte.
briefing-actions = Mesures correctives
briefing-actions-none = Aucune mesure corrective n’est ouverte.
briefing-overdue = en retard
briefing-complaints = Références de plaintes
briefing-complaints-none = Aucune référence de plainte n’est ici. L’auteur d’une plainte n’est jamais consigné.
briefing-remote = Vu de loin
briefing-remote-none = Rien de publié n’est consigné dans cette mission.
briefing-to-verify = à vérifier sur place
briefing-verified = Vérifié :
briefing-make-task = En faire une tâche
briefing-task-there = La tâche à ce sujet
briefing-task-title = Vérifier : { $title }
briefing-past = Constats d’autres missions
briefing-past-none = Aucune autre mission sur cet ordinateur n’a de constat à son sujet.
briefing-relations = Liens
briefing-relations-none = Aucun lien avec une autre entreprise n’est ici.
briefing-contracts = Contrats
briefing-contracts-none = Aucun contrat n’est consigné dans cette mission.
csa-title = Ce qu’elle dit, ce que nous avons vu
csa-show = Afficher
csa-show-all = Tout
csa-show-contradicted = Contredits
csa-show-gaps = Lacunes
csa-year = Année
csa-paragraph = Paragraphe
csa-says = L’entreprise dit
csa-says-year = L’entreprise dit ({ $year })
csa-saw = Nous avons vu
csa-none = Aucun paragraphe n’est dans ce cas.
csa-nothing-asked = Pas demandé dans l’auto-évaluation
csa-nothing-seen = Rien n’a été vu
csa-no-answer = Pas de réponse
csa-unmarked = pas comparé
csa-finding = constat
csa-check = liste de contrôle
csa-basis = { $supports } pour, { $contradicts } contre
csa-count-contradicts = { $count ->
    [one] { $count } contredit
   *[other] { $count } contredisent
 }
csa-count-confirms = { $count ->
    [one] { $count } confirme
   *[other] { $count } confirment
 }
csa-count-not_covered = { $count } hors sujet
csa-figure-contradicted = Contredits
csa-figure-confirmed = Confirmés
csa-figure-not-asked = Pas demandés
csa-figure-not-seen = Pas vus
csa-unplaced = { $count ->
    [one] { $count } observation n’appartient à aucune entreprise
   *[other] { $count } observations n’appartiennent à aucune entreprise
 }
csa-unplaced-means = Elles ne nomment ni site, ni visite, ni entretien ; elles ne sont donc pas comptées ci-dessus.
import-table-title = Importer un tableau
import-table-lead = Fichiers CSV et classeurs Excel. Vous voyez d’abord ce qui se passerait ; puis tout entre d’un seul coup, ou rien. Le même fichier une seconde fois ne change rien.
import-table-kind = Les lignes sont
import-table-choose = Choisir un fichier
import-table-other-file = Un autre fichier
import-table-into = Dans { $mission }
import-table-no-mission = Ces fiches appartiennent à une mission : ouvrez-en une d’abord.
import-table-rows = { $count ->
    [one] { $count } ligne sous les en-têtes de la ligne { $row }
   *[other] { $count } lignes sous les en-têtes de la ligne { $row }
 }
import-table-sheet = Feuille
import-table-encoding = Encodage
import-table-encoding-found = { $encoding } (trouvé)
import-table-encoding-guessed = Le fichier ne dit pas son encodage ; on dirait { $encoding }. Si des lettres paraissent fausses ci-dessous, choisissez-en un autre.
import-table-days = 03/04/2026 est
import-table-days-day_first = le 3 avril
import-table-days-month_first = le 4 mars
import-table-days-refused = pas clair : refusé
import-table-macros = Le classeur contient des macros. Elles ne sont pas exécutées.
import-table-formulas = { $count ->
    [one] { $count } cellule contient une formule ; sa valeur au dernier enregistrement est reprise.
   *[other] { $count } cellules contiennent des formules ; leurs valeurs au dernier enregistrement sont reprises.
 }
import-table-columns = Colonnes
import-table-heading = Colonne
import-table-samples = Ce qui s’y trouve
import-table-field = Devient
import-table-field-of = Champ de « { $heading } »
import-table-unnamed = Colonne { $column }
import-table-leave-out = laissée de côté
import-table-missing = Dites quelle colonne est « { $field } » : ces fiches ne peuvent s’en passer.
import-table-counts = Ce qui se passerait
import-table-new = Nouvelles
import-table-changed = Différentes ici
import-table-same = Déjà là
import-table-bad = Ne peuvent être reprises
import-table-bad-title = { $count ->
    [one] { $count } ligne ne peut être reprise
   *[other] { $count } lignes ne peuvent être reprises
 }
import-table-filter = Filtrer ces lignes
import-table-row = Ligne
import-table-row-number = Ligne { $row }
import-table-stands = Contenu
import-table-wrong = Ce qui ne va pas, et que faire
import-table-more-bad = { $shown } sont affichées ; { $count } lignes ne peuvent être reprises.
import-table-changed-title = { $count ->
    [one] { $count } fiche est déjà là et diffère
   *[other] { $count } fiches sont déjà là et diffèrent
 }
import-table-changed-what = Ce qu’elles deviennent
import-table-leave = Les laisser
import-table-update = Les mettre à jour
import-table-was-empty = vide
import-table-more-changed = { $shown } sur { $count } sont affichées.
import-table-nothing = Tout ce que contient ce tableau est déjà là. Il n’y a rien à importer.
import-table-nothing-but-bad = Ce qui peut être repris est déjà là. Corrigez les lignes ci-dessus et choisissez de nouveau le fichier.
import-table-all = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
 }
import-table-rest = { $count ->
    [one] Importer l’autre ligne
   *[other] Importer les { $count } autres lignes
 }
import-table-all-means = Toutes d’un seul coup.
import-table-rest-means = { $count ->
    [one] { $count } ligne est laissée. Quittez cette page pour ne rien importer.
   *[other] { $count } lignes sont laissées. Quittez cette page pour ne rien importer.
 }
import-table-done = Le tableau a été importé.
import-table-did-created = { $count ->
    [one] { $count } nouvelle fiche
   *[other] { $count } nouvelles fiches
 }
import-table-did-updated = { $count ->
    [one] { $count } fiche mise à jour
   *[other] { $count } fiches mises à jour
 }
import-table-did-same = { $count } déjà là
import-table-did-left = { $count } différentes, laissées telles quelles
import-table-did-bad = { $count } laissées de côté
import-table-show = Afficher : { $kinds }
