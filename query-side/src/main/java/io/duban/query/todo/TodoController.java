package io.duban.query.todo;

import io.duban.kernel.people.Actor;
import io.duban.query.limit.CalendarWarning;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.ranking.step.RankingTodo;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says what waits for the person who looks. */
@PageController
class TodoController {

    private final TodoQuery todo;
    private final TaskLedger ledger;
    private final CalendarWarning calendar;
    private final RankingTodo rankings;

    TodoController(TodoQuery todo, TaskLedger ledger, CalendarWarning calendar, RankingTodo rankings) {
        this.rankings = rankings;
        this.calendar = calendar;
        this.todo = todo;
        this.ledger = ledger;
    }

    @GetMapping("/todo")
    String todo(Viewpoint viewpoint, Actor viewer, Model model) {
        var sections = todo.of(viewer, viewpoint).stream()
                .filter(section -> section.total() > 0)
                .map(section -> TodoGroup.of(section, viewer, viewpoint))
                .toList();
        model.addAttribute("missingYears", calendar.missing(viewer, viewpoint));
        model.addAttribute("rankings", rankings.of(viewer, viewpoint));
        model.addAttribute("groups", sections);
        model.addAttribute("total", sections.stream().mapToInt(TodoGroup::total).sum());
        var position = ledger.position();
        model.addAttribute("data", new DataState(viewpoint.asOf(), position));
        return "todo/todo";
    }
}
