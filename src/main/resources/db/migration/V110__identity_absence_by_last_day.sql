create index absence_by_last_day on absence (until_day);
