-- A double click writes one note.
create unique index learning_note_once on learning_note (case_number, kind, md5(words));
