package gent.jobteam.demo.process;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the demonstration at its first start, or finishes what a start before left half done. Background work waits
 * meanwhile: the clock is in the past.
 */
@Component
@ConditionalOnExpression("'${jobteam.mode:demo}' == 'demo' and ${jobteam.demo.participants:true}")
@Order(DemoParticipantsAtStart.ORDER)
class DemoParticipantsAtStart implements ApplicationRunner {

    /** When everything else is in place: processes, team, rights, task lists. */
    static final int ORDER = 900;

    private static final Logger LOG = LoggerFactory.getLogger(DemoParticipantsAtStart.class);

    private final DemoParticipants participants;
    private final DemoRegistrations registrations;
    private final DemoAppointments appointments;
    private final DemoSessions sessions;
    private final ObjectProvider<JobExecutor> executor;

    DemoParticipantsAtStart(
            DemoParticipants participants,
            DemoRegistrations registrations,
            DemoAppointments appointments,
            DemoSessions sessions,
            ObjectProvider<JobExecutor> executor) {
        this.sessions = sessions;
        this.participants = participants;
        this.registrations = registrations;
        this.appointments = appointments;
        this.executor = executor;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<DemoPerson> people = people();
        if (!participants.nobodyYet() && !participants.isCutShort(people)) {
            return;
        }
        LOG.info("First start: {} invented participants live their past months, a moment please", people.size());
        boolean active = executor.stream().anyMatch(JobExecutor::isActive);
        executor.stream().filter(JobExecutor::isActive).forEach(JobExecutor::shutdown);
        try {
            participants.live(people, phrases());
            registrations.announce(announced());
            appointments.plan(planned());
            sessions.give(sessions(), people);
        } finally {
            if (active) {
                executor.stream().forEach(JobExecutor::start);
            }
        }
    }

    static List<DemoPerson> people() throws IOException {
        return read("participants", DemoPerson.class);
    }

    static List<DemoSession> sessions() throws IOException {
        return read("sessions", DemoSession.class);
    }

    static List<DemoRegistrations.Line> announced() throws IOException {
        return read("registrations", DemoRegistrations.Line.class);
    }

    static List<DemoAppointments.Line> planned() throws IOException {
        return read("appointments", DemoAppointments.Line.class);
    }

    static DemoPhrases phrases() throws IOException {
        return new DemoPhrases(read("phrases", DemoPhrases.Phrase.class));
    }

    private static <T> List<T> read(String name, Class<T> type) throws IOException {
        try (var file = new ClassPathResource("demo/%s.csv".formatted(name)).getInputStream();
                MappingIterator<T> lines = new CsvMapper()
                        .readerFor(type)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll();
        }
    }
}
