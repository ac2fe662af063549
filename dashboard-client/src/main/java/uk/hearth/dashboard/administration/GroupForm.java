package uk.hearth.dashboard.administration;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Field;

/** A group of areas as it is filled in, a code on each line. */
public record GroupForm(
        @FormParam("authority") @Nullable String authority,
        @FormParam("code") @Nullable String code,
        @FormParam("year") @Nullable String year,
        @FormParam("tag") @Nullable String tag,
        @FormParam("name") @Nullable String name,
        @FormParam("source") @Nullable String source,
        @FormParam("members") @Nullable String members) {

    String codeOrNone() {
        return code == null ? "" : code.strip();
    }

    @Nullable
    String tagOrNone() {
        return Field.filled(tag);
    }

    Groups.Define command() {
        return new Groups.Define(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(source, ""),
                Objects.requireNonNullElse(members, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    Sent sent() {
        return Sent.of(
                "code", code,
                "year", year,
                "tag", tag,
                "name", name,
                "source", source,
                "members", members);
    }

    /** A group as it is defined now. */
    static Sent of(Group group, @Nullable String tag) {
        return Sent.of(
                "code", group.code(),
                "year", String.valueOf(group.year()),
                "tag", tag,
                "name", group.name(),
                "source", group.source(),
                "members", group.members().stream().map(Group.Member::code).collect(Collectors.joining("\n")));
    }
}
