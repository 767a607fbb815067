create table case_transfer (
    id             bigint generated always as identity primary key,
    case_number    text not null references case_file,
    from_id        text not null,
    to_id          text not null references staff_member,
    reason         text not null,
    by_id          text not null,
    transferred_at timestamptz not null
);

create index case_transfer_by_from on case_transfer (from_id, id);
create index case_transfer_by_to on case_transfer (to_id, id);
