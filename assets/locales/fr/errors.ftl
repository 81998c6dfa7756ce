# Erreurs, un message par code de crates/desk/src/error.rs : ce qui s’est passé, ce qui est en sécurité, que faire ensuite.
# L’identifiant est "error-" suivi du code, ses points devenus des tirets.

## La demande elle-même

error-request-unknown_command = Il n’y a pas de commande appelée « { $name } ». Rien n’a été fait. C’est une faute du programme qui l’a demandée : merci de la signaler.
error-request-invalid_arguments = La demande n’a pas pu être lue : { $detail }. Rien n’a été fait. Vérifiez ce qui a été saisi.

## Le coffre sur cet ordinateur

error-vault-not_found = Il n’y a pas de coffre dans { $path }. Créez-en un d’abord, ou indiquez le dossier du vôtre.
error-vault-exists = Il y a déjà un coffre dans { $path }. Il est resté tel quel. Ouvrez-le, ou choisissez un dossier vide pour un nouveau coffre.
error-vault-creation_unfinished = La création de ce coffre a été interrompue avant que quoi que ce soit puisse y être écrit. Créez-le à nouveau.
error-vault-locked = Le coffre est verrouillé. Rien n’a été modifié. Déverrouillez-le avec votre phrase secrète et réessayez.
error-vault-already_open = Le coffre est déjà ouvert. Verrouillez-le d’abord.
error-vault-in_use = Un autre Fieldseal a ouvert ce coffre. Tout ce qu’il contient est en sécurité. Fermez l’autre et réessayez.
error-vault-wrong_passphrase = La phrase secrète n’ouvre pas ce coffre. Rien n’a été modifié, et le nombre d’essais n’est pas limité. Vérifiez la disposition du clavier et la touche Verr. Maj.
error-vault-empty_passphrase = La phrase secrète est vide. Rien n’a été modifié. Saisissez la phrase secrète.
error-vault-passphrase_too_short = La phrase secrète est trop courte. Rien n’a été modifié. Choisissez au moins { $minimum } caractères ; plusieurs mots sans lien entre eux sont faciles à retenir et difficiles à deviner.
error-vault-out_of_memory = Vérifier la phrase secrète demande { $mebibytes } Mio de mémoire libre, afin que personne ne puisse en essayer beaucoup à la fois. Rien n’a été modifié. Fermez d’autres programmes et réessayez.
error-vault-weak_parameters = Ce coffre est scellé plus faiblement que Fieldseal ne l’accepte ({ $memory_kib } Kio, { $passes } passes) : quelqu’un a modifié son en-tête, ou c’est un coffre d’essai. Rien n’a été modifié. Remettez vault.a ou vault.b à partir d’une copie du dossier du coffre.
error-vault-name_missing = Un coffre a besoin du nom de la personne à qui il appartient, pour que les autres voient qui a écrit quoi. Rien n’a été créé. Saisissez un nom d’au moins une lettre.
error-vault-initials = « { $initials } » ne peut pas servir d’initiales : il faut une à quatre lettres ou chiffres, pour des références comme MA-O-007. Rien n’a été créé. Choisissez-en d’autres.
error-vault-header_missing = Les deux copies de l’en-tête du coffre (vault.a et vault.b) ont disparu ; sa clé est donc introuvable. Les fiches et les photos sur ce disque n’ont pas été touchées. Remettez l’une d’elles à partir d’une copie du dossier du coffre ; ce qui a été synchronisé est aussi dans la copie du secrétariat.
error-vault-header_damaged = Les deux copies de l’en-tête du coffre sont endommagées ({ $detail }) ; sa clé est donc introuvable. Les fiches et les photos sur ce disque n’ont pas été touchées. Remettez vault.a ou vault.b à partir d’une copie du dossier du coffre ; ce qui a été synchronisé est aussi dans la copie du secrétariat.
error-vault-header_tampered = Quelqu’un qui n’a pas la clé du coffre a modifié son en-tête. Les fiches et les photos sur ce disque n’ont pas été touchées. Remettez vault.a et vault.b à partir d’une copie du dossier du coffre, et dites au secrétariat que quelqu’un a eu cet ordinateur en main.
error-vault-header_rolled_back = Une copie plus ancienne de l’en-tête du coffre a été remise en place (numéro { $found }, attendu { $expected }) ; une ancienne phrase secrète pourrait l’ouvrir. Rien n’a été modifié. Remettez les vault.a et vault.b les plus récents, et prévenez le secrétariat si ce n’était pas vous.
error-vault-head_missing = Le fichier de tête du coffre a disparu ; on ne peut donc pas savoir si la base de données est la plus récente. Les fiches sur ce disque n’ont pas été touchées. Remettez le fichier « head » à partir de votre copie la plus récente, ou acceptez ce qui est ici avec « vault recover ».
error-vault-head_damaged = Le fichier de tête du coffre est endommagé ; on ne peut donc pas savoir si la base de données est la plus récente. Les fiches sur ce disque n’ont pas été touchées. Remettez le fichier « head » à partir de votre copie la plus récente, ou acceptez ce qui est ici avec « vault recover ».
error-vault-database_missing = La base de données du coffre (vault.db) manque dans son dossier. L’en-tête et les photos y sont toujours. Remettez vault.db à partir de votre copie la plus récente, ou rejoignez à nouveau l’organisation et récupérez tout ce qui a été synchronisé.
error-vault-database_damaged = La base de données du coffre est endommagée ({ $detail }). Rien n’a été écrasé. « fieldseal vault rebuild » la refait à partir de ce qu’elle contient encore. Si cela échoue : copiez le dossier du coffre tel quel, puis remettez vault.db à partir de votre copie la plus récente, ou rejoignez à nouveau l’organisation et récupérez tout ce qui a été synchronisé.
error-vault-journal_damaged = La partie de la base de données du coffre dont tout le reste est déduit est endommagée ({ $detail }). Rien n’a été écrasé. Copiez le dossier du coffre tel quel, puis remettez vault.db à partir de votre copie la plus récente, ou rejoignez à nouveau l’organisation et récupérez tout ce qui a été synchronisé.
error-vault-rolled_back = Une copie plus ancienne de la base de données du coffre a été remise en place : elle s’arrête à la modification { $database }, alors que cet ordinateur en a confirmé { $acknowledged }. Rien n’a été écrasé. Remettez la copie la plus récente, ou acceptez l’ancienne avec « vault recover » : ce qui a été synchronisé est récupéré, le reste n’y est pas.
error-vault-nothing_to_recover = Le coffre s’ouvre tel quel ; il n’y a rien à récupérer. Rien n’a été modifié.
error-vault-newer_version = Ce coffre a été écrit par un Fieldseal plus récent (format { $found } ; celui-ci lit jusqu’à { $supported }). Rien n’a été modifié. Installez le Fieldseal plus récent pour l’ouvrir.
error-vault-disk_full = Le disque est plein. Ce qui était confirmé avant est en sécurité ; cette dernière étape n’a pas été enregistrée. Libérez de la place et recommencez-la.
error-vault-io = Le disque n’a pas fait ce qui lui était demandé ({ $path } : { $detail }). Ce qui était confirmé avant est en sécurité ; cette dernière étape n’a pas été enregistrée. Vérifiez le disque et réessayez.
error-vault-reopen_needed = Le disque a eu une défaillance pendant l’écriture ({ $detail }) ; il faut donc le relire. Ce qui était confirmé avant est en sécurité. Verrouillez le coffre, déverrouillez-le et refaites la dernière étape.
error-vault-blob_damaged = Un fichier scellé est endommagé sur ce disque ({ $blob } : { $detail }). La fiche qui en parle est en sécurité. S’il a été synchronisé, il sera récupéré depuis la copie du secrétariat.
error-vault-blob_missing = Ce fichier n’est pas encore arrivé sur cet ordinateur ; la fiche qui en parle, si. Synchronisez pour le récupérer.

