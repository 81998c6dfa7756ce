## Dates as people type them, in the calendars and digits of the mission's country

calendar-gregorian = Gregorian
calendar-persian = Solar Hijri
calendar-hijri = Lunar Hijri

date-placeholder = such as { $example }
date-several = This can mean several days. Which one is meant?
date-choice = { $date } ({ $calendar })
date-from-to = { $from } to { $to }
date-doubt = ± { $days ->
    [one] 1 day
   *[other] { $days } days
  }
date-keep-unknown = Keep these words; the day is unknown
date-precision = How exactly { $label } is known
date-precision-day = to the day
date-precision-month = to the month
date-precision-year = to the year
date-precision-unknown = day unknown
time-of-day = { $label }: time of day
time-placeholder = 14:30

date-refused-unknown = “{ $word }” is not understood in a date. Write the day, the month and the year, in any of the calendars. What was saved before is unchanged.
date-refused-mixed_digits = “{ $word }” mixes digits of two scripts. Write each number in one of them.
date-refused-year_missing = The year is missing. Write it with four digits.
date-refused-short_year = “{ $word }” may be a day or a year. Write the year with four digits.
date-refused-no_month = There is no month { $word }: a year has 12. What was saved before is unchanged.
date-refused-no_day = There is no day { $word } in { $month }, which has { $days } days. Correct the day, or keep the words as they were stated. What was saved before is unchanged.
date-refused-out_of_range = The year { $word } is outside { $first } to { $last }. Look whether the calendar is the one you mean.
date-refused-too_long = This is longer than a date. Put the story into a note and the date here.
date-refused-no_time = This is no time of day. Write hours and minutes, such as 14:30. What was saved before is unchanged.
date-refused-time_left_out = On this day the clocks were put forward over { $word }: no clock showed this time.
date-refused-unknown_zone = The zone { $word } is unknown on this laptop. What was saved before is unchanged.
date-refused-day_missing = A time of day needs its day: write day, month and year.
date-refused-time_missing = The time of day is missing. It is saved once both are there.

digits = Digits
digits-own = of the language
