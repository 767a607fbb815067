-- The secret address under which a worker's own calendar reads her appointments. The address itself is kept nowhere.
create table agenda_feed (
    id         uuid primary key,
    user_id    text not null,
    token_hash text not null unique,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create unique index agenda_feed_one_each on agenda_feed (user_id) where revoked_at is null;
