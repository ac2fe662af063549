package uk.hearth.dashboard.protocols;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Protocol;
import uk.hearth.dashboard.forms.Refused.FieldError;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.frame.Field;

/**
 * A version of the protocol as it is filled in. The first row is the informal stage; rows with nothing in them are left
 * out, the others follow one another.
 *
 * @param from the newest version when the form was opened; empty where there was none
 */
public record ProtocolForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("from") @Nullable String from,
        @FormParam("name") @Nullable String name,
        @FormParam("effectiveFrom") @Nullable String effectiveFrom,
        @FormParam("totalLimitWorkingDays") @Nullable String total,
        @FormParam("cutOff") @Nullable String cutOff,
        @FormParam("suspensionAllowed") @Nullable String suspension,
        @FormParam("readerPosts") @Nullable String readerPosts,
        @FormParam("stage") @Nullable List<String> stage,
        @FormParam("post") @Nullable List<String> post,
        @FormParam("limit") @Nullable List<String> limit,
        @FormParam("until") @Nullable List<String> until) {

    private static final Pattern STAGE = Pattern.compile(".*stages\\[(\\d+)]\\.(\\w+)");
    private static final Pattern INFORMAL = Pattern.compile(".*informal\\.(\\w+)");
    private static final String NO_NUMBER = "Write how many working days, such as 5.";

    List<StageRow> rows() {
        var names = Objects.requireNonNullElse(stage, List.<String>of());
        var rows = IntStream.range(0, names.size())
                .mapToObj(i -> new StageRow(names.get(i), at(post, i), at(limit, i), at(until, i)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows.isEmpty()) {
            rows.add(StageRow.EMPTY);
        }
        var informal = rows.remove(0);
        rows.removeIf(StageRow::isEmpty);
        rows.add(0, informal);
        return rows;
    }

    /** What cannot be sent at all: numbers that are none. */
    List<FieldError> faults() {
        var faults = new ArrayList<FieldError>();
        if (total != null && !total.isBlank() && !StageRow.isNumber(total)) {
            faults.add(new FieldError("totalLimitWorkingDays", NO_NUMBER));
        }
        var rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!StageRow.isNumber(rows.get(i).limit())) {
                faults.add(new FieldError("limitWorkingDays-" + i, NO_NUMBER));
            }
        }
        return faults;
    }

    PublishProtocol command(String council) {
        var rows = rows().stream().map(StageRow::terms).toList();
        return new PublishProtocol(
                council,
                Objects.requireNonNullElse(name, ""),
                Field.filled(effectiveFrom),
                StageRow.days(Objects.requireNonNullElse(total, "")),
                Field.filled(cutOff),
                "yes".equals(suspension),
                Objects.requireNonNullElse(readerPosts, "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(StageRow::code)
                        .toList(),
                rows.get(0),
                rows.subList(1, rows.size()));
    }

    Sent sent() {
        return Sent.of(
                "from", from,
                "name", name,
                "effectiveFrom", effectiveFrom,
                "totalLimitWorkingDays", total,
                "cutOff", cutOff,
                "suspensionAllowed", suspension,
                "readerPosts", readerPosts);
    }

    /** The next version as it is opened: as the newest, from a day that is still to be chosen. */
    static Sent of(Protocol newest) {
        return Sent.of(
                "from", String.valueOf(newest.version()),
                "name", newest.name(),
                "totalLimitWorkingDays", String.valueOf(newest.totalLimitWorkingDays()),
                "cutOff",
                        newest.cutOff().substring(0, Math.min(5, newest.cutOff().length())),
                "suspensionAllowed", newest.suspensionAllowed() ? "yes" : "",
                "readerPosts", newest.readerPosts().stream().map(Coded::words).collect(Collectors.joining("\n")));
    }

    /** The form's field of a path: stages[0].ownerPost is ownerPost-1, for row 0 is the informal stage's. */
    static String field(String path) {
        var formal = STAGE.matcher(path);
        if (formal.matches()) {
            return "%s-%d".formatted(formal.group(2), Integer.parseInt(formal.group(1)) + 1);
        }
        var informal = INFORMAL.matcher(path);
        if (informal.matches()) {
            return informal.group(1) + "-0";
        }
        return path.replaceFirst("\\[\\d+]$", "").replaceFirst(".*\\.", "");
    }

    private static String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? "" : values.get(place);
    }
}
