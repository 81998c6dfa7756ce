## Dates telles qu’on les écrit, dans les calendriers et chiffres du pays de la mission

calendar-gregorian = Grégorien
calendar-persian = Hégirien solaire
calendar-hijri = Hégirien lunaire

date-placeholder = par exemple { $example }
date-several = Cela peut désigner plusieurs jours. Lequel est le bon ?
date-choice = { $date } ({ $calendar })
date-from-to = du { $from } au { $to }
date-doubt = ± { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
date-keep-unknown = Garder ces mots ; le jour est inconnu
date-precision = Précision de { $label }
date-precision-day = au jour près
date-precision-month = au mois près
date-precision-year = à l’année près
date-precision-unknown = jour inconnu
time-of-day = { $label } : heure
time-placeholder = 14:30

date-refused-unknown = « { $word } » n’est pas compris dans une date. Écrivez le jour, le mois et l’année, dans n’importe lequel des calendriers. Ce qui était enregistré est inchangé.
date-refused-mixed_digits = « { $word } » mêle des chiffres de deux écritures. Écrivez chaque nombre dans une seule.
date-refused-year_missing = L’année manque. Écrivez-la avec quatre chiffres.
date-refused-short_year = « { $word } » peut être un jour ou une année. Écrivez l’année avec quatre chiffres.
date-refused-no_month = Il n’y a pas de mois { $word } : une année en a 12. Ce qui était enregistré est inchangé.
date-refused-no_day = Il n’y a pas de jour { $word } en { $month }, qui compte { $days } jours. Corrigez le jour, ou gardez les mots tels qu’ils ont été dits. Ce qui était enregistré est inchangé.
date-refused-out_of_range = L’année { $word } est en dehors de { $first } à { $last }. Vérifiez que le calendrier est bien celui voulu.
date-refused-too_long = C’est plus long qu’une date. Mettez le récit dans une note et la date ici.
date-refused-no_time = Ce n’est pas une heure. Écrivez heures et minutes, par exemple 14:30. Ce qui était enregistré est inchangé.
date-refused-time_left_out = Ce jour-là, les horloges ont été avancées par-dessus { $word } : aucune n’a montré cette heure.
date-refused-unknown_zone = Le fuseau { $word } est inconnu de cet ordinateur. Ce qui était enregistré est inchangé.
date-refused-day_missing = Une heure a besoin de son jour : écrivez jour, mois et année.
date-refused-time_missing = L’heure manque. L’enregistrement se fait quand les deux sont là.

digits = Chiffres
digits-own = de la langue
