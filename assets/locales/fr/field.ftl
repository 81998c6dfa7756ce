## What consent allows, and what stands on it

consent-withdrawn-some-day = Consentement retiré
withdraw-begin = Retirer le consentement…
withdraw-title = Retirer le consentement
withdraw-means-title = Dès lors, rien de cet entretien ne peut être utilisé.
withdraw-means = Chaque usage compte comme un non. Les constats qui s’y appuient n’avancent plus tant que leur base n’est pas changée. Ce qui a déjà été envoyé ne peut pas être rappelé d’ici.
withdraw-reason-hint = Comment cela a été dit, et à qui. Cela reste dans l’historique.
withdraw-do = Retirer le consentement
standing-none = Rien ne s’appuie encore sur cet entretien.
standing-count = { $findings ->
    [0] Aucun constat ne l’utilise
    [one] 1 constat l’utilise
   *[other] { $findings } constats l’utilisent
}{ $others ->
    [0] .
    [one] ; 1 autre fiche s’y appuie.
   *[other] ; { $others } autres fiches s’y appuient.
}
standing-through = par { $name }
standing-report = peut le contenir : les rapports prennent les constats de la mission
reach-none = ne peut être utilisé
withdrawn-basis = Ce constat s’appuie sur ce qui a été retiré : { $names }.
withdrawn-basis-means = Il ne peut être ni confirmé ni envoyé à l’entreprise. Ôtez-le de sa base, mettez autre chose à la place et relisez le texte : il peut encore dire ce qui ne peut plus être dit.

## What could expose a source

exposure-open = Ouvrir { $name }
exposed-withdrawn = { $name } : le consentement a été retiré.
exposed-withdrawn-means = Rien ne peut plus en être utilisé.
exposed-analysis = { $name } ne peut servir à l’analyse.
exposed-analysis-means = L’usage pour l’analyse a été refusé ou n’a pas été demandé. Non demandé compte comme non.
exposed-small_cell = { $name } pourrait être reconnu.
cells-small = Peu de personnes ressemblent à cette source.
cells-small-means = Qui connaît le lieu peut savoir qui a parlé. Omettez sexe, nationalité ou lieu là où le constat est raconté, ou attendez d’autres sources.
cells-few = Peu de personnes semblables ont été entendues.
cell-company-sex = { $count ->
    [0] D’après ses chiffres, l’entreprise n’a personne de ce sexe.
    [one] L’entreprise a 1 personne de ce sexe.
   *[other] L’entreprise a { $count } personnes de ce sexe.
}
cell-company-nationality = { $count ->
    [0] D’après ses chiffres, l’entreprise n’a personne de ce groupe de nationalité.
    [one] L’entreprise a 1 personne de ce groupe de nationalité.
   *[other] L’entreprise a { $count } personnes de ce groupe de nationalité.
}
cell-site-sex = { $count ->
    [0] Sur l’un des sites, personne de ce sexe n’était en service.
    [one] Sur l’un des sites, 1 personne de ce sexe était en service.
   *[other] Sur l’un des sites, { $count } personnes de ce sexe étaient en service.
}
cell-heard = { $count ->
    [one] C’est la seule source de ce genre dans la mission.
   *[other] La mission a entendu { $count } sources de ce genre.
}

## Corroboration

corroboration-computed = D’après l’origine
corroboration-none = aucune
corroboration-none-means = Rien de ce qui appuie le constat ne peut être compté.
corroboration-single-means = Une source, un document ou une occasion.
corroboration-partly-means = Plusieurs, qui peuvent dépendre l’un de l’autre : des gens d’un même côté, ou le même genre de regard.
corroboration-independent_multiple-means = Au moins deux qui ne dépendent pas l’un de l’autre.
corroboration-differs = Choisi : { $chosen }. D’après l’origine : { $computed }.
corroboration-differs-means = Les deux restent. Dites pourquoi dans l’énoncé, ou changez ce qui a été choisi.

## What is due

due = Échéances
due-nothing = Aucune échéance.
due-more = { $count } de plus
due-fewer = Moins
due-overdue = { $days ->
    [one] 1 jour de retard
   *[other] { $days } jours de retard
}
due-today = pour aujourd’hui
due-in = { $days ->
    [one] dans 1 jour
   *[other] dans { $days } jours
}
due-what = { $what } : { $day }
due-no-contact = Le contact n’a pas été accepté : demandez par quelqu’un d’autre.
due-asked = Demandé aujourd’hui

## The day

programme = Programme du jour
programme-of = Programme du { $day }
programme-to = Vers le { $day }
programme-none-before = Rien n’est prévu avant ce jour
programme-none-after = Rien n’est prévu après ce jour
programme-empty = Rien n’est prévu ce jour.
check-in = Signalé
check-in-do = Signalé : { $title }
check-in-waiting = se signaler avant { $time }
check-in-soon = se signaler avant { $time }
check-in-overdue = signalement en retard depuis { $time }
check-in-made = signalé à { $time }
check-in-with = auprès de { $who }
missed-check-ins = { $count ->
    [one] Un signalement est en retard.
   *[other] { $count } signalements sont en retard.
}
missed-action = Si l’on est sans nouvelles : { $action }
withdrawn-findings = { $count ->
    [one] Un constat s’appuie sur ce qui a été retiré.
   *[other] { $count } constats s’appuient sur ce qui a été retiré.
}

## What others made

