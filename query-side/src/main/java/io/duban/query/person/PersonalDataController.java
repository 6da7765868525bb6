package io.duban.query.person;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 个人信息: of whom something is held, task by task, for the head of the office, who answers for it. */
@PageController
class PersonalDataController {

    private static final int TASKS = 50;

    private final TaskLedger ledger;
    private final Citizens citizens;

    PersonalDataController(TaskLedger ledger, Citizens citizens) {
        this.ledger = ledger;
        this.citizens = citizens;
    }

    @GetMapping("/personal-data")
    String list(@RequestParam(defaultValue = "1") int page, Viewpoint viewpoint, Actor viewer, Model model) {
        if (!CountyAction.SEE_PERSONAL_DATA.isFor(viewer)) {
            throw new AccessDeniedException("what is held of citizens is the director's to look after");
        }
        var tasks = ledger.withCitizens(Math.max(1, page), TASKS, viewpoint, viewer);
        model.addAttribute("tasks", tasks);
        var rows = citizens.of(tasks.lines(), viewer);
        model.addAttribute(
                "groups",
                IntStream.range(0, rows.size())
                        .mapToObj(place -> new Group(tasks.lines().get(place), rows.get(place)))
                        .toList());
        model.addAttribute("data", new DataState(viewpoint.asOf(), tasks.position()));
        return "person/all";
    }

    /** A task with its citizens. */
    record Group(TaskLine task, List<CitizenRow> citizens) {}
}
