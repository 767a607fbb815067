create table note (
    id           uuid primary key,
    case_number  text not null references case_file,
    author_id    text not null,
    -- Of the author when she wrote it.
    organisation text not null,
    scope        text not null check (scope in ('SELF', 'ORGANISATION', 'CASE_TEAM', 'PARTNERS')),
    -- What it is about; null when about no life domain in particular.
    life_domain  text,
    words        text not null check (words <> ''),
    written_at   timestamptz not null,
    version      integer not null default 1,
    changed_at   timestamptz not null
);

create index note_by_case on note (case_number, written_at desc);

-- A note for its author alone, for her organisation, or for whom the access that was decided names.
alter table note enable row level security;
create policy dossier on note for select to jobteam_reader
    using (dossier_shows(case_number, 'NOTES')
           and (author_id = current_setting('jobteam.viewer', true)
                or (scope = any (string_to_array(current_setting('jobteam.note_scopes', true), ','))
                    and scope <> 'SELF'
                    and (scope <> 'ORGANISATION' or organisation = current_setting('jobteam.organisation', true))
                    and dossier_about(life_domain))));
alter table note enable row level security;
grant select on note to jobteam_reader;