## Fiches

error-record-unknown_kind = Il n’y a pas de type de fiche appelé « { $kind } ». Rien n’a été enregistré. Les types sont : { $kinds }.
error-record-unknown_field = Les fiches de type { $kind } n’ont pas de champ « { $field } ». Rien n’a été enregistré. Leurs champs sont : { $fields }.
error-record-not_found = Il n’y a pas de fiche « { $id } » dans ce coffre. Elle n’est peut-être pas encore arrivée : vérifiez l’identifiant ou la référence, ou synchronisez.
error-record-ambiguous = « { $id } » correspond à { $count } fiches. Rien n’a été modifié. Utilisez l’identifiant complet de la fiche.
error-record-mission_missing = Les fiches de type { $kind } appartiennent à une mission. Rien n’a été enregistré. Indiquez laquelle.
error-record-mission_not_found = Il n’y a pas de mission « { $mission } » dans ce coffre. Elle n’est peut-être pas encore arrivée : vérifiez l’identifiant ou la référence, ou synchronisez.
error-record-wrong_type = Le champ { $field } attend : { $expected }. Rien n’a été enregistré. Saisissez-le sous cette forme.
error-record-not_a_choice = « { $value } » n’est pas l’un des choix de { $field }. Rien n’a été enregistré. Choisissez parmi : { $choices }.
error-record-out_of_range = Le champ { $field } prend des nombres de { $min } à { $max }. Rien n’a été enregistré. Saisissez un nombre dans ces limites.
error-record-not_a_date = « { $value } » dans { $field } n’est pas un jour du calendrier. Rien n’a été enregistré. Écrivez-le comme 2026-02-06.
error-record-not_a_moment = « { $value } » dans { $field } n’est pas un moment. Rien n’a été enregistré. Écrivez-le comme 2026-02-06T11:40:00+03:00, ou avec son fuseau.
error-record-not_a_position = « { $value } » dans { $field } n’est pas une position. Rien n’a été enregistré. Écrivez la latitude et la longitude en degrés, comme 30.5081,47.7835.
error-record-not_a_paragraph = « { $value } » dans { $field } n’est pas un paragraphe du Code de conduite. Rien n’a été enregistré. Les paragraphes vont de 1 à 70, avec une lettre là où il y en a une, comme 67(a).
error-record-too_long = Le texte pour { $field } fait { $bytes } octets ; le champ en prend { $limit }. Rien n’a été enregistré. Raccourcissez-le, ou répartissez-le sur deux fiches.
error-record-not_a_link = « { $value } » dans { $field } n’est pas une fiche vers laquelle ce champ peut pointer. Rien n’a été enregistré. Utilisez l’identifiant ou la référence de la fiche.
error-record-not_a_language = « { $value } » dans { $field } n’est pas un code de langue. Rien n’a été enregistré. Écrivez-le comme ar, ckb ou en.
error-record-not_a_state = « { $value } » dans { $field } n’est pas un nom d’état. Rien n’a été enregistré. Les états s’écrivent comme draft ou peer_review.
error-record-unknown_state = Il n’y a pas d’état « { $value } ». Rien n’a été modifié. Il y a : { $states }.
error-record-no_way = Aucun passage ne mène de « { $from } » à « { $to } ». Rien n’a été modifié. À partir d’ici : { $ways }.
error-record-move_not_allowed = Le passage à « { $to } » revient à d’autres : { $roles }. Rien n’a été modifié. Demandez à l’une de ces personnes.
error-record-move_needs_reason = Le passage à « { $to } » demande un motif, qui reste dans l’historique. Rien n’a été modifié. Donnez-en un et réessayez.
error-record-move_needs_second_person = Le passage à « { $to } » demande une deuxième personne : ni qui a créé la fiche, ni qui l’a fait avancer en dernier. Rien n’a été modifié. Demandez à un collègue.
error-record-move_needs_field = Avant de passer à « { $to } », le champ { $field } doit être rempli (accepté : { $wanted }). Rien n’a été modifié.
error-record-move_basis_withdrawn = Cela repose sur ce qui a été retiré : { $basis }. Le passage à { $to } n’est pas possible. Rien n’a été changé. Retirez-le de sa base ou remplacez-le.
error-record-locked = La fiche est dans l’état « { $state } » : ses champs ne changent plus. Rien n’a été enregistré. Écrivez ce qui est nouveau dans une fiche à part.
error-record-not_editable = Le champ { $field } contient des faits sur l’original et ne peut pas être modifié. Rien n’a été modifié.
error-record-not_a_set = Le champ { $field } contient une seule valeur ; on ne peut rien y ajouter ni rien en retirer. Rien n’a été enregistré. Fixez-le plutôt avec =.
error-record-invalid_version = « { $value } » n’est pas une version de champ. Rien n’a été enregistré. Relisez la fiche et utilisez les versions qu’elle indique.
error-record-own_command = Les fiches du type { $kind } naissent de ce qu’elles racontent, jamais à la main. Rien n’a été enregistré.
error-record-too_much_at_once = C’est plus que ce que contient une seule modification ({ $limit } octets). Rien n’en a été enregistré. Enregistrez par parties plus petites.
error-record-no_conflict = Il n’y a rien à trancher dans { $field } de { $id } : il n’y a qu’une valeur. Rien n’a été modifié.
error-record-pick_out_of_range = Il n’y a pas de valeur { $pick } à choisir : le champ en a { $count }. Rien n’a été modifié. Affichez la liste des valeurs à trancher et comptez à partir de 1.
error-permission-denied = En tant que { $role }, vous ne pouvez pas modifier les fiches de type { $kind }. Rien n’a été enregistré. Demandez au responsable de mission ou au secrétariat.
error-permission-not_own = Ceci a été fait par quelqu’un d’autre ; comme { $role }, vous ne changez que ce que vous avez fait vous-même parmi les fiches { $kind }. Rien n’a été enregistré. Écrivez ce qui est nouveau dans votre propre fiche, ou demandez au chef de mission.

