create table registration (
    id               uuid primary key,
    case_number      text not null unique references case_file,
    question         text not null,
    guided_since     date,
    registered_by_id text not null,
    noted_at         timestamptz not null
);
