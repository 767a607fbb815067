-- A kind of step can say by itself that it is about welfare; who may not read about that does not see such a step.
create function dossier_hides_step(kind text) returns boolean
    language sql stable
    return kind = any (string_to_array(current_setting('jobteam.hidden_step_kinds', true), ','));

drop policy dossier on trajectory_step;
-- Without the setting the answer is unknown, and an unknown answer shows nothing.
create policy dossier on trajectory_step for select to jobteam_reader
    using (dossier_about(life_domain) and not dossier_hides_step(kind) and exists (select 1 from trajectory t
            where t.id = trajectory_id and dossier_shows(t.case_number, 'STEPS')));