## Textes longs

error-text-not_a_text = Le champ { $field } n’est pas un texte long. Rien n’a été enregistré.
error-text-invalid_update = L’éditeur a envoyé des lettres qui n’ont pas pu être lues. Tout ce qui était enregistré est en sécurité. Rouvrez la fiche et vérifiez les derniers mots.
error-text-reopen = Ce texte était entre-temps ouvert dans un autre éditeur de ce coffre. Tout ce qui était enregistré est en sécurité. Rouvrez la fiche et vérifiez les derniers mots.

## Photos

error-photo-none_found = Il n’y a aucun fichier à importer à cet endroit. Rien n’a été importé. Vérifiez le chemin.
error-photo-path_unreadable = { $path } n’a pas pu être lu ({ $detail }). Rien n’en a été importé. Vérifiez que la carte ou le dossier est toujours là.
error-photo-no_such_job = Il n’y a pas d’import { $job }. Il s’est peut-être terminé avant le verrouillage du coffre ; ce qu’il a importé est en sécurité.
error-photo-not_a_photo = { $id } n’est pas une photo.
error-photo-no_rendition = Il n’y a pas d’image de ce genre pour { $id } : le fichier n’a pas pu être décodé. L’original est gardé, sans changement ; exportez-le plutôt.
error-photo-export_exists = { $path } existe déjà et est resté tel quel. Choisissez un autre nom.
error-photo-export_failed = { $path } n’a pas pu être écrit ({ $detail }). La photo dans le coffre est en sécurité. Choisissez un autre endroit.
error-photo-worker_failed = La partie qui décode les photos n’a pas démarré ({ $detail }). Ce qui a été importé avant est en sécurité. Vérifiez l’installation, puis importez à nouveau : rien n’est importé deux fois.

