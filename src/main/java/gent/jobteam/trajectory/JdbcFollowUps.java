package gent.jobteam.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code follow_up}. */
@Repository
class JdbcFollowUps {

    private final JdbcClient jdbc;

    JdbcFollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID trajectory, FollowUp followUp) {
        jdbc.sql("""
                        insert into follow_up
                               (trajectory_id, held_on, release_score, own_release_score, regular_offer_fits, adjustment,
                                by_id)
                        values (:trajectory, :heldOn, :releaseScore, :ownReleaseScore, :fits, :adjustment, :by)
                        """)
                .param("trajectory", trajectory)
                .param("heldOn", followUp.heldOn())
                .param("releaseScore", followUp.releaseScore())
                .param("ownReleaseScore", followUp.ownReleaseScore())
                .param("fits", followUp.regularOfferFits())
                .param("adjustment", followUp.adjustment())
                .param("by", followUp.byId())
                .update();
    }

    Optional<FollowUp> latest(UUID trajectory) {
        return jdbc.sql("""
                        select held_on, release_score, own_release_score, regular_offer_fits, adjustment, by_id
                          from follow_up
                         where trajectory_id = :trajectory
                         order by held_on desc, id desc
                         limit 1
                        """)
                .param("trajectory", trajectory)
                .query((row, rowNumber) -> new FollowUp(
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("release_score"),
                        row.getObject("own_release_score", Integer.class),
                        row.getString("regular_offer_fits"),
                        row.getString("adjustment"),
                        row.getString("by_id")))
                .optional();
    }
}
