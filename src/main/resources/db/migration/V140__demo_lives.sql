-- How far the making of the demonstration is. Stays empty outside the demo.
create table demo_life (
    person      text primary key,
    case_number text not null,
    lived       boolean not null default false
);