record-others = Fait par { $author }. Avec votre rôle, vous le lisez sans le changer.
record-others-part = Fait par { $author }. Avec votre rôle, vous en changez le cadre, pas ce qui a été dit.

## Ce qui n’est pas encore visible

withheld = { $kind }, pas encore visible
withheld-title = Ce qui a été dit n’est pas encore visible
withheld-means = Les relecteurs le lisent quand l’entretien est verrouillé. D’ici là, vous voyez qui a été entendu, où, quand et ce qui a été convenu. Si le consentement est retiré, cela reste ainsi.
withheld-title-director = Ce qui a été dit n’est pas montré
withheld-means-director = Avec votre rôle, vous voyez qui a été entendu, où, quand et ce qui a été convenu, pas les mots. Ce qui en découle figure dans les constats et les rapports.

## Somebody discloses abuse

do-disclosure = Stop : abus révélé
do-disclosure-also = exploitation sexuelle abus violence survivante orientation EAS VBG
disclosure-title = Stop. Écouter. Proposer de l’aide.
disclosure-stopped = Le formulaire où vous étiez est fermé.
disclosure-stopped-means = Ce que vous aviez écrit avant est enregistré ; rien n’est continué tout seul. N’écrivez pas ce qu’on vous raconte : il n’y a ici aucun endroit pour l’écrire, et c’est voulu.
disclosure-step-listen = Écoutez et croyez. La personne décide de la suite.
disclosure-step-ask = Ne demandez ni ce qui s’est passé, ni qui, ni où, ni quand. Ne cherchez pas d’autres personnes.
disclosure-step-write = Ne notez ni nom, ni récit, ni voix, ni image. Si vos notes en contiennent, ôtez-le.
disclosure-step-promise = Ne promettez rien que vous ne puissiez tenir. Dites ce que vous devez transmettre et à qui.
disclosure-step-child = Un enfant : pas d’entretien, pas de promesse de secret. Appelez tout de suite le point focal.
disclosure-step-offer = Proposez les services ci-dessous. N’orientez que si la personne le veut.
disclosure-services = Où la personne peut être orientée
disclosure-services-none = Aucun service de ce pays n’est connu ici. Appelez le point focal pour la protection contre l’exploitation et les abus sexuels.
disclosure-no-contact = aucun contact noté : demandez au point focal
disclosure-verified = vérifié le { $day }
disclosure-keep-title = Ce qui peut être gardé
disclosure-keep-means = Ces choix seulement, sous une clé à part. Ni nom, ni lieu, ni entreprise, ni mots. S’il y a un point focal, ils sont scellés pour lui seul. Vous pouvez aussi ne rien garder.
disclosure-keep = Garder ces réponses
disclosure-kept = Gardé sur cet ordinateur.
disclosure-kept-means = Cela ne figure dans aucun rapport.
disclosure-kept-goes = À la prochaine synchronisation, cela part, scellé, vers { $names } ; personne d’autre ne peut l’ouvrir. Si quelqu’un est en danger, n’attendez pas : appelez.
disclosure-kept-nobody = L’organisation n’a pas encore de point focal ; cela reste donc sur cet ordinateur : prévenez de vive voix la personne responsable.
disclosure-leave = Quitter
disclosure-leave-nothing = Quitter sans rien garder

## Incidents compared

incidents-compared = Incidents comparés
incidents-compared-of = Incidents comparés : { $company }
incidents-all = Toutes les entreprises
incidents-none = La mission n’a encore entendu parler d’aucun incident.
incidents-no-company = aucune entreprise notée
incidents-heard = Ce que la mission a entendu
incidents-together = Ensemble
incidents-counts = { $heard } connus, { $company } dans le registre de l’entreprise, { $client } dans celui du client.
incidents-discrepancies = { $count ->
    [one] 1 à expliquer
   *[other] { $count } à expliquer
}
incident-invitation = Ce qui s’est passé, pour autant qu’on le sache …
logs-both = les deux l’ont
logs-company-silent = absent du registre de l’entreprise
logs-client-silent = absent du registre du client
logs-neither = absent des deux
logs-open = ouvert
badge-overdue = en retard

## Recurrence and sharing

recurrence = Récidive
recurrence-none = Aucun constat d’une autre mission ne porte sur cette entreprise et ce paragraphe.
recurrence-choose = C’en est une récidive
recurrence-choose-named = C’est une récidive de { $title }
sharing-cleared = Peut être partagé.
sharing-missing = Ne peut pas encore être partagé. Il manque :
sharing-state = la confirmation

## The interview's course

mode-group = En groupe, personne ne parle pour soi seul.
mode-group-means = Interrogez sur ce que tous voient : eau, postes, formation, voies de plainte. Salaire, documents et abus relèvent d’un entretien individuel. Notez combien ils étaient ; une demi-heure à trois quarts d’heure suffisent.
mode-remote = À distance, vous ne voyez pas qui écoute.
mode-remote-means = Demandez d’abord si la personne peut parler, convenez d’un mot qui met fin à l’appel et redemandez quand la voix change. N’envoyez ensuite rien par écrit qui n’ait été convenu.
mode-written = Des réponses écrites n’ont pas de voix.
mode-written-means = Notez comment elles sont venues et qui a pu aider. Demandez le consentement pour chaque usage comme dans un entretien.
resume-interview = Interrompu ? Reprenez à « { $topic } ».
resume-interview-do = Reprendre
