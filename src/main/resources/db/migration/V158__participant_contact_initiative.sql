-- Who sought the contact; empty when nobody noted it.
alter table contact add column initiative text not null default ''
    check (initiative in ('', 'participant', 'coach', 'other'));
