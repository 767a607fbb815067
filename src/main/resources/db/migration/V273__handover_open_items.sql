-- When walking together ends, as the three agreed; empty when they do not walk together.
alter table handover add column end_conditions text not null default '';

-- The step of a trajectory that a question belongs to; null for other questions and those of before.
alter table referral add column step_id uuid references trajectory_step;

-- What was open when guidance moved, and who takes it over.
create table handover_item (
    handover_id uuid not null references handover,
    kind        text not null check (kind in ('step', 'referral', 'appointment')),
    item_id     uuid not null,
    -- As it was called then.
    label       text not null,
    taker       text not null check (taker in ('receiver', 'aftercare', 'participant', 'nobody')),
    -- Why nobody has to.
    reason      text not null,
    given_by_id text not null,
    given_at    timestamptz not null,
    primary key (handover_id, kind, item_id),
    check ((taker = 'nobody') = (reason <> ''))
);

-- Who does not see the step, the question or the appointment itself does not see what became of it.
alter table handover_item enable row level security;
create policy dossier on handover_item for select to jobteam_reader using (
    exists (select 1 from handover parent
             where parent.id = handover_id and dossier_shows(parent.case_number, 'REFERRALS'))
    and case kind
            when 'step' then exists (select 1 from trajectory_step s where s.id = item_id)
            when 'referral' then exists (select 1 from referral r where r.id = item_id)
            else exists (select 1 from appointment a where a.id = item_id)
        end);
grant select on handover_item to jobteam_reader;
