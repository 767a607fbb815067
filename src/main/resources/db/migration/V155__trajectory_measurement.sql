-- The participant's own score beside the coach's; either may be missing, never both.
alter table measurement_score alter column score drop not null;
alter table measurement_score add column own_score smallint check (own_score between 1 and 5);
alter table measurement_score add check (num_nonnulls(score, own_score) > 0);

-- The life domains that a participant's star diagram has as axes; without any row it has them all.
create table star_axis (
    trajectory_id uuid not null references trajectory,
    life_domain   text not null,
    primary key (trajectory_id, life_domain)
);

-- A component without a line was not answered. With the scale of that day, since the partnership may change it.
create table empowerment_score (
    measurement_id bigint not null references measurement,
    component      text not null,
    score          smallint,
    own_score      smallint,
    least          smallint not null,
    most           smallint not null,
    primary key (measurement_id, component),
    check (least < most),
    check (num_nonnulls(score, own_score) > 0),
    check (score between least and most),
    check (own_score between least and most)
);

-- Whom a participant resembles, as her coach sees it; a new choice is a new row, so changes are kept.
create table persona_choice (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    persona     text not null,
    -- Of the partnership's catalogue on that day.
    version     integer not null check (version > 0),
    chosen_on   date not null,
    by_id       text not null
);

create index persona_choice_by_case on persona_choice (case_number, id desc);

-- What the partnership can learn from a case.
create table learning_note (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    kind        text not null check (kind in ('VALUE', 'FAILURE', 'WASTE', 'SYSTEM')),
    words       text not null check (words <> ''),
    author_id   text not null,
    written_at  timestamptz not null
);

create index learning_note_by_case on learning_note (case_number, id desc);

-- An interim goal stands below its goal where the goal is known; by_id noted it, empty for what is older than this.
alter table goal add column parent_id bigint references goal;
alter table goal add column by_id text not null default '';
alter table agreement add column by_id text not null default '';

alter table star_axis enable row level security;
create policy dossier on star_axis for select to jobteam_reader
    using (dossier_about(life_domain) and exists (select 1 from trajectory t
            where t.id = trajectory_id and dossier_shows(t.case_number, 'MEASUREMENTS')));
grant select on star_axis to jobteam_reader;

alter table empowerment_score enable row level security;
create policy dossier on empowerment_score for select to jobteam_reader
    using (exists (select 1 from measurement m where m.id = measurement_id));
grant select on empowerment_score to jobteam_reader;

alter table persona_choice enable row level security;
create policy dossier on persona_choice for select to jobteam_reader
    using (dossier_shows(case_number, 'MEASUREMENTS'));
grant select on persona_choice to jobteam_reader;

alter table learning_note enable row level security;
create policy dossier on learning_note for select to jobteam_reader
    using (dossier_shows(case_number, 'MEASUREMENTS'));
grant select on learning_note to jobteam_reader;
