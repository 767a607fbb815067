package gent.jobteam.gate.web;

/** Our own pages that the start page points to. Who may open them stands in {@code gate/allowed-requests.csv}. */
enum OwnPage {
    PARTICIPANTS("/deelnemers", "Mijn deelnemers", "De mensen met wie je nu werkt, en hun dossier."),
    DIRECTORY("/gids", "Gids", "Organisaties die kunnen helpen, en hoe je ze bereikt."),
    EMPLOYERS("/werkgevers", "Werkgevers", "Jobs en plaatsen om te oefenen, en hoe je ze bereikt."),
    AGENDA("/agenda", "Mijn afspraken", "Je afspraken met deelnemers, ook voor je eigen agenda."),
    RECEPTION("/balie", "Balie", "Wie er vandaag op jouw locatie verwacht wordt."),
    SESSIONS("/sessies", "Sessies", "Sessies die komen, en welke thema's nodig zijn."),
    EMERGENCY("/noodinzage", "Noodinzage", "Een dossier openen dat niet van jou is, met een reden."),
    EMERGENCIES("/inzage", "Noodinzages", "Wie een dossier in een noodgeval opende, en waarom."),
    STAFF("/medewerkers", "Medewerkers", "Wie er werkt, in welke rol, en wie zich mag aanmelden."),
    SEARCH("/zoeken", "Zoeken", "Iemand vinden op naam of dossiernummer."),
    ABSENCES("/afwezigheden", "Afwezigheden", "Wie weg is en wie vervangt."),
    TRANSFER("/dossiers/overdragen", "Dossier overdragen", "Geef een dossier een andere casemanager."),
    TRANSFERRED("/dossiers/overgedragen", "Overgedragen dossiers", "Dossiers die je kreeg of gaf, en waarom."),
    REGISTRATIONS("/aanmeldingen", "Aanmeldingen", "Wie van buiten is aangemeld, en wat op jou wacht."),
    REGISTRATION_KEYS(
            "/aanmeldingen/sleutels",
            "Sleutels voor aanmeldingen",
            "Waarmee systemen van organisaties iemand aanmelden."),
    LEARNING("/leernotities", "Leernotities", "Wat de dossiers ons leren, zonder namen."),
    RETENTION("/bewaring", "Bewaren en wissen", "Wat te lang bewaard is, en vragen om te wissen."),
    MESSAGES("/berichten", "Berichten", "Wat niet aankwam, en wat deelnemers te lezen krijgen."),
    MAILBOX("/postvak", "Postvak", "De mails van de demo.");

    private final String path;
    private final String label;
    private final String description;

    OwnPage(String path, String label, String description) {
        this.path = path;
        this.label = label;
        this.description = description;
    }

    /** Address of the page. */
    public String path() {
        return path;
    }

    /** Dutch name. */
    public String label() {
        return label;
    }

    /** One Dutch sentence for the start page. */
    public String description() {
        return description;
    }
}
