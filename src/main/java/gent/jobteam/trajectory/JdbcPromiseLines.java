package gent.jobteam.trajectory;

import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierLine;
import gent.jobteam.participant.DossierPart;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.platform.LocalTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where she started, agreements and goals in the dossier, in her own words: first what holds, then what is over. Interim
 * goals stand right below their goal.
 */
@Repository
class JdbcPromiseLines implements DossierPart {

    private final JdbcClient jdbc;

    JdbcPromiseLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DossierSection section() {
        return DossierSection.PROMISES;
    }

    @Override
    public List<DossierLine> lines(CaseNumber number) {
        return jdbc.sql("""
                        select promise.*
                          from trajectory t
                          cross join lateral (
                               select 1 as place, a.made_on as day, a.id as root, 0 as below, a.id, 'Afspraak' as title,
                                      a.words, a.closed_on, a.by_id, a.closed_on is null as open
                                 from agreement a
                                where a.trajectory_id = t.id
                               union all
                               select 2, g.set_on, coalesce(g.parent_id, g.id), case when g.parent_id is null then 0 else 1 end,
                                      g.id, case when g.parent_id is not null then '↳ Tussendoel'
                                                 when g.interim then 'Tussendoel' else 'Doel' end,
                                      g.words, g.closed_on, g.by_id,
                                      g.closed_on is null
                                 from goal g
                                where g.trajectory_id = t.id
                               union all
                               select 3, t.started_on, 0, 0, 0, 'Beginsituatie', t.begin_situation, null, '', false
                                where t.begin_situation <> '') as promise
                         where t.case_number = :case
                         order by t.started_on desc, promise.place,
                                  bool_or(promise.open) over (partition by t.id, promise.place, promise.root) desc,
                                  promise.root desc, promise.below, promise.id
                         limit 200
                        """)
                .param("case", number.value())
                .query((row, rowNumber) -> {
                    LocalDate closed = row.getObject("closed_on", LocalDate.class);
                    return new DossierLine(
                            row.getObject("day", LocalDate.class),
                            row.getString("title"),
                            row.getString("words"),
                            closed == null ? "" : "afgesloten op " + LocalTime.show(closed),
                            row.getString("by_id"),
                            row.getBoolean("open"));
                })
                .list();
    }
}
