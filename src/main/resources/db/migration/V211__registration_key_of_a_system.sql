-- The key with which the system of an organisation announces people. Only what is derived from it is kept.
create table registration_key (
    id            uuid primary key,
    key_hash      text not null unique,
    organisation  text not null,
    made_at       timestamptz not null,
    made_by_id    text not null,
    revoked_at    timestamptz,
    revoked_by_id text
);
alter table registration_key enable row level security;