## Tables

error-table-too_large = Le fichier fait { $mebibytes } Mio ; { $limit } Mio au plus sont repris à la fois. Rien n’a été importé. N’enregistrez que la feuille utile, ou découpez le tableau.
error-table-unpacks_too_large = Décompressé, le classeur dépasse { $limit } Mio. Rien n’a été importé. Enregistrez la feuille utile dans un classeur à part ou en CSV ; s’il vient d’un inconnu, ne l’ouvrez pas ailleurs non plus.
error-table-too_many_rows = Le tableau a plus de { $limit } lignes. Rien n’a été importé. Découpez-le et importez les parties l’une après l’autre.
error-table-too_many_cells = Le tableau a plus de { $columns } colonnes ou de { $cells } cellules. Rien n’a été importé. Supprimez les colonnes inutiles et enregistrez-le de nouveau.
error-table-empty = Il n’y a rien dans ce tableau. Rien n’a été importé. Vérifiez le fichier et la feuille choisis.
error-table-not_a_table = Ce n’est pas un tableau lisible ({ $found }). Rien n’a été importé. Enregistrez-le en XLSX ou CSV ; un classeur protégé, sans son mot de passe.
error-table-damaged = Le classeur est illisible ({ $detail }). Rien n’a été importé. Ouvrez-le dans un tableur et enregistrez-le de nouveau en XLSX ou CSV.
error-table-no_sheet = Il n’y a pas de feuille « { $sheet } ». Rien n’a été importé. Les feuilles sont : { $sheets }.
error-table-no_encoding = L’encodage « { $encoding } » n’existe pas. Rien n’a été importé. Les plus courants sont utf-8, windows-1256, windows-1252 et utf-16le.
error-table-quote_unclosed = Un guillemet s’ouvre à la ligne { $line } et ne se ferme jamais : on ne sait pas où finit cette cellule. Rien n’a été importé. Fermez-le ou supprimez-le à cette ligne.
error-table-kind_not_imported = « { $kind } » ne peut pas venir d’un tableau. Rien n’a été importé.
error-table-no_column = Il n’y a pas de colonne « { $column } ». Rien n’a été importé. Donnez l’en-tête exactement comme il est écrit, ou un numéro compté à partir de 1.
error-table-field_twice = Deux colonnes seraient « { $field } ». Rien n’a été importé. Laissez-en une de côté.
error-table-column_missing = Aucune colonne ne donne « { $field } », sans quoi ces fiches ne peuvent exister. Rien n’a été importé. Indiquez quelle colonne c’est.
error-table-bad_rows = { $count ->
    [one] Une ligne ne peut être reprise
   *[other] { $count } lignes ne peuvent être reprises
 }, la première est la ligne { $row }. Rien n’a été importé. Corrigez le tableau, ou importez-le sans { $count ->
    [one] cette ligne
   *[other] ces lignes
 }.
