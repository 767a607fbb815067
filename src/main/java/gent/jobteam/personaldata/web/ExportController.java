package gent.jobteam.personaldata.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.jobteam.dossier.NoSuchDossier;
import gent.jobteam.identity.StaffDirectory;
import gent.jobteam.identity.StaffMember;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.participant.DossierSection;
import gent.jobteam.personaldata.ExportPaper;
import gent.jobteam.personaldata.Exports;
import gent.jobteam.privacy.Access;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.privacy.Viewer;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything about a person, to read and to carry, and what each organisation sees of it. */
@Controller
class ExportController {

    private final Exports exports;
    private final ExportPaper paper;
    private final DossierAccess accesses;
    private final StaffDirectory staff;
    private final ObjectMapper json;

    ExportController(
            Exports exports, ExportPaper paper, DossierAccess accesses, StaffDirectory staff, ObjectMapper json) {
        this.exports = exports;
        this.paper = paper;
        this.accesses = accesses;
        this.staff = staff;
        this.json = json;
    }

    /** @param sections Dutch labels of what it sees; empty when it sees nothing */
    record OrganisationView(String name, List<String> sections) {}

    @GetMapping("/dossier/{number}/uitvoer")
    ModelAndView choose(@PathVariable("number") String text, Principal user) {
        CaseNumber number = CaseNumbers.of(text);
        if (!accesses.asksToGuide(number, viewer(user))) {
            throw new NoSuchDossier();
        }
        return new ModelAndView("personaldata/export")
                .addObject("number", number.value())
                .addObject(
                        "organisations",
                        organisations().stream()
                                .map(name -> new OrganisationView(name, labels(accesses.ofOrganisation(number, name))))
                                .toList());
    }

    /** @param organisation whose view it is; everything when it is empty */
    @GetMapping("/dossier/{number}/uitvoer.json")
    ResponseEntity<byte[]> carry(
            @PathVariable("number") String text,
            @RequestParam(name = "voor", defaultValue = "") String organisation,
            Principal user)
            throws JsonProcessingException {
        CaseNumber number = CaseNumbers.of(text);
        var export = exports.rows(number, viewer(user), known(organisation));
        byte[] file = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(export);
        return file(number, "json", MediaType.APPLICATION_JSON, file);
    }

    /** @param organisation whose view it is; everything when it is empty */
    @GetMapping("/dossier/{number}/uitvoer.pdf")
    ResponseEntity<byte[]> read(
            @PathVariable("number") String text,
            @RequestParam(name = "voor", defaultValue = "") String organisation,
            Principal user) {
        CaseNumber number = CaseNumbers.of(text);
        Viewer viewer = viewer(user);
        String whose = known(organisation);
        byte[] file = paper.write(exports.rows(number, viewer, whose), exports.sentences(number, viewer, whose));
        return file(number, "pdf", MediaType.APPLICATION_PDF, file);
    }

    private static ResponseEntity<byte[]> file(CaseNumber number, String extension, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(number + "." + extension)
                                .build()
                                .toString())
                .body(file);
    }

    private static List<String> labels(Access access) {
        return access.sections().stream().sorted().map(DossierSection::label).toList();
    }

    private List<String> organisations() {
        return staff.everybody().stream()
                .map(StaffMember::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws NoSuchDossier for an organisation that nobody works for */
    private String known(String organisation) {
        if (!organisation.isEmpty() && !organisations().contains(organisation)) {
            throw new NoSuchDossier();
        }
        return organisation;
    }

    private Viewer viewer(Principal user) {
        return accesses.viewer(user.getName()).orElseThrow(NoSuchDossier::new);
    }
}
