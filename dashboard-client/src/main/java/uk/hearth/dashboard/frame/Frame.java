package uk.hearth.dashboard.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.looks.Look;

/** What the frame around a page says: the page's name, the task it belongs to, its council and who is reading. */
public record Frame(
        String heading,
        @Nullable Task task,
        @Nullable Authority council,
        @Nullable Look look,
        @Nullable Person person) {

    /** A page anyone may read. */
    public static Frame open(String heading) {
        return new Frame(heading, null, null, null, null);
    }

    /** The page's title, most particular first. */
    public String title() {
        return Stream.of(heading, council == null ? null : council.name(), "Hearth")
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    public Link home() {
        return link(Task.OVERVIEW);
    }

    /** The tasks that the person finds something at. */
    public List<Task> tasks() {
        return person == null
                ? List.of()
                : Arrays.stream(Task.values())
                        .filter(each -> each.isOpenTo(person.roles()))
                        .toList();
    }

    public Link link(Task to) {
        return Link.to(to.path()).with("authority", council == null ? null : council.code());
    }

    public boolean isCurrent(Task each) {
        return each == task;
    }

    /** Another council is chosen where the person is, or at the beginning. */
    public String chooser() {
        return (task == null ? Task.OVERVIEW : task).path();
    }

    /** Whether the council stands on the page to be chosen: it must be one that the person has. */
    public boolean hasChoice() {
        return person != null && person.hasChoice();
    }

    public boolean isChosen(Authority each) {
        return council != null && council.code().equals(each.code());
    }
}