error-table-file_changed = { $path } n’est pas le fichier de l’aperçu : il a changé depuis. Rien n’a été importé. Regardez de nouveau l’aperçu.

error-cell-formula = Le tableur lui-même affiche ici une erreur. Corrigez la formule et enregistrez de nouveau.
error-cell-uncomputed = Une formule jamais calculée. Ouvrez le classeur dans un tableur et enregistrez-le.
error-cell-undecodable = Des lettres illisibles dans cet encodage. Choisissez-en un autre.
error-cell-no_such_day = Ce jour n’existe pas dans le calendrier. Corrigez-le.
error-cell-ambiguous_day = Le jour peut être avant ou après le mois. Dites quel ordre suit le tableau, ou écrivez 2026-02-06.
error-cell-short_year = L’année n’a que deux chiffres. Écrivez les quatre.
error-cell-other_calendar = C’est une date du calendrier persan ou hégirien ; elle n’est pas convertie au jugé. Écrivez le jour grégorien comme 2026-02-06.
error-cell-day_as_number = Un nombre, pas un jour. Donnez à la colonne le format date dans le tableur et enregistrez de nouveau.
error-cell-not_a_day = Ce n’est pas un jour. Écrivez-le comme 2026-02-06.
error-cell-not_a_moment = Ce n’est pas un jour avec une heure. Écrivez 2026-02-06 11:40 +03:00.
error-cell-no_zone = L’heure ne dit pas où elle a été donnée. Ajoutez le décalage, comme dans 2026-02-06 11:40 +03:00.
error-cell-ambiguous_number = Ce peut être un millier ou une fraction. Écrivez-le sans séparateur, avec un point avant la fraction.
error-cell-not_a_number = Ce n’est pas un nombre.
error-cell-out_of_range = Il faut une valeur de { $min } à { $max }.
error-cell-not_yes_or_no = Écrivez oui ou non.
error-cell-not_a_place = Ce n’est pas une position. Écrivez-la comme 30.5081, 47.7835.
error-cell-not_a_language = Ce n’est pas un code de langue. Écrivez ar, ckb ou en.
error-cell-not_a_paragraph = « { $value } » n’est pas un paragraphe du Code. Écrivez les paragraphes comme 29-34, 38.
error-cell-not_a_choice = « { $value } » n’est pas parmi les choix : { $choices }.
error-cell-no_such_record = Rien ici ne s’appelle « { $value } ». Importez ou écrivez d’abord cette fiche, ou employez le nom qu’elle a ici.
error-cell-several_records = { $count } fiches s’appellent « { $value } ». Employez la référence ou l’identifiant.
error-cell-too_long = { $bytes } octets dépassent les { $limit } possibles ici. Raccourcissez.
error-cell-beyond_columns = La ligne a plus de cellules que d’en-têtes. Cherchez un séparateur dans une cellule qui devrait être entre guillemets.
error-cell-missing = C’est vide, et sans cela la ligne ne parle de rien. Remplissez-le.
error-cell-repeats_row = La ligne { $row } parle de la même fiche et dit autre chose. Gardez l’une des deux.
error-cell-several_alike = { $count } fiches d’ici pourraient être visées. Réunissez-les, ou laissez cette ligne.
## Conservation et copies dérivées

error-custody-reason_missing = Il manque le motif. Rien n’a été fait. Dites en quelques mots à quoi cela sert : le registre de conservation le garde.
error-custody-written_once = Ce qui est arrivé à un original est écrit une seule fois et ne change jamais. Rien n’a été enregistré.
error-custody-not_opened = L’original n’est pas ouvert à la consultation. Ouvrez-le dans la visionneuse : le registre de conservation garde qu’il a été consulté.
error-custody-export_not_approved = Un original ne quitte le coffre que lorsqu’une deuxième personne l’a approuvé. Rien n’a été exporté. Demandez-le (preuve, « Demander l’original »), faites approuver la demande par une autre personne, synchronisez, puis exportez.
error-evidence-no_derivative = Rien d’approuvé n’a encore été tiré de { $id }. Rien n’a été exporté. Faites une copie dérivée et faites-la approuver par une deuxième personne.
error-evidence-not_edited = Aucune copie dérivée n’a pu être faite de cette image ({ $detail }). L’original est intact. Une image qui ne peut pas être décodée en pleine taille ne peut pas être caviardée ici.
error-evidence-out_of_picture = Une zone est hors de l’image, il n’y a rien à faire, ou la rotation dépasse 45 degrés. Rien n’a été fait, l’original est intact.
error-evidence-deleted = Ses fichiers ont été supprimés : deux personnes l’ont décidé. La fiche, l’empreinte et le journal de garde sont conservés ; aucun fichier ne peut être montré ni exporté.
error-evidence-on_hold = Il est sous conservation légale : il est nécessaire comme preuve. Rien n’a été supprimé. Il faut d’abord lever la conservation légale (fiche de l’élément de preuve).
error-evidence-deletion_needs_two = Supprimer demande deux personnes, et personne d’autre n’appartient à l’organisation ici. Rien n’a été demandé. Inscrivez d’abord une deuxième personne (« Personnes et appareils »).
error-evidence-deletion_asked = Quelqu’un l’a déjà demandé. Une deuxième personne décide de cette demande, ou elle est d’abord retirée.
error-evidence-deletion_not_waiting = Cette demande n’attend plus de décision : elle est à l’état « { $state } ». Rien n’a été supprimé.
error-identity-not_one = Ce n’est ni l’identité d’une source ni ce qui a été gardé d’une révélation. Rien n’a été effacé. Les fichiers de preuve sont supprimés par deux personnes.

