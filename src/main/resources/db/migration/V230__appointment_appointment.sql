create table appointment (
    id                   uuid primary key,
    case_number          text not null references case_file,
    -- Code in the partnership's appointment-purposes.csv.
    purpose              text not null,
    -- As people say it in Europe/Brussels: a change of the rules for summer time moves no appointment.
    on_day               date not null,
    begins_at            time not null,
    minutes              integer not null check (minutes between 5 and 600),
    place_kind           text not null check (place_kind in ('LOCATION', 'HOME', 'PHONE', 'ELSEWHERE')),
    -- Code in the partnership's locations.csv.
    location             text,
    -- Only for a place elsewhere.
    place                text not null,
    interpreter          text not null check (interpreter in ('NONE', 'WANTED', 'ARRANGED')),
    with_participant     boolean not null,
    state                text not null check (state in ('planned', 'cancelled')),
    -- Of the page that it is changed from.
    version              integer not null,
    -- Of the invitation; rises when it goes out again.
    sequence             integer not null,
    -- The sequence that the participant was last told; null when she never was.
    participant_sequence integer,
    -- Whether a message about it left for her.
    participant_knows    boolean not null,
    planned_by_id        text not null,
    planned_at           timestamptz not null,
    changed_by_id        text not null,
    changed_at           timestamptz not null,
    check ((place_kind = 'LOCATION') = (location is not null)),
    check ((place_kind = 'ELSEWHERE') = (place <> ''))
);

create index appointment_by_case on appointment (case_number, on_day);
create index appointment_by_day on appointment (on_day) where state = 'planned';

-- Who is invited besides the participant: a colleague, or somebody outside by what she is there for.
create table appointment_attendee (
    appointment_id uuid not null references appointment on delete cascade,
    position       integer not null,
    user_id        text,
    function       text not null,
    mail           text,
    -- Whether an invitation left for her.
    knows          boolean not null,
    primary key (appointment_id, position),
    check ((user_id is null) = (mail is not null))
);

create index appointment_attendee_by_user on appointment_attendee (user_id);

alter table appointment enable row level security;
create policy dossier on appointment for select to jobteam_reader using (dossier_shows(case_number, 'CONTACTS'));
grant select on appointment to jobteam_reader;

alter table appointment_attendee enable row level security;
create policy dossier on appointment_attendee for select to jobteam_reader
    using (exists (select 1 from appointment parent
            where parent.id = appointment_id and dossier_shows(parent.case_number, 'CONTACTS')));
grant select on appointment_attendee to jobteam_reader;
