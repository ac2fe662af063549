package uk.hearth.dashboard.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The note beside a figure as people read it: the services write rules in short, and addresses for other programs. */
final class NoteWords {

    private static final Pattern RULE =
            Pattern.compile("\\bRule (\\w{1,10})/(\\d{1,6})((?: \\w{1,40}=\\w{1,40}/\\d{1,6}){0,9})\\.");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(\\w+)/\\d+");
    private static final Pattern ADDRESS =
            Pattern.compile("\\s?Children behind it: \\S{1,500}/api/v1/figures/\\S{1,500}");

    private NoteWords() {}

    /** "Rule S1, version 1; placement change: new carer." of "Rule S1/1 placement_change=new_carer/0. Children behind…". */
    static String of(@Nullable String note) {
        var words = ADDRESS.matcher(note == null ? "" : note).replaceAll("");
        return RULE.matcher(words).replaceAll(NoteWords::rule).strip();
    }

    private static String rule(MatchResult rule) {
        var said = new ArrayList<>(List.of("Rule %s, version %s".formatted(rule.group(1), rule.group(2))));
        PARAMETER
                .matcher(rule.group(3))
                .results()
                .map(each -> "%s: %s".formatted(spaced(each.group(1)), spaced(each.group(2))))
                .forEach(said::add);
        return String.join("; ", said) + ".";
    }

    private static String spaced(String code) {
        return code.replace('_', ' ');
    }
}
