# Paquets de contenu et ce qu’ils apportent aux écrans.

packs = Paquets de contenu
packs-what = Les paquets de contenu disent quels états ont les fiches, ce que demandent les listes de contrôle, ce que disent les fiches d’information et les guides, et ce que l’on sait d’un pays. Le secrétariat les apporte, signés ; un paquet altéré en chemin est refusé.
packs-secretariat-brings = Le secrétariat apporte les paquets ; ils arrivent à la prochaine synchronisation.
packs-in-force = En vigueur
packs-former = Remplacés
pack-replaced = remplacé
pack-of-the-program = Fourni avec le programme
pack-signature-holds = signature vérifiée
pack-signed = Signé par { $person }, apporté le { $at }
pack-unchecked = { $count ->
    [one] 1 traduction pas encore relue par un locuteur natif
   *[other] { $count } traductions pas encore relues par un locuteur natif
  }
pack-refused = { $pack }, apporté par { $person }, est refusé
pack-refused-means = Ce qui était en vigueur le reste.
pack-bring-title = Apporter un paquet
pack-bring-what = Choisissez le fichier d’un paquet. Vous voyez ce qu’il change avant que rien ne compte.
pack-choose = Choisir un fichier …
pack-preview-new = Il n’y a pas encore de paquet de ce nom.
pack-preview-replaces = Il remplace la version { $version }.
pack-preview-you-sign = Il n’est pas encore signé : cet ordinateur le signe en votre nom.
pack-preview-signed = Signé par { $person } ; la signature est valable.
pack-changes = { $count ->
    [one] 1 changement
   *[other] { $count } changements
  }
pack-changes-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
  }
pack-change-added = nouveau
pack-change-changed = modifié
pack-change-removed = retiré
pack-part-name-machines = États
pack-part-name-deadlines = Échéance
pack-part-name-retention = Durée de conservation
pack-part-name-checklists = Liste de contrôle
pack-part-name-editions = Code de conduite
pack-part-name-cross_references = Renvoi
pack-part-name-countries = Pays
pack-part-name-cards = Fiche
pack-part-name-interview_guides = Guide d’entretien
pack-part-machines = { $count ->
    [one] états d’un type
   *[other] états de { $count } types
  }
pack-part-deadlines = { $count ->
    [one] 1 échéance
   *[other] { $count } échéances
  }
pack-part-retention = { $count ->
    [one] 1 durée de conservation
   *[other] { $count } durées de conservation
  }
pack-part-checklists = { $count ->
    [one] 1 point de contrôle
   *[other] { $count } points de contrôle
  }
pack-part-editions = { $count ->
    [one] 1 édition du Code
   *[other] { $count } éditions du Code
  }
pack-part-cross_references = { $count ->
    [one] 1 renvoi
   *[other] { $count } renvois
  }
pack-part-countries = { $count ->
    [one] 1 pays
   *[other] { $count } pays
  }
pack-part-cards = { $count ->
    [one] 1 fiche
   *[other] { $count } fiches
  }
pack-part-interview_guides = { $count ->
    [one] 1 guide d’entretien
   *[other] { $count } guides d’entretien
  }
pack-bring-means = Il compte ici tout de suite, et sur les autres ordinateurs après leur prochaine synchronisation. On ne peut pas le retirer, seulement le remplacer par une version plus haute.
pack-bring-sign = Signer et apporter
pack-bring = Apporter
notice-content_refused = { $pack }, apporté par { $person }, est refusé : { $reason ->
    [tampered] ce n’est pas ce qui a été signé
    [signer_without_role] le signataire n’est pas du secrétariat
    [unknown_signer] l’organisation ne connaît pas le signataire
    [version_twice] un autre paquet de ce nom et de cette version était là avant
   *[other] ce programme ne sait pas le lire
  }. Ce qui était en vigueur le reste.
do-show-card = Montrer une fiche : { $card }
consent-show-card = Montrer ce que veut dire le consentement
card-language = Langue de la fiche
card-show = Montrer en plein écran
card-show-means = Rien d’autre n’est alors à l’écran. Échap vous ramène ici.
card-take-back = Reprendre la fiche
card-leave = Quitter la fiche
card-preview = La fiche
card-unchecked = Pas encore relu par un locuteur natif
card-unchecked-means = Faites-la d’abord lire à l’interprète, ou dites-la avec d’autres mots.
card-starter = Un texte de départ : l’organisation le remplace par le sien dans un paquet de contenu.
card-none = Cette fiche n’existe pas
card-none-means = Les paquets de contenu en vigueur n’ont pas de fiche de ce nom.
cross-references-open = { $count ->
    [one] Autres normes : 1 thème
   *[other] Autres normes : { $count } thèmes
  }
cross-references-close = Masquer les autres normes
cross-references-aid = aide, à vérifier
paragraphs-mark = ¶{ $numbers }
standard-montreux = Document de Montreux
standard-ungp = Principes directeurs de l’ONU
standard-voluntary_principles = Principes volontaires
standard-iso18788 = ISO 18788:2015
standard-psc1 = PSC.1, par thème
country-profile = { $country } : à savoir
country-as-of = état au { $date }, à vérifier
country-languages = Langues
country-weekend = Fin de semaine
country-zones = Fuseau horaire
country-calendars = Calendriers
country-calendar-gregorian = grégorien
country-calendar-persian = persan (hégirien solaire)
country-calendar-lunar_hijri = hégirien lunaire
country-regulators = Autorité de contrôle
country-laws = Droit
country-hazards = Dangers
country-photos = Photos
country-photos-objects_and_places = objets et lieux seulement
country-notes = Remarques
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
photo-rule-title = { $country } : photographier seulement objets et lieux
guide = Guide d’entretien
guide-for = Questions pour
guide-nobody = choisir avec qui vous parlez
guide-before = Avant de commencer
guide-never = Ce qu’on ne demande pas
code-texts-open = Ce que dit le Code
code-texts-close = Masquer ce que dit le Code
code-heading-only = Titre seulement : aucun paquet de contenu ne contient le texte officiel.
code-unverified = numéro non vérifié pour cette édition
