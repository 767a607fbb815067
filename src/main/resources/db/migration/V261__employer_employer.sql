-- Employers and practice places. Functions and general addresses only: no natural persons.
create table employer (
    id               uuid primary key,
    name             text not null check (name <> ''),
    -- Code in the partnership's sectors.csv.
    sector           text not null,
    -- Codes in place-kinds.csv; empty when there is no place now.
    kinds            text[] not null,
    -- Name; empty when it is in the whole city.
    district         text not null,
    language_needs   text not null,
    contact_function text not null,
    phone            text not null,
    email            text not null,
    notes            text not null,
    -- When somebody last looked whether it is right; null when nobody did.
    reviewed_on      date,
    version          integer not null,
    changed_by_id    text,
    changed_at       timestamptz not null
);

create unique index one_employer_of_a_name on employer (lower(name));

-- A place that the jobhunter thinks of for a participant. She and her coach decide; the employer hears nothing of it.
create table place_proposal (
    id             uuid primary key,
    case_number    text not null references case_file,
    employer_id    uuid not null references employer,
    proposed_by_id text not null,
    proposed_on    date not null,
    answer         text not null check (answer in ('OPEN', 'INTERESTED', 'DECLINED', 'TRIED')),
    answered_by_id text,
    answered_on    date,
    version        integer not null,
    unique (case_number, employer_id)
);

alter table employer enable row level security;
create policy register on employer for select to jobteam_reader using (true);
grant select on employer to jobteam_reader;

alter table place_proposal enable row level security;
create policy dossier on place_proposal for select to jobteam_reader using (dossier_shows(case_number, 'STEPS'));
grant select on place_proposal to jobteam_reader;
