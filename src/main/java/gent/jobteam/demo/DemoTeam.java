package gent.jobteam.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gent.jobteam.identity.Accounts;
import gent.jobteam.identity.Role;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented team of the demonstration, with one password for all. */
@Component
@ConditionalOnProperty(name = "jobteam.mode", havingValue = "demo", matchIfMissing = true)
@Order(DemoTeam.ORDER)
public class DemoTeam implements ApplicationRunner {

    /** Password of every demo user; production refuses to start while one of them still has it. */
    public static final String PASSWORD = "jobteam";

    /** After the groups, before the participants. */
    static final int ORDER = 300;

    private record Line(
            String userId,
            String name,
            Role role,
            String organisation,
            String zone,
            String languages,
            String expertise,
            int ftePercent) {

        StaffMember member() {
            return new StaffMember(
                    userId, name, role, organisation, zone, split(languages), split(expertise), ftePercent);
        }

        private static List<String> split(String codes) {
            return codes.isEmpty() ? List.of() : Arrays.asList(codes.split("\\|"));
        }
    }

    private final StaffDirectory staff;
    private final Accounts accounts;

    DemoTeam(StaffDirectory staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /** The team as {@code demo/staff.csv} lists it. */
    public static List<StaffMember> members() throws IOException {
        try (var file = new ClassPathResource("demo/staff.csv").getInputStream();
                MappingIterator<Line> lines = new CsvMapper()
                        .readerFor(Line.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll().stream().map(Line::member).toList();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (StaffMember member : members()) {
            if (staff.find(member.userId()).isEmpty()) {
                staff.save(member);
            }
            accounts.open(member, PASSWORD);
        }
    }
}
