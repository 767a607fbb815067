-- When reception noted that the participant had come; null when nobody did.
alter table appointment
    add column arrived_at    timestamptz,
    add column arrived_by_id text,
    add check ((arrived_at is null) = (arrived_by_id is null));
