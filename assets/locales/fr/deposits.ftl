# Dépôts scellés : l’identité des sources, pour le dépositaire ; les révélations, pour le point focal

## La liste

deposits = Dépôts scellés
deposits-empty-title = Rien de scellé ne vous concerne encore
deposits-empty = Un dépôt est une copie de l’identité d’une source, ou de ce qui a été gardé d’une révélation, scellée pour quelques personnes. Chaque ordinateur la transporte ; personne d’autre ne sait ce que c’est ni pour qui.
deposits-empty-officer = Pour en faire un, ouvrez une source et choisissez « Déposer chez le dépositaire… » sous « Qui c’est ». Ce que vous gardez d’une révélation est scellé de lui-même à la prochaine synchronisation. Vous voyez ici qui l’a ouvert.
deposits-empty-custodian = Les agents de suivi déposent l’identité de leurs sources ; les copies arrivent avec une synchronisation.
deposits-empty-focal_point = Ce que les agents de suivi gardent quand quelqu’un révèle des abus arrive ici avec une synchronisation.
deposits-empty-secretariat = Quand un dépositaire demande à en ouvrir un, la demande vous attend ici.
deposits-awaited = { $count ->
    [one] Une demande d’ouverture d’un dépôt scellé vous attend.
   *[other] { $count } demandes d’ouverture de dépôts scellés vous attendent.
}
deposits-choose = Choisissez un dépôt à gauche.
deposits-unnamed = Source sans nom de code
deposits-the-disclosure = la révélation
deposits-superseded = remplacé
deposits-standing-custodian = vous l’ouvrez avec une deuxième personne
deposits-standing-second = vous êtes la deuxième personne
deposits-standing-alone = scellé pour vous
deposits-standing-depositor = vous l’avez déposé

## L’un d’eux

deposits-by = Déposé par { $name }, { $at }
deposits-superseded-means = Un dépôt plus récent dit ce que l’on sait maintenant. Celui-ci dit ce que l’on savait alors.
deposits-means-custodian = Vous l’ouvrez une fois qu’une deuxième personne, au secrétariat, vous a libéré l’autre moitié de sa clé, pour une seule ouverture à la fois.
deposits-means-second = Vous détenez l’autre moitié de sa clé. Quand le dépositaire le demande, vous la libérez ou refusez. Qui libère n’apprend pas ce que dit le dépôt.
deposits-means-alone = Il a été scellé pour vous, et vous l’ouvrez seul. C’est consigné, et la personne qui l’a déposé le voit.
deposits-means-returned = Le dépositaire a rectifié l’identité de votre source et l’a scellée pour vous aussi. Vous l’ouvrez seul ; c’est consigné.
deposits-means-depositor = Vous l’avez déposé. Qui l’ouvre est consigné ci-dessous.
deposits-requests = Demandes d’ouverture
deposits-requests-none = Personne ne l’a demandé.
deposits-asked = Demandé par { $name }, { $at }
deposits-refused-by = Refusé par { $name }
deposits-released-by = Libéré par { $name }
deposits-openings = Ouvertures
deposits-openings-none = Personne ne l’a ouvert.
deposits-opened-by = Ouvert par { $name }, { $at }

## Demander, libérer, ouvrir

deposits-reason = Motif
deposits-reason-hint = Sans nom. La personne qui l’a déposé le lit aussi.
deposits-ask = Demander à l’ouvrir…
deposits-ask-title = Pourquoi faut-il ouvrir { $what } ?
deposits-ask-means = Une deuxième personne, au secrétariat, lit votre motif et libère l’autre moitié de la clé pour une ouverture, ou refuse.
deposits-ask-do = Demander
deposits-waiting = Votre demande attend une deuxième personne. Elle parvient au secrétariat avec la prochaine synchronisation, et la réponse revient avec une autre.
deposits-released = { $name } vous l’a libéré, pour une ouverture.
deposits-open = Ouvrir
deposits-open-title = Ouvrir { $what } ?
deposits-open-custodian = La libération sert à cette seule ouverture et s’épuise avec elle. L’ouverture est consignée avant que rien ne s’affiche, et la personne qui l’a déposé la voit.
deposits-open-alone = L’ouverture est consignée avant que rien ne s’affiche, et la personne qui l’a déposé la voit.
deposits-open-look = Assurez-vous que personne ne regarde par-dessus votre épaule. Il se referme quand vous quittez cet écran.
deposits-open-reason = Motif, si vous voulez en donner un
deposits-leave = Le laisser scellé
deposits-says = Ce qu’il dit
deposits-says-nothing = Aucun champ n’a été rempli.
deposits-close = Le refermer
deposits-right = Rectifier…
deposits-right-title = Rectifier l’identité de { $what }
deposits-right-means = Ce qui figure ici est scellé à nouveau en entier : pour les dépositaires, avec le secrétariat comme deuxième personne, et pour la personne qui l’a déposé d’abord. Ce qui est vide compte comme inconnu. Le relire exige une autre libération.
deposits-right-do = Le sceller à nouveau
deposits-release = Libérer
deposits-release-means = La libération sert à une seule ouverture par { $name }. Vous n’apprenez pas ce que dit le dépôt.
deposits-refuse = Refuser…

## Sur la page de la source

deposits-plan-nobody = L’organisation n’a pas encore de dépositaire : cette identité se trouve sur cet ordinateur seul.
deposits-plan-not = Non déposé : cette identité se trouve sur cet ordinateur seul. Si l’ordinateur est perdu, le moyen de joindre cette personne l’est aussi.
deposits-plan-made = Déposé chez { $names }, { $at }.
deposits-plan-made-before = Déposé { $at }.
deposits-plan-changed = Ce qui est écrit ici a changé depuis.
deposits-plan-others = Quelqu’un est arrivé depuis qui ne l’a pas.
deposits-plan-joined = Arrivé depuis et ne l’a pas : { $names }.
deposits-plan-amended = { $name } l’a corrigé, { $at }. Un nouveau dépôt le remplacerait : regardez-le d’abord.
deposits-plan-look = Le regarder
deposits-plan-goes-out = Scellé. Il part à la prochaine synchronisation.
deposits-seal-custodian = Déposer chez le dépositaire…
deposits-seal-lead = Déposer chez le responsable de mission…
deposits-seal-again = Déposer à nouveau…
deposits-seal-title = Déposer l’identité de { $codename }
deposits-seal-means = Une copie de ce qui figure ici est scellée sur cet ordinateur et part à la prochaine synchronisation. Le serveur et tous les autres la transportent sans pouvoir la lire.
deposits-seal-custodians = Dépositaire
deposits-seal-custodian-may = l’ouvre seulement avec la libération d’une deuxième personne, une ouverture à la fois
deposits-seal-second = Deuxième personne
deposits-seal-second-may = libère ou refuse, et n’apprend pas ce qu’il dit
deposits-seal-written = Chaque ouverture est consignée et vous est montrée.
deposits-seal-lead-too = Aussi le responsable de mission ({ $names }) : l’ouvre seul
deposits-seal-lead-keeps = Le responsable de mission garde ce qui a été scellé pour lui auparavant.
deposits-seal-do = Sceller et déposer
