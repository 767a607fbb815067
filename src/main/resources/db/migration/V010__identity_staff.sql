create table staff_member (
    user_id      text primary key,
    name         text not null,
    role         text not null,
    organisation text not null,
    zone         text not null,
    languages    text[] not null,
    expertise    text[] not null,
    fte_percent  integer not null check (fte_percent between 0 and 100)
);

create index staff_member_by_role on staff_member (role, name);

create table absence (
    id            bigint generated always as identity primary key,
    user_id       text not null references staff_member,
    from_day      date not null,
    until_day     date not null check (until_day >= from_day),
    substitute_id text references staff_member
);

create index absence_by_user on absence (user_id, until_day);