## Dépôts

error-deposit-nobody = Il n’y a personne pour qui le sceller : l’organisation n’a ni dépositaire ni point focal, ou le responsable de mission n’a pas été choisi. Rien n’a été scellé. Demandez au secrétariat d’en inviter, puis synchronisez.
error-deposit-too_long = Cela dépasse les { $limit } octets que contient un dépôt. Rien n’a été scellé, et tout est en sécurité ici. Raccourcissez les notes.
error-deposit-recipients = Il faudrait le sceller pour { $count } ordinateurs, plus qu’un dépôt n’en admet. Rien n’a été scellé, et tout est en sécurité ici. Demandez au secrétariat d’exclure les ordinateurs dont personne ne se sert plus.
error-deposit-not_for_you = Ce dépôt n’a pas été scellé pour cet ordinateur d’une manière qui le permette. Rien n’a été fait. Parlez au secrétariat si vous devriez y avoir accès.
error-deposit-not_released = Aucune deuxième personne ne vous a libéré ce dépôt, ou la libération a déjà servi. Rien n’a été ouvert. Demandez-le avec un motif, faites-le libérer par le secrétariat, synchronisez, puis ouvrez-le.
error-deposit-damaged = Le dépôt { $id } est illisible : il est endommagé, ou n’est pas ce que son déposant a scellé. Rien n’a été ouvert. Demandez à la personne qui l’a déposé de le déposer à nouveau.
error-deposit-not_waiting = Cette demande n’attend plus : elle est « { $state } ». Rien n’a été fait. Synchronisez ; une autre ouverture exige une autre demande.

## Synchronisation

error-sync-not_enrolled = Cet ordinateur n’appartient pas encore à une organisation ; il n’a donc pas avec qui synchroniser. Tout est en sécurité ici. Demandez une invitation au secrétariat.
error-sync-not_approved = Le secrétariat n’a pas encore approuvé cet ordinateur. Tout est en sécurité ici. Lisez-lui les chiffres d’authentification.
error-sync-revoked = Le secrétariat a révoqué cet ordinateur : il ne reçoit plus rien. Ce qui est dans ce coffre reste lisible. Parlez au secrétariat.
error-sync-already_running = Une synchronisation est déjà en cours.
error-sync-offline = { $server } est injoignable. Tout est enregistré ici et sera envoyé dès qu’il y aura un réseau. Rien n’est à refaire.
error-sync-cancelled = La synchronisation a été arrêtée. Ce qui a été échangé reste échangé ; le reste se fera à la prochaine synchronisation.
error-sync-captive_portal = Quelque chose entre ici et { $server } a répondu à sa place, comme le fait la page de connexion d’un hôtel. Rien ne lui a été envoyé. Connectez-vous d’abord à ce réseau, puis synchronisez à nouveau ; tout est en sécurité ici.
error-sync-not_a_relay = Ce qui répond à { $server } n’est pas un serveur Fieldseal de cette version. Rien ne lui a été envoyé, et tout est en sécurité ici. Vérifiez l’adresse.
error-sync-certificate_needed = { $server } demande le certificat propre au serveur, pour qu’aucun autre ne puisse prendre sa place. Rien n’a été envoyé. Indiquez-le avec --certificate.
error-sync-certificate_refused = Le serveur { $server } n’a pas présenté le certificat que le secrétariat a épinglé. Rien n’a été envoyé. Quelqu’un se tient peut-être entre les deux : prévenez le secrétariat, et ne continuez pas sur ce réseau.
error-sync-insecure_server = { $server } n’est ni en https ni sur cet ordinateur ; rien ne lui a donc été envoyé. Utilisez une adresse qui commence par https://.
error-sync-invalid_server = « { $server } » n’est pas l’adresse d’un serveur. Rien n’a été envoyé. Écrivez-la comme https://relay.example.org.
error-sync-refused = Le serveur a refusé la demande ({ $detail }). Tout est en sécurité ici. Synchronisez à nouveau ; si cela persiste, prévenez le secrétariat.
error-sync-server_failed = Le serveur n’a pas pu faire ce qui était demandé ({ $detail }). Tout est en sécurité ici et sera envoyé à la prochaine synchronisation. Prévenez le secrétariat si cela persiste.
error-sync-protocol_broken = Le serveur a donné une réponse à laquelle on ne peut pas se fier ({ $detail }). Elle n’a pas été reprise, et tout est en sécurité ici. Prévenez le secrétariat.

