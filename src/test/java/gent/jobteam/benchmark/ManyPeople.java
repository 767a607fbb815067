package gent.jobteam.benchmark;

import gent.jobteam.participant.PersonNamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a database with invented persons, each with a case, in the proportion of scripts that we meet. */
class ManyPeople {

    private static final int PIECE = 1000;
    private static final int COACHES = 60;

    private record Tongue(List<String> firstNames, List<String> syllables, List<String> endings) {

        static Tongue of(String firstNames, String syllables, String endings) {
            return new Tongue(
                    List.of(firstNames.split(" ")), List.of(syllables.split(" ")), List.of(endings.split(" ")));
        }
    }

    private static final List<Tongue> TONGUES = List.of(
            Tongue.of(
                    "Zdenka Marek Ľubica Štefan Božena Ján Ružena Peter Alžbeta Tomáš Viera Michal Jana Igor Katarína",
                    "ko va ho rá ba lá ži ga šan do či no ma tú se le be ra mi du ri fo čo ki to po žu ne",
                    "ová ák ič ský ovská áč"),
            Tongue.of(
                    "Vasile Ionuț Mihaela Cătălin Elena Gheorghe Ștefania Radu Ileana Florin Maria Andrei Sorina Doina",
                    "mun te ră du po pes ru dă nă vi cio ba mo ra lu pu sta ne gri go ma rin ște fă an ghe",
                    "escu eanu aru ache ea"),
            Tongue.of(
                    "Mehmet Fatma Şükrü Ayşe Yusuf Hatice Çağla Emre Elif Murat Zeynep Hüseyin Özlem İbrahim Selma",
                    "yıl dı çe li öz tür ka ra ay do gü neş şa hin bo zu de mir ke ta şi er ya vuz al tı",
                    "oğlu lı maz kaya er can"),
            Tongue.of(
                    "Димитър Илияна Георги Юлия Живко Надежда Христо Величка Асен Цветана Петър Радка Огнян Щеряна",
                    "то до ро хрис ди ми ге ор а се ко ле па на йо цве та ма ри не де чав да ра же бо ян",
                    "ов ова ев ева ски"),
            Tongue.of(
                    "محمد فاطمة يوسف عمر خالد زينب مريم علي حسن نور عبدالله سارة ابراهيم ليلى مصطفى",
                    "حد اد خل يل صا لح قا سم شر يف نو ري طا هر با سل رح يم كر عز ند مو سى جب سل",
                    "ي ان ين ة زاده"));

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Random random = new Random(42);
    private final List<String> names = new ArrayList<>();

    ManyPeople(JdbcTemplate jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    /** Adds persons until there are so many. */
    void fillUpTo(int persons) {
        while (names.size() < persons) {
            int before = names.size();
            List<PersonNamed> piece = Stream.generate(() -> new PersonNamed(UUID.randomUUID(), name()))
                    .limit(Math.min(PIECE, persons - before))
                    .toList();
            transaction.executeWithoutResult(status -> add(piece, before));
            piece.forEach(person -> names.add(person.name()));
        }
        jdbc.execute("analyze participant");
        jdbc.execute("analyze case_file");
        jdbc.execute("vacuum analyze name_key");
    }

    /** Names of some of the first so many, in a fixed order without system. */
    List<String> some(int number, int first) {
        return IntStream.range(0, number)
                .mapToObj(each -> names.get(random.nextInt(first)))
                .toList();
    }

    private void add(List<PersonNamed> piece, int before) {
        jdbc.batchUpdate(
                "insert into participant (id, name, phone, email, contact_language, district, created_at)"
                        + " values (?, ?, '', '', 'nl', '', now())",
                piece.stream()
                        .map(person -> new Object[] {person.participantId(), person.name()})
                        .toList());
        jdbc.batchUpdate(
                "insert into case_file (number, participant_id, zone, channel, referrer, phase, owner_id, opened_at)"
                        + " values (?, ?, 'noord', 'oc', '', 'trajectory', ?, now())",
                IntStream.range(0, piece.size())
                        .mapToObj(i -> new Object[] {
                            "JT-2025-%06d".formatted(before + i),
                            piece.get(i).participantId(),
                            before + i < COACHES ? "coach" : "coach" + random.nextInt(2000)
                        })
                        .toList());
        // As the use case that registers somebody does.
        piece.forEach(events::publishEvent);
    }

    private String name() {
        Tongue tongue = one(TONGUES);
        String family = IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(each -> one(tongue.syllables()))
                .collect(Collectors.joining("", "", one(tongue.endings())));
        String first = one(tongue.firstNames());
        String second = random.nextInt(4) == 0 ? " " + one(tongue.firstNames()) : "";
        return first + second + " " + family.substring(0, 1).toUpperCase() + family.substring(1);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
