-- Who was invited to an appointment instead of a colleague who is away that day.
create table appointment_stand_in (
    appointment_id uuid not null references appointment on delete cascade,
    absent_id      text not null,
    -- Null when nobody stands in any more.
    user_id        text,
    -- Of her invitation; rises with each mail, whoever gets it.
    sequence       integer not null,
    -- Sequence of the appointment that she was invited to.
    follows        integer not null,
    -- Whether an invitation left for her.
    knows          boolean not null,
    primary key (appointment_id, absent_id)
);
