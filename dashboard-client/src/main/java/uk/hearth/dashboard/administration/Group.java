package uk.hearth.dashboard.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of areas that a council is compared with. */
public record Group(
        @Nullable String authority, String code, int year, String name, String source, List<Member> members) {

    public record Member(String code, String name) {}
}
