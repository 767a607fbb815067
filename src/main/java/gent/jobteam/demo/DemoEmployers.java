package gent.jobteam.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gent.jobteam.employer.Employers;
import gent.jobteam.partnership.Partnership.ListedEmployer;
import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented employers of the demonstration, before its participants are proposed a place. */
@Component
@ConditionalOnExpression("'${jobteam.mode:demo}' == 'demo' and ${jobteam.demo.participants:true}")
@Order(DemoTeam.ORDER)
class DemoEmployers implements ApplicationRunner {

    private final Employers employers;

    DemoEmployers(Employers employers) {
        this.employers = employers;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (var file = new ClassPathResource("demo/employers.csv").getInputStream();
                MappingIterator<ListedEmployer> lines = new CsvMapper()
                        .readerFor(ListedEmployer.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            employers.begin(lines.readAll());
        }
    }
}
