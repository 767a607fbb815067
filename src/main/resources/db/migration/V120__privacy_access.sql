create table temporary_access (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    user_id     text not null,
    tie         text not null check (tie in ('ATTENDEE', 'EMERGENCY')),
    reason      text not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null,
    check ((reason <> '') = (tie = 'EMERGENCY'))
);

create index temporary_access_by_user on temporary_access (case_number, user_id, until_at);

-- What was read and changed in a dossier, one chain of hashes per case: who changes or removes a row breaks the chain.
create table dossier_log (
    case_number   text not null,
    position      integer not null check (position > 0),
    at            timestamptz not null,
    user_id       text not null,
    organisation  text not null,
    -- Code of what happened, such as READ or EMERGENCY.
    kind          text not null,
    -- Codes only: sections that were shown, id of the form that was sent; never what stands in the dossier.
    detail        text not null,
    previous_hash text not null,
    hash          text not null,
    primary key (case_number, position)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'dossier_log is append-only';
end $$;

create trigger dossier_log_append_only before update or delete or truncate on dossier_log
    for each statement execute function refuse_change();

-- The role under which a dossier is read. Roles belong to the whole server, so another database, or an administrator
-- because we may not, can have made it.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'jobteam_reader') then
        create role jobteam_reader nologin;
    end if;
exception when duplicate_object or unique_violation then
    null;
end $$;

do $$
begin
    if not pg_has_role(current_user, 'jobteam_reader', 'set') then
        execute format('grant jobteam_reader to %I', current_user);
    end if;
end $$;

create function dossier_shows(number text, section text) returns boolean
    language sql stable
    return number = current_setting('jobteam.case_number', true)
           and section = any (string_to_array(current_setting('jobteam.sections', true), ','));

create function dossier_about(life_domain text) returns boolean
    language sql stable
    return life_domain is null
           or life_domain = any (string_to_array(current_setting('jobteam.life_domains', true), ','));

-- Tables with the number of the case in each row, and the section of the dossier that shows them.
do $$
declare
    shown record;
begin
    for shown in select * from (values
        ('registration', 'QUESTIONS'), ('contact', 'CONTACTS'), ('sharing_agreement', 'SHARING'),
        ('withdrawal_talk', 'CONTACTS'), ('unreached_plan', 'CONTACTS'),
        ('intake_mlp_check', 'VDAB'), ('intake_mlp_alignment', 'VDAB'), ('intake_rights_exploration', 'RIGHTS'),
        ('intake_right', 'RIGHTS'), ('intake_meeting_plan', 'JOURNEY'), ('intake_meeting', 'QUESTIONS'),
        ('intake_decision', 'DISCUSSIONS'), ('intake_withdrawal', 'CONTACTS'), ('referral', 'REFERRALS'),
        ('case_discussion', 'DISCUSSIONS'), ('trajectory', 'JOURNEY'), ('silence', 'CONTACTS'),
        ('handover', 'REFERRALS'), ('aftercare', 'JOURNEY'), ('durable_employment', 'JOURNEY'),
        ('message', 'REFERRALS'), ('temporary_access', 'LOG'), ('dossier_log', 'LOG')) as known (relation, section)
    loop
        execute format('alter table %I enable row level security', shown.relation);
        execute format('create policy dossier on %I for select to jobteam_reader using (dossier_shows(case_number, %L))',
                       shown.relation, shown.section);
        execute format('grant select on %I to jobteam_reader', shown.relation);
    end loop;
end $$;

-- Tables that belong to a row of one of the above.
do $$
declare
    shown record;
begin
    for shown in select * from (values
        ('measurement', 'trajectory_id', 'trajectory', 'MEASUREMENTS'),
        ('agreement', 'trajectory_id', 'trajectory', 'PROMISES'),
        ('goal', 'trajectory_id', 'trajectory', 'PROMISES'),
        ('follow_up', 'trajectory_id', 'trajectory', 'PROMISES'),
        ('combination', 'trajectory_id', 'trajectory', 'VDAB'),
        ('outflow', 'trajectory_id', 'trajectory', 'MEASUREMENTS'),
        ('silence_agreement', 'silence_id', 'silence', 'CONTACTS'),
        ('discussion_preparation', 'discussion_id', 'case_discussion', 'DISCUSSIONS'),
        ('discussion_result', 'discussion_id', 'case_discussion', 'DISCUSSIONS'),
        ('organisation_advice', 'discussion_id', 'case_discussion', 'DISCUSSIONS'),
        ('expert_advice', 'discussion_id', 'case_discussion', 'DISCUSSIONS'),
        ('coach_assignment', 'discussion_id', 'case_discussion', 'DISCUSSIONS'),
        ('handover_walk', 'handover_id', 'handover', 'REFERRALS'),
        ('aftercare_contact', 'aftercare_id', 'aftercare', 'CONTACTS'),
        ('workplace_coaching', 'aftercare_id', 'aftercare', 'CONTACTS'),
        ('job_coach_search', 'aftercare_id', 'aftercare', 'CONTACTS'),
        ('relapse', 'aftercare_id', 'aftercare', 'CONTACTS')) as known (relation, parent_id, parent, section)
    loop
        execute format('alter table %I enable row level security', shown.relation);
        execute format('create policy dossier on %I for select to jobteam_reader using (exists (select 1 from %I parent'
                       ' where parent.id = %I and dossier_shows(parent.case_number, %L)))',
                       shown.relation, shown.parent, shown.parent_id, shown.section);
        execute format('grant select on %I to jobteam_reader', shown.relation);
    end loop;
end $$;

alter table measurement_score enable row level security;
create policy dossier on measurement_score for select to jobteam_reader
    using (exists (select 1 from measurement m where m.id = measurement_id) and dossier_about(life_domain));
grant select on measurement_score to jobteam_reader;

alter table combination_domain enable row level security;
create policy dossier on combination_domain for select to jobteam_reader
    using (exists (select 1 from combination c where c.id = combination_id));
grant select on combination_domain to jobteam_reader;

alter table intake_life_question enable row level security;
create policy dossier on intake_life_question for select to jobteam_reader
    using (dossier_shows(case_number, 'QUESTIONS') and dossier_about(life_domain));
grant select on intake_life_question to jobteam_reader;

alter table trajectory_step enable row level security;
create policy dossier on trajectory_step for select to jobteam_reader
    using (dossier_about(life_domain) and exists (select 1 from trajectory t
            where t.id = trajectory_id and dossier_shows(t.case_number, 'STEPS')));
grant select on trajectory_step to jobteam_reader;

alter table case_file enable row level security;
create policy dossier on case_file for select to jobteam_reader
    using (number = current_setting('jobteam.case_number', true));
grant select on case_file to jobteam_reader;

alter table participant enable row level security;
create policy dossier on participant for select to jobteam_reader
    using (exists (select 1 from case_file c where c.participant_id = id and dossier_shows(c.number, 'PERSON')));
grant select on participant to jobteam_reader;

-- Names of colleagues are no secret.
grant select on staff_member, absence to jobteam_reader;
