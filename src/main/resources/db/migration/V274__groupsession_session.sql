create sequence session_number;

-- A stand-alone moment of the expertise cell; nothing in it is about a participant.
create table group_session (
    -- Such as SE-2026-00001: the business key of its process.
    number     text primary key,
    -- Code in the partnership's session-themes.csv.
    theme      text not null,
    title      text not null check (title <> ''),
    -- As people say it in Europe/Brussels.
    on_day     date not null,
    begins_at  time not null,
    minutes    integer not null check (minutes between 15 and 600),
    -- Code in the partnership's locations.csv; null for a place in words.
    location   text,
    place      text not null,
    places     integer not null check (places between 1 and 200),
    -- Codes of the languages in which there is help.
    languages  text[] not null,
    life_domain text,
    state      text not null check (state in ('planned', 'held', 'cancelled')),
    -- Whether the trainer said that it goes on.
    goes_on    boolean not null,
    -- Rises when it is moved: who knows an earlier one has to hear of it.
    sequence   integer not null,
    trainer_id text not null,
    planned_at timestamptz not null,
    -- Who came without being signed up; null before that is noted.
    walk_ins   integer,
    lesson     text not null,
    check ((location is null) = (place <> ''))
);

create index group_session_by_day on group_session (on_day) where state = 'planned';
create index group_session_by_trainer on group_session (trainer_id, on_day);

create table session_sign_up (
    id             uuid primary key,
    session_number text not null references group_session,
    case_number    text not null references case_file,
    -- The step for which somebody was asked; null when nobody asked for one.
    step_id        uuid references trajectory_step on delete set null,
    state          text not null check (state in ('signedUp', 'signedOff', 'present', 'absent', 'cancelled')),
    by_id          text not null,
    at             timestamptz not null,
    changed_by_id  text not null,
    changed_at     timestamptz not null,
    -- The sequence of the session that she was last told.
    told           integer not null,
    -- Whether a message about it left for her.
    knows          boolean not null,
    -- How she found it, as she told a colleague; null while nobody asked.
    opinion        text check (opinion in ('good', 'fair', 'poor')),
    words          text not null
);

-- Signing up twice is signing up once.
create unique index session_sign_up_once on session_sign_up (session_number, case_number)
    where state in ('signedUp', 'present', 'absent');
create index session_sign_up_by_case on session_sign_up (case_number);
create index session_sign_up_by_step on session_sign_up (step_id);

-- A session that somebody asked for because none fitted; counted until she is signed up for one on this theme.
create table session_need (
    id          uuid primary key,
    case_number text not null references case_file,
    step_id     uuid references trajectory_step on delete set null,
    theme       text not null,
    asked_by_id text not null,
    asked_at    timestamptz not null,
    met_at      timestamptz
);

create unique index session_need_once on session_need (case_number, theme) where met_at is null;
create index session_need_by_step on session_need (step_id);

-- What the coach asked the expertise cell for; null when she did not say.
alter table trajectory_step add column theme text;
create index trajectory_step_open_by_kind on trajectory_step (kind) where closed_at is null;

alter table session_sign_up enable row level security;
create policy dossier on session_sign_up for select to jobteam_reader using (dossier_shows(case_number, 'STEPS'));
grant select on session_sign_up to jobteam_reader;

alter table session_need enable row level security;
create policy dossier on session_need for select to jobteam_reader using (dossier_shows(case_number, 'STEPS'));
grant select on session_need to jobteam_reader;

-- A reader of a dossier reads the sessions that stand in it, unless they are about what is no business of hers.
alter table group_session enable row level security;
create policy dossier on group_session for select to jobteam_reader
    using (dossier_about(life_domain)
           and exists (select 1 from session_sign_up mine where mine.session_number = number));
grant select on group_session to jobteam_reader;
