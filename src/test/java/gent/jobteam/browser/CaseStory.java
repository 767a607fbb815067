package gent.jobteam.browser;

import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts that stories of participants have in common, each step at the desk of the colleague who takes it. */
abstract class CaseStory extends BrowserTestCase {

    @Autowired
    private CaseFiles cases;

    /** Coach Lien writes in somebody whom she met at De Zuidpoort. */
    Form register(String person) {
        return as("coach")
                .startJourney()
                .answer("Hoe heet de persoon?", person)
                .answer("In welke taal wil de persoon contact?", "Nederlands")
                .answer("Telefoon", "0470 00 11 22")
                .answer("Hoe kwam de persoon bij ons?", "Vindplaats")
                .answer("Op welke vindplaats?", "De Zuidpoort")
                .answer("In welke wijk woont of verblijft de persoon?", "Muide-Meulestede-Afrikalaan")
                .answer("Heb je al echt contact gehad?", "Nee, nog niet")
                .answer("Wat vraagt de persoon, in eigen woorden?", "Ik wil werken en beter Nederlands leren.")
                .answer("Jobteam mag contact opnemen met de persoon");
    }

    /** The first contact succeeds. Returns the case number. */
    String makeContact(String person) {
        own("coach", person, "Contact leggen");
        String number = as("coach").caseNumber(person, "Contact leggen");
        as("coach")
                .form()
                .answer("Hoe liep het contact?", "Gesproken, wil verder met Jobteam")
                .answer("Hoe zocht je contact?", "Gesprek")
                .on("Wanneer?", today());
        complete("coach", number);
        return number;
    }

    void checkMlp(String person, String number, String offer) {
        Form form = team("spoc", person, "MLP en aanbod nakijken")
                .answer("Loopt er al een traject in MLP?", "Nee")
                .answer("Kan het reguliere aanbod helpen?", offer);
        if (!offer.equals("Nee")) {
            form.answer("Aan welk aanbod denk je?", "Opleiding poetshulp bij VDAB");
        }
        picture("spoc", "spoc-mlp");
        complete("spoc", number);
    }

    void exploreRights(String person, String number, String offer) {
        team("welzijn", person, "Sociale rechten verkennen")
                .answer("Nog aan te vragen", "Leefloon of equivalent leefloon")
                .answer("Kan het aanbod van het OCMW helpen?", offer);
        picture("welzijn", "welzijn-rechten");
        complete("welzijn", number);
    }

    void planMeeting(String person, String number) {
        own("coach", person, "Overleg plannen")
                .on("Dag van het overleg", today())
                .at("Uur van het overleg", "14:30")
                .answer("Plaats van het overleg", "Werkwinkel Muide")
                .answer("Is er hulp nodig met de taal?", "Nee");
        complete("coach", number);
    }

    void holdMeeting(String person, String number, String intensiveHelp) {
        own("coach", person, "Driehoeksoverleg houden")
                .answer("Is het overleg doorgegaan?", "Ja")
                .on("Wanneer was het overleg?", today())
                .shows("Griet Maes (SPOC VDAB)")
                .shows("Hilde Roels (Welzijnsonthaalmedewerker)")
                .answer("Zat de kandidaat mee aan tafel?", "Ja")
                .answer("Wat vraagt de kandidaat?", "Werk dat past bij de schooluren van de kinderen.")
                .answer("Vindt de kandidaat intensieve hulp nodig?", intensiveHelp)
                .answer("Vindt de toeleider intensieve hulp nodig?", intensiveHelp)
                .answer("Gaat de kandidaat akkoord om te delen?", "Ja")
                .answer("In welke taal is dat uitgelegd?", "Nederlands")
                .answer(
                        "Met wie mogen we delen?",
                        "Partners in het casusoverleg",
                        "Diensten naar wie we doorverwijzen",
                        "Wie de persoon aanmeldde, …")
                .answer("Waarover mogen we delen?", "Werk", "Taal");
        complete("coach", number);
    }