## L’organisation

error-org-already_member = Ce coffre appartient déjà à une organisation. Rien n’a été modifié.
error-org-not_secretariat = Seul un ordinateur du secrétariat peut faire cela. Rien n’a été modifié. Demandez au secrétariat.
error-org-setup_token_refused = Le serveur n’a pas accepté le jeton d’installation. Rien n’a été modifié. Le serveur l’affiche une fois, à son premier démarrage ; un serveur qui sert une organisation n’en prend pas d’autre.
error-org-already_set_up = Ce serveur sert déjà une autre organisation. Rien n’a été modifié. Demandez-y une invitation, ou utilisez votre propre serveur.
error-org-invalid_certificate = Il ne s’y trouve aucun certificat lisible. Rien n’a été modifié. Donnez le certificat propre au serveur, au format PEM.
error-org-invite_damaged = Cette invitation n’est pas entière. Rien n’a été modifié. Copiez-la à nouveau, de son début « fieldseal-invite: » jusqu’à sa fin.
error-org-invite_expired = Cette invitation a expiré. Rien n’a été modifié. Demandez-en une nouvelle au secrétariat.
error-org-initials_taken = Quelqu’un dans l’organisation a déjà les initiales { $initials }, et des références comme { $initials }-O-007 doivent appartenir à une seule personne. Rien n’a été modifié. Le nouvel ordinateur a besoin d’un coffre avec d’autres initiales : fieldseal vault create --initials.
error-org-invite_used = Cette invitation a déjà servi. Rien n’a été modifié. Si ce n’était pas vous, prévenez tout de suite le secrétariat ; demandez-en une nouvelle.
error-org-unknown_role = Il n’y a pas de rôle « { $role } ». Rien n’a été modifié. Les rôles sont : { $roles }.
error-org-reads_no_mission = Qui a le rôle « { $role } » n’appartient à aucune mission. Rien n’a changé. Ne choisissez pas de mission.
error-org-unknown_device = Il n’y a pas d’appareil « { $device } », ou ce début correspond à plusieurs. Rien n’a été modifié. Affichez la liste des appareils et utilisez l’identifiant complet.
error-org-not_pending = L’appareil { $device } n’attend pas d’approbation. Rien n’a été modifié.
error-org-sas_differs = Les chiffres d’authentification ne sont pas ceux de cet appareil. Il n’a pas été approuvé. Demandez à la personne de les relire ; s’ils diffèrent encore, quelqu’un s’est peut-être interposé : faites une nouvelle invitation.
error-org-directory_refused = Le répertoire signé n’a pas accepté cela ({ $detail }). Rien n’a été modifié. Synchronisez et réessayez.
error-org-own_device = Un ordinateur ne peut pas se révoquer lui-même. Rien n’a été modifié. Faites-le depuis un autre ordinateur du secrétariat.

## Les hôtes

error-window-not_allowed = Cette fenêtre ne peut pas faire cela ({ $command }). Rien n’a été fait.
error-host-command_stopped = Fieldseal s’est arrêté au milieu de cette étape ({ $command }). Tout ce qui était confirmé est en sécurité. Verrouillez et déverrouillez le coffre, puis regardez si l’étape y est.

## Le terminal

