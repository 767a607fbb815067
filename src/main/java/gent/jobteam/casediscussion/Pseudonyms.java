package gent.jobteam.casediscussion;

import java.util.List;
import java.util.Set;

/** Names of birds under which a team discusses cases: no gender, no origin, easy to say. */
final class Pseudonyms {

    private static final List<String> BIRDS = List.of(
            "Merel",
            "Roodborst",
            "Zwaluw",
            "Koolmees",
            "Winterkoning",
            "Spreeuw",
            "Leeuwerik",
            "Kievit",
            "Grutto",
            "Wulp",
            "Scholekster",
            "Tureluur",
            "Ooievaar",
            "Reiger",
            "IJsvogel",
            "Kwikstaart",
            "Tapuit",
            "Lijster",
            "Nachtegaal",
            "Goudvink",
            "Putter",
            "Sijs",
            "Kneu",
            "Gors",
            "Boomklever",
            "Specht",
            "Koekoek",
            "Wielewaal",
            "Gierzwaluw",
            "Torenvalk",
            "Buizerd",
            "Havik",
            "Steenuil",
            "Kerkuil",
            "Fuut",
            "Meerkoet",
            "Waterhoen",
            "Zilvermeeuw",
            "Stern",
            "Aalscholver");

    private Pseudonyms() {}

    /**
     * A name that is still free that day.
     *
     * @param start any number; different numbers make different names likely
     */
    static String free(Set<String> taken, int start) {
        for (int round = 1; ; round++) {
            for (int next = 0; next < BIRDS.size(); next++) {
                String bird = BIRDS.get(Math.floorMod(start + next, BIRDS.size()));
                String name = round == 1 ? bird : bird + " " + round;
                if (!taken.contains(name)) {
                    return name;
                }
            }
        }
    }
}