    void decide(String person, String number, String decision) {
        own("coach", person, "Samen beslissen")
                .answer("Wat beslissen jullie?", decision)
                .answer("Waarom? Zeg het in eigen woorden.", "Dat willen we alle drie.");
        complete("coach", number);
    }

    /** From the agenda to coach Lien as case manager. */
    void discuss(String person, String number) {
        own("coach", person, "Op de agenda zetten")
                .on("Dag van het overleg", today())
                .answer("Wat wil de deelnemer?", "Zelf naar het overleg komen")
                .at("Om hoe laat verwachten jullie de deelnemer?", "15:30")
                .answer("Nodig je een gast uit?", "Nee");
        complete("coach", number);
        own("coach", person, "Met naam voorbereiden")
                .answer("Wat wil je het team vragen?", "Welke coach past het best?")
                .answer("Je vraag aan het team", "Wie kent werk met schooluren?");
        complete("coach", number);
        own("coach", person, "Casusoverleg houden")
                .answer("Kon het team beslissen?", "Ja, het team besliste")
                .on("Dag van het overleg", today())
                .answer("Was de deelnemer erbij?", "Ja")
                .answer("Advies: begeleidingstraject", "VDAB", "OCMW Gent")
                .answer("Wat koos het team?", "Begeleidingstraject")
                .answer("Waarom koos het team dit?", "Er is meer nodig dan een cursus.");
        complete("coach", number);
        as("coordinatie").list("Te verdelen").claim(person, "Casemanager toewijzen");
        as("coordinatie").form().answer("Wie wordt casemanager?", "Lien De Vos, …");
        picture("coordinatie", "coordinatie-toewijzen");
        complete("coordinatie", number);
    }

    /** Zero measurement and first agreements; then the standing task is there. */
    void beginTrajectory(String person, String number) {
        own("coach", person, "Nulmeting doen")
                .answer("Hoe vul je dit in?", "Samen met de deelnemer")
                .on("Van welke dag is dit?", today())
                .answer("Wonen, volgens de deelnemer", "2")
                .answer("Wonen, volgens jou", "3")
                .answer("Werk, volgens jou", "2")
                .answer("Schaal om los te laten (1 tot 10)", "2");
        complete("coach", number);
        own("coach", person, "Eerste afspraken maken").answer("Eerste afspraken", "Elke maandag bellen we elkaar.");
        complete("coach", number);
    }

    /** The whole way from the street to the standing task. Returns the case number. */
    String guided(String person) {
        as("coach").list("Mijn taken");
        register(person);
        as("coach").start();
        String number = makeContact(person);
        checkMlp(person, number, "Voor een deel, samen met Jobteam");
        exploreRights(person, number, "Voor een deel, samen met Jobteam");
        planMeeting(person, number);
        holdMeeting(person, number, "Ja");
        decide(person, number, "Casusoverleg: intensieve hulp is nodig");
        discuss(person, number);
        beginTrajectory(person, number);
        return number;
    }

    /** Asks an organisation by telephone, as part of a referral or a warm handover. */
    void askByTelephone(String person, String number, String organisation) {
        own("coach", person, "Doorverwijzing voorbereiden")
                .answer("Aan welke organisatie vraag je hulp?", organisation)
                .answer("Telefoonnummer van de organisatie", "09 000 00 77")
                .answer("Wat vraag je aan de organisatie?", "Is er plaats in de cursus die in maart begint?")
                .answer("Hoe bereikt de organisatie jou?", "Lien De Vos: 09 000 00 01");
        complete("coach", number);
        own("coach", person, "Tekst nakijken").answer("Klopt de tekst?", "Ja, ik bel de organisatie met deze tekst");
        complete("coach", number);
        own("coach", person, "Ontvanger bellen").on("Wanneer heb je gebeld?", today());
        complete("coach", number);
    }

    /** How the case ended, as its own file says; null while it runs. */
    String ending(String number) {
        return cases.get(new CaseNumber(number)).ending();
    }

    void picture(String user, String name) {
        as(user).picture(name);
    }

    private Form team(String user, String person, String task) {
        return as(user).list("Taken van mijn team").claim(person, task);
    }
}