error-input-invalid_json = La ligne { $line } n’est pas du JSON lisible ({ $detail }). Les fiches qui la précèdent, chacune confirmée par une ligne, sont enregistrées ; celle-ci et les suivantes ne le sont pas.
error-input-invalid_assignment = « { $text } » n’est pas CHAMP=VALEUR. Rien n’a été enregistré. Les ensembles acceptent aussi CHAMP+=VALEUR et CHAMP-=VALEUR.
error-input-file_unreadable = { $path } n’a pas pu être lu ({ $detail }). Rien n’a été fait. Vérifiez le chemin.
error-input-passphrase_missing = Aucune phrase secrète n’a été donnée. Rien n’a été fait. Utilisez --passphrase-file, FIELDSEAL_PASSPHRASE, ou lancez-le dans un terminal pour qu’elle vous soit demandée.
error-input-passphrases_differ = Les deux phrases secrètes ne sont pas identiques. Rien n’a été fait. Saisissez-la à nouveau.
error-output-failed = La réponse n’a pas pu être écrite ({ $detail }). Ce qui était enregistré reste enregistré.

error-demo-already_loaded = La mission de démonstration { $mission } est déjà dans ce coffre. Rien n’a été ajouté.
error-internal-unexpected = Fieldseal a rencontré quelque chose qui n’aurait pas dû arriver ({ $detail }). Tout ce qui était confirmé est en sécurité. Merci de le signaler avec ce que vous veniez de faire.

## Paquets de contenu

error-content-malformed = Ce n’est pas un paquet de contenu que Fieldseal sait lire ({ $detail }). Rien n’a changé.
error-content-newer = Le paquet de contenu a une forme ({ $found }) d’un Fieldseal plus récent. Rien n’a changé ; mettez Fieldseal à jour et apportez-le de nouveau.
error-content-wrong = Le paquet de contenu est refusé : à { $place }, { $problem }. Rien n’a changé ; corrigez le fichier et apportez-le de nouveau.
error-content-too_large = Le paquet de contenu dépasse { $limit } octets. Rien n’a changé.
error-content-tampered = Le paquet de contenu n’est pas celui que { $person } a signé. Il est refusé et rien n’a changé : redemandez le fichier à cette personne.
error-content-other_organisation = Le paquet de contenu a été signé pour une autre organisation. Rien n’a changé.
error-content-unknown_signer = Le paquet de contenu a été signé par un ordinateur que l’organisation ne connaît pas ({ $device }). Rien n’a changé.
error-content-signer_without_role = Le paquet de contenu vient de { $person } ({ $role }). Seul le secrétariat signe des paquets de contenu ; rien n’a changé.
error-content-signer_revoked = L’ordinateur de { $person } qui a signé le paquet de contenu a été exclu. Rien n’a changé ; faites-le signer par un autre ordinateur du secrétariat.
error-content-put_back = { $pack } { $version } n’est pas plus récent que { $known }, déjà présent. Rien n’a changé. Pour revenir à un ancien texte, donnez-lui une version plus haute.
error-content-version_twice = Il y a deux paquets différents nommés { $pack } { $version }. Celui qui a été apporté en premier compte.

## Questionnaires

error-questionnaire-not_a_form = Ce fichier n’est ni un classeur XLSForm (.xlsx, .xls) ni un XForm (.xml). Rien n’a été importé.
error-questionnaire-damaged = Le fichier est endommagé et n’a pas pu être lu jusqu’au bout. Ouvrez-le dans un tableur, enregistrez-le de nouveau et réessayez. Rien n’a été importé.
error-questionnaire-encrypted = Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et réessayez. Rien n’a été importé.
error-questionnaire-macros = Le classeur contient des macros. Enregistrez-le comme classeur sans macros (.xlsx) et réessayez. Rien n’a été importé.
error-questionnaire-too_large = { $bytes } octets dépassent ce qu’un questionnaire peut contenir ({ $limit }). Rien n’a été importé.
error-questionnaire-too_many_rows = La feuille { $sheet } a plus de lignes, de colonnes ou de cellules qu’un questionnaire ne peut en avoir ({ $limit } lignes). Supprimez ce qui est vide sous les questions et à côté, puis réessayez. Rien n’a été importé.
error-questionnaire-no_survey = Le classeur n’a pas de feuille nommée survey. Ses feuilles : { $sheets }. Rien n’a été importé.
error-questionnaire-refused = Cellules qui ne peuvent pas être converties exactement ({ $count }) : { $cells }. Rien n’a été importé.
error-questionnaire-not_well_formed = Le XForm n’est pas un XML bien formé : voir la ligne { $line }. Rien n’a été importé.
error-questionnaire-document_type = Le XForm déclare un type de document. Ses entités propres ne sont pas lues ; retirez la déclaration et réessayez. Rien n’a été importé.
error-questionnaire-too_deep = Le XForm a plus d’éléments qu’un questionnaire ne peut en avoir. Rien n’a été importé.
error-questionnaire-lacks = Il manque au XForm la partie { $part }. Rien n’a été importé.
