-- A link that both sides agreed to: each is told which dossier the other one is, also without access to it.
alter table person_link add column confirmed boolean not null default false;

-- Somebody asks whoever guides a dossier that she may not see whether it is of the same person. Nothing about either
-- person stands here; the other side decides.
create table person_link_proposal (
    id             uuid primary key,
    from_id        uuid not null references participant on delete cascade,
    to_id          uuid not null references participant on delete cascade,
    from_number    text not null references case_file on delete cascade,
    to_number      text not null references case_file on delete cascade,
    proposed_by_id text not null,
    proposed_at    timestamptz not null,
    state          text not null check (state in ('asked', 'confirmed', 'refused')),
    decided_by_id  text,
    decided_at     timestamptz,
    check (from_id <> to_id),
    check ((state = 'asked') = (decided_by_id is null) and (state = 'asked') = (decided_at is null))
);

create unique index person_link_proposal_once on person_link_proposal (from_id, to_id) where state <> 'confirmed';
create index person_link_proposal_by_case on person_link_proposal (to_number) where state = 'asked';
create index person_link_proposal_by_other on person_link_proposal (to_id);
create index person_link_proposal_by_from_number on person_link_proposal (from_number);

-- Read by nobody who reads a dossier.
alter table person_link_proposal enable row level security;
