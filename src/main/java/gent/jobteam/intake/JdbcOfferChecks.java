package gent.jobteam.intake;

import gent.jobteam.participant.CaseNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code intake_mlp_check} and {@code intake_mlp_alignment}. */
@Repository
class JdbcOfferChecks {

    private final JdbcClient jdbc;

    JdbcOfferChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(MlpCheck check, Instant now) {
        jdbc.sql("""
                        insert into intake_mlp_check
                               (case_number, mlp_active, mlp_reference, complementarity, fitting_offer, checked_by_id,
                                checked_at)
                        values (:case, :active, :reference, :complementarity, :offer, :by, :now)
                        on conflict (case_number) do update
                           set mlp_active = excluded.mlp_active, mlp_reference = excluded.mlp_reference,
                               complementarity = excluded.complementarity, fitting_offer = excluded.fitting_offer,
                               checked_by_id = excluded.checked_by_id, checked_at = excluded.checked_at
                        """)
                .param("case", check.caseNumber().value())
                .param("active", check.mlpActive())
                .param("reference", check.mlpReference())
                .param("complementarity", check.complementarity())
                .param("offer", check.fittingOffer())
                .param("by", check.checkedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<MlpCheck> check(CaseNumber number) {
        return jdbc.sql("""
                        select mlp_active, mlp_reference, complementarity, fitting_offer, checked_by_id
                          from intake_mlp_check
                         where case_number = :case
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new MlpCheck(
                        number,
                        row.getString("mlp_active"),
                        row.getString("mlp_reference"),
                        row.getString("complementarity"),
                        row.getString("fitting_offer"),
                        row.getString("checked_by_id")))
                .optional();
    }

    void save(MlpAlignment alignment, Instant now) {
        jdbc.sql("""
                        insert into intake_mlp_alignment
                               (case_number, outcome, counsellor, stays_with_vdab, aligned_by_id, aligned_at)
                        values (:case, :outcome, :counsellor, :stays, :by, :now)
                        on conflict (case_number) do update
                           set outcome = excluded.outcome, counsellor = excluded.counsellor,
                               stays_with_vdab = excluded.stays_with_vdab, aligned_by_id = excluded.aligned_by_id,
                               aligned_at = excluded.aligned_at
                        """)
                .param("case", alignment.caseNumber().value())
                .param("outcome", alignment.outcome())
                .param("counsellor", alignment.counsellor())
                .param("stays", alignment.staysWithVdab())
                .param("by", alignment.alignedById())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<MlpAlignment> alignment(CaseNumber number) {
        return jdbc.sql("""
                        select outcome, counsellor, stays_with_vdab, aligned_by_id
                          from intake_mlp_alignment
                         where case_number = :case
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> new MlpAlignment(
                        number,
                        row.getString("outcome"),
                        row.getString("counsellor"),
                        row.getString("stays_with_vdab"),
                        row.getString("aligned_by_id")))
                .optional();
    }
}
