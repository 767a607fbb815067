package gent.jobteam.worklist.web;

import static java.util.stream.Collectors.toMap;

import gent.jobteam.participant.CaseFile;
import gent.jobteam.participant.CaseFiles;
import gent.jobteam.participant.CaseNumber;
import gent.jobteam.privacy.DossierAccess;
import gent.jobteam.worklist.TaskReturns;
import gent.jobteam.worklist.VisibleTasks;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist adds of ours: the names on cards and above an open task, and giving a task back to its team. */
@RestController
@RequestMapping("/api/worklist")
class WorklistController {

    /** A Tasklist page has 15 cards; more than this is no page. */
    private static final int MOST = 200;

    private final VisibleTasks tasks;
    private final CaseFiles cases;
    private final TaskReturns returns;
    private final DossierAccess access;

    WorklistController(VisibleTasks tasks, CaseFiles cases, TaskReturns returns, DossierAccess access) {
        this.tasks = tasks;
        this.cases = cases;
        this.returns = returns;
        this.access = access;
    }

    /** Name as the person writes it, and case number; of what belongs to no case, its title and its number. */
    record PersonView(String name, String caseNumber) {}

    /** By task id; tasks that the user may not see are absent. A task of no case has the title of what it is about. */
    @GetMapping("/people")
    ResponseEntity<Map<String, PersonView>> people(@RequestParam("tasks") List<String> taskIds, Principal user) {
        Map<String, CaseNumber> visible = access.meetsParticipants(user.getName())
                ? tasks.casesOf(taskIds.stream().limit(MOST).toList(), user.getName())
                : Map.of();
        Map<CaseNumber, CaseFile> files =
                cases.findAll(visible.values()).stream().collect(toMap(CaseFile::number, file -> file));
        var people = new LinkedHashMap<String, PersonView>();
        visible.forEach((task, number) -> {
            if (files.containsKey(number)) {
                people.put(task, new PersonView(files.get(number).participant().name(), number.value()));
            }
        });
        List<String> others = taskIds.stream()
                .limit(MOST)
                .filter(task -> !visible.containsKey(task))
                .toList();
        if (!others.isEmpty()) {
            tasks.mattersOf(others, user.getName())
                    .forEach((task, matter) -> people.put(task, new PersonView(matter.title(), matter.number())));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(people);
    }

    /** Whether the user may give this task back. */
    record ReturnView(boolean possible) {}

    /** For any task id; a task that is not hers, or that is no more, cannot be given back. */
    @GetMapping("/tasks/{task}/return")
    ResponseEntity<ReturnView> mayReturn(@PathVariable UUID task, Principal user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ReturnView(returns.canGiveBack(task.toString(), user.getName())));
    }

    @PostMapping("/tasks/{task}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable UUID task, Principal user) {
        returns.giveBack(task.toString(), user.getName());
    }
}
