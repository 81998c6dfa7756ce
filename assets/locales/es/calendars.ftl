## Fechas tal como se escriben, en los calendarios y cifras del país de la misión

calendar-gregorian = Gregoriano
calendar-persian = Hégira solar
calendar-hijri = Hégira lunar

date-placeholder = por ejemplo { $example }
date-several = Esto puede significar varios días. ¿Cuál es el correcto?
date-choice = { $date } ({ $calendar })
date-from-to = del { $from } al { $to }
date-doubt = ± { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
date-keep-unknown = Conservar estas palabras; el día se desconoce
date-precision = Con qué exactitud se conoce { $label }
date-precision-day = el día
date-precision-month = solo el mes
date-precision-year = solo el año
date-precision-unknown = día desconocido
time-of-day = { $label }: hora
time-placeholder = 14:30

date-refused-unknown = «{ $word }» no se entiende en una fecha. Escriba el día, el mes y el año, en cualquiera de los calendarios. Lo guardado antes no ha cambiado.
date-refused-mixed_digits = «{ $word }» mezcla cifras de dos escrituras. Escriba cada número en una sola.
date-refused-year_missing = Falta el año. Escríbalo con cuatro cifras.
date-refused-short_year = «{ $word }» puede ser un día o un año. Escriba el año con cuatro cifras.
date-refused-no_month = No existe el mes { $word }: un año tiene 12. Lo guardado antes no ha cambiado.
date-refused-no_day = No existe el día { $word } en { $month }, que tiene { $days } días. Corrija el día o conserve las palabras como se dijeron. Lo guardado antes no ha cambiado.
date-refused-out_of_range = El año { $word } está fuera de { $first } a { $last }. Compruebe que el calendario es el que quiere.
date-refused-too_long = Esto es más largo que una fecha. Ponga el relato en una nota y la fecha aquí.
date-refused-no_time = Esto no es una hora. Escriba horas y minutos, por ejemplo 14:30. Lo guardado antes no ha cambiado.
date-refused-time_left_out = Ese día los relojes se adelantaron por encima de { $word }: ninguno mostró esa hora.
date-refused-unknown_zone = La zona { $word } no se conoce en este equipo. Lo guardado antes no ha cambiado.
date-refused-day_missing = Una hora necesita su día: escriba día, mes y año.
date-refused-time_missing = Falta la hora. Se guarda cuando están las dos.

digits = Cifras
digits-own = del idioma
