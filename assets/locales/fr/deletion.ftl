# Supprimer les fichiers d’un élément de preuve : deux personnes décident

deletion-title = Conservation et suppression
deletion-kept = Ses fichiers sont à conserver jusqu’au { $until }.
deletion-over = Ses fichiers étaient à conserver jusqu’au { $until } : ce délai est passé.
deletion-kept-open = Personne n’a dit jusqu’à quand conserver ses fichiers (la mission n’a pas de dernier jour).
deletion-on-hold = Il est sous conservation légale : personne ne le supprime.
deletion-ask = Demander la suppression des fichiers…
deletion-requests = Demandes de suppression
deletion-asked = Demandé par { $name }, { $at }
deletion-waits = Une deuxième personne décide : un chef de mission ou le secrétariat, pas l’auteur de la demande.
deletion-decide = Supprimer les fichiers…
deletion-refuse = Refuser…
deletion-take-back = Retirer la demande…
deletion-awaited = { $count ->
    [one] On demande la suppression de fichiers d’un élément de preuve.
   *[other] On demande la suppression de fichiers de preuve : { $count } demandes.
}

## Ce que cela signifie

deletion-means-title = Personne ne pourra récupérer les fichiers
deletion-means = { $count ->
    [one] 1 fichier disparaît tout de suite de cet ordinateur, puis de tous les autres et du serveur à leur prochaine synchronisation : l’original.
   *[other] { $count } fichiers disparaissent tout de suite de cet ordinateur, puis de tous les autres et du serveur à leur prochaine synchronisation : l’original, ses aperçus et tout ce qui en a été tiré.
}
deletion-means-stays = La fiche avec sa description, l’empreinte et le journal de garde restent, et disent qu’il a été supprimé. Les fichiers déjà exportés sont hors de portée.
deletion-early-title = Ils étaient à conserver jusqu’au { $until }
deletion-early = Supprimer plus tôt demande un motif que l’on comprendra encore dans des années.
deletion-findings = { $count ->
    [one] Un constat s’appuie dessus
   *[other] { $count } constats s’appuient dessus
}

## Demander

deletion-ask-title = Demander la suppression des fichiers
deletion-ask-do = Demander à une deuxième personne
deletion-grounds = Sur quel fondement
deletion-reason = Pourquoi, dans vos mots
deletion-reason-hint = Toute la mission peut le lire, et cela reste dans le journal de garde. Ne nommez personne qui ne doit pas l’être.

## Décider

deletion-decide-title = Supprimer les fichiers pour toujours ?
deletion-decide-do = Supprimer les fichiers
deletion-asks = { $name } demande : { $grounds }
deletion-add = Ce que vous voulez ajouter (facultatif)

## Après

deletion-done-title = Ses fichiers ont été supprimés
deletion-done = Demande : { $asked }. Décision : { $by }, { $at }.
deletion-everywhere = { $count ->
    [one] Le seul ordinateur de la mission les a supprimés.
   *[other] Les { $count } ordinateurs de la mission l’ont confirmé.
}
deletion-not-yet = { $count ->
    [one] Un ordinateur ne l’a pas encore confirmé : { $names }.
   *[other] { $count } ordinateurs ne l’ont pas encore confirmé : { $names }.
}
deletion-server-waits = Le serveur l’apprendra à la prochaine synchronisation.
photo-deleted = Fichiers supprimés
photo-deleted-stage = Les fichiers ont été supprimés : deux personnes l’ont décidé. Ce qui en a été consigné est à côté.
basis-deleted = fichiers supprimés
