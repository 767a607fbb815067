-- What is known of the birth, as far as it is known: a year, a month of a year, or a day.
alter table participant
    add column birth_year smallint check (birth_year between 1900 and 2200),
    add column birth_month smallint check (birth_month between 1 and 12),
    add column birth_day smallint check (birth_day between 1 and 31),
    add constraint birth_from_year_to_day check ((birth_month is null or birth_year is not null)
                                                 and (birth_day is null or birth_month is not null));

-- The forms under which a name is found. A range of keys is read from the index alone.
create table name_key (
    -- W: words, S: sounds.
    kind           text not null check (kind in ('W', 'S')),
    -- In the order of the bytes, so that everything that begins alike lies together whatever the locale.
    key            text collate "C" not null,
    participant_id uuid not null references participant on delete cascade,
    -- Of the rules that made the key.
    version        smallint not null,
    primary key (kind, key, participant_id)
);

create index name_key_by_participant on name_key (participant_id, version);

-- Read by nobody who reads a dossier.
alter table name_key enable row level security;

-- Whoever changes or removes a name: the old one is found no longer.
create function forget_name_keys() returns trigger language plpgsql as $$
begin
    delete from name_key where participant_id = old.id;
    return null;
end $$;

create trigger participant_renamed after update of name on participant
    for each row when (old.name is distinct from new.name) execute function forget_name_keys();

-- Two records that colleagues hold for the same person. Nothing is merged, so nothing is lost when it is undone.
create table person_link (
    id              uuid primary key,
    -- The smaller id first, so that a link stands here once.
    one_id          uuid not null references participant on delete cascade,
    other_id        uuid not null references participant on delete cascade,
    reason          text not null check (reason <> ''),
    linked_by_id    text not null,
    linked_at       timestamptz not null,
    undone_by_id    text,
    undone_at       timestamptz,
    check (one_id < other_id),
    check ((undone_at is null) = (undone_by_id is null))
);

create unique index person_link_once on person_link (one_id, other_id) where undone_at is null;
create index person_link_by_other on person_link (other_id) where undone_at is null;

alter table person_link enable row level security;
