package gent.jobteam.worklist.web;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.worklist.VisibleTasks;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whose task is this: the names that Tasklist shows on cards and above an open task. */
@RestController
@RequestMapping("/api/worklist")
class WorklistController {

    /** A Tasklist page has 15 cards; more than this is no page. */
    private static final int MOST = 200;

    private final VisibleTasks tasks;
    private final CaseFiles cases;

    WorklistController(VisibleTasks tasks, CaseFiles cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    /** Name as the person writes it, and case number. */
    record PersonView(String name, String caseNumber) {}

    /** By task id; tasks that the user may not see are absent, as are tasks of no case. */
    @GetMapping("/people")
    ResponseEntity<Map<String, PersonView>> people(@RequestParam("tasks") List<String> taskIds, Principal user) {
        Map<String, CaseNumber> visible =
                tasks.casesOf(taskIds.stream().limit(MOST).toList(), user.getName());
        Map<CaseNumber, CaseFile> files =
                cases.findAll(visible.values()).stream().collect(toMap(CaseFile::number, file -> file));
        var people = new LinkedHashMap<String, PersonView>();
        visible.forEach((task, number) -> {
            if (files.containsKey(number)) {
                people.put(task, new PersonView(files.get(number).participant().name(), number.value()));
            }
        });
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(people);
    }
}
